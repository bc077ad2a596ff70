// SPDX-License-Identifier: MIT
#include "decks/store/card_query.hpp"

#include "decks/lens.hpp"
#include "decks/note_json.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/search_index.hpp"
#include "decks/text/near_miss.hpp"
#include "engine/answer/fact.hpp"
#include "engine/schedule/scheduler.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace hone {
namespace {

/// Lapses from which a card counts as a leech, as the scheduler says it.
int first_leech_lapses() {
    int lapses = 1;
    while (!becomes_leech(lapses))
        ++lapses;
    return lapses;
}

std::string_view sign(QueryOperator is) {
    switch (is) {
        case QueryOperator::less:
            return "<";
        case QueryOperator::at_most:
            return "<=";
        case QueryOperator::more:
            return ">";
        case QueryOperator::at_least:
            return ">=";
        case QueryOperator::equal:
            break;
    }
    return "=";
}

/// "a < b" as "b > a".
QueryOperator turned_round(QueryOperator is) {
    switch (is) {
        case QueryOperator::less:
            return QueryOperator::more;
        case QueryOperator::at_most:
            return QueryOperator::at_least;
        case QueryOperator::more:
            return QueryOperator::less;
        case QueryOperator::at_least:
            return QueryOperator::at_most;
        case QueryOperator::equal:
            break;
    }
    return is;
}

const QueryText* text_of(const QueryNode& node) {
    return std::get_if<QueryText>(&node.is);
}

const QueryText* text_left_out(const QueryNode& node) {
    const auto* without = std::get_if<QueryNot>(&node.is);
    return without ? text_of(without->part.front()) : nullptr;
}

/// A condition that a column of the card decides, and that few cards are likely to meet.
bool asks_the_card(const QueryNode& node) {
    const auto* has = std::get_if<QueryHas>(&node.is);
    return std::holds_alternative<QueryCompare>(node.is) ||
           (has != nullptr && has->field == QueryField::is && has->value != "jotted");
}

/// Days since the last review over stability at which retrievability has fallen to `value`, by preset.
std::map<std::int64_t, double> days_over_stability(const Store& store, double value) {
    std::map<int, double> of_set;
    for (const auto& [number, fsrs] : parameter_sets(store))
        of_set[number] = fsrs.interval(1.0, value);
    std::map<std::int64_t, double> of_preset;
    SQLite::Statement presets(store.db(), "SELECT id, parameters FROM preset");
    while (presets.executeStep())
        of_preset[presets.getColumn(0).getInt64()] = of_set.at(presets.getColumn(1).getInt());
    return of_preset;
}

/// Names of lenses in use that `wanted` means: as written, or as a goal would take it ("L5" for "sde 2").
std::vector<std::string> lens_values(const Store& store, std::string_view wanted) {
    std::vector<std::string> values;
    for (const Lens lens : all_lenses)
        for (const auto& [label, value] : label_values(store, {std::string(name(lens))}))
            if (value == folded(wanted) || (value != "any" && lens_meets(lens, value, wanted)))
                values.push_back(value);
    return values;
}

/// A tree as a condition on card c.
class Condition {
public:
    Condition(const Store& store, StudyDay today) : store_(store), today_(today.number()) {}

    std::string of(const QueryNode& node) {
        return std::visit([this](const auto& part) { return sql(part); }, node.is);
    }
    std::vector<std::string> take_arguments() { return std::move(arguments_); }

private:
    std::string argument(std::string text) {
        arguments_.push_back(std::move(text));
        return fmt::format("?{}", arguments_.size());
    }

    /// `notes` is a question whose answer is a list of notes.
    std::string note_in(const std::string& notes) const {
        return fmt::format("{}c.note IN ({})", by_card_ ? "+" : "", notes);
    }

    std::string matching(std::string match) {
        return note_in("SELECT rowid FROM note_words WHERE note_words MATCH " + argument(std::move(match)));
    }

    static std::string match(const QueryText& text) { return match_of(text.text, text.exact); }

