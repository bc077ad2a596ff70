// SPDX-License-Identifier: MIT
// The past and the forecast on one axis of days. The range is drawn where it was computed: on past days,
// today and on the date; between today and the date only the means are known, and nothing is invented for the
// rest.
#include "cli/day_text.hpp"
#include "cli/page/figures.hpp"
#include "cli/page/plot.hpp"
#include "cli/page/sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

/// A long past would leave no room for what is ahead; the table holds all of it.
constexpr int least_days_of_past = 42;
/// Below these shares of the width two labels touch: on a desk, on a phone.
constexpr double desk_gap = 0.10, phone_gap = 0.22;

double at(StudyDay day) {
    return day.number();
}

struct Span {
    StudyDay first, last;
    StudyDay end_of_curve;
};

Span span_of(const ReadinessReport& report) {
    Span span{report.today, report.today, report.today};
    if (!report.curve.empty()) span.end_of_curve = span.last = report.curve.back().day;
    const int ahead = span.last - report.today;
    const int behind = std::max(least_days_of_past, 2 * ahead);
    for (const auto& past : report.past)
        if (report.today - past.day <= behind) span.first = std::min(span.first, past.day);
    return span;
}

void draw_grid(Plot& plot, const Span& span) {
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        plot.grid({at(span.first), share}, {at(span.last), share}, share == 0 ? "axis" : "rule");
        plot.label({at(span.first), share},
                   fmt::format("{:.0f}", share * 100) + (share == 1 ? "\u00a0%" : ""), {-10, 4, "end"},
                   "tick");
    }
}

int days_between_ticks(int days) {
    for (const int step : {1, 2, 7, 14, 28, 56, 91})
        if (days / step <= 8) return step;
    return 182;
}

/// Dates under the axis: today always, the date before others where there is room; on a phone only a few of
/// them.
void draw_dates(Plot& plot, const Span& span, StudyDay today) {
    std::vector<double> on_desk, on_phone;
    const auto free = [](const std::vector<double>& taken, double place, double gap) {
        return std::none_of(taken.begin(), taken.end(),
                            [&](double other) { return std::abs(other - place) < gap; });
    };
    const auto write = [&](StudyDay day, const std::string& words, std::string_view style) {
        const double place = plot.across(at(day));
        const bool desk = free(on_desk, place, desk_gap), phone = desk && free(on_phone, place, phone_gap);
        if (!desk) return;
        on_desk.push_back(place);
        if (phone) on_phone.push_back(place);
        plot.label({at(day), 0}, words, {0, 20, "middle"}, fmt::format("{}{}", style, phone ? "" : " wide"));
    };
    write(today, "today", "tick strong");
    if (span.end_of_curve != today) write(span.end_of_curve, short_day(span.end_of_curve), "tick strong");
    const int step = days_between_ticks(span.last - span.first);
    for (StudyDay day = today - (today - span.first) / step * step; day <= span.last; day = day + step)
        write(day, short_day(day), "tick");
}

void draw_past(Plot& plot, const ReadinessReport& report, const Span& span) {
    std::vector<Point> means, lows, highs;
    const auto add = [&](StudyDay day, const Range& range) {
        means.push_back({at(day), range.expected});
        lows.push_back({at(day), range.low});
        highs.push_back({at(day), range.high});
    };
    for (const auto& past : report.past)
        if (past.day >= span.first && past.day < report.today) add(past.day, past.now);
    if (report.now) add(report.today, *report.now);
    plot.area(lows, highs, "past-range");
    plot.curve(means, "past");
}

/// A round is a number at the top of its line; the list of rounds has the same numbers.
int draw_rounds(Plot& plot, const ReadinessReport& report, const Span& span) {
    int most_levels = 0, level = 0;
    std::optional<double> before;
    for (std::size_t i = 0; i < report.rounds.size(); ++i) {
        const StudyDay day = report.rounds[i].day;
        if (day < span.first || day > span.last) continue;
        const double place = plot.across(at(day));
        level = before && place - *before < 0.09 ? level + 1 : 0;
        before = place;
        most_levels = std::max(most_levels, level + 1);
        const double up = -14 - 22.0 * level;
        plot.line({at(day), 0}, {at(day), 1}, "round-line");
        plot.dot({at(day), 1}, 9, "round-mark", {0, up});
        plot.label({at(day), 1}, fmt::format("{}", i + 1), {0, up + 4, "middle"}, "round-number");
    }
    return most_levels;
}

/// What ends a curve: its range where there is one, its value and its name.
struct End {
    double share;
    std::optional<Range> range;
    std::string_view style, name, short_name;
    double down = 0;  ///< pixels off its place, so that two ends do not overlap
};

void part_ends(std::vector<End>& ends) {
    constexpr double height = 220,
                     least = 38;  // pixels: of the plot on paper, where it is lowest; two lines of text
    if (ends.size() < 2) return;
    const double apart = (ends[0].share - ends[1].share) * height;
    if (std::abs(apart) >= least) return;
    const double more = (least - std::abs(apart)) / 2;
    ends[0].down = apart >= 0 ? -more : more;
    ends[1].down = -ends[0].down;
}

