// SPDX-License-Identifier: MIT
// Any bytes as cards in Markdown; and what was written once as Markdown stays as it is. Not the first time: white
// space at the ends of texts and carriage returns are not kept.
#include "decks/exchange/markdown.hpp"

#include "tests/fuzz/laws.hpp"

using namespace hone;

namespace {

std::vector<Note> notes_of(const DeckText& deck) {
    std::vector<Note> out;
    for (const auto& placed : deck.notes)
        out.push_back(placed.note);
    return out;
}

void law_of_writing(const DeckText& deck) {
    const auto once = write_markdown(deck.header, notes_of(deck));
    if (!once.left_out.empty() || deck.notes.empty()) return;
    const auto read = read_markdown(once.text, "once.md", deck.header.id);
    fuzz::law(read.decks.size() == 1 && read.decks[0].notes.size() == deck.notes.size(),
              "Markdown that was written has as many notes", once.text);
    const auto twice = write_markdown(read.decks[0].header, notes_of(read.decks[0]));
    fuzz::law(twice.text == once.text, "Markdown that was written is written the same again",
              once.text + "\nagain:\n" + twice.text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::as_text(data, size);
    const auto parcel = read_markdown(text, "f.md", "f");
    fuzz::law_of_parcel(parcel);
    looks_like_markdown_cards(text);
    for (const auto& deck : parcel.decks)
        law_of_writing(deck);
    return 0;
}
