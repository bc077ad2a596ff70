// SPDX-License-Identifier: MIT
// Text as rows of cells: RFC 4180, and what people's files have beside it.
//
//  a row ends at LF, CRLF or a lone CR; one without any character is passed over
//  a cell that begins with a quote ends at the next single quote; "" inside is one quote. What follows the
//  closing quote, up to the separator, is taken as it stands and said once (`stray`)
//  a quote inside any other cell is a plain character; spaces and tabs around such a cell are no part of it
//  line breaks inside a cell are LF, however the file writes them
//  a quote that is never closed ends the reading (`unclosed`): the rows before it are good
//
// One pass, nothing is read twice; a row keeps at most `most_cells` cells.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct CsvCell {
    std::string_view text;   ///< valid until the next row is read
    std::size_t offset = 0;  ///< where it begins in the text, its quote included
    int line = 0;
    bool quoted = false;
};

struct CsvRow {
    std::vector<CsvCell> cells;
    std::size_t width = 0;  ///< how many cells there are, kept or not
    std::size_t offset = 0;
    int line = 0;
};

class CsvRows {
public:
    static constexpr std::size_t most_cells = 10'000;

    /// From `offset` of the text on, which begins line `line`. With `comments`, rows that begin with # are
    /// passed over.
    CsvRows(std::string_view text, char separator, std::size_t offset = 0, int line = 1,
            bool comments = false)
        : text_(text), at_(offset), line_(line), separator_(separator), comments_(comments) {}

    /// False at the end, and at a quote that is never closed.
    bool next(CsvRow& row);

    /// The column of a place in the text, in characters from 1. Costs the length of its line.
    int column_of(std::size_t offset) const;

    struct Place {
        std::size_t offset;
        int line;
    };
    const std::optional<Place>& unclosed() const { return unclosed_; }
    /// The first closing quote that something other than a separator follows.
    const std::optional<Place>& stray() const { return stray_; }
    /// The first row passed over as a comment, and how many there were.
    const std::optional<Place>& comment() const { return comment_; }
    std::size_t comments() const { return comment_count_; }

private:
    bool at_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }
    void pass_line_end();
    void skip_line();
    bool skip_to_row();
    bool read_cell(CsvRow& row);
    bool read_quoted(CsvCell& cell);
    void read_plain(CsvCell& cell);

    std::string_view text_;
    std::size_t at_;
    int line_;
    char separator_;
    bool comments_;
    std::deque<std::string> rewritten_;  ///< cells of this row that are not in the text as they are
    std::optional<Place> unclosed_, stray_, comment_;
    std::size_t comment_count_ = 0;
};

}  // namespace hone
