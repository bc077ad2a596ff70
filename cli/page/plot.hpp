// SPDX-License-Identifier: MIT
// A picture in SVG whose places are percent of its box and whose text is in pixels: it stretches with the
// page, from a phone to a desk, and its letters do not. Labels may stand outside the box; the style sheet
// leaves room for them.
//
// A scaled drawing (a view box around everything) was rejected: on a phone its text would be half as large.
#pragma once

#include "cli/page/html.hpp"

#include <string>
#include <vector>

namespace hone {

struct Point {
    double x, y;
};

/// Where a label stands to its point, in pixels.
struct Offset {
    double right = 0, down = 0;
    std::string_view anchor = "start";  ///< start, middle, end
};

class Plot {
public:
    struct Axis {
        double low, high;
    };
    Plot(Axis x, Axis y) : x_(x), y_(y) {}

    /// Share of the width, [0, 1], at which x lies; values outside the axis lie on its ends.
    double across(double x) const;

    /// A straight line, under everything else.
    void grid(Point from, Point to, std::string_view style);
    /// A curve through the points; nothing with fewer than two.
    void curve(const std::vector<Point>& points, std::string_view style);
    /// The area between two curves, `low` and `high` over the same x.
    void area(const std::vector<Point>& low, const std::vector<Point>& high, std::string_view style);
    /// A straight line over the curves.
    void line(Point from, Point to, std::string_view style);
    void dot(Point at, double radius, std::string_view style, Offset offset = {});
    /// A square on its corner.
    void diamond(Point at, double width, std::string_view style);
    void label(Point at, std::string_view words, Offset offset, std::string_view style);

    /// `id` is unique on the page. Title and description are read in place of the picture; a description may
    /// be empty.
    Html svg(const std::string& id, std::string_view style, std::string_view title,
             std::string_view description) const;

private:
    Axis x_, y_;
    Html under_, curves_, over_;

    std::string left(double x) const;
    std::string top(double y) const;
    Html straight(Point from, Point to, std::string_view style) const;
    std::string path(const std::vector<Point>& points) const;
};

}  // namespace hone