void draw_forecast(Plot& plot, const ReadinessReport& report) {
    if (report.curve.size() < 2) return;
    std::vector<Point> stopped, followed;
    for (const auto& point : report.curve) {
        stopped.push_back({at(point.day), point.if_stopped});
        if (point.if_followed) followed.push_back({at(point.day), *point.if_followed});
    }
    plot.curve(stopped, "stopped");
    plot.curve(followed, "followed");
    std::vector<End> ends;
    if (!followed.empty())
        ends.push_back({followed.back().y, report.if_followed, "followed", "follow the plan", "plan"});
    ends.push_back({stopped.back().y, report.if_stopped, "stopped", "stop today", "stop"});
    part_ends(ends);
    const double day = at(report.curve.back().day);
    for (const auto& end : ends) {
        if (end.range)
            plot.line({day, end.range->low}, {day, end.range->high}, fmt::format("whisker {}", end.style));
        plot.dot({day, end.share}, 4.5, fmt::format("end {}", end.style));
        plot.label({day, end.share}, unbroken_percent(end.share), {12, 2 + end.down},
                   fmt::format("end-value {}", end.style));
        plot.label({day, end.share}, end.name, {12, 18 + end.down}, "end-name wide");
        plot.label({day, end.share}, end.short_name, {12, 18 + end.down}, "end-name narrow");
    }
}

void draw_today(Plot& plot, const ReadinessReport& report, const Span& span) {
    if (!report.now) return;
    const double day = at(report.today);
    if (span.first == report.today)
        plot.line({day, report.now->low}, {day, report.now->high}, "whisker past");
    plot.dot({day, report.now->expected}, 4.5, "end past");
    // Over the range, to the left where the past leaves room.
    const bool crowded = plot.across(day) < 0.22;
    const Point over{day, report.now->high};
    const Offset offset{crowded ? -5.0 : 6.0, -9, crowded ? "start" : "end"};
    plot.label(over, "now " + unbroken_percent(report.now->expected), offset, "now-value wide");
    plot.label(over, unbroken_percent(report.now->expected), offset, "now-value narrow");
}

std::string description(const ReadinessReport& report) {
    std::string words;
    if (!report.past.empty())
        words += fmt::format("On {}: {}. ", long_day(report.past.front().day),
                             range_in_words(report.past.front().now));
    if (report.now) words += fmt::format("Now: {}. ", range_in_words(*report.now));
    if (!report.curve.empty()) {
        const auto& end = report.curve.back();
        words +=
            fmt::format("On {}: {} if you stop today", long_day(end.day), unbroken_percent(end.if_stopped));
        if (end.if_followed)
            words += fmt::format(", {} if you follow the plan", unbroken_percent(*end.if_followed));
        words += '.';
    }
    return words;
}

Html past_table(const ReadinessReport& report) {
    Html rows;
    for (std::size_t i = 0; i < report.past.size(); ++i) {
        const auto& past = report.past[i];
        const std::string path = fmt::format("past[{}].", i);
        std::vector<Html> cells{percent_figure(path + "now.expected", past.now.expected),
                                range_figures(path + "now", past.now)};
        if (past.on_date) {
            cells.push_back(percent_figure(path + "on_date.expected", past.on_date->expected));
            cells.push_back(range_figures(path + "on_date", *past.on_date));
        } else {
            cells.resize(4);
        }
        rows += numbers_row(long_day(past.day), cells);
    }
    if (rows.empty()) return {};
    return numbers_table(
        "Earlier days in numbers",
        {"Day", "Recall then", "90\u00a0% range", "Forecast then for the date", "90\u00a0% range"}, rows);
}

Html curve_table(const ReadinessReport& report) {
    Html rows;
    bool plan = false;
    for (const auto& point : report.curve)
        plan = plan || point.if_followed.has_value();
    for (std::size_t i = 0; i < report.curve.size(); ++i) {
        const auto& point = report.curve[i];
        const std::string path = fmt::format("curve[{}].", i);
        std::vector<Html> cells{percent_figure(path + "if_stopped", point.if_stopped)};
        if (plan)
            cells.push_back(point.if_followed ? percent_figure(path + "if_followed", *point.if_followed)
                                              : Html());
        rows += numbers_row(long_day(point.day), cells);
    }
    if (rows.empty()) return {};
    std::vector<std::string> heads{"Day", "If you stop today"};
    if (plan) heads.emplace_back("If you follow the plan");
    return numbers_table("The forecast in numbers", heads, rows);
}

}  // namespace

Html time_section(const ReadinessReport& report) {
    if (report.past.empty() && report.curve.size() < 2) return {};
    const Span span = span_of(report);
    Plot plot({at(span.first), at(span.last)}, {0, 1});
    draw_grid(plot, span);
    draw_dates(plot, span, report.today);
    const int levels = draw_rounds(plot, report, span);
    draw_past(plot, report, span);
    draw_forecast(plot, report);
    draw_today(plot, report, span);
    std::string caption = "The shaded range and the upright bars hold 90\u00a0% of what may come.";
    if (levels > 0) caption += " Numbers on top are the rounds listed below.";
    const Html picture =
        element("figure", {{"class", "chart time"}, {"style", fmt::format("--levels:{}", levels)}},
                plot.svg("time-chart", "plot", "Recall from day to day", description(report)) +
                    element("figcaption", text(caption)));
    return section("time", "From day to day", picture + past_table(report) + curve_table(report));
}

}  // namespace hone
