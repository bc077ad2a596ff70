// SPDX-License-Identifier: MIT
// Pictures in the terminal: they fit, they rise and fall with what they show, and they can be read in ASCII.
#include "cli/picture.hpp"

#include "decks/text/display.hpp"
#include "tests/catch.hpp"
#include "tests/support/sample_report.hpp"

#include <algorithm>

namespace {

using namespace hone;
using namespace hone::test;

const StudyDay today = *study_day_from("2026-12-01");  // a Tuesday

std::size_t widest(const std::vector<std::string>& lines) {
    std::size_t width = 0;
    for (const auto& line : lines)
        width = std::max(width, display_width(line));
    return width;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

bool is_ascii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The first line that has the words.
std::size_t line_with(const std::vector<std::string>& lines, const std::string& words) {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
    INFO(words << "\n" << joined(lines));
    REQUIRE(found != lines.end());
    return static_cast<std::size_t>(found - lines.begin());
}

/// In the plot of an ASCII picture, the first and the last line that have the mark.
std::pair<std::size_t, std::size_t> lines_of_mark(const std::vector<std::string>& lines, char mark) {
    std::size_t first = lines.size(), last = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].substr(0, 29).find(mark, 7) != std::string::npos) {
            first = std::min(first, i);
            last = i;
        }
    return {first, last};
}

std::vector<PlannedDay> one_day(double minutes, double budget) {
    PlannedDay day;
    day.day = today;
    day.minutes = minutes;
    day.budget_minutes = budget;
    return {day};
}

}  // namespace

TEST_CASE("Pictures fit the window") {
    const auto charset = GENERATE(Charset::utf8, Charset::ascii);
    const auto columns = GENERATE(values<std::size_t>({30, 31, 40, 59, 60, 61, 80, 100, 300}));
    const auto days = GENERATE(0, 1, 2, 14, 90, 365);
    INFO(columns << " columns, " << days << " days");
    const auto curve = recall_picture(sample_curve(today, days, 0.6, 0.0, 1.0), columns, charset);
    const auto load = load_picture(sample_days(today, days + 1), columns, charset);
    CHECK(widest(curve) <= std::min<std::size_t>(columns, 100));
    CHECK(widest(load) <= std::min<std::size_t>(columns, 100));
    CHECK(curve.size() == 11);
    CHECK(load.size() >= 6);
    if (charset == Charset::ascii) CHECK(is_ascii(joined(curve) + joined(load)));
}

TEST_CASE("Without days or room there is no picture") {
    CHECK(recall_picture({}, 80).empty());
    CHECK(load_picture({}, 80).empty());
    CHECK(recall_picture(sample_curve(today, 14, 0.6, 0.5, 0.8), 29).empty());
    CHECK(load_picture(sample_days(today, 14), 29).empty());
}

TEST_CASE("The curves rise and fall with what they show") {
    const auto charset = GENERATE(Charset::utf8, Charset::ascii);
    const auto lines = recall_picture(sample_curve(today, 14, 0.6, 0.41, 0.84), 40, charset);
    CHECK(line_with(lines, "84 % plan") < line_with(lines, "41 % stop"));
    CHECK(line_with(lines, "100 %") == 0);
    CHECK(line_with(lines, "70 %") == 4);
    CHECK(line_with(lines, "40 %") == 8);
}

TEST_CASE("Each curve has a mark of its own") {
    const auto rising = recall_picture(sample_curve(today, 14, 0.5, 0.41, 0.95), 40, Charset::ascii);
    const auto [plan_top, plan_bottom] = lines_of_mark(rising, '*');
    const auto [stop_top, stop_bottom] = lines_of_mark(rising, '.');
    CHECK(plan_top < plan_bottom);
    CHECK(plan_bottom <= stop_top);
    CHECK(stop_top < stop_bottom);
    const auto level = recall_picture(sample_curve(today, 14, 0.5, 0.5, 0.5), 40, Charset::ascii);
    const auto [top, bottom] = lines_of_mark(level, '*');
    CHECK(top == bottom);
}

TEST_CASE("Two curves that end together are both named") {
    for (const double end : {0.0, 0.5, 1.0}) {
        const auto text = joined(recall_picture(sample_curve(today, 14, 0.5, end, end), 80));
        CHECK_THAT(text, ContainsSubstring("following the plan"));
        CHECK_THAT(text, ContainsSubstring("stopping today"));
    }
}

TEST_CASE("Without a plan only what stays is drawn") {
    auto curve = sample_curve(today, 14, 0.6, 0.4, 0.8);
    for (auto& point : curve)
        point.if_followed.reset();
    const auto lines = recall_picture(curve, 40, Charset::ascii);
    CHECK(joined(lines).find("plan") == std::string::npos);
    CHECK(joined(lines).find('*') == std::string::npos);
}

TEST_CASE("The dates stand under the curve") {
    const auto lines = recall_picture(sample_curve(today, 14, 0.6, 0.4, 0.8), 60);
    CHECK_THAT(lines.back(), ContainsSubstring("today"));
    CHECK_THAT(lines.back(), ContainsSubstring("8 Dec"));
    CHECK_THAT(lines.back(), ContainsSubstring("15 Dec"));
}

TEST_CASE("A bar is as high as its minutes") {
    using Lines = std::vector<std::string>;
    const Lines under{"         T", "         1 Dec"};
    const auto picture = [&](const Lines& bars) {
        Lines lines = bars;
        lines.insert(lines.end(), under.begin(), under.end());
        return lines;
    };
    CHECK(load_picture(one_day(30, 30), 40) ==
          picture({" 30 min ┤███", "        │███", "        │███", "        │███"}));
    CHECK(load_picture(one_day(26, 30), 40) ==
          picture({" 30 min ┤▄▄▄", "        │███", "        │███", "        │███"}));
    CHECK(load_picture(one_day(0.1, 30), 40) ==
          picture({"  5 min ┤", "        │", "        │", "        │▁▁▁"}));
    CHECK(load_picture(one_day(0, 30), 40) == picture({"  5 min ┤", "        │", "        │", "        │"}));
}

TEST_CASE("Days off are marked, and the mark is named") {
    const auto charset = GENERATE(Charset::utf8, Charset::ascii);
    const std::string mark = charset == Charset::utf8 ? "·" : "-";
    const auto off = load_picture(one_day(0, 0), 40, charset);
    CHECK(off.back() == "         " + mark + " a day off");
    CHECK_THAT(off[3], ContainsSubstring(mark));
    CHECK(joined(load_picture(one_day(5, 30), 40, charset)).find(mark + " a day off") == std::string::npos);
}

TEST_CASE("Many days go on in rows of whole weeks") {
    const auto lines = load_picture(sample_days(today, 90), 40, Charset::ascii);
    std::vector<std::string> letters;
    for (const auto& line : lines)
        if (line.find("TWTFSS") != std::string::npos) letters.push_back(line);
    REQUIRE(letters.size() == 4);
    CHECK(letters[0] == letters[1]);
    CHECK(letters[3] == letters[0].substr(0, letters[3].size()));
    CHECK_THAT(joined(lines), ContainsSubstring("29 Dec"));
}
