// SPDX-License-Identifier: MIT
#include "decks/planning/queue_query.hpp"

#include "decks/planning/day_plan.hpp"
#include "decks/planning/new_left.hpp"
#include "decks/planning/planned_queue.hpp"
#include "decks/planning/sure_and_wrong.hpp"
#include "decks/store/narrowing.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/reviews.hpp"
#include "engine/plan/planner.hpp"
#include "engine/schedule/mixed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace hone {
namespace {

/// How many due and new cards the choice is made from: enough for neighbours to be avoided, few enough to be
/// instant.
constexpr int due_considered = 64;
constexpr int new_considered = 32;

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
    auto query = narrowed(
        store,
        fmt::format(
            "SELECT c.id, c.note, c.due FROM card c JOIN note n ON n.id = c.note WHERE c.state <> 'new' AND "
            "c.due <= {}{}{} AND c.note NOT IN ({}) ORDER BY c.due LIMIT {}",
            today.number(), not_hidden_sql(today), narrow.sql, so_far.notes_sql(), due_considered * 4),
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
    auto query = narrowed(
        store,
        fmt::format(
            "SELECT c.id, c.note FROM card c JOIN note n ON n.id = c.note WHERE c.state = 'new'{}{} AND "
            "c.note NOT IN ({}) ORDER BY c.sort_key LIMIT {}",
            not_hidden_sql(today), narrow.sql, so_far.notes_sql(), new_considered),
        narrow);
    std::vector<Candidate> candidates;
    while (query.executeStep())
        candidates.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), true, false, {}});
    return candidates;
}

std::vector<Candidate> pending_candidates(const Store& store, const Narrowing& narrow,
                                          const TodaySoFar& so_far, StudyDay today) {
    if (so_far.pending.empty()) return {};
    auto query = narrowed(
        store,
        fmt::format("SELECT c.id, c.note FROM card c JOIN note n ON n.id = c.note WHERE c.id IN ({}){}{}",
                    joined_ids({so_far.pending.begin(), so_far.pending.end()}), not_hidden_sql(today),
                    narrow.sql),
        narrow);
    std::vector<Candidate> candidates;
    while (query.executeStep())
        candidates.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), false, true, {}});
    return candidates;
}

bool is_behind(const Store& store, const Narrowing& narrow, StudyDay today) {
    auto query =
        narrowed(store,
                 fmt::format("SELECT EXISTS (SELECT 1 FROM card c JOIN note n ON n.id = c.note WHERE "
                             "c.state <> 'new' AND c.due < {}{}{})",
                             today.number(), not_hidden_sql(today), narrow.sql),
                 narrow);
    query.executeStep();
    return query.getColumn(0).getInt() != 0;
}

/// What a choice is made from.
struct Desk {
    Narrowing narrow;
    UsualTimes usual;
    TodaySoFar so_far;
    bool planned = false;     // today's plan decides, not what is due
    double seconds_left = 0;  // of today's minutes
    NewLeft new_left;
    Rest rest = Rest::nothing_due;
};

constexpr double no_limit = std::numeric_limits<double>::infinity();

/// New cards begun today that the desk is about.
int started_at(const Store& store, const Desk& desk) {
    auto query = narrowed(
        store,
        fmt::format("SELECT count(*) FROM card c JOIN note n ON n.id = c.note WHERE c.id IN ({}){}",
                    joined_ids({desk.so_far.started.begin(), desk.so_far.started.end()}), desk.narrow.sql),
        desk.narrow);
    query.executeStep();
    return query.getColumn(0).getInt();
}

enum class By { retention, plan, retention_beside_plan };

/// `goals`: what it is about. By plan: today's plan for them is there and up to date. Beside it: the cards it has no say
/// about.
Desk desk_of(const Store& store, StudyDay today, const QueueFilter& filter, std::span<const Goal> goals,
             By by) {
    const bool planned = by == By::plan, beside_plan = by == By::retention_beside_plan;
    Desk desk;
    desk.planned = planned;
    desk.narrow = narrowing_of(store, filter, goals);
    if (beside_plan) desk.narrow.sql += " AND c.id NOT IN (SELECT card FROM plan_card)";
    desk.usual = usual_times(store);
    desk.so_far = today_so_far(store, today, desk.usual);
    const int minutes = budget_of(store).minutes_on(today);
    const bool limited = !goals.empty() && !filter.ignore_minutes;
    desk.seconds_left = limited ? minutes * 60.0 - desk.so_far.seconds : no_limit;
    desk.rest = desk.seconds_left <= 0           ? (minutes == 0 ? Rest::day_off : Rest::minutes_spent)
                : !planned                       ? Rest::nothing_due
                : goals.front().day - today <= 1 ? Rest::eve
                                                 : Rest::waiting_is_better;
    const int started = static_cast<int>(desk.so_far.started.size());
    if (filter.new_limit)
        desk.new_left.shared = std::max(0, *filter.new_limit - started);
    else if (planned)
        desk.new_left.shared = std::numeric_limits<int>::max();
    else if (goals.empty())
        desk.new_left = new_by_presets(store, desk.so_far);
    else
        desk.new_left.shared = new_by_pace(store, desk.narrow, goals.front(), today, started_at(store, desk));
    if (desk.rest == Rest::nothing_due && desk.new_left.all() == 0 &&
        has_new_cards(store, desk.narrow, today))
        desk.rest = !goals.empty() && goals.front().day - today <= 1 ? Rest::eve : Rest::new_limit;
    return desk;
}

