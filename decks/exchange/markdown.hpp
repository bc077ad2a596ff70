// SPDX-License-Identifier: MIT
// Cards in Markdown, in the two spellings people keep in git.
//
//  hashcards   `Q:` and `A:`, or `C:` with [gaps], at the beginning of a line; a card ends at the next of them,
//              at a line `---`, or with the file. Front matter is TOML: `name`, and `tags` of ours.
//              https://github.com/eudoxia0/hashcards
//  headings    Flashcard Markdown 1.1: each `##` heading is a question, what follows it the answer; a line
//              `***` ends a longer question. `#` and the text after it name the deck, `#tag` tags the card.
//              Front matter is YAML: `tags`, and `title`. https://github.com/shbernal/flashcard-md-spec
//
// A file is hashcards when such a line stands before its first `##`, or when a `Q:` has its `A:` or a `C:` its
// gap; else its headings are the cards. Lines between code fences are text, whatever they look like. A fence
// that is never closed is taken as text and said, so that it does not take the rest of the file with it.
//
// Pictures and sounds, ![](x.png) and ![](x.mp3), become [image: x.png] and [sound: x.mp3], and back. In a
// `C:` card every [bracket] is a gap, as hashcards has it, but pictures, links with an address, empty brackets
// and \[these\]. Braces that hone would take for a gap get a space between them.
//
// The writer keeps what hashcards understands. A line of a text that would begin a card gets a space before
// it, `---` and a code fence that is not closed a backslash; reading takes them away. Line ends become \n and
// white space at the ends of a text is not kept.
#pragma once

#include "decks/exchange/parcel.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Never throws on bad text: what is wrong is in the diagnostics, each slip once, and costs its own card.
Parcel read_markdown(std::string_view bytes, const std::string& file, const std::string& default_id);

/// A `Q:` or `C:` line or a `##` heading outside code fences.
bool looks_like_markdown_cards(std::string_view text);

struct MarkdownText {
    std::string text;
    std::vector<std::string> left_out;  ///< "3 rubrics", "the hints of 2 clozes": what has no place in it
};

/// In the hashcards spelling.
MarkdownText write_markdown(const DeckHeader& header, std::span<const Note> notes);

}  // namespace hone
