// SPDX-License-Identifier: MIT
#include "cli/readiness_text.hpp"

#include "decks/store/exercises.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

/// "+2.1" of 0.021.
std::string points(double share) {
    const double rounded = std::round(share * 1000) / 10;
    return fmt::format("{:+.1f}", rounded == 0 ? 0.0 : rounded);
}

/// How much too low the bound may be: its grid is coarse.
constexpr double bound_error = 0.002;
/// Causes worth a word.
constexpr double least_points = 0.0005;
constexpr std::size_t most_causes = 3;

}  // namespace

std::string percent(double share) {
    return fmt::format("{} %", std::lround(share * 100));
}

std::string with_range(const Range& range) {
    return fmt::format("{} ({} to {})", percent(range.expected), std::lround(range.low * 100),
                       std::lround(range.high * 100));
}

std::string readiness_line(const ReadinessReport& report) {
    const std::string coverage = fmt::format("{} of {} cards seen", report.seen, report.total);
    if (report.abstains) return fmt::format("Readiness: {} ({})", *report.abstains, coverage);
    if (!report.now) return "Readiness: no cards yet";
    std::string line = fmt::format("Recall now {}", percent(report.now->expected));
    if (report.if_stopped)
        line += fmt::format(", on the day {} if you stop", percent(report.if_stopped->expected));
    if (report.if_followed) line += fmt::format(", {} by the plan", with_range(*report.if_followed));
    return line + " · " + coverage;
}

std::string missed_in_words(const ReadinessReport& report) {
    if (!report.missed || !report.if_followed) return {};
    std::string words = fmt::format("{} missed: ", counted(report.missed->days, "day"));
    words += report.missed->before
                 ? fmt::format("{} → {} on the day", std::lround(*report.missed->before * 100),
                               percent(report.if_followed->expected))
                 : fmt::format("{} on the day", percent(report.if_followed->expected));
    words += "; re-planned, nothing piled up";
    if (report.left_out > 0) words += fmt::format("; {} left out", counted(report.left_out, "card"));
    return words + ".";
}

std::string movement_in_words(const ReadinessReport& report) {
    if (!report.moved) return {};
    const Movement& moved = *report.moved;
    std::string causes;
    std::size_t said = 0;
    for (const auto& cause : moved.causes) {
        if (said == most_causes || std::abs(cause.points) < least_points) break;
        causes += fmt::format("{}{} from {} {} card{}", said++ == 0 ? "; " : ", ", points(cause.points),
                              cause.cards, without_controls(cause.topic), cause.cards == 1 ? "" : "s");
    }
    if (moved.forgotten <= -least_points)
        causes += fmt::format("{}{} forgotten", causes.empty() ? "; " : ", ", points(moved.forgotten));
    const int days = moved.since - report.today;
    const std::string whose = days == 0    ? "Today's answers"
                              : days == -1 ? "Yesterday's answers"
                                           : "The answers of " + to_string(moved.since);
    return fmt::format("{}: {} points{}{}", whose, points(moved.points), report.date ? " on the day" : "",
                       causes);
}

std::string verdict_in_words(const ReadinessReport& report) {
    if (!report.target || !report.if_followed) return {};
    const TargetAnswer& target = *report.target;
    const std::string aimed = percent(target.target);
    if (target.reached_in_nine_of_ten)
        return fmt::format("Target {}: on course; more than 9 of 10 futures reach it.", aimed);
    if (target.target > target.best + bound_error)
        return fmt::format("Target {}: not reachable by the date even with unlimited time; the best is {}.",
                           aimed, percent(target.best));
    if (report.if_followed->expected >= target.target)
        return fmt::format("Target {}: likely, not sure; a bad run ends at {}.", aimed,
                           percent(report.if_followed->low));
    std::string words =
        fmt::format("Target {}: the plan reaches {}.", aimed, percent(report.if_followed->expected));
    const long needed = target.minutes_needed ? std::lround(std::ceil(*target.minutes_needed)) : 0;
    if (static_cast<double>(needed) > target.minutes_now) {
        words += fmt::format(" It takes {} a day at least", counted(needed, "minute"));
        if (target.cards_to_drop && *target.cards_to_drop > 0)
            words += fmt::format(", or leaving out the {} of least weight",
                                 counted(*target.cards_to_drop, "card"));
        return words + ".";
    }
    return words +
           " These minutes could do with a memory like most people's; what is known of yours says otherwise.";
}

std::vector<std::string> trust_in_words(const ReadinessReport& report, bool details) {
    std::vector<std::string> lines;
    if (report.held.made > 0)
        lines.push_back(
            fmt::format("Forecasts of a week, made again for days past: the 90 % range held {} of {} times.",
                        report.held.held, report.held.made));
    if (!report.calibration) return lines;
    const Calibration& calibration = *report.calibration;
    if (!calibration.scores) {
        if (details && calibration.reviews > 0)
            lines.push_back(fmt::format("Predictions are scored from {} reviews on; so far {}.",
                                        reviews_to_compare, calibration.reviews));
        return lines;
    }
    if (calibration.z && std::abs(*calibration.z) > 2)
        lines.push_back(*calibration.z > 0 ? "On the whole you recall more than was predicted."
                                           : "On the whole you recall less than was predicted.");
    if (!details) return lines;
    const RecallComparison& scores = *calibration.scores;
    lines.push_back(fmt::format("Predictions of {} reviews (lower is better):", calibration.reviews));
    lines.push_back(fmt::format("  Brier     {:.3f}; always your mean {:.3f}; default memory {:.3f}",
                                scores.stored.brier, scores.constant.brier, scores.defaults.brier));
    lines.push_back(fmt::format("  log loss  {:.3f}; always your mean {:.3f}; default memory {:.3f}",
                                scores.stored.log_loss, scores.constant.log_loss, scores.defaults.log_loss));
    return lines;
}

std::string unseen_in_words(const Store& store) {
    const auto unseen = unseen_wording(store);
    if (!unseen) return {};
    std::string words;
    if (unseen->asked > 0)
        words = fmt::format("seen {}, unseen {} ({} asked)", percent(unseen->expected),
                            percent(unseen->right), unseen->asked);
    if (unseen->not_drilled > 0)
        words += fmt::format("{}{} asked of cards never drilled, so nothing was expected",
                             words.empty() ? "" : "; ", unseen->not_drilled);
    return words;
}

Json unseen_json(const Store& store) {
    const auto unseen = unseen_wording(store);
    if (!unseen) return nullptr;
    const bool compared = unseen->asked > 0;
    return {{"seen", compared ? Json(unseen->expected) : Json(nullptr)},
            {"unseen", compared ? Json(unseen->right) : Json(nullptr)},
            {"asked", unseen->asked},
            {"not_drilled", unseen->not_drilled}};
}

}  // namespace hone
