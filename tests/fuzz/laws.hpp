// SPDX-License-Identifier: MIT
// What holds for whatever comes in, however odd the bytes. A law that is broken ends the process, which libFuzzer
// takes for a crash and keeps the input of.
#pragma once

#include "decks/exchange/parcel.hpp"
#include "decks/text/deck_text.hpp"
#include "decks/text/utf8_check.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace hone::fuzz {

inline void law(bool holds, const char* what, const std::string& detail = {}) {
    if (holds) return;
    std::fprintf(stderr, "broken law: %s\n%s\n", what, detail.c_str());
    std::abort();
}

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
    // libFuzzer hands out no pointer for no bytes.
    return size == 0 ? std::string_view() : std::string_view(reinterpret_cast<const char*>(data), size);
}

inline void law_of_text(const std::string& text, const char* where) {
    const auto bytes = check_bytes(text);
    law(!bytes.not_utf8, "a text is UTF-8", where);
    law(bytes.controls.empty(), "a text has no control character", where + (": " + text));
}

/// Each has a place in the file or none at all, and is one line.
inline void law_of_diagnostics(const std::vector<Diagnostic>& diagnostics) {
    for (const auto& each : diagnostics) {
        const auto shown = to_string(each);
        law((each.line == 0) == (each.column == 0) && each.line >= 0 && each.column >= 0,
            "a diagnostic has a place", shown);
        law(!each.code.empty() && !each.message.empty(), "a diagnostic says something", shown);
        law(each.message.find('\n') == std::string::npos, "a diagnostic is one line", shown);
        law_of_text(shown, "a diagnostic");
    }
}

/// Notes that deck text would refuse, or read as other notes, do not come in from anywhere.
inline void law_of_deck(const DeckText& deck) {
    law_of_diagnostics(deck.diagnostics);
    std::vector<Note> notes;
    for (const auto& placed : deck.notes) {
        notes.push_back(placed.note);
        law_of_text(searchable_text(placed.note), "a note");
    }
    const auto text = write_deck(deck.header, notes);
    const auto again = parse_deck(text, "again", "again");
    for (const auto& each : again.diagnostics)
        law(each.severity == Severity::warning || each.code == "empty-deck", "deck text takes the notes",
            to_string(each) + "\n" + text);
    law(again.notes.size() == notes.size(), "deck text has as many notes", text);
    for (std::size_t i = 0; i < notes.size(); ++i)
        law(again.notes[i].note == notes[i], "deck text has the same notes", write_note(notes[i]) + text);
    if (!notes.empty() && !deck.story_file)
        law(again.header == deck.header, "deck text has the same header", text);
}

inline void law_of_parcel(const Parcel& parcel) {
    law_of_diagnostics(parcel.diagnostics);
    law_of_text(parcel.found, "what was found");
    for (const auto& deck : parcel.decks)
        law_of_deck(deck);
    for (const auto& medium : parcel.media) {
        law_of_text(medium.name, "a name of a medium");
        law(!medium.name.empty() && medium.name != "." && medium.name != ".." &&
                medium.name.find_first_of("/\\\n\r\t") == std::string::npos,
            "a medium is one plain file name", medium.name);
    }
    for (const auto& note : parcel.learned)
        for (const auto& card : note.cards)
            law(is_aspect(card.row.aspect), "a card has an aspect", card.row.aspect);
}

inline bool is_empty(const Parcel& parcel) {
    return parcel.decks.empty() && parcel.learned.empty() && !parcel.dump && parcel.media.empty();
}

}  // namespace hone::fuzz
