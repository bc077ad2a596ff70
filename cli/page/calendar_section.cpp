// SPDX-License-Identifier: MIT
// The days ahead as a wall calendar, one table a month, weeks from Monday. The deeper a day is shaded, the
// more minutes it takes; the minutes stand in it as well.
#include "cli/day_text.hpp"
#include "cli/page/figures.hpp"
#include "cli/page/sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

/// Months after these wait behind a summary.
constexpr int months_at_once = 3;

StudyDay first_of_month(StudyDay day) {
    const std::chrono::year_month_day date{day.date()};
    return StudyDay{std::chrono::sys_days{date.year() / date.month() / 1}};
}

StudyDay first_of_next_month(StudyDay day) {
    return first_of_month(first_of_month(day) + 31);
}

class Calendar {
public:
    explicit Calendar(const ReadinessReport& report) : report_(report) {
        for (const auto& day : report.days)
            most_minutes_ = std::max(most_minutes_, day.minutes);
        first_ = report.days.front().day;
        last_ = report.days.back().day;
        if (report.date) last_ = std::max(last_, *report.date);
    }

    Html months() const {
        Html soon, later;
        int count = 0;
        for (StudyDay month = first_of_month(first_); month <= last_; month = first_of_next_month(month))
            (count++ < months_at_once ? soon : later) += this->month(month);
        Html content = element("div", {{"class", "months"}}, soon);
        if (!later.empty())
            content += element("details", element("summary", text("Later months")) +
                                              element("div", {{"class", "months"}}, later));
        return content;
    }

private:
    const ReadinessReport& report_;
    double most_minutes_ = 0;
    StudyDay first_, last_;

    Html month(StudyDay first) const {
        Html head;
        for (unsigned weekday = 0; weekday < 7; ++weekday) {
            const std::string name(weekday_name(weekday));
            head += element("th", {{"scope", "col"}, {"abbr", name}}, text(name.substr(0, 3)));
        }
        const StudyDay end = first_of_next_month(first);
        Html weeks;
        for (StudyDay monday = first - static_cast<int>(weekday_of(first)); monday < end;
             monday = monday + 7) {
            if (monday + 6 < first_ || monday > last_) continue;  // nothing is planned in such a week
            Html days;
            for (int i = 0; i < 7; ++i) {
                const StudyDay day = monday + i;
                days += day < first || day >= end ? element("td", {{"class", "empty"}}, Html()) : cell(day);
            }
            weeks += element("tr", days);
        }
        return element("table", {{"class", "month"}},
                       element("caption", text(month_text(first))) + element("thead", element("tr", head)) +
                           element("tbody", weeks));
    }

    std::optional<std::size_t> planned(StudyDay day) const {
        for (std::size_t i = 0; i < report_.days.size(); ++i)
            if (report_.days[i].day == day) return i;
        return std::nullopt;
    }

    Html cell(StudyDay day) const {
        const auto number = planned(day);
        std::string style = number ? "day" : "outside";
        double depth = 0;
        Html content = element(
            "div", {{"class", "number"}},
            element("time", {{"datetime", to_string(day)}}, text(fmt::format("{}", day_of_month(day)))));
        if (number) {
            const PlannedDay& plan = report_.days[*number];
            if (plan.budget_minutes <= 0) {
                style += " off";
                content += element("div", {{"class", "off-mark"}}, text("off"));
            } else {
                depth = most_minutes_ > 0 ? plan.minutes / most_minutes_ : 0;
                content += load(fmt::format("days[{}]", *number), plan);
            }
        }
        if (day == report_.today) style += " today";
        if (const Html mark = marks(day); !mark.empty()) {
            style += " interview";
            content += mark;
        }
        return element("td", {{"class", style}, {"style", fmt::format("--depth:{:.0f}%", 36 * depth)}},
                       content);
    }

    static Html load(const std::string& path, const PlannedDay& plan) {
        const auto counted = [](double count, std::string_view unit, std::string_view short_unit) {
            const long whole = std::lround(count);
            return text(fmt::format("{}\u00a0", whole)) + by_room(unit, short_unit);
        };
        Html words = element("div", {{"class", "minutes"}},
                             figure(path + ".minutes", plan.minutes, counted(plan.minutes, "min", "m")));
        if (std::lround(plan.fresh) > 0)
            words += element("div", figure(path + ".new", plan.fresh, counted(plan.fresh, "new", "n")));
        return words;
    }

    Html marks(StudyDay day) const {
        Html marks;
        for (std::size_t i = 0; i < report_.rounds.size(); ++i)
            if (report_.rounds[i].day == day)
                marks += element("div", {{"class", "round"}},
                                 by_room(fmt::format("round {}", i + 1), fmt::format("no.\u00a0{}", i + 1)));
        if (marks.empty() && report_.date == day)
            marks = element("div", {{"class", "round"}}, by_room("the day", "day"));
        return marks;
    }
};

}  // namespace

Html calendar_section(const ReadinessReport& report) {
    if (report.days.empty()) return {};
    return section("calendar", "The plan, day by day",
                   element("p", {{"class", "note"}},
                           by_room("Minutes and new cards", "Minutes (m) and new cards (n)") +
                               text(" as expected on the mean; what you answer moves both.")) +
                       Calendar(report).months());
}

}  // namespace hone
