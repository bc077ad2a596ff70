// SPDX-License-Identifier: MIT
// The dates, how past forecasts held, and what the latest answers moved: short lists without pictures.
#include "cli/day_text.hpp"
#include "cli/page/figures.hpp"
#include "cli/page/sections.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

/// The largest; the others wait behind a summary.
constexpr std::size_t causes_at_once = 6;
constexpr double least_points = 0.0005;

Html column_heads(const std::vector<std::string>& names) {
    Html row;
    for (const auto& name : names)
        row += element("th", {{"scope", "col"}}, text(name));
    return element("thead", element("tr", row));
}

std::string days_from(StudyDay today, StudyDay day) {
    const int days = day - today;
    if (days == 0) return "today";
    if (days < 0) return fmt::format("{} {} ago", -days, days == -1 ? "day" : "days");
    return fmt::format("in {} {}", days, days == 1 ? "day" : "days");
}

std::string whose_answers(StudyDay today, StudyDay day) {
    if (day == today) return "Today's answers";
    if (day == today - 1) return "Yesterday's answers";
    return "The answers of " + long_day(day);
}

Html cause_row(const Movement::Cause& cause, std::size_t number) {
    const std::string path = fmt::format("moved.causes[{}]", number);
    return numbers_row(cause.topic, {figure(path + ".cards", cause.cards),
                                     figure(path + ".points", cause.points, signed_points(cause.points))});
}

Html causes_table(const Html& rows) {
    return element("table", {{"class", "causes"}},
                   column_heads({"Topic", "Cards answered", "Points"}) + element("tbody", rows));
}

}  // namespace

Html rounds_section(const ReadinessReport& report) {
    if (report.rounds.empty()) return {};
    Html rows;
    for (std::size_t i = 0; i < report.rounds.size(); ++i) {
        const RoundMark& round = report.rounds[i];
        rows += numbers_row(fmt::format("{}", i + 1),
                            {text(round.name.empty() ? fmt::format("Round {}", i + 1) : round.name),
                             element("time", {{"datetime", to_string(round.day)}},
                                     by_room(long_day(round.day), short_day(round.day))),
                             text(days_from(report.today, round.day)),
                             figure(fmt::format("rounds[{}].cards", i), round.cards)});
    }
    return section("rounds", "Rounds",
                   element("table", {{"class", "rounds"}},
                           column_heads({"No.", "Round", "Date", "When", "Cards"}) + element("tbody", rows)));
}

Html held_section(const ReadinessReport& report) {
    if (report.held.made == 0) return {};
    return section(
        "held", "How past forecasts held",
        element("p", {{"class", "statement"}},
                text("The 90\u00a0% range held ") + figure("held.held", report.held.held) + text(" of ") +
                    figure("held.made", report.held.made) +
                    text(report.held.made == 1 ? " time." : " times.")) +
            element("p", {{"class", "note"}},
                    text("Forecasts of a week ahead whose week is over. Nine of ten is what to expect.")));
}

Html movement_section(const ReadinessReport& report) {
    if (!report.moved) return {};
    const Movement& moved = *report.moved;
    Html content = element("p", {{"class", "statement"}},
                           text(whose_answers(report.today, moved.since) + ": ") +
                               figure("moved.points", moved.points, signed_points(moved.points)) +
                               text(report.date ? " points of recall on the day." : " points of recall."));
    if (report.date)
        content += element("p", {{"class", "note"}}, text("Counted as if nothing more were answered."));
    else if (moved.forgotten < 0)
        content += element("p", {{"class", "note"}},
                           figure("moved.forgotten", moved.forgotten, signed_points(moved.forgotten)) +
                               text(" points of it by forgetting since."));
    Html rows, more;
    for (std::size_t i = 0; i < moved.causes.size(); ++i)
        (i < causes_at_once && std::abs(moved.causes[i].points) >= least_points ? rows : more) +=
            cause_row(moved.causes[i], i);
    if (!rows.empty()) content += causes_table(rows);
    if (!more.empty())
        content += element("details", element("summary", text("Smaller ones")) + causes_table(more));
    return section("movement", "What the latest answers moved", content);
}

}  // namespace hone
