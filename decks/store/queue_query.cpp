// SPDX-License-Identifier: MIT
#include "decks/store/queue_query.hpp"

#include "decks/store/narrowing.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/reviews.hpp"
#include "engine/answer/fact.hpp"
#include "engine/answer/propose.hpp"
#include "engine/schedule/mixed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace hone {
namespace {

/// How many due and new cards the choice is made from: enough for neighbours to be avoided, few enough to be
/// instant.
constexpr int due_considered = 64;
constexpr int new_considered = 32;

Narrowing narrowing(const Store& store, const QueueFilter& filter, const std::optional<Goal>& goal) {
    Narrowing narrow;
    if (!filter.decks.empty())
        narrow_to_decks(narrow, store, filter.decks);  // named decks are wanted whole, whatever the goal
    else
        narrow = narrowing_of(store, goal);
    if (filter.kind) narrow.sql += fmt::format(" AND n.kind = '{}'", name(*filter.kind));
    narrow_to_tags(narrow, filter.tags);
    return narrow;
}

SQLite::Statement prepared(const Store& store, const std::string& sql, const Narrowing& narrow) {
    SQLite::Statement query(store.db(), sql);
    narrow.bind(query);
    return query;
}

/// What happened today: the showings in order, and which cards still want recalling.
struct TodaySoFar {
    std::vector<Shown> shown;
    std::set<CardId> pending;
    std::set<NoteId> notes;
    int started = 0;  ///< new cards first shown today
    double seconds = 0;

    std::string notes_sql() const { return joined_ids({notes.begin(), notes.end()}); }
};

TodaySoFar today_so_far(const Store& store, StudyDay today, const UsualTimes& usual) {
    struct Event {
        std::int64_t operation;  // the order things happened in; clocks tie and go back
        Shown shown;
    };
    TodaySoFar so_far;
    std::vector<Event> events;

    SQLite::Statement reviews(
        store.db(),
        "SELECT r.operation, r.card, c.note, r.rating, r.confused_with, r.predicted IS NULL, "
        "r.response_ms, c.aspect, c.asks_anew FROM revlog r JOIN card c ON c.id = r.card "
        "WHERE r.study_day = ? AND r.undone = 0 AND r.kind = 'review' ORDER BY r.id");
    reviews.bind(1, today.number());
    std::set<CardId> started;
    while (reviews.executeStep()) {
        Event event{reviews.getColumn(0).getInt64(),
                    {reviews.getColumn(1).getInt64(), reviews.getColumn(2).getInt64(), {}, {}}};
        if (!reviews.getColumn(4).isNull())
            event.shown.confused_with = folded(reviews.getColumn(4).getText());
        // What was edited since it was answered is asked once more.
        if (reviews.getColumn(3).getInt() == number(Rating::again) || reviews.getColumn(8).getInt() != 0)
            so_far.pending.insert(event.shown.card);
        else
            so_far.pending.erase(event.shown.card);
        if (reviews.getColumn(5).getInt() != 0) started.insert(event.shown.card);
        so_far.seconds +=
            reviews.getColumn(6).isNull()
                ? usual.seconds(reviews.getColumn(7).getText())
                : static_cast<double>(std::min(reviews.getColumn(6).getInt64(), idle_ms)) / 1000.0;
        events.push_back(std::move(event));
    }
    SQLite::Statement meetings(
        store.db(), "SELECT coalesce(met_operation, 0), id, note, state FROM card WHERE met_day = ?");
    meetings.bind(1, today.number());
    while (meetings.executeStep()) {
        const CardId card = meetings.getColumn(1).getInt64();
        if (std::string_view(meetings.getColumn(3).getText()) == "new") so_far.pending.insert(card);
        started.insert(card);
        events.push_back(
            {meetings.getColumn(0).getInt64(), {card, meetings.getColumn(2).getInt64(), {}, {}}});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& a, const Event& b) { return a.operation < b.operation; });
    for (auto& event : events) {
        so_far.notes.insert(event.shown.note);
        so_far.shown.push_back(std::move(event.shown));
    }
    so_far.started = static_cast<int>(started.size());
    return so_far;
}

std::string hidden_sql(StudyDay today) {
    return fmt::format(
        " AND c.active = 1 AND c.suspended = 0 AND (c.buried_day IS NULL OR c.buried_day <> {})",
        today.number());
}

int new_cards(const Store& store, const Narrowing& narrow, StudyDay today) {
    auto query =
        prepared(store,
                 "SELECT count(*) FROM card c JOIN note n ON n.id = c.note WHERE c.state = 'new' AND "
                 "c.met_ms IS NULL" +
                     hidden_sql(today) + narrow.sql,
                 narrow);
    query.executeStep();
    return query.getColumn(0).getInt();
}

