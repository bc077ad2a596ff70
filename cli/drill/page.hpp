// SPDX-License-Identifier: MIT
// Where a session shows its cards. A session says what is to be seen, part by part; whether that is printed line after
// line or stands on a screen that is drawn anew is the page's business. That is why a pipe, a screen reader and a person
// at a screen get the same session.
#pragma once

#include "cli/output.hpp"
#include "cli/screen/text_block.hpp"

#include <memory>
#include <optional>
#include <string>

namespace hone {

/// The parts of a card's page, from top to bottom.
enum class Part {
    question,  ///< with options and what is chosen of them
    help,      ///< a hint
    typed,     ///< what the person answered
    verdict,
    answer,
    jots,      ///< notes to oneself
    critique,  ///< of what was typed
    needs,     ///< what a good answer has, to be ticked
    keys,      ///< what can be pressed now; a screen keeps it at its foot
};

/// Where the session stands when a card is shown.
struct Headline {
    int left = 0, done = 0;  ///< cards
    long minutes = 0;        ///< for those that are left
    std::string deck, kind, aspect, trains;
    bool counts = true;  ///< false: practice that nothing is learnt from (left is all there is to say)
};

class Page {
public:
    virtual ~Page() = default;

    /// A card comes: the parts of the one before are gone from a screen.
    virtual void turn(const Headline& headline) = 0;
    /// Shows a part, in the place of what it was. Lines print it, or `spoken` when that is given: what is new in it.
    virtual void show(Part part, Block block, std::optional<Block> spoken = std::nullopt) = 0;
    /// Something to be read once: it stays on a screen until the next key.
    virtual void say(const std::string& text) = 0;
    /// An empty line, where lines are printed.
    virtual void gap() {}
    /// What is printed from here on lies over the card, until back(); lines know no such thing.
    virtual void lay_over() {}
    virtual void take_away() {}
};

/// Prints each part at once.
std::unique_ptr<Page> printed_page(const Output& out);

}  // namespace hone
