// SPDX-License-Identifier: MIT
#include "decks/store/card_query.hpp"

#include "decks/note_json.hpp"
#include "decks/text/near_miss.hpp"
#include "engine/answer/fact.hpp"
#include "engine/schedule/scheduler.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hone {
namespace {

constexpr std::array<std::string_view, 6> fields{"deck", "tag", "kind", "principle", "flaw", "is"};
constexpr std::array<std::string_view, 9> states{"due",       "new",   "learning", "review", "relearning",
                                                 "suspended", "leech", "flagged",  "buried"};
constexpr std::array<std::string_view, 5> kinds{"pair", "question", "fact", "basic", "cloze"};

constexpr const char* alive = "n.retired = 0 AND c.present = 1";

[[noreturn]] void refuse(const std::string& what, std::string_view word,
                         std::span<const std::string_view> known) {
    throw QueryError(fmt::format("{} (known: {}){}", what, listed(known), did_you_mean(word, known)));
}

/// Lapses from which a card counts as a leech, as the scheduler says it.
int first_leech_lapses() {
    int lapses = 1;
    while (!becomes_leech(lapses))
        ++lapses;
    return lapses;
}

std::string state_condition(std::string_view value, StudyDay today) {
    if (std::find(states.begin(), states.end(), value) == states.end())
        refuse(fmt::format("there is no {}", in_quotes(fmt::format("is:{}", value))), value, states);
    if (value == "due")
        return fmt::format(
            "(c.active = 1 AND c.suspended = 0 AND c.state <> 'new' AND c.due <= {0} "
            "AND (c.buried_day IS NULL OR c.buried_day <> {0}))",
            today.number());
    if (value == "suspended") return "c.suspended = 1";
    if (value == "flagged") return "c.flagged = 1";
    if (value == "buried") return fmt::format("c.buried_day IS {}", today.number());
    if (value == "leech") return fmt::format("c.lapses >= {}", first_leech_lapses());
    return fmt::format("c.state = '{}'", value);
}

class QueryParser {
public:
    explicit QueryParser(StudyDay today) : today_(today) { query_.condition.sql = alive; }

    void add(std::string_view word) {
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        const bool negated = word.size() > 1 && word.front() == '-';
        if (negated) word.remove_prefix(1);
        const auto colon = word.find(':');
        const bool has_field = colon != std::string_view::npos && colon > 0 &&
                               std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(colon),
                                           [](char c) { return c >= 'a' && c <= 'z'; });
        if (!has_field) {
            // What folds to nothing (a lone dash) is in every text.
            if (std::string text = folded(word); !text.empty())
                query_.words.push_back({std::move(text), negated});
            return;
        }
        const std::string condition = field_condition(word.substr(0, colon), word.substr(colon + 1));
        query_.condition.sql += fmt::format(" AND {}({})", negated ? "NOT " : "", condition);
    }

    CardQuery take() { return std::move(query_); }

private:
    std::string argument(std::string text) {
        query_.condition.text_arguments.push_back(std::move(text));
        return fmt::format("?{}", query_.condition.text_arguments.size());
    }

    std::string field_condition(std::string_view field, std::string_view value) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            refuse(fmt::format("unknown field {}", in_quotes(fmt::format("{}:", field))), field, fields);
        if (value.empty())
            throw QueryError(fmt::format("`{0}:` needs a value, as in `{0}:{1}`", field,
                                         field == "is"     ? "due"
                                         : field == "kind" ? "pair"
                                                           : "NAME"));
        if (field == "is") return state_condition(value, today_);
        if (field == "deck") return fmt::format("d.name = {}", argument(std::string(value)));
        if (field == "kind") {
            if (!kind_from(value)) refuse(fmt::format("there is no kind {}", in_quotes(value)), value, kinds);
            return fmt::format("n.kind = {}", argument(std::string(value)));
        }
        return fmt::format("c.note IN (SELECT note FROM note_label WHERE label = '{}' AND value = {})", field,
                           argument(folded(value)));
    }

    StudyDay today_;
    CardQuery query_;
};

bool holds(const CardQuery::Word& word, const std::string& folded_text) {
    return (folded_text.find(word.folded) != std::string::npos) != word.negated;
}

}  // namespace

CardQuery parse_card_query(const std::vector<std::string>& words, StudyDay today) {
    QueryParser parser(today);
    for (const auto& word : words)
        parser.add(word);
    return parser.take();
}

std::vector<FoundCard> find_cards(const Store& store, const CardQuery& query) {
    SQLite::Statement content(store.db(), "SELECT content FROM note WHERE id = ?");
    std::vector<FoundCard> found;
    NoteId current = 0;
    std::shared_ptr<const Note> note;
    bool matches = false;
    for (auto& card : select_cards(store, query.condition)) {
        if (card.note != current) {
            current = card.note;
            content.bind(1, current);
            if (!content.executeStep()) continue;
            note = std::make_shared<const Note>(note_from_json_text(content.getColumn(0).getText()));
            content.reset();
            matches = true;
            if (!query.words.empty()) {
                const std::string text = folded(searchable_text(*note));
                matches = std::all_of(query.words.begin(), query.words.end(),
                                      [&](const auto& word) { return holds(word, text); });
            }
        }
        if (matches) found.push_back({std::move(card), note});
    }
    return found;
}

}  // namespace hone