    /// SQLite begins with the first list of notes that it may use an index for, or, where a column of the card itself
    /// decides (the plus keeps it from the lists), with one walk through the cards. Words come last: theirs are the
    /// longest lists.
    std::string sql(const QueryAll& every) {
        if (every.parts.empty()) return "1";
        const bool by_card_outside = by_card_;
        by_card_ = by_card_ || std::any_of(every.parts.begin(), every.parts.end(), asks_the_card);
        std::string words, left_out;
        for (const auto& part : every.parts) {
            if (const auto* text = text_of(part)) words += (words.empty() ? "" : " AND ") + match(*text);
            if (const auto* text = text_left_out(part)) left_out += " NOT " + match(*text);
        }
        std::string all;
        const auto add = [&all](const std::string& condition) {
            all += (all.empty() ? "(" : " AND ") + condition;
        };
        for (const bool of_card : {true, false})
            for (const auto& part : every.parts)
                if (asks_the_card(part) == of_card && !text_of(part) &&
                    (words.empty() || !text_left_out(part)))
                    add(of(part));
        if (!words.empty()) add(matching("(" + words + ")" + left_out));
        by_card_ = by_card_outside;
        return all + ")";
    }

    std::string sql(const QueryAny& either) {
        std::string words, any;
        for (const auto& part : either.parts)
            if (const auto* text = text_of(part)) words += (words.empty() ? "" : " OR ") + match(*text);
        const auto add = [&any](const std::string& condition) {
            any += (any.empty() ? "(" : " OR ") + condition;
        };
        if (!words.empty()) add(matching(words));
        for (const auto& part : either.parts)
            if (!text_of(part)) add(of(part));
        return any + ")";
    }

    std::string sql(const QueryNot& without) { return "(" + of(without.part.front()) + ") IS NOT TRUE"; }

    std::string sql(const QueryText& text) { return matching(match(text)); }

    std::string sql(const QueryHas& has) {
        const auto labelled = [this](std::string_view label, const std::string& value) {
            return note_in(fmt::format("SELECT note FROM note_label WHERE label = '{}' AND value = {}", label,
                                       argument(folded(value))));
        };
        switch (has.field) {
            case QueryField::deck:
                return note_in(
                    fmt::format("SELECT id FROM note WHERE deck = (SELECT id FROM deck WHERE name = {})",
                                argument(has.value)));
            case QueryField::kind:
                return kind(*kind_from(has.value));
            case QueryField::lens:
                return lens(has.value);
            case QueryField::is:
                return state(has.value);
            case QueryField::tag:
            case QueryField::principle:
            case QueryField::flaw:
                break;
        }
        return labelled(query_fields[static_cast<std::size_t>(has.field)], has.value);
    }

    std::string lens(const std::string& wanted) {
        std::string values;
        for (auto& value : lens_values(store_, wanted))
            values += (values.empty() ? "" : ", ") + argument(std::move(value));
        return fmt::format(
            "c.note IN (SELECT note FROM note_label WHERE label IN ('company', 'level', 'role') AND value IN "
            "({}))",
            values);
    }

    /// By aspect, which the card itself has: no two kinds share one.
    static std::string kind(Kind kind) {
        switch (kind) {
            case Kind::pair:
                return "c.aspect IN ('spot', 'fix')";
            case Kind::question:
                return "c.aspect = 'identify'";
            case Kind::fact:
                return "c.aspect = 'recall'";
            case Kind::basic:
                return "(c.aspect IN ('forward', 'reverse') OR c.aspect GLOB 'card-*')";
            case Kind::cloze:
                return "c.aspect GLOB 'gap-*'";
            case Kind::story:
                return "(c.aspect IN ('match', 'opening', 'tell') OR c.aspect GLOB 'number-*')";
            case Kind::rubric:
                break;
        }
        return "0";
    }

    std::string state(const std::string& value) const {
        if (value == "due")
            return fmt::format(
                "(c.active = 1 AND c.suspended = 0 AND c.state <> 'new' AND c.due <= {0} "
                "AND (c.buried_day IS NULL OR c.buried_day <> {0}))",
                today_);
        if (value == "suspended") return "c.suspended = 1";
        if (value == "flagged") return "c.flagged = 1";
        if (value == "buried") return fmt::format("c.buried_day = {}", today_);
        if (value == "off") return "c.active = 0";
        if (value == "jotted") return note_in("SELECT note FROM jot");
        if (value == "leech") return fmt::format("c.lapses >= {}", first_leech_lapses());
        return fmt::format("c.state = '{}'", value);
    }

    std::string sql(const QueryCompare& compare) const {
        const auto column = [&compare](const char* name) {
            return fmt::format("c.{} {} {}", name, sign(compare.is), compare.value);
        };
        switch (compare.column) {
            case QueryColumn::retrievability:
                return recalled(compare);
            case QueryColumn::stability:
                return column("stability");
            case QueryColumn::difficulty:
                return column("difficulty");
            case QueryColumn::due:
                return column("due");
            case QueryColumn::reviewed:
                return column("last_review_day");
            case QueryColumn::interval:
                return column("interval_days");
            case QueryColumn::lapses:
                return column("lapses");
            case QueryColumn::reps:
                break;
        }
        return column("reps");
    }

