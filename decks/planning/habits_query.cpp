// SPDX-License-Identifier: MIT
#include "decks/planning/habits_query.hpp"

#include "decks/store/reviews.hpp"
#include "engine/plan/habits.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hone {
namespace {

/// Habits change; older answers say little of today's.
constexpr int answers_looked_at = 4000;

/// Seconds of a usual answer before anything is known: those of the aspect most cards of the kind have.
double default_seconds_of(Pace pace) {
    switch (pace) {
        case Pace::recognise:
            return default_seconds("identify");
        case Pace::recall:
            return default_seconds("recall");
        case Pace::say:
            return default_seconds("fix");
        case Pace::tell:
            return default_seconds("tell");
    }
    return default_seconds("recall");
}

/// What the last line of a card was, among those looked at.
struct Last {
    int study_day;
    Rating rating;
    bool began_new;  ///< the first showing of that day was the card's very first
};

}  // namespace

Pace pace_of(Trains trains, std::string_view aspect) {
    if (aspect == "tell") return Pace::tell;
    return static_cast<Pace>(trains);  // the first three are in the order of Trains
}

LearnedHabits habits_of(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT r.card, r.study_day, r.rating, r.response_ms, r.predicted IS NULL, c.trains, c.aspect FROM "
        "revlog r JOIN card c ON c.id = r.card WHERE r.id > (SELECT max(id) FROM revlog) - ? AND "
        "r.undone = 0 AND r.kind = 'review' ORDER BY r.id");
    query.bind(1, answers_looked_at);
    std::array<std::vector<TimedAnswer>, 4> answers;
    std::unordered_map<std::int64_t, Last> last;
    while (query.executeStep()) {
        const std::int64_t card = query.getColumn(0).getInt64();
        const int day = query.getColumn(1).getInt();
        const Rating rating = all_ratings.at(static_cast<std::size_t>(query.getColumn(2).getInt() - 1));
        const auto before = last.find(card);
        const bool same_day = before != last.end() && before->second.study_day == day;
        const bool is_new = query.getColumn(4).getInt() != 0;
        TimedAnswer answer{is_new                     ? Showing::first_ever
                           : !same_day                ? Showing::first_of_day
                           : before->second.began_new ? Showing::after_new
                                                      : Showing::after_lapse,
                           rating, same_day ? std::optional(before->second.rating) : std::nullopt,
                           std::nullopt};
        if (!query.getColumn(3).isNull())
            answer.seconds = static_cast<double>(std::min(query.getColumn(3).getInt64(),
                                                          idle_after_ms(query.getColumn(6).getText()))) /
                             1000.0;
        const Trains trains = trains_from(query.getColumn(5).getText()).value_or(Trains::recognise);
        answers[static_cast<std::size_t>(pace_of(trains, query.getColumn(6).getText()))].push_back(answer);
        last[card] = {day, rating, same_day ? before->second.began_new : is_new};
    }
    LearnedHabits habits;
    for (const Pace pace : {Pace::recognise, Pace::recall, Pace::say, Pace::tell}) {
        const auto kind = static_cast<std::size_t>(pace);
        habits.by_pace[kind] = learned_habits(answers[kind], default_seconds_of(pace));
    }
    return habits;
}

}  // namespace hone
