// SPDX-License-Identifier: MIT
// A package of Anki (.apkg) with decks, notes, scheduling and reviews: generation "legacy 2", schema 11, which every
// Anki since 2.1 opens. Writing the same dump twice gives the same ids, so Anki brings notes up to date instead of
// doubling them; a note that came from Anki keeps its guid.
//
// What Anki has no place for is said: rubrics, and cards beyond what a note type holds. Removed notes stay out.
// Tags of Anki hold no spaces: they become "_". A study day is written as the day of Anki's calendar with the same
// date, counted in the offset of `minutes_west`.
#pragma once

#include "decks/exchange/dump.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hone::anki {

struct WriteOptions {
    Now now;
    int minutes_west = 0;         ///< of UTC, here
    int rollover_hour = 4;        ///< when the study day begins
    std::filesystem::path media;  ///< the folder notes' pictures and sounds are in; empty: none are written
    double desired_retention = 0.9;  ///< where neither the deck nor the dump says it
};

struct Written {
    std::string bytes;  ///< the package
    std::size_t notes = 0, cards = 0, reviews = 0, media = 0;
    std::vector<std::string> said;  ///< what was left out or changed, in sentences
};

/// Throws std::runtime_error when SQLite or libzip fail.
Written write_package(const Dump& dump, const WriteOptions& options);

}  // namespace hone::anki