/// New cards that may still be started today.
int new_left(const Store& store, const Now& now, const QueueFilter& filter, const std::optional<Goal>& goal,
             const Narrowing& narrow, int started) {
    if (filter.new_limit) return std::max(0, *filter.new_limit - started);
    if (!goal) {
        SQLite::Statement query(store.db(), "SELECT new_per_day FROM preset WHERE id = 1");
        query.executeStep();
        return std::max(0, query.getColumn(0).getInt() - started);
    }
    const int days_left = goal->day - now.study_day;
    if (days_left <= 0) return 0;
    const int waiting = new_cards(store, narrow, now.study_day) + started;
    const int a_day = static_cast<int>(std::ceil(waiting / (2.0 / 3.0 * days_left)));
    return std::max(0, a_day - started);
}

/// Spreads cards that are due on one day, the same way all day long.
std::uint64_t spread(CardId card, std::uint64_t seed) {
    return mixed(static_cast<std::uint64_t>(card) + seed * golden_gamma);
}

void add_subjects(const Store& store, std::vector<Candidate>& candidates, std::vector<Shown>& shown) {
    std::set<NoteId> notes;
    for (const auto& candidate : candidates)
        notes.insert(candidate.note);
    // Only the last showings matter for neighbours.
    const std::size_t from = shown.size() > 12 ? shown.size() - 12 : 0;
    for (std::size_t i = from; i < shown.size(); ++i)
        notes.insert(shown[i].note);
    std::map<NoteId, std::vector<std::string>> subjects;
    SQLite::Statement query(store.db(),
                            fmt::format("SELECT note, value FROM note_label WHERE note IN ({}) AND label IN "
                                        "('principle', 'flaw', 'answer')",
                                        joined_ids({notes.begin(), notes.end()})));
    while (query.executeStep())
        subjects[query.getColumn(0).getInt64()].push_back(query.getColumn(1).getString());
    for (auto& candidate : candidates)
        candidate.subjects = subjects[candidate.note];
    for (std::size_t i = from; i < shown.size(); ++i)
        shown[i].subjects = subjects[shown[i].note];
}

std::vector<Candidate> due_candidates(const Store& store, const Narrowing& narrow, const TodaySoFar& so_far,
                                      StudyDay today, std::uint64_t seed) {
    auto query = prepared(
        store,
        fmt::format(
            "SELECT c.id, c.note, c.due FROM card c JOIN note n ON n.id = c.note WHERE c.state <> 'new' AND "
            "c.due <= {}{}{} AND c.note NOT IN ({}) ORDER BY c.due LIMIT {}",
            today.number(), hidden_sql(today), narrow.sql, so_far.notes_sql(), due_considered * 4),
        narrow);
    struct Due {
        CardId card;
        NoteId note;
        int day;
    };
    std::vector<Due> due;
    while (query.executeStep())
        due.push_back(
            {query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), query.getColumn(2).getInt()});
    std::sort(due.begin(), due.end(), [seed](const Due& a, const Due& b) {
        return std::pair(a.day, spread(a.card, seed)) < std::pair(b.day, spread(b.card, seed));
    });
    std::vector<Candidate> candidates;
    for (const Due& d : due) {
        if (candidates.size() == due_considered) break;
        candidates.push_back({d.card, d.note, false, false, {}});
    }
    return candidates;
}

std::vector<Candidate> new_candidates(const Store& store, const Narrowing& narrow, const TodaySoFar& so_far,
                                      StudyDay today) {
    auto query = prepared(
        store,
        fmt::format(
            "SELECT c.id, c.note FROM card c JOIN note n ON n.id = c.note WHERE c.state = 'new'{}{} AND "
            "c.note NOT IN ({}) ORDER BY c.sort_key LIMIT {}",
            hidden_sql(today), narrow.sql, so_far.notes_sql(), new_considered),
        narrow);
    std::vector<Candidate> candidates;
    while (query.executeStep())
        candidates.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), true, false, {}});
    return candidates;
}

std::vector<Candidate> pending_candidates(const Store& store, const Narrowing& narrow,
                                          const TodaySoFar& so_far, StudyDay today) {
    if (so_far.pending.empty()) return {};
    auto query = prepared(
        store,
        fmt::format("SELECT c.id, c.note FROM card c JOIN note n ON n.id = c.note WHERE c.id IN ({}){}{}",
                    joined_ids({so_far.pending.begin(), so_far.pending.end()}), hidden_sql(today),
                    narrow.sql),
        narrow);
    std::vector<Candidate> candidates;
    while (query.executeStep())
        candidates.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), false, true, {}});
    return candidates;
}

