// SPDX-License-Identifier: MIT
#include "decks/stats/confusions.hpp"

#include "decks/stats/names.hpp"
#include "decks/store/narrowing.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hone {
namespace {

/// Test answers that are not reviews as well.
constexpr const char* tests_alone =
    "NOT EXISTS (SELECT 1 FROM revlog r WHERE r.card = t.card AND r.at_ms = t.at_ms AND r.undone = 0 AND "
    "r.kind = 'review')";

/// A principle or flaw that something was taken for, and what is known of the answers to its cards.
struct Wanted {
    struct Picked {
        std::string as_stored;
        int times = 0;
        std::vector<CardId> cards;  // in the order of their first time
        std::unordered_set<CardId> on = {};
    };

    Subject subject;
    std::string value;  // folded
    int answers = 0, right_in_a_row = 0;
    std::map<std::string, Picked> picked = {};  // by folded name
};

struct Answer {
    CardId card;
    std::size_t wanted;  // number among what was ever confused
    std::int64_t at_ms;
    int day;
    bool right;
    std::string picked;  // empty: nothing was picked instead
};

std::vector<CardId> cards_ever_confused(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT card FROM revlog NOT INDEXED WHERE confused_with IS NOT NULL AND undone = 0 "
        "UNION SELECT card FROM test_answer WHERE confused_with IS NOT NULL");
    std::vector<CardId> cards;
    while (query.executeStep())
        cards.push_back(query.getColumn(0).getInt64());
    return cards;
}

std::vector<Wanted> ever_confused(const Store& store) {
    const std::string cards = joined_ids(cards_ever_confused(store));
    if (cards.empty()) return {};
    std::vector<Wanted> wanted;
    for (const Subject subject : {Subject::principle, Subject::flaw}) {
        // CROSS: from these cards to their labels. The other way round takes seconds where many were mixed up.
        SQLite::Statement query(store.db(),
                                fmt::format("SELECT DISTINCT l.value FROM card c CROSS JOIN note_label l ON "
                                            "l.note = c.note WHERE c.id IN ({}){}",
                                            cards, wants_label_sql(subject)));
        while (query.executeStep())
            wanted.push_back({subject, query.getColumn(0).getString()});
    }
    return wanted;
}

/// The answers to cards that want one of these.
class Answers {
public:
    Answers(const Store& store, const std::vector<Wanted>& wanted) {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            add_cards(store, wanted[i], i);
        read(
            store,
            "SELECT card, at_ms, study_day, rating > 1, confused_with, variant FROM revlog NOT INDEXED WHERE "
            "undone = 0 AND kind = 'review'");
        read(store,
             fmt::format(
                 "SELECT card, at_ms, study_day, credit = 1, confused_with, 0 FROM test_answer t WHERE {}",
                 tests_alone));
        std::stable_sort(answers_.begin(), answers_.end(),
                         [](const Answer& a, const Answer& b) { return a.at_ms < b.at_ms; });
    }

    /// Oldest first.
    const std::vector<Answer>& all() const { return answers_; }

private:
    std::unordered_map<CardId, std::size_t> wanted_by_;
    std::set<std::pair<CardId, int>> own_answer_;  // wordings that are not asked for what the label says
    std::vector<Answer> answers_;

    void add_cards(const Store& store, const Wanted& wanted, std::size_t index) {
        SQLite::Statement cards(
            store.db(), "SELECT c.id FROM note_label l JOIN card c ON c.note = l.note WHERE l.value = ?" +
                            wants_label_sql(wanted.subject));
        cards.bind(1, wanted.value);
        while (cards.executeStep())
            wanted_by_.emplace(cards.getColumn(0).getInt64(), index);
        if (wanted.subject != Subject::principle) return;
        SQLite::Statement wordings(store.db(),
                                   "SELECT c.id, v.key + 1 FROM note_label l JOIN card c ON c.note = l.note "
                                   "JOIN note n ON n.id = c.note "
                                   "JOIN json_each(n.content, '$.variant') v WHERE l.value = ? AND "
                                   "json_extract(v.value, '$.answer') IS "
                                   "NOT NULL" +
                                       wants_label_sql(wanted.subject));
        wordings.bind(1, wanted.value);
        while (wordings.executeStep())
            own_answer_.emplace(wordings.getColumn(0).getInt64(), wordings.getColumn(1).getInt());
    }

