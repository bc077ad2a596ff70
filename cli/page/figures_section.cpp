// SPDX-License-Identifier: MIT
#include "cli/day_text.hpp"
#include "cli/page/figures.hpp"
#include "cli/page/plot.hpp"
#include "cli/page/sections.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

Html card(const std::string& path, std::string_view name, const Range& range, std::string_view style,
          std::optional<double> ceiling = std::nullopt) {
    std::string id = path;
    for (char& c : id)
        if (c == '.') c = '-';
    return element(
        "li", {{"class", fmt::format("card {}", style)}},
        element("h3", text(name)) +
            element("p", {{"class", "big"}}, percent_figure(path + ".expected", range.expected)) +
            element("p", {{"class", "note"}}, text("90\u00a0% range ") + range_figures(path, range)) +
            strip("strip-" + id, name, range, style, ceiling));
}

/// What else reaches the target. The minutes are a lower bound; where the present ones are more, they say nothing.
Html needed_sentence(const TargetAnswer& target) {
    Html words;
    const long minutes = target.minutes_needed ? std::lround(std::ceil(*target.minutes_needed)) : 0;
    if (static_cast<double>(minutes) > target.minutes_now) {
        words += figure("target.minutes_needed", *target.minutes_needed,
                        fmt::format("{}\u00a0{}", minutes, minutes == 1 ? "minute" : "minutes")) +
                 text(minutes == 1 ? " a day is needed at least" : " a day are needed at least");
    }
    if (target.cards_to_drop && *target.cards_to_drop > 0)
        words += text(words.empty() ? "It takes to leave out the " : ", or leave out the ") +
                 figure("target.cards_to_drop", *target.cards_to_drop) +
                 text(*target.cards_to_drop == 1 ? " card of least weight" : " cards of least weight");
    return words.empty() ? words : text(" ") + words + text(".");
}

/// As `hone ready` says it.
Html target_sentence(const TargetAnswer& target, const Range& followed) {
    Html words = text("Your target is ") + percent_figure("target.target", target.target);
    if (target.reached_in_nine_of_ten)
        words += text(": on course; more than nine futures in ten reach it under the plan.");
    else if (target.target > target.best)
        words += text(": not reachable by the date even with unlimited time; the best is ") +
                 percent_figure("target.best", target.best) + text(".");
    else if (followed.expected >= target.target)
        words += text(": likely, not sure; a bad run of the plan ends at ") +
                 percent_figure("on_date.if_followed.low", followed.low) + text(".");
    else
        words += text("; the plan reaches ") +
                 percent_figure("on_date.if_followed.expected", followed.expected) + text(".") +
                 needed_sentence(target);
    return element("p", words);
}

Html missed_sentence(const MissedDays& missed, const Range& followed) {
    Html words =
        figure("missed.days", missed.days) + text(missed.days == 1 ? " day missed: " : " days missed: ");
    if (missed.before)
        words +=
            figure("missed.before", *missed.before, fmt::format("{}", std::lround(*missed.before * 100))) +
            text(" → ");
    return element("p", words + percent_figure("on_date.if_followed.expected", followed.expected) +
                            text(" on the day, by the plan. It was made again; nothing piled up."));
}

}  // namespace

Html strip(const std::string& id, std::string_view what, const Range& range, std::string_view style,
           std::optional<double> mark) {
    Plot plot({0, 1}, {0, 1});
    plot.grid({0, 0.5}, {1, 0.5}, "track");
    plot.line({range.low, 0.5}, {range.high, 0.5}, "band");
    if (mark) plot.line({*mark, 0.05}, {*mark, 0.95}, "ceiling");
    plot.dot({range.expected, 0.5}, 5, "dot");
    return plot.svg(id, fmt::format("strip {}", style),
                    fmt::format("{}: {}{}", what, range_in_words(range),
                                mark ? fmt::format(", at most {}", unbroken_percent(*mark)) : ""),
                    "");
}

Html figures_section(const ReadinessReport& report) {
    const std::optional<double> ceiling = ceiling_above_plan(report);
    Html cards;
    if (report.now) cards += card("now", "Now", *report.now, "now");
    if (report.if_stopped)
        cards += card("on_date.if_stopped", "On the day, if you stop today", *report.if_stopped, "stopped");
    if (report.if_followed)
        cards += card("on_date.if_followed", "On the day, if you follow the plan", *report.if_followed,
                      "followed", ceiling);
    if (cards.empty()) return {};
    Html below;
    if (ceiling)
        below += element(
            "p", text("No plan gets above ") +
                     figure("on_date.ceiling", *ceiling, fmt::format("{:.1f}\u00a0%", *ceiling * 100)) +
                     text(" on the day: the ceiling under the model."));
    if (report.target && report.if_followed) below += target_sentence(*report.target, *report.if_followed);
    if (report.missed && report.if_followed) below += missed_sentence(*report.missed, *report.if_followed);
    return section("figures", "How much you would recall",
                   element("ul", {{"class", "cards"}}, cards) + coverage_line(report) + below);
}

Html coverage_line(const ReadinessReport& report) {
    const double share = report.total > 0 ? static_cast<double>(report.seen) / report.total : 0;
    Plot plot({0, 1}, {0, 1});
    plot.grid({0, 0.5}, {1, 0.5}, "track");
    if (report.seen > 0) plot.line({0, 0.5}, {share, 0.5}, "filled");
    Html words = text("Coverage: ") + figure("coverage.seen", report.seen) + text(" of ") +
                 figure("coverage.total", report.total) +
                 text(report.total == 1 ? " card seen" : " cards seen") + text(" in ") +
                 figure("evidence.reviews", report.graded_reviews) +
                 text(report.graded_reviews == 1 ? " graded review" : " graded reviews") +
                 text(report.seen < report.total ? "; the others count as not known." : ".");
    if (report.left_out > 0)
        words += text(" The plan leaves out ") + figure("left_out", report.left_out) + text(" of them.");
    return element(
        "div", {{"class", "coverage"}},
        element("p", words) + plot.svg("strip-coverage", "strip coverage-bar",
                                       fmt::format("{} of {} cards seen", report.seen, report.total), ""));
}

}  // namespace hone