    std::string recalled(const QueryCompare& compare) const {
        const auto limits = days_over_stability(store_, compare.value);
        const std::string_view is = sign(turned_round(compare.is));
        const auto elapsed_is = [&](const std::string& limit) {
            return fmt::format("max(0, {} - c.last_review_day) {} {} * c.stability", today_, is, limit);
        };
        const auto [least, most] = std::minmax_element(
            limits.begin(), limits.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        const bool later = is.starts_with('>');
        // Without the preset first: it is two tables away.
        const std::string loosest = elapsed_is(fmt::format("{}", later ? least->second : most->second));
        if (least->second == most->second) return loosest;
        std::string cases =
            "(CASE (SELECT d.preset FROM note n JOIN deck d ON d.id = n.deck WHERE n.id = c.note)";
        for (const auto& [preset, limit] : limits)
            cases += fmt::format(" WHEN {} THEN {}", preset, limit);
        return fmt::format("({} AND {})", loosest, elapsed_is(cases + " END)"));
    }

    const Store& store_;
    int today_;
    bool by_card_ = false;  ///< a column of the card decides as well
    std::vector<std::string> arguments_;
};

void visit_names(const QueryNode& node, const std::function<void(const QueryHas&)>& visit) {
    if (const auto* every = std::get_if<QueryAll>(&node.is))
        for (const auto& part : every->parts)
            visit_names(part, visit);
    if (const auto* either = std::get_if<QueryAny>(&node.is))
        for (const auto& part : either->parts)
            visit_names(part, visit);
    if (const auto* without = std::get_if<QueryNot>(&node.is)) visit_names(without->part.front(), visit);
    if (const auto* has = std::get_if<QueryHas>(&node.is)) visit(*has);
}

/// What the field could say in this store.
std::vector<std::string> known_names(const Store& store, QueryField field) {
    std::vector<std::string> names;
    if (field == QueryField::deck)
        for (const auto& deck : all_decks(store))
            names.push_back(deck.header.id);
    std::vector<std::string> labels{std::string(query_fields[static_cast<std::size_t>(field)])};
    if (field == QueryField::lens) labels = {"company", "level", "role"};
    if (field != QueryField::deck)
        for (auto& [label, value] : label_values(store, labels))
            names.push_back(std::move(value));
    return names;
}

}  // namespace

CardQuery parse_card_query(const std::vector<std::string>& arguments, StudyDay today) {
    return {parse_query(arguments, today), today};
}

std::vector<CardRow> find_cards(const Store& store, const CardQuery& query) {
    Condition condition(store, query.today);
    const std::string wanted = condition.of(query.tree);
    // The few that are wanted are found in one table, and only they are looked up in the others.
    return select_cards(
        store, {fmt::format("c.id IN (SELECT c.id FROM card c WHERE c.present = 1 AND {}) AND n.retired = 0",
                            wanted),
                condition.take_arguments()});
}

std::vector<std::shared_ptr<const Note>> notes_of(const Store& store, const std::vector<CardRow>& cards) {
    SQLite::Statement content(store.db(), "SELECT content FROM note WHERE id = ?");
    std::vector<std::shared_ptr<const Note>> notes;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (i > 0 && cards[i].note == cards[i - 1].note) {
            notes.push_back(notes.back());
            continue;
        }
        content.bind(1, cards[i].note);
        content.executeStep();
        notes.push_back(std::make_shared<const Note>(note_from_json_text(content.getColumn(0).getText())));
        content.reset();
    }
    return notes;
}

std::vector<std::string> names_not_there(const Store& store, const CardQuery& query) {
    std::vector<std::string> sentences;
    visit_names(query.tree, [&](const QueryHas& has) {
        if (has.field == QueryField::is || has.field == QueryField::kind) return;
        const auto names = known_names(store, has.field);
        const bool deck = has.field == QueryField::deck;
        if (std::find(names.begin(), names.end(), deck ? has.value : folded(has.value)) != names.end())
            return;
        if (has.field == QueryField::lens && !lens_values(store, has.value).empty()) return;
        const std::vector<std::string_view> views(names.begin(), names.end());
        sentences.push_back(fmt::format(
            "no {} {}{}",
            deck ? "deck is called"
            : has.field == QueryField::lens
                ? "note is for"
                : "note has the " + std::string(query_fields[static_cast<std::size_t>(has.field)]),
            in_quotes(has.value), did_you_mean(has.value, views)));
    });
    return sentences;
}

}  // namespace hone
