// SPDX-License-Identifier: MIT
#include "cli/picture.hpp"

#include "cli/day_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace hone {
namespace {

constexpr std::size_t least_columns = 30, most_columns = 100;

/// A line with a place for each column; what is put there is one column wide a character.
class Places {
public:
    explicit Places(std::size_t width) : glyphs_(width, " ") {}

    void put(std::size_t at, std::string_view glyph) { glyphs_.at(at) = glyph; }
    void write(std::size_t at, std::string_view ascii) {
        for (std::size_t i = 0; i < ascii.size(); ++i)
            put(at + i, ascii.substr(i, 1));
    }
    /// Writes where the words fit with a space to their neighbours; else nothing.
    bool write_if_free(std::size_t at, std::string_view ascii) {
        if (at + ascii.size() > glyphs_.size()) return false;
        const std::size_t from = at == 0 ? 0 : at - 1, to = std::min(at + ascii.size() + 1, glyphs_.size());
        for (std::size_t i = from; i < to; ++i)
            if (glyphs_[i] != " ") return false;
        write(at, ascii);
        return true;
    }
    std::string str() const {
        std::string line;
        for (const auto& glyph : glyphs_)
            line += glyph;
        return line;
    }

private:
    std::vector<std::string> glyphs_;
};

std::string without_trailing_spaces(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::string percent(double share) {
    return fmt::format("{} %", std::lround(share * 100));
}

/// What frames a picture.
struct Frame {
    std::string_view tick, side, corner, floor;
};

Frame frame_of(Charset charset) {
    return charset == Charset::utf8 ? Frame{"┤", "│", "└", "─"} : Frame{"+", "|", "+", "-"};
}

std::string repeated(std::string_view glyph, std::size_t times) {
    std::string line;
    for (std::size_t i = 0; i < times; ++i)
        line += glyph;
    return line;
}

// ---- the recall curve ----

constexpr std::size_t curve_rows = 9;
constexpr std::size_t axis_width = 7;  // "100 % ┤"

/// The percent axis: whole twenties, so that its middle is a whole ten.
struct PercentAxis {
    int low, high;

    /// 0 at the top, 1 at the bottom.
    double down(double share) const { return (high - 100 * share) / (high - low); }
};

PercentAxis percent_axis(std::span<const CurvePoint> curve) {
    double least = 1, most = 0;
    for (const auto& point : curve)
        for (const double share : {point.if_stopped, point.if_followed.value_or(point.if_stopped)}) {
            least = std::min(least, std::clamp(share, 0.0, 1.0));
            most = std::max(most, std::clamp(share, 0.0, 1.0));
        }
    int low = static_cast<int>(std::floor(least * 5)) * 20;
    const int high = std::max(20, static_cast<int>(std::ceil(most * 5)) * 20);
    low = std::min(low, high - 20);
    return {low, high};
}

/// Dots, several to a character in Braille, one in ASCII.
class Dots {
public:
    Dots(std::size_t columns, Charset charset)
        : charset_(charset), width_(columns * per_column()), marks_(width_ * height(), ' ') {}

    std::size_t width() const { return width_; }
    std::size_t height() const { return curve_rows * per_row(); }
    void set(std::size_t across, std::size_t down, char mark) { marks_[down * width_ + across] = mark; }
    std::size_t row_of(std::size_t down) const { return down / per_row(); }

    std::string line(std::size_t row) const {
        std::string text;
        for (std::size_t column = 0; column < width_ / per_column(); ++column)
            text += charset_ == Charset::utf8 ? braille(row, column) : std::string(1, at(column, row));
        return text;
    }

private:
    Charset charset_;
    std::size_t width_;
    std::vector<char> marks_;

    std::size_t per_column() const { return charset_ == Charset::utf8 ? 2 : 1; }
    std::size_t per_row() const { return charset_ == Charset::utf8 ? 4 : 1; }
    char at(std::size_t across, std::size_t down) const { return marks_[down * width_ + across]; }

    std::string braille(std::size_t row, std::size_t column) const {
        // Unicode numbers the dots of a cell down the left side, down the right side, then the lowest two.
        constexpr std::array<std::array<unsigned, 2>, 4> bit{
            {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}};
        unsigned cell = 0;
        for (std::size_t down = 0; down < 4; ++down)
            for (std::size_t across = 0; across < 2; ++across)
                if (at(2 * column + across, 4 * row + down) != ' ') cell |= bit[down][across];
        if (cell == 0) return " ";
        // U+2800 and what follows, three bytes each.
        return {'\xE2', static_cast<char>(0xA0 + (cell >> 6)), static_cast<char>(0x80 + (cell & 0x3F))};
    }
};

using Value = std::optional<double> (*)(const CurvePoint&);

std::optional<double> stopped(const CurvePoint& point) {
    return point.if_stopped;
}
std::optional<double> followed(const CurvePoint& point) {
    return point.if_followed;
}

/// The value at a share of the way from the first day to the last, on a straight line between two days.
std::optional<double> value_at(std::span<const CurvePoint> curve, double way, Value value) {
    const double day = curve.front().day.number() + way * (curve.back().day - curve.front().day);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double before = curve[i - 1].day.number(), after = curve[i].day.number();
        if (day > after || after <= before) continue;
        const auto from = value(curve[i - 1]), to = value(curve[i]);
        if (!from || !to) return std::nullopt;
        return *from + (*to - *from) * (day - before) / (after - before);
    }
    return value(curve.back());
}

/// Where on the dots a share lies.
std::size_t dot_down(const Dots& dots, const PercentAxis& axis, double share) {
    const double down = std::clamp(axis.down(share), 0.0, 1.0);
    return static_cast<std::size_t>(std::lround(down * static_cast<double>(dots.height() - 1)));
}

/// Full: every column, and no gap where it is steep. Otherwise a dot every `step` columns.
void draw(Dots& dots, const PercentAxis& axis, std::span<const CurvePoint> curve, Value value, char mark,
          std::size_t step) {
    std::optional<std::size_t> before;
    for (std::size_t across = 0; across < dots.width(); across += step) {
        const double way = static_cast<double>(across) / static_cast<double>(dots.width() - 1);
        const auto share = value_at(curve, way, value);
        if (!share) continue;
        const std::size_t down = dot_down(dots, axis, *share);
        dots.set(across, down, mark);
        if (step == 1 && before)
            for (std::size_t i = std::min(*before, down) + 1; i < std::max(*before, down); ++i)
                dots.set(across, i, mark);
        before = down;
    }
}

/// The words at the ends of the lines, by row. Two that end at one row stand one below the other.
std::array<std::string, curve_rows> end_labels(const Dots& dots, const PercentAxis& axis,
                                               const CurvePoint& end, bool wide) {
    std::array<std::string, curve_rows> labels;
    std::size_t low = dots.row_of(dot_down(dots, axis, end.if_stopped));
    if (end.if_followed) {
        std::size_t high = dots.row_of(dot_down(dots, axis, *end.if_followed));
        if (high == low) (low + 1 < curve_rows ? low += 1 : high -= 1);
        labels[high] = fmt::format(" {} {}", percent(*end.if_followed), wide ? "following the plan" : "plan");
    }
    labels[low] = fmt::format(" {} {}", percent(end.if_stopped), wide ? "stopping today" : "stop");
    return labels;
}

std::string curve_dates(std::span<const CurvePoint> curve, std::size_t width) {
    Places dates(width);
    dates.write(0, "today");
    const std::string last = short_day(curve.back().day);
    if (curve.size() > 1 && last.size() <= width) dates.write_if_free(width - last.size(), last);
    const int days = curve.back().day - curve.front().day;
    if (days > 1) {
        const std::string middle = short_day(curve.front().day + days / 2);
        if (middle.size() < width) dates.write_if_free((width - middle.size()) / 2, middle);
    }
    return dates.str();
}

}  // namespace

