// SPDX-License-Identifier: MIT
// Markup as a type of its own, so that text cannot become markup by mistake: the ways in are text(), which
// escapes, and element(), which closes what it opens. What comes out is well-formed as HTML and as XML.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hone {

class Html {
public:
    Html() = default;

    Html& operator+=(const Html& more) {
        markup_ += more.markup_;
        return *this;
    }
    friend Html operator+(Html left, const Html& right) { return std::move(left += right); }

    bool empty() const { return markup_.empty(); }
    const std::string& str() const { return markup_; }

private:
    explicit Html(std::string markup) : markup_(std::move(markup)) {}
    std::string markup_;

    friend Html text(std::string_view);
    friend Html style_sheet(std::string_view);
    friend Html element(std::string_view, const std::vector<std::pair<std::string_view, std::string>>&,
                        const Html&);
    friend Html leaf(std::string_view, const std::vector<std::pair<std::string_view, std::string>>&);
};

/// Names are this program's own; values are escaped.
using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// Escaped, and without what could turn the direction of the text around it.
Html text(std::string_view plain);
Html element(std::string_view name, const Attributes& attributes, const Html& content);
inline Html element(std::string_view name, const Html& content) {
    return element(name, {}, content);
}
/// Without content: `<meta …/>`, or a shape.
Html leaf(std::string_view name, const Attributes& attributes);
/// A part of the page under its own heading, named by it.
Html section(const std::string& id, std::string_view heading, const Html& content);
/// The program's own style sheet, as it is.
Html style_sheet(std::string_view css);

}  // namespace hone
