// SPDX-License-Identifier: MIT
// What `hone ready` has to say, as values: every figure once, whatever shows it (terminal, JSON, page). Shares are of
// the weight of the goal's cards, in [0, 1]; those never seen count as not known, and coverage stands beside. It is
// recall of these cards, never a chance of passing an interview.
#pragma once

#include "decks/note.hpp"
#include "engine/plan/calibration.hpp"
#include "engine/plan/range.hpp"
#include "engine/schedule/study_day.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace hone {

/// A dated interview, as the page draws it on the time axis.
struct RoundMark {
    std::string name;  ///< may be empty
    StudyDay day;
    int cards = 0;
    friend bool operator==(const RoundMark&, const RoundMark&) = default;
};

/// A part of the cards: a topic, or what trains one thing.
struct PartOfCards {
    std::string name;
    int cards = 0, seen = 0;
    double weight = 0;
    Range now{}, if_stopped{};  ///< of these cards alone; topics stand in the order of shrunk ones
    std::optional<Range> if_followed;
    double points_per_ten_minutes = 0;  ///< on the day, of all cards: what ten minutes here would add
    friend bool operator==(const PartOfCards&, const PartOfCards&) = default;
};

/// One day ahead under the plan; means over the futures.
struct PlannedDay {
    StudyDay day;
    double reviews = 0, fresh = 0;  ///< cards
    double minutes = 0;
    double budget_minutes = 0;  ///< 0: a day off
    friend bool operator==(const PlannedDay&, const PlannedDay&) = default;
};

/// Recall on a day to come, over the same cards.
struct CurvePoint {
    StudyDay day;
    double if_stopped = 0;
    std::optional<double> if_followed;
    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// What was said on an earlier day.
struct PastReadiness {
    StudyDay day;
    Range now{};
    std::optional<Range> on_date;  ///< if the plan is followed
    friend bool operator==(const PastReadiness&, const PastReadiness&) = default;
};

/// What the answers of the latest day moved: recall on the date if nothing more is done, or now without a date.
struct Movement {
    StudyDay since;        ///< the start of that day
    double points = 0;     ///< in shares of all weight
    double forgotten = 0;  ///< part of it that time took, <= 0; 0 with a date
    struct Cause {
        std::string topic;
        int cards = 0;  ///< answered since
        double points = 0;
        friend bool operator==(const Cause&, const Cause&) = default;
    };
    std::vector<Cause> causes;
    friend bool operator==(const Movement&, const Movement&) = default;
};

/// What reaches the target.
struct TargetAnswer {
    double target = 0.9;
    double best = 0;                       ///< recall with unlimited time, at most, under the model
    double minutes_now = 0;                ///< a day on average, from today to the date
    std::optional<double> minutes_needed;  ///< a day on average; nothing: not reachable
    std::optional<int> cards_to_drop;      ///< lowest weight first, at the present minutes; 0: these could do
    std::vector<std::int64_t> drop;        ///< which cards
    bool reached_in_nine_of_ten = false;   ///< the 10 % quantile of the futures reaches it
    friend bool operator==(const TargetAnswer&, const TargetAnswer&) = default;
};

/// Days with minutes in the budget on which nothing was answered, just before today.
struct MissedDays {
    int days = 0;
    std::optional<double> before;  ///< expected on the date by the plan, as last said
    friend bool operator==(const MissedDays&, const MissedDays&) = default;
};

/// How past forecasts of a week held.
struct HeldForecasts {
    int made = 0, held = 0;
    friend bool operator==(const HeldForecasts&, const HeldForecasts&) = default;
};

struct ReadinessReport {
    StudyDay today;
    std::optional<StudyDay> date;  ///< of the nearest round, or what `--on` asked for
    std::vector<RoundMark> rounds;
    int seen = 0, total = 0;              ///< cards
    int graded_reviews = 0;               ///< live reviews of these cards
    std::optional<std::string> abstains;  ///< why there are no figures, and what ends that

    std::optional<Range> now, if_stopped, if_followed;
    std::optional<double> poor_future;  ///< recall by the plan that nine of ten futures exceed
    std::optional<double> ceiling;      ///< no plan exceeds it if the memory model is right
    std::array<std::optional<PartOfCards>, 3> by_training;  ///< in the order of Trains; none without cards
    std::vector<PartOfCards> topics;                        ///< weakest (lowest lower bound) first
    std::optional<std::string> weakest;                     ///< name of a topic
    std::vector<PlannedDay> days;                           ///< today first; empty without a plan
    int left_out = 0;  ///< cards that the plan does not reach by the date
    std::optional<MissedDays> missed;
    std::vector<CurvePoint> curve;    ///< today to the date
    std::vector<PastReadiness> past;  ///< oldest first, without today
    std::optional<Movement> moved;
    std::optional<TargetAnswer> target;
    HeldForecasts held;
    std::optional<Calibration> calibration;
};

/// The ceiling where it says something. It is computed for one memory and on a grid, the plan's recall over many: near
/// 100 % the plan may come out above.
inline std::optional<double> ceiling_above_plan(const ReadinessReport& report) {
    const bool above = report.ceiling && report.if_followed && *report.ceiling > report.if_followed->expected;
    return above ? report.ceiling : std::nullopt;
}

}  // namespace hone