/// The plan decides, unless decks were named: these are wanted whole. Makes the plan, so not within a read.
bool follows_plan(const Store& store, const Now& now, const QueueFilter& filter) {
    return filter.decks.empty() && plan_today(store, now);
}

/// The desks of a day, in the order in which they are served: the plan's; then, while minutes are left, rounds that it
/// does not reach yet. Without a plan all by desired retention.
std::vector<Desk> desks_of(const Store& store, StudyDay today, const QueueFilter& filter, bool planned) {
    const auto goals = active_goals(store, today);
    if (!planned) return {desk_of(store, today, filter, goals, By::retention)};
    std::vector<Desk> desks{desk_of(store, today, filter, planned_rounds(store, today), By::plan)};
    std::vector<Goal> far;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(far),
                 [&](const Goal& goal) { return goal.day - today > longest_plan; });
    if (!far.empty()) desks.push_back(desk_of(store, today, filter, far, By::retention_beside_plan));
    return desks;
}

/// Those that come first although they are not among the cards that are counted anyway.
void count_sure_and_wrong(const Store& store, StudyDay today, const Desk& desk, DueCounts& counts,
                          double& seconds, const std::function<bool(const CardRow&)>& is_counted) {
    for (const auto& candidate : sure_and_wrong(store, desk.narrow, desk.so_far, today)) {
        const auto card = find_card(store, candidate.card);
        if (!card || is_counted(*card)) continue;
        ++counts.due;
        seconds += desk.usual.seconds(card->aspect);
    }
}

/// Due and new cards, one a note; adds their seconds.
void count_by_retention(const Store& store, StudyDay today, const Desk& desk, DueCounts& counts,
                        double& seconds) {
    const Narrowing& narrow = desk.narrow;
    // The aspect named by min() is the one that stands for its note.
    auto due = narrowed(
        store,
        fmt::format(
            "SELECT aspect, count(*) FROM (SELECT min(c.aspect) AS aspect FROM card c INDEXED BY card_due {} "
            "WHERE c.state <> 'new' AND c.due <= {}{}{} AND c.note NOT IN ({}) GROUP BY c.note) GROUP BY "
            "aspect",
            narrow.sql.empty() ? "" : "JOIN note n ON n.id = c.note", today.number(), not_hidden_sql(today),
            narrow.sql, desk.so_far.notes_sql()),
        narrow);
    while (due.executeStep()) {
        counts.due += due.getColumn(1).getInt();
        seconds += due.getColumn(1).getInt() * desk.usual.seconds(due.getColumn(0).getText());
    }
    count_sure_and_wrong(store, today, desk, counts, seconds, [&](const CardRow& card) {
        const auto cards = cards_of_note(store, card.note);  // one of which stands for its note
        return std::any_of(cards.begin(), cards.end(), [&](const CardRow& each) {
            return each.active && !each.suspended && each.due && *each.due <= today;
        });
    });
    for (const auto& [of_portion, left] : desk.new_left.portions()) {
        auto fresh = narrowed(
            store,
            fmt::format(
                "SELECT aspect, count(*) FROM (SELECT c.aspect AS aspect FROM card c INDEXED BY card_new "
                "JOIN note n ON n.id = c.note WHERE c.state = 'new'{}{}{} AND c.note NOT IN ({}) AND NOT "
                "EXISTS "
                "(SELECT 1 FROM card e WHERE e.note = c.note AND e.active = 1 AND e.suspended = 0 AND "
                "((e.state = 'new' AND e.sort_key < c.sort_key) OR e.due <= {})) ORDER BY c.sort_key LIMIT "
                "{}) "
                "GROUP BY aspect",
                not_hidden_sql(today), narrow.sql, of_portion, desk.so_far.notes_sql(), today.number(), left),
            narrow);
        while (fresh.executeStep()) {
            counts.fresh += fresh.getColumn(1).getInt();
            seconds += fresh.getColumn(1).getInt() * desk.usual.seconds(fresh.getColumn(0).getText());
        }
    }
}

