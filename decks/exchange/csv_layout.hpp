// SPDX-License-Identifier: MIT
// What the columns of a file of rows are: Anki's `#key:value` lines at its head, the separator, and the column
// each cell of a row belongs to.
//
// The separator: as the file says, else the one of tab, semicolon, pipe, comma and colon that splits the first
// rows most alike. A first row of known names outweighs that; a space is believed only when it is declared.
//
// The columns, the first of these that is there:
//   asked for      --columns front,back,-,tags
//   Anki's lines   special columns by number; the others by name (`#columns:`), else in order: front, back,
//                  then, in what Anki exports (it has a note type or guid column), further fields, which join
//                  the back; without those columns the third is tags
//   a header row   a row of known names, one of them the asking side
//   their order    front, back, tags, and nothing more
#pragma once

#include "decks/exchange/csv_note.hpp"
#include "decks/exchange/csv_rows.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Anki's lines at the head of a text file. With them, every row that begins with # is a comment. Excel's
/// first line `sep=;` gives a separator and nothing else.
struct AnkiHeader {
    bool present = false;
    std::optional<char> separator;
    std::optional<bool> html;
    std::vector<std::string> tags;
    std::string columns, notetype, deck;
    std::size_t notetype_column = 0, deck_column = 0, tags_column = 0, guid_column = 0;  ///< from 1; 0: none
    std::size_t end_offset = 0;  ///< where the rows begin
    int end_line = 1;
};

AnkiHeader read_anki_header(std::string_view text, const std::string& file,
                            std::vector<Diagnostic>& diagnostics);

/// Whether a cell has a tag or an entity that Anki's editor writes. `<vector>` and `a < b` are none.
bool has_html(std::string_view cell);

struct SeparatorGuess {
    char separator = ',';
    std::size_t width = 1;    ///< the number of cells most of the first rows have
    double agreement = 0;     ///< the share of rows that have it; 0 when it is one cell
    std::size_t rows = 0;     ///< how many were looked at
    bool header_row = false;  ///< the first row names columns
};
SeparatorGuess guess_separator(std::string_view text, const AnkiHeader& header);
/// The same for a separator that is known.
SeparatorGuess try_separator(std::string_view text, const AnkiHeader& header, char separator);

/// "comma", "tab" ...; nothing for another character.
std::string_view separator_name(char separator);

/// A row of known names, one of them an asking side, and another one beside it that is known or nearly so.
bool is_header_row(const CsvRow& row);

struct CsvLayout {
    std::vector<std::optional<CsvColumn>> columns;  ///< nothing: left out
    bool rest_is_further = false;                   ///< cells beyond them are further fields of Anki's
    bool by_name = false;                           ///< not by their order alone
    bool skip_first_row = false;                    ///< it names the columns
    std::vector<std::string> unknown;               ///< names that are not known and left out
};

/// A sentence on the first of the names that is no column, or one that stands there before; nothing: all are well.
std::optional<std::string> trouble_with_columns(const std::vector<std::string>& asked);

/// `first` is the first row that is no comment, `guess` what try_separator made of the file. An unknown name in `asked`
/// is an error in `diagnostics`.
CsvLayout layout_of(const std::vector<std::string>& asked, std::optional<Kind> kind, const AnkiHeader& header,
                    const SeparatorGuess& guess, const CsvRow& first, const std::string& file,
                    std::vector<Diagnostic>& diagnostics);

}  // namespace hone
