// SPDX-License-Identifier: MIT
#include "cli/page/html.hpp"

#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hone {
namespace {

std::string escaped(std::string_view plain) {
    std::string safe;
    for (const char c : without_controls(plain)) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            default:
                safe += c;
        }
    }
    return safe;
}

std::string opened(std::string_view name, const Attributes& attributes) {
    std::string tag = fmt::format("<{}", name);
    for (const auto& [key, value] : attributes)
        tag += fmt::format(" {}=\"{}\"", key, escaped(value));
    return tag;
}

/// Where a line may end without a space showing: a page of one line is hard to compare with another.
bool ends_line(std::string_view name) {
    constexpr std::array<std::string_view, 17> names{
        "head", "title", "style", "header", "section", "footer",  "h1",      "h2", "p",
        "ul",   "li",    "div",   "svg",    "table",   "caption", "details", "tr"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Html text(std::string_view plain) {
    return Html(escaped(plain));
}

Html element(std::string_view name, const Attributes& attributes, const Html& content) {
    return Html(fmt::format("{}>{}</{}>{}", opened(name, attributes), content.str(), name,
                            ends_line(name) ? "\n" : ""));
}

Html leaf(std::string_view name, const Attributes& attributes) {
    return Html(opened(name, attributes) + "/>");
}

Html section(const std::string& id, std::string_view heading, const Html& content) {
    const std::string heading_id = id + "-heading";
    return element("section", {{"id", id}, {"aria-labelledby", heading_id}},
                   element("h2", {{"id", heading_id}}, text(heading)) + content);
}

Html style_sheet(std::string_view css) {
    return Html(fmt::format("<style>\n{}</style>\n", css));
}

}  // namespace hone
