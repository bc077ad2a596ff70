// SPDX-License-Identifier: MIT
#include "decks/planning/habits_query.hpp"

#include "decks/store/reviews.hpp"
#include "engine/answer/propose.hpp"
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
double default_seconds_of(Trains trains) {
    switch (trains) {
        case Trains::recognise:
            return default_seconds("identify");
        case Trains::recall:
            return default_seconds("recall");
        case Trains::say:
            return default_seconds("fix");
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

LearnedHabits habits_of(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT r.card, r.study_day, r.rating, r.response_ms, r.predicted IS NULL, c.trains FROM "
        "revlog r JOIN card c ON c.id = r.card WHERE r.id > (SELECT max(id) FROM revlog) - ? AND "
        "r.undone = 0 AND r.kind = 'review' ORDER BY r.id");
    query.bind(1, answers_looked_at);
    std::array<std::vector<TimedAnswer>, 3> answers;
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
            answer.seconds = static_cast<double>(std::min(query.getColumn(3).getInt64(), idle_ms)) / 1000.0;
        const Trains trains = trains_from(query.getColumn(5).getText()).value_or(Trains::recognise);
        answers[static_cast<std::size_t>(trains)].push_back(answer);
        last[card] = {day, rating, same_day ? before->second.began_new : is_new};
    }
    LearnedHabits habits;
    for (const Trains trains : {Trains::recognise, Trains::recall, Trains::say}) {
        const auto kind = static_cast<std::size_t>(trains);
        habits.by_training[kind] = learned_habits(answers[kind], default_seconds_of(trains));
    }
    return habits;
}

}  // namespace hone