void count_by_plan(const Store& store, StudyDay today, const Desk& desk, DueCounts& counts, double& seconds) {
    const auto planned = planned_within(store, desk.narrow, desk.so_far, today, desk.seconds_left - seconds);
    count_sure_and_wrong(store, today, desk, counts, seconds, [&](const CardRow& card) {
        return std::any_of(planned.begin(), planned.end(),
                           [&](const auto& each) { return each.card == card.id; });
    });
    for (const PlannedToday& card : planned) {
        if (card.is_new && counts.fresh >= desk.new_left.shared) continue;
        ++(card.is_new ? counts.fresh : counts.due);
        seconds += card.seconds;
    }
}

std::vector<Candidate> candidates_by_retention(const Store& store, StudyDay today, const Desk& desk,
                                               std::uint64_t seed) {
    auto candidates = due_candidates(store, desk.narrow, desk.so_far, today,
                                     seed + static_cast<std::uint64_t>(today.number()));
    if (desk.new_left.all() > 0) {
        Narrowing narrow = desk.narrow;
        narrow.sql += desk.new_left.sql();
        const auto fresh = new_candidates(store, narrow, desk.so_far, today);
        candidates.insert(candidates.end(), fresh.begin(), fresh.end());
    }
    return candidates;
}

}  // namespace

Narrowing narrowing_of(const Store& store, const QueueFilter& filter, std::span<const Goal> goals) {
    Narrowing narrow;
    if (!filter.decks.empty())
        narrow_to_decks(narrow, store, filter.decks);  // named decks are wanted whole, whatever the goal
    else
        narrow = narrowing_of(store, goals);
    if (filter.kind) narrow.sql += fmt::format(" AND n.kind = '{}'", name(*filter.kind));
    narrow_to_tags(narrow, filter.tags);
    return narrow;
}

DueCounts due_counts(const Store& store, const Now& now, const QueueFilter& filter) {
    const bool planned = follows_plan(store, now, filter);
    const StudyDay today = now.study_day;
    DueCounts counts;
    store.read([&] {
        const auto desks = desks_of(store, today, filter, planned);
        double seconds = 0;
        for (const Desk& desk : desks)
            for (const auto& candidate : pending_candidates(store, desk.narrow, desk.so_far, today)) {
                ++counts.learning;
                if (const auto card = find_card(store, candidate.card))
                    seconds += desk.usual.seconds(card->aspect);
            }
        for (const Desk& desk : desks) {
            if (desk.planned)
                count_by_plan(store, today, desk, counts, seconds);
            else if (desks.size() == 1 || seconds < desk.seconds_left)
                count_by_retention(store, today, desk, counts, seconds);
        }
        counts.planned = desks.front().planned;
        counts.rest = desks.front().rest;
        counts.minutes = seconds / 60.0;
    });
    return counts;
}

std::vector<CardId> cards_for_today(const Store& store, const Now& now) {
    std::vector<CardId> cards;
    if (!plan_today(store, now)) return cards;
    store.read([&] {
        const Desk desk = desk_of(store, now.study_day, {}, planned_rounds(store, now.study_day), By::plan);
        for (const PlannedToday& card :
             planned_within(store, desk.narrow, desk.so_far, now.study_day, desk.seconds_left))
            cards.push_back(card.card);
    });
    return cards;
}

NextCard next_card(const Store& store, const Now& now, const QueueFilter& filter, std::uint64_t seed) {
    const bool planned = follows_plan(store, now, filter);
    const StudyDay today = now.study_day;
    NextCard next;
    store.read([&] {
        auto desks = desks_of(store, today, filter, planned);
        next.rest = desks.front().rest;
        for (Desk& desk : desks) {
            if (desk.seconds_left <= 0 || next.card) return;
            auto corrected = sure_and_wrong(store, desk.narrow, desk.so_far, today);
            add_subjects(store, corrected, desk.so_far.shown);
            if (const auto chosen = choose_next(corrected, desk.so_far.shown, {.planned = true})) {
                next.card = corrected[*chosen].card;
                return;
            }
            auto candidates = desk.planned ? planned_candidates(store, desk.narrow, desk.so_far, today)
                                           : candidates_by_retention(store, today, desk, seed);
            const auto pending = pending_candidates(store, desk.narrow, desk.so_far, today);
            candidates.insert(candidates.end(), pending.begin(), pending.end());
            add_subjects(store, candidates, desk.so_far.shown);
            const QueueRules rules{!desk.planned && is_behind(store, desk.narrow, today), desk.new_left.all(),
                                   desk.planned};
            if (const auto chosen = choose_next(candidates, desk.so_far.shown, rules))
                next.card = candidates[*chosen].card;
        }
    });
    return next;
}

}  // namespace hone
