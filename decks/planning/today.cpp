// SPDX-License-Identifier: MIT
#include "decks/planning/today.hpp"

#include "decks/store/narrowing.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

struct Event {
    std::int64_t operation;  // the order things happened in; clocks tie and go back
    Shown shown;
};

}  // namespace

std::string TodaySoFar::notes_sql() const {
    return joined_ids({notes.begin(), notes.end()});
}

TodaySoFar today_so_far(const Store& store, StudyDay today, const UsualTimes& usual) {
    TodaySoFar so_far;
    std::vector<Event> events;

    SQLite::Statement reviews(
        store.db(),
        "SELECT r.operation, r.card, c.note, r.rating, r.confused_with, r.predicted IS NULL, "
        "r.response_ms, c.aspect, c.asks_anew FROM revlog r JOIN card c ON c.id = r.card "
        "WHERE r.study_day = ? AND r.undone = 0 AND r.kind = 'review' ORDER BY r.id");
    reviews.bind(1, today.number());
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
        if (reviews.getColumn(5).getInt() != 0) so_far.started.insert(event.shown.card);
        so_far.seconds += reviews.getColumn(6).isNull()
                              ? usual.seconds(reviews.getColumn(7).getText())
                              : static_cast<double>(std::min(reviews.getColumn(6).getInt64(),
                                                             idle_after_ms(reviews.getColumn(7).getText()))) /
                                    1000.0;
        events.push_back(std::move(event));
    }
    SQLite::Statement meetings(
        store.db(), "SELECT coalesce(met_operation, 0), id, note, state FROM card WHERE met_day = ?");
    meetings.bind(1, today.number());
    while (meetings.executeStep()) {
        const CardId card = meetings.getColumn(1).getInt64();
        if (std::string_view(meetings.getColumn(3).getText()) == "new") so_far.pending.insert(card);
        so_far.started.insert(card);
        events.push_back(
            {meetings.getColumn(0).getInt64(), {card, meetings.getColumn(2).getInt64(), {}, {}}});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& a, const Event& b) { return a.operation < b.operation; });
    for (auto& event : events) {
        so_far.notes.insert(event.shown.note);
        so_far.shown.push_back(std::move(event.shown));
    }
    return so_far;
}

double minutes_on(const Store& store, StudyDay day) {
    return today_so_far(store, day, usual_times(store)).seconds / 60.0;
}

std::string not_hidden_sql(StudyDay today) {
    return fmt::format(
        " AND c.active = 1 AND c.suspended = 0 AND (c.buried_day IS NULL OR c.buried_day <> {})",
        today.number());
}

}  // namespace hone
