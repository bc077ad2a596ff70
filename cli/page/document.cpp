// SPDX-License-Identifier: MIT
#include "cli/page/document.hpp"

#include "decks/embedded.hpp"

namespace hone {

/// page/style.css, by cmake/embed.cmake.
extern const EmbeddedText page_style[];

std::string document(std::string_view kind, std::string_view title, const Html& header, const Html& main) {
    const Html head = element(
        "head", leaf("meta", {{"charset", "utf-8"}}) +
                    leaf("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
                    leaf("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
                    leaf("meta", {{"name", "robots"}, {"content", "noindex"}}) +
                    element("title", text(title)) + style_sheet(page_style[0].text));
    const Html footer =
        element("footer", element("p", text("Made by hone. This file is complete in itself: it loads "
                                            "nothing and sends nothing.")));
    const Html page = element("html", {{"lang", "en"}},
                              head + element("body", {{"class", std::string(kind)}},
                                             element("header", header) + element("main", main) + footer));
    return "<!DOCTYPE html>\n" + page.str() + "\n";
}

}  // namespace hone
