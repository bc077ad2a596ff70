// SPDX-License-Identifier: MIT
// HTML of a flashcard's field as text for a terminal. libxml2 finds the tags, through its event interface: no
// tree is built, nothing is loaded, no message is printed, and any bytes are taken. html_layout.hpp lays the
// text out.
//
//  blocks      div, br, headings and rows begin a line, a paragraph stands between empty lines, hr is `---`
//  lists       "- " and "1. ", what is nested indented below its item; a blockquote's lines begin with "> "
//  tables      one line for each row, cells as `a | b`
//  code        inline between backticks; pre keeps its lines, and code in it stands between ``` lines
//  emphasis    b, strong, i and em as *text*, unless that is the whole text: then it says nothing
//  sub, sup    x_1, x^2, x^(n+1)
//  links       text (address), where the two differ; anki-mathjax as \( ... \) or \[ ... \]
//  pictures    [image: NAME]; audio, video and Anki's [sound:NAME] as [sound: NAME]
//
// Scripts, styles and comments are left out. White space runs become one space outside pre, no-break spaces
// too; there is at most one empty line between blocks and none at the ends. No control character but newline
// and tab comes out. Bytes that are not UTF-8 become U+FFFD.
//
// What nests deeper than any author writes, or has tags with thousands of attributes, loses its layout and
// keeps its text: libxml2 takes quadratic time for it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct HtmlText {
    std::string text;
    std::vector<std::string>
        media;  ///< files named by pictures and sounds, each once, in order; no addresses
};

HtmlText html_text_and_media(std::string_view html);

std::string html_to_text(std::string_view html);

}  // namespace hone
