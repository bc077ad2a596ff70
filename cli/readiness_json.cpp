// SPDX-License-Identifier: MIT
#include "cli/readiness_json.hpp"

namespace hone {
namespace {

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json range_json(const std::optional<Range>& range) {
    if (!range) return {{"expected", nullptr}, {"low", nullptr}, {"high", nullptr}};
    return {{"expected", range->expected}, {"low", range->low}, {"high", range->high}};
}

Json on_date_json(const std::optional<Range>& stopped, const std::optional<Range>& followed) {
    return {{"if_stopped", range_json(stopped)}, {"if_followed", range_json(followed)}};
}

Json part_json(const std::optional<PartOfCards>& part) {
    if (!part) return nullptr;
    return {{"cards", part->cards},
            {"seen", part->seen},
            {"weight", part->weight},
            {"now", range_json(part->now)},
            {"on_date", on_date_json(part->if_stopped, part->if_followed)}};
}

Json topics_json(const ReadinessReport& report) {
    Json topics = Json::array();
    for (const PartOfCards& topic : report.topics) {
        Json each{{"topic", topic.name}};
        each.update(part_json(topic));
        each["points_per_ten_minutes"] = topic.points_per_ten_minutes;
        topics.push_back(std::move(each));
    }
    return topics;
}

Json scores_json(const Scores& scores) {
    return {{"brier", scores.brier}, {"log_loss", scores.log_loss}};
}

Json calibration_json(const std::optional<Calibration>& calibration) {
    if (!calibration) return nullptr;
    Json bins = Json::array();
    for (const ReliabilityBin& bin : calibration->bins)
        bins.push_back({{"reviews", bin.reviews},
                        {"predicted", bin.predicted},
                        {"recalled", bin.recalled},
                        {"expected", {{"low", bin.expected.low}, {"high", bin.expected.high}}}});
    Json scores = nullptr;
    if (calibration->scores)
        scores = {{"stored", scores_json(calibration->scores->stored)},
                  {"constant", scores_json(calibration->scores->constant)},
                  {"defaults", scores_json(calibration->scores->defaults)}};
    return {{"reviews", calibration->reviews},
            {"scores", scores},
            {"bins", bins},
            {"z", or_null(calibration->z)}};
}

Json moved_json(const std::optional<Movement>& moved) {
    if (!moved) return nullptr;
    Json causes = Json::array();
    for (const auto& cause : moved->causes)
        causes.push_back({{"topic", cause.topic}, {"cards", cause.cards}, {"points", cause.points}});
    return {{"since", to_string(moved->since)},
            {"points", moved->points},
            {"forgotten", moved->forgotten},
            {"causes", causes}};
}

Json target_json(const std::optional<TargetAnswer>& target) {
    if (!target) return nullptr;
    return {{"target", target->target},
            {"best", target->best},
            {"minutes_now", target->minutes_now},
            {"minutes_needed", or_null(target->minutes_needed)},
            {"cards_to_drop", or_null(target->cards_to_drop)},
            {"drop", target->drop},
            {"reached_in_nine_of_ten", target->reached_in_nine_of_ten}};
}

}  // namespace

Json planned_days_json(const ReadinessReport& report) {
    Json days = Json::array();
    for (const PlannedDay& day : report.days)
        days.push_back({{"study_day", to_string(day.day)},
                        {"reviews", day.reviews},
                        {"new", day.fresh},
                        {"minutes", day.minutes},
                        {"budget_minutes", day.budget_minutes}});
    return days;
}

Json report_json(const ReadinessReport& report) {
    Json curve = Json::array(), past = Json::array(), rounds = Json::array();
    for (const CurvePoint& point : report.curve)
        curve.push_back({{"study_day", to_string(point.day)},
                         {"if_stopped", point.if_stopped},
                         {"if_followed", or_null(point.if_followed)}});
    for (const PastReadiness& day : report.past)
        past.push_back({{"study_day", to_string(day.day)},
                        {"now", range_json(day.now)},
                        {"on_date", range_json(day.on_date)}});
    for (const RoundMark& round : report.rounds)
        rounds.push_back({{"name", round.name}, {"date", to_string(round.day)}, {"cards", round.cards}});
    Json on_date{{"date", report.date ? Json(to_string(*report.date)) : Json(nullptr)},
                 {"days_left", report.date ? Json(*report.date - report.today) : Json(nullptr)}};
    on_date.update(on_date_json(report.if_stopped, report.if_followed));
    on_date["ceiling"] = or_null(report.ceiling);
    Json missed = nullptr;
    if (report.missed) missed = {{"days", report.missed->days}, {"before", or_null(report.missed->before)}};
    return {{"now", range_json(report.now)},
            {"on_date", on_date},
            {"by_training",
             {{"recognise", part_json(report.by_training[0])},
              {"recall", part_json(report.by_training[1])},
              {"say", part_json(report.by_training[2])}}},
            {"coverage", {{"seen", report.seen}, {"total", report.total}}},
            {"topics", topics_json(report)},
            {"weakest", or_null(report.weakest)},
            {"rounds", rounds},
            {"left_out", report.left_out},
            {"missed", missed},
            {"moved", moved_json(report.moved)},
            {"target", target_json(report.target)},
            {"held", {{"made", report.held.made}, {"held", report.held.held}}},
            {"evidence",
             {{"reviews", report.graded_reviews}, {"calibration", calibration_json(report.calibration)}}},
            {"curve", curve},
            {"past", past},
            {"abstains", or_null(report.abstains)}};
}

}  // namespace hone
