// SPDX-License-Identifier: MIT
// Notes from files of rows (CSV, TSV, Anki's text export) and into them.
//
// A row is a note: csv_rows.hpp says what a row is, csv_layout.hpp what its columns are, csv_note.hpp how they
// make a note. This file adds what concerns many rows:
//
//  decks     a `deck` column makes several decks of one file. "Interview::Algo" is the deck Interview.Algo with
//            the whole name as its title.
//  identity  the `id` column, made well-formed; an id that comes again is an error. Anki's guid gives
//            `anki.…`, or the deck and key of the note when it came out of hone. Without them a row that comes
//            twice is left out, and one that asks the same and answers otherwise gets an id made of both.
//  comments  lines that begin with # only in a file with Anki's header; anywhere else they are data
//  HTML      in a file with Anki's header, when it says so or the first rows look like it; else text is text
//
// What is wrong with a row costs that row. Diagnostics are bounded: of each code the first 20, then how many
// more. A file may bring 150,000 notes.
#pragma once

#include "decks/exchange/parcel.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct CsvOptions {
    std::vector<std::string> columns;  ///< what each column is, by name; "-" leaves one out
    std::optional<Kind> kind;          ///< of rows that do not say it
};

/// Never throws on bad text: what is wrong is in the diagnostics.
Parcel read_csv(std::string_view bytes, const std::string& file, const std::string& default_id,
                const CsvOptions& options = {});

/// Whether a text (UTF-8) is rows: Anki's header, a row of known names, or one separator that splits nine of
/// ten of its first rows alike. Prose has lines without a comma.
bool looks_like_rows(std::string_view text);

struct CsvNote {
    std::string deck;
    const Note* note;
};

/// A rubric or a story has parts that no row holds; write_csv leaves them out, and its caller says so.
bool fits_a_row(Kind kind);

/// A header row and a row for each note that fits one; read_csv makes the same notes of it. Columns that no
/// note uses are not written; `more` holds what cells cannot.
std::string write_csv(std::span<const CsvNote> notes, char separator);

}  // namespace hone
