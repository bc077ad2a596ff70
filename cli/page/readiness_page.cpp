// SPDX-License-Identifier: MIT
#include "cli/page/readiness_page.hpp"

#include "cli/day_text.hpp"
#include "cli/page/document.hpp"
#include "cli/page/figures.hpp"
#include "cli/page/sections.hpp"

#include <fmt/format.h>

namespace hone {

namespace {

Html heading(const ReadinessReport& report) {
    if (!report.date) return element("h1", text("Readiness"));
    return element("h1", text("Readiness for ") + element("time", {{"datetime", to_string(*report.date)}},
                                                          text(long_day(*report.date))));
}

Html days_left(const ReadinessReport& report) {
    if (!report.date) return text("No interview date is set");
    const int days = *report.date - report.today;
    if (days == 0) return text("The day is today");
    if (days < 0) return text("The day is over");
    return figure("on_date.days_left", days) + text(days == 1 ? " day left" : " days left");
}

Html header(const ReadinessReport& report) {
    const Html today = text(fmt::format("as of {}, ", weekday_name(weekday_of(report.today)))) +
                       element("time", {{"datetime", to_string(report.today)}}, text(long_day(report.today)));
    return heading(report) +
           element("p", {{"class", "lede"}}, element("strong", days_left(report)) + text(" · ") + today);
}

/// What the figures are and are not; on every page.
Html meaning() {
    return element(
        "p", {{"class", "meaning"}},
        text("This is the expected recall of these cards, not a chance of passing an interview. Every "
             "ceiling holds if the memory model is right."));
}

Html abstention(const ReadinessReport& report) {
    // The reason is a part of a sentence elsewhere; here it begins one.
    std::string reason = *report.abstains;
    if (!reason.empty() && reason[0] >= 'a' && reason[0] <= 'z')
        reason[0] = static_cast<char>(reason[0] - 'a' + 'A');
    return section("abstains", "No figures yet",
                   element("p", {{"class", "statement"}}, text(reason)) + coverage_line(report));
}

Html body(const ReadinessReport& report) {
    if (report.abstains)
        return abstention(report) + meaning() + calendar_section(report) + rounds_section(report);
    Html figures = figures_section(report);
    if (figures.empty()) figures = section("figures", "How much you have seen", coverage_line(report));
    return figures + meaning() + time_section(report) + training_section(report) + topics_section(report) +
           calendar_section(report) + calibration_section(report) + rounds_section(report) +
           held_section(report) + movement_section(report);
}

}  // namespace

std::string readiness_page(const ReadinessReport& report) {
    const std::string title = report.date ? "Readiness for " + long_day(*report.date) : "Readiness";
    return document("readiness", title, header(report), body(report));
}

}  // namespace hone
