// SPDX-License-Identifier: MIT
// From files to parcels: what format each is in, and what a person wants to be different from what it says.
//
// A file is known by its content: a package by how a zip file begins, JSON by its brace. Text is what its name says
// (.toml, .md, .csv, .tsv, .txt); text without such a name, standard input too, is what it looks like: tables of deck
// text, cards of Markdown, rows; in doubt deck text, whose reader says best what is wrong.
#pragma once

#include "decks/deck_files.hpp"
#include "decks/exchange/csv.hpp"
#include "decks/exchange/parcel.hpp"

#include <string>
#include <vector>

namespace hone {

struct ReadOptions {
    std::string deck;               ///< every note goes there; empty: where the file says
    std::vector<std::string> tags;  ///< every note gets them
    CsvOptions csv;
};

Format format_of(const DeckFile& file);

/// Reads and checks `file`; nothing of it is in any store after this. `now` dates what has no date of its own.
Parcel read_parcel(const DeckFile& file, const ReadOptions& options, const Now& now);

/// All of them. Of Markdown in a folder that has no card, and of a README, the parcel is empty and says
/// nothing.
std::vector<Parcel> read_parcels(const std::vector<DeckFile>& files, const ReadOptions& options,
                                 const Now& now);

}  // namespace hone