    void read(const Store& store, const std::string& sql) {
        SQLite::Statement query(store.db(), sql);
        while (query.executeStep()) {
            const CardId card = query.getColumn(0).getInt64();
            const auto wanted = wanted_by_.find(card);
            if (wanted == wanted_by_.end() || own_answer_.count({card, query.getColumn(5).getInt()}) > 0)
                continue;
            answers_.push_back({card, wanted->second, query.getColumn(1).getInt64(),
                                query.getColumn(2).getInt(), query.getColumn(3).getInt() != 0,
                                query.getColumn(4).getString()});
        }
    }
};

/// Folds each spelling once: there are few, and many answers.
class Folds {
public:
    const std::string& of(const std::string& text) {
        const auto [found, first] = folded_.try_emplace(text);
        if (first) found->second = folded(text);
        return found->second;
    }

private:
    std::unordered_map<std::string, std::string> folded_;
};

void count(const Answers& answers, std::vector<Wanted>& wanted) {
    std::unordered_map<CardId, int> latest_day;
    Folds folds;
    for (const Answer& answer : answers.all()) {
        Wanted& of = wanted[answer.wanted];
        ++of.answers;
        const auto [latest, first] = latest_day.try_emplace(answer.card, answer.day);
        if (!answer.right)
            of.right_in_a_row = 0;
        else if (first || latest->second != answer.day)
            ++of.right_in_a_row;
        latest->second = answer.day;
        if (answer.picked.empty()) continue;
        const std::string& picked = folds.of(answer.picked);
        // An edit can make right what was wrong then.
        if (picked.empty() || picked == of.value) continue;
        Wanted::Picked& instead = of.picked[picked];
        ++instead.times;
        instead.as_stored = answer.picked;
        if (instead.on.insert(answer.card).second) instead.cards.push_back(answer.card);
    }
}

}  // namespace

std::string_view name(Subject subject) {
    return subject == Subject::principle ? "principle" : "flaw";
}

std::string_view aspect_wanting(Subject subject) {
    return subject == Subject::principle ? "identify" : "spot";
}

std::string wants_label_sql(Subject subject) {
    std::string sql = fmt::format(" AND c.aspect = '{}' AND l.label = '{}'", aspect_wanting(subject),
                                  subject == Subject::principle ? "answer" : "flaw");
    if (subject == Subject::principle)
        sql +=
            " AND EXISTS (SELECT 1 FROM note_label p WHERE p.label = 'principle' AND p.value = l.value) AND "
            "NOT "
            "EXISTS (SELECT 1 FROM note_label o WHERE o.note = l.note AND o.label = 'answer' AND o.value <> "
            "l.value)";
    return sql;
}

std::vector<Confusion> confusions_of(const Store& store) {
    std::vector<Wanted> wanted = ever_confused(store);
    if (wanted.empty()) return {};
    count(Answers(store, wanted), wanted);
    std::vector<Confusion> confusions;
    for (Wanted& of : wanted)
        for (auto& [picked, instead] : of.picked) {
            const std::string picked_name = name_as_written(store, name(of.subject), picked);
            confusions.push_back({of.subject, of.value, picked,
                                  name_as_written(store, name(of.subject), of.value),
                                  picked_name.empty() ? instead.as_stored : picked_name, instead.times,
                                  of.answers, of.right_in_a_row, std::move(instead.cards)});
        }
    std::sort(confusions.begin(), confusions.end(), [](const Confusion& a, const Confusion& b) {
        // More often; then of fewer answers, which is the larger share.
        return std::tie(b.times, a.answers, a.wanted, a.picked) <
               std::tie(a.times, b.answers, b.wanted, b.picked);
    });
    return confusions;
}

}  // namespace hone
