// SPDX-License-Identifier: MIT
// What `hone test` asks: cards that the program can grade, easy, medium and hard ones mixed, in drilled wordings; or in
// reserve wordings, which are never drilled and so show what is known beyond the words.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/notes.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hone {

enum class Difficulty { easy, medium, hard };
std::string_view name(Difficulty difficulty);

struct TestQuestion {
    CardRow card;
    NoteRow note;
    int variant = 0;  ///< which wording; 0 the note's own
    Difficulty difficulty = Difficulty::medium;
};

struct TestWish {
    std::vector<std::string> decks;  ///< empty: what the goal is about, or all that are on
    int questions = 10;
    bool unseen = false;  ///< reserve wordings that were never asked, and nothing else
};

/// At most wish.questions of them, in the order to ask, one card a note. A third each is easy, medium and hard as far
/// as there are such (unseen: as they come): a question by its label, another card by its own difficulty (below 4, above 7) once it has one.
/// `seed` decides which.
std::vector<TestQuestion> draw_test(const Store& store, StudyDay today, const TestWish& wish,
                                    std::uint64_t seed);

}  // namespace hone
