// SPDX-License-Identifier: MIT
// An answer in the form that rules are matched against: folded words with one space between, each knowing where it
// stood in the text as written.
//
//   My manager’s note didn't say “end‑to‑end” — so …   ->   " my manager 's note did not say end to end , so . "
//
// Letters lose case, accents and width. Apostrophes of every make are one; contractions are written out (didn't: did
// not; I'd: i had or i would, by the word after it). Hyphens part words. A comma stands for comma, semicolon, colon,
// dash and brackets; a full stop for every end of a sentence: . ! ? and a blank line or a new point of a list. Quotes
// vanish. Numbers keep their separators and take a percent sign to them: "27.7%", "$8k".
//
// Linear in the text; any bytes are fine, and those that are not UTF-8 part words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct ProseWord {
    std::size_t at = 0, end = 0;                  ///< in Prose::text
    std::size_t written_at = 0, written_end = 0;  ///< bytes of the text as written
    bool is_punctuation = false;                  ///< "," or "."
    bool is_number = false;                       ///< begins with a digit, perhaps after a currency sign
};

/// Words [first, last) of Prose::words, its full stop with it.
struct ProseSentence {
    std::size_t first = 0, last = 0;
};

struct Prose {
    std::string text;  ///< begins and ends with a space
    std::vector<ProseWord> words;
    std::vector<ProseSentence> sentences;  ///< each has a word

    std::string_view word(std::size_t index) const;
    /// The word that stands at or after a place of `text`.
    std::size_t word_at(std::size_t at) const;
    std::size_t sentence_of(std::size_t word) const;
};

Prose read_prose(std::string_view written);

}  // namespace hone
