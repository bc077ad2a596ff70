// SPDX-License-Identifier: MIT
#include "decks/readiness/report_text.hpp"

#include <nlohmann/json.hpp>

namespace nlohmann {

template <class Value>
struct adl_serializer<std::optional<Value>> {
    static void to_json(json& to, const std::optional<Value>& value) {
        to = value ? json(*value) : json(nullptr);
    }
    static void from_json(const json& from, std::optional<Value>& value) {
        if (from.is_null())
            value.reset();
        else
            value = from.get<Value>();
    }
};

template <>
struct adl_serializer<hone::StudyDay> {
    static void to_json(json& to, const hone::StudyDay& day) { to = day.number(); }
    static void from_json(const json& from, hone::StudyDay& day) {
        day = hone::StudyDay::from_number(from.get<int>());
    }
};

}  // namespace nlohmann

namespace hone {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Range, expected, low, high)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Band, low, high)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(RoundMark, name, day, cards)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PartOfCards, name, cards, seen, weight, now, if_stopped, if_followed,
                                   points_per_ten_minutes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlannedDay, day, reviews, fresh, minutes, budget_minutes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CurvePoint, day, if_stopped, if_followed)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PastReadiness, day, now, on_date)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Movement::Cause, topic, cards, points)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Movement, since, points, forgotten, causes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TargetAnswer, target, best, minutes_now, minutes_needed, cards_to_drop,
                                   drop, reached_in_nine_of_ten)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MissedDays, days, before)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(HeldForecasts, made, held)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Scores, brier, log_loss)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(RecallComparison, stored, constant, defaults)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReliabilityBin, reviews, predicted, recalled, expected)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Calibration, reviews, scores, bins, z)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReadinessReport, today, date, rounds, seen, total, graded_reviews,
                                   abstains, now, if_stopped, if_followed, poor_future, ceiling, by_training,
                                   topics, weakest, days, left_out, missed, curve, past, moved, target, held,
                                   calibration)

std::string report_text(const ReadinessReport& report) {
    return nlohmann::json(report).dump();
}

std::optional<ReadinessReport> report_from(std::string_view text) {
    try {
        return nlohmann::json::parse(text).get<ReadinessReport>();
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

}  // namespace hone