std::vector<std::string> recall_picture(std::span<const CurvePoint> curve, std::size_t columns,
                                        Charset charset) {
    if (curve.empty() || columns < least_columns) return {};
    columns = std::min(columns, most_columns);
    const bool wide = columns >= 60;
    const std::size_t label_width = wide ? 25 : 11;  // " 100 % following the plan", " 100 % plan"
    const std::size_t width = columns - axis_width - label_width;
    const Frame frame = frame_of(charset);
    const PercentAxis axis = percent_axis(curve);

    Dots dots(width, charset);
    draw(dots, axis, curve, stopped, '.', charset == Charset::utf8 ? 4 : 2);
    draw(dots, axis, curve, followed, '*', 1);
    const auto labels = end_labels(dots, axis, curve.back(), wide);

    std::vector<std::string> lines;
    for (std::size_t row = 0; row < curve_rows; ++row) {
        std::string start = fmt::format("{:6}{}", "", frame.side);
        const auto tick = [&](int value) { start = fmt::format("{:>3} % {}", value, frame.tick); };
        if (row == 0) tick(axis.high);
        if (row == curve_rows / 2) tick((axis.low + axis.high) / 2);
        if (row == curve_rows - 1) tick(axis.low);
        lines.push_back(without_trailing_spaces(start + dots.line(row) + labels[row]));
    }
    lines.push_back(fmt::format("{:6}{}{}", "", frame.corner, repeated(frame.floor, width)));
    lines.push_back(
        without_trailing_spaces(fmt::format("{:{}}{}", "", axis_width, curve_dates(curve, width))));
    return lines;
}

