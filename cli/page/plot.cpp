// SPDX-License-Identifier: MIT
#include "cli/page/plot.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

/// Of the drawing that holds the curves. It is stretched to the box; its lines keep their width by the style
/// sheet.
constexpr double drawing = 1000;

double share_of(double value, Plot::Axis axis) {
    if (axis.high <= axis.low) return 0.5;
    return std::clamp((value - axis.low) / (axis.high - axis.low), 0.0, 1.0);
}

std::string in_percent(double share) {
    return fmt::format("{:.2f}%", 100 * share);
}

std::string in_pixels(double pixels) {
    return fmt::format("{:.1f}", pixels);
}

}  // namespace

double Plot::across(double x) const {
    return share_of(x, x_);
}

std::string Plot::left(double x) const {
    return in_percent(across(x));
}

std::string Plot::top(double y) const {
    return in_percent(1 - share_of(y, y_));
}

Html Plot::straight(Point from, Point to, std::string_view style) const {
    return leaf("line", {{"class", std::string(style)},
                         {"x1", left(from.x)},
                         {"y1", top(from.y)},
                         {"x2", left(to.x)},
                         {"y2", top(to.y)}});
}

std::string Plot::path(const std::vector<Point>& points) const {
    std::string path;
    for (const auto& point : points)
        path += fmt::format("{}{:.1f} {:.1f}", path.empty() ? "M" : "L", drawing * across(point.x),
                            drawing * (1 - share_of(point.y, y_)));
    return path;
}

void Plot::grid(Point from, Point to, std::string_view style) {
    under_ += straight(from, to, style);
}

void Plot::line(Point from, Point to, std::string_view style) {
    over_ += straight(from, to, style);
}

void Plot::curve(const std::vector<Point>& points, std::string_view style) {
    if (points.size() < 2) return;
    curves_ += leaf("path", {{"class", std::string(style)}, {"d", path(points)}});
}

void Plot::area(const std::vector<Point>& low, const std::vector<Point>& high, std::string_view style) {
    if (low.size() < 2) return;
    std::vector<Point> around(high);
    around.insert(around.end(), low.rbegin(), low.rend());
    curves_ += leaf("path", {{"class", std::string(style)}, {"d", path(around) + "Z"}});
}

void Plot::dot(Point at, double radius, std::string_view style, Offset offset) {
    Attributes attributes{
        {"class", std::string(style)}, {"cx", left(at.x)}, {"cy", top(at.y)}, {"r", in_pixels(radius)}};
    if (offset.right != 0 || offset.down != 0)
        attributes.emplace_back("transform",
                                fmt::format("translate({:.1f} {:.1f})", offset.right, offset.down));
    over_ += leaf("circle", attributes);
}

void Plot::diamond(Point at, double width, std::string_view style) {
    // The style sheet centres it on its corner and turns it: a shape cannot be in percent and in pixels at
    // once.
    over_ += leaf("rect", {{"class", fmt::format("diamond {}", style)},
                           {"x", left(at.x)},
                           {"y", top(at.y)},
                           {"width", in_pixels(width)},
                           {"height", in_pixels(width)}});
}

void Plot::label(Point at, std::string_view words, Offset offset, std::string_view style) {
    over_ += element("text",
                     {{"class", std::string(style)},
                      {"x", left(at.x)},
                      {"y", top(at.y)},
                      {"dx", in_pixels(offset.right)},
                      {"dy", in_pixels(offset.down)},
                      {"text-anchor", std::string(offset.anchor)}},
                     text(words));
}

Html Plot::svg(const std::string& id, std::string_view style, std::string_view title,
               std::string_view description) const {
    Attributes attributes{
        {"id", id}, {"class", std::string(style)}, {"role", "img"}, {"aria-labelledby", id + "-title"}};
    Html inside = element("title", {{"id", id + "-title"}}, text(title));
    if (!description.empty()) {
        attributes.emplace_back("aria-describedby", id + "-desc");
        inside += element("desc", {{"id", id + "-desc"}}, text(description));
    }
    inside += under_;
    if (!curves_.empty())
        inside += element("svg",
                          {{"class", "curves"},
                           {"aria-hidden", "true"},
                           {"viewBox", fmt::format("0 0 {0} {0}", drawing)},
                           {"preserveAspectRatio", "none"}},
                          curves_);
    return element("svg", attributes, inside + over_);
}

}  // namespace hone
