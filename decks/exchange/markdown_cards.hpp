// SPDX-License-Identifier: MIT
// The notes of a Markdown file as they are found: each gets a key of its own, and what is said of them is
// bounded. Markdown has no ids, so a card is known by its front; the same front with another back gets an id
// made of both, and the same card again is left out.
#pragma once

#include "decks/exchange/markdown_lines.hpp"
#include "decks/text/deck_text.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace hone {

class MarkdownCards {
public:
    explicit MarkdownCards(std::string file) : file_(std::move(file)) {}

    void add(Note note, int line);
    /// A card that did not become a note.
    void refuse(int line, int column, std::string code, std::string message);
    void warn(int line, int column, std::string code, std::string message);

    DeckText take(DeckHeader header);

private:
    void say(Diagnostic diagnostic);

    std::string file_;
    DeckText deck_;
    std::map<std::string, int, std::less<>> lines_;  ///< of keys, and of texts as ids, with the first line
    std::map<std::string, int> said_;                ///< by code
};

/// The lines outside a card, after the front matter, belong to no note of theirs.
void read_hashcards(std::span<const MarkdownLine> lines, DeckHeader& header, MarkdownCards& cards);
void read_headings(std::span<const MarkdownLine> lines, DeckHeader& header, MarkdownCards& cards);

/// 1 and the characters before byte `at`.
int column_at(std::string_view line, std::size_t at);

}  // namespace hone