// ---- minutes a day ----

namespace {

constexpr std::size_t load_axis_width = 9;  // "120 min ┤"
constexpr std::size_t widest_day = 4;

struct LoadScale {
    double top;        ///< minutes at the upper end
    std::size_t rows;  ///< of a band of bars
    std::size_t step;  ///< columns a day
    Charset charset;

    /// Of a day's bar in a row counted from the bottom.
    std::string_view glyph(double minutes, std::size_t row) const {
        constexpr std::array<std::string_view, 9> eighths{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
        constexpr std::array<std::string_view, 9> ascii{" ", ".", ".", ".", ".", ":", ":", ":", "#"};
        long level = std::lround(minutes / top * static_cast<double>(8 * rows));
        if (minutes > 0) level = std::max(level, 1L);  // the least of work shows
        const long here = std::clamp(level - static_cast<long>(8 * row), 0L, 8L);
        return (charset == Charset::utf8 ? eighths : ascii)[static_cast<std::size_t>(here)];
    }
    std::string_view off() const { return charset == Charset::utf8 ? "·" : "-"; }
    /// Bars stand apart where there is room.
    std::size_t bar() const { return step == 1 ? 1 : step - 1; }
};

bool is_off(const PlannedDay& day) {
    return day.budget_minutes <= 0;
}

std::string bar_row(std::span<const PlannedDay> days, const LoadScale& scale, std::size_t row) {
    Places places(days.size() * scale.step);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (is_off(days[i])) {
            if (row == 0) places.put(i * scale.step, scale.off());
            continue;
        }
        for (std::size_t column = 0; column < scale.bar(); ++column)
            places.put(i * scale.step + column, scale.glyph(days[i].minutes, row));
    }
    return places.str();
}

std::string weekday_row(std::span<const PlannedDay> days, std::size_t step) {
    Places places(days.size() * step);
    for (std::size_t i = 0; i < days.size(); ++i)
        places.put(i * step, weekday_name(weekday_of(days[i].day)).substr(0, 1));
    return places.str();
}

/// The first day and every Monday for which there is room.
std::string date_row(std::span<const PlannedDay> days, std::size_t step, std::size_t width) {
    Places places(width);
    for (std::size_t i = 0; i < days.size(); ++i)
        if (i == 0 || weekday_of(days[i].day) == 0) places.write_if_free(i * step, short_day(days[i].day));
    return places.str();
}

void add_band(std::vector<std::string>& lines, std::span<const PlannedDay> days, const LoadScale& scale,
              std::size_t width) {
    const Frame frame = frame_of(scale.charset);
    const std::string beside(load_axis_width, ' ');
    for (std::size_t row = scale.rows; row-- > 0;) {
        const std::string start = row + 1 == scale.rows
                                      ? fmt::format("{:>3.0f} min {}", scale.top, frame.tick)
                                      : fmt::format("{:8}{}", "", frame.side);
        lines.push_back(without_trailing_spaces(start + bar_row(days, scale, row)));
    }
    lines.push_back(without_trailing_spaces(beside + weekday_row(days, scale.step)));
    lines.push_back(without_trailing_spaces(beside + date_row(days, scale.step, width)));
}

}  // namespace

std::vector<std::string> load_picture(std::span<const PlannedDay> days, std::size_t columns,
                                      Charset charset) {
    if (days.empty() || columns < least_columns) return {};
    const std::size_t width = std::min(columns, most_columns) - load_axis_width;
    const bool folded = days.size() > width;
    double most = 0;
    for (const auto& day : days)
        most = std::max(most, day.minutes);
    LoadScale scale{};
    scale.top = std::max(5.0, std::ceil(most / 5) * 5);
    scale.rows = folded ? 2 : 4;
    scale.step = folded ? 1 : std::min(widest_day, width / days.size());
    scale.charset = charset;

    // Rows of whole weeks, about equally long.
    const std::size_t weeks = (days.size() + 6) / 7, weeks_at_most = width / 7;
    const std::size_t bands = folded ? (weeks + weeks_at_most - 1) / weeks_at_most : 1;
    const std::size_t a_band = folded ? (weeks + bands - 1) / bands * 7 : days.size();
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < days.size(); from += a_band)
        add_band(lines, days.subspan(from, std::min(a_band, days.size() - from)), scale, width);
    if (std::any_of(days.begin(), days.end(), is_off))
        lines.push_back(fmt::format("{:{}}{} a day off", "", load_axis_width, scale.off()));
    return lines;
}

}  // namespace hone