bool is_behind(const Store& store, const Narrowing& narrow, StudyDay today) {
    auto query =
        prepared(store,
                 fmt::format("SELECT EXISTS (SELECT 1 FROM card c JOIN note n ON n.id = c.note WHERE "
                             "c.state <> 'new' AND c.due < {}{}{})",
                             today.number(), hidden_sql(today), narrow.sql),
                 narrow);
    query.executeStep();
    return query.getColumn(0).getInt() != 0;
}

}  // namespace

DueCounts due_counts(const Store& store, const Now& now, const QueueFilter& filter) {
    DueCounts counts;
    store.read([&] {
        const auto goal = current_goal(store, now.study_day);
        const Narrowing narrow = narrowing(store, filter, goal);
        const UsualTimes usual = usual_times(store);
        const TodaySoFar so_far = today_so_far(store, now.study_day, usual);
        // One card a note: the aspect named by min() is the one that stands for it.
        auto due = prepared(
            store,
            fmt::format("SELECT aspect, count(*) FROM (SELECT min(c.aspect) AS aspect FROM card c INDEXED BY "
                        "card_due {} WHERE "
                        "c.state <> 'new' AND c.due <= {}{}{} AND c.note NOT IN ({}) GROUP BY c.note) GROUP "
                        "BY aspect",
                        narrow.sql.empty() ? "" : "JOIN note n ON n.id = c.note", now.study_day.number(),
                        hidden_sql(now.study_day), narrow.sql, so_far.notes_sql()),
            narrow);
        double seconds = 0;
        while (due.executeStep()) {
            counts.due += due.getColumn(1).getInt();
            seconds += due.getColumn(1).getInt() * usual.seconds(due.getColumn(0).getText());
        }
        const int left = new_left(store, now, filter, goal, narrow, so_far.started);
        auto fresh = prepared(
            store,
            fmt::format(
                "SELECT aspect, count(*) FROM (SELECT c.aspect AS aspect FROM card c INDEXED BY card_new "
                "JOIN note n "
                "ON n.id = c.note WHERE c.state = 'new'{}{} AND c.note NOT IN ({}) AND NOT EXISTS (SELECT 1 "
                "FROM "
                "card e WHERE e.note = c.note AND e.active = 1 AND e.suspended = 0 AND ((e.state = 'new' AND "
                "e.sort_key < c.sort_key) OR e.due <= {})) ORDER BY c.sort_key LIMIT {}) GROUP BY aspect",
                hidden_sql(now.study_day), narrow.sql, so_far.notes_sql(), now.study_day.number(), left),
            narrow);
        while (fresh.executeStep()) {
            counts.fresh += fresh.getColumn(1).getInt();
            seconds += fresh.getColumn(1).getInt() * usual.seconds(fresh.getColumn(0).getText());
        }
        for (const auto& candidate : pending_candidates(store, narrow, so_far, now.study_day)) {
            ++counts.learning;
            if (const auto card = find_card(store, candidate.card)) seconds += usual.seconds(card->aspect);
        }
        counts.minutes = seconds / 60.0;
    });
    return counts;
}

NextCard next_card(const Store& store, const Now& now, const QueueFilter& filter, std::uint64_t seed) {
    NextCard next;
    store.read([&] {
        const auto goal = current_goal(store, now.study_day);
        TodaySoFar so_far = today_so_far(store, now.study_day, usual_times(store));
        if (goal && !filter.ignore_minutes && so_far.seconds >= goal->minutes_per_day * 60.0) {
            next.minutes_spent = true;
            return;
        }
        const Narrowing narrow = narrowing(store, filter, goal);
        const QueueRules rules{is_behind(store, narrow, now.study_day),
                               new_left(store, now, filter, goal, narrow, so_far.started)};
        std::vector<Candidate> candidates = due_candidates(
            store, narrow, so_far, now.study_day, seed + static_cast<std::uint64_t>(now.study_day.number()));
        const auto pending = pending_candidates(store, narrow, so_far, now.study_day);
        candidates.insert(candidates.end(), pending.begin(), pending.end());
        if (rules.new_left > 0) {
            const auto fresh = new_candidates(store, narrow, so_far, now.study_day);
            candidates.insert(candidates.end(), fresh.begin(), fresh.end());
        }
        add_subjects(store, candidates, so_far.shown);
        if (const auto chosen = choose_next(candidates, so_far.shown, rules))
            next.card = candidates[*chosen].card;
    });
    return next;
}

double minutes_on(const Store& store, StudyDay day) {
    return today_so_far(store, day, usual_times(store)).seconds / 60.0;
}

}  // namespace hone
