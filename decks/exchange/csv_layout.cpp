// SPDX-License-Identifier: MIT
#include "decks/exchange/csv_layout.hpp"

#include "decks/text/near_miss.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace hone {
namespace {

using Columns = std::vector<std::optional<CsvColumn>>;

// Enough to see what a file is, and little enough to look six times.
constexpr std::size_t sample_bytes = std::size_t{64} * 1024;
constexpr std::size_t sample_rows = 200;

bool asks(CsvColumn column) {
    using C = CsvColumn;
    return column == C::front || column == C::prompt || column == C::question || column == C::weak ||
           column == C::text || column == C::more;
}

/// The same column twice is one too many; the second is left out.
class NamedColumns {
public:
    void add(std::string_view cell, bool anki) {
        auto column = csv_column_from(cell);
        if (column && std::find(columns.begin(), columns.end(), column) != columns.end()) column.reset();
        const bool is_meant = !cell.empty() && cell != "-" && !anki;
        if (!column && is_meant) unknown.emplace_back(cell);
        columns.push_back(column);
    }
    Columns columns;
    std::vector<std::string> unknown;
};

Columns in_order(std::optional<Kind> kind, std::size_t width) {
    using C = CsvColumn;
    Columns columns{C::front, C::back, C::tags};
    if (kind == Kind::pair) columns = {C::weak, C::strong, C::tags};
    if (columns.size() > width) columns.resize(std::max<std::size_t>(width, 1));
    return columns;
}

CsvLayout layout_asked_for(const std::vector<std::string>& asked, const CsvRow& first,
                           const std::string& file, std::vector<Diagnostic>& diagnostics) {
    NamedColumns named;
    for (const auto& column : asked)
        named.add(column, false);
    if (const auto trouble = trouble_with_columns(asked))
        diagnostics.push_back({file, 0, 0, Severity::error, "unknown-column", *trouble});
    CsvLayout layout;
    layout.columns = std::move(named.columns);
    layout.by_name = true;
    layout.skip_first_row = is_header_row(first);
    return layout;
}

/// Anki's fields have any names ("Vorderseite"): they count only when they say what is asked and answered.
Columns anki_field_names(const AnkiHeader& header, char separator) {
    CsvRows rows(header.columns, separator);
    CsvRow row;
    if (header.columns.empty() || !rows.next(row) || !is_header_row(row)) return {};
    NamedColumns named;
    for (const auto& cell : row.cells)
        named.add(cell.text, true);
    return std::move(named.columns);
}

CsvLayout layout_of_anki(const AnkiHeader& header, char separator, std::size_t width) {
    using C = CsvColumn;
    std::map<std::size_t, C> special;
    for (const auto& [number, column] :
         {std::pair{header.guid_column, C::guid}, std::pair{header.notetype_column, C::notetype},
          std::pair{header.deck_column, C::deck}, std::pair{header.tags_column, C::tags}})
        if (number > 0 && number <= CsvRows::most_cells) special.emplace(number - 1, column);
    CsvLayout layout;
    layout.columns = anki_field_names(header, separator);
    layout.by_name = true;
    const bool exported = header.notetype_column > 0 || header.guid_column > 0;
    layout.rest_is_further = exported && layout.columns.empty();
    if (layout.columns.empty()) {
        Columns fields{C::front, C::back};
        if (!exported && header.tags_column == 0) fields.emplace_back(C::tags);
        if (!special.empty()) width = std::max(width, special.rbegin()->first + 1);
        for (std::size_t i = 0, field = 0; i < std::min(width, CsvRows::most_cells); ++i) {
            if (special.contains(i))
                layout.columns.emplace_back();
            else if (field < fields.size())
                layout.columns.push_back(fields[field++]);
            else
                layout.columns.push_back(exported ? std::optional(C::further) : std::nullopt);
        }
    }
    for (const auto& [at, column] : special) {
        if (at >= layout.columns.size()) layout.columns.resize(at + 1);
        layout.columns[at] = column;
    }
    return layout;
}

}  // namespace

std::string_view separator_name(char separator) {
    switch (separator) {
        case '\t':
            return "tab";
        case ';':
            return "semicolon";
        case '|':
            return "pipe";
        case ',':
            return "comma";
        case ':':
            return "colon";
        case ' ':
            return "space";
        default:
            return {};
    }
}

bool is_header_row(const CsvRow& row) {
    std::size_t known = 0, near = 0, given = 0;
    bool asking = false;
    for (const auto& cell : row.cells) {
        if (cell.text.empty()) continue;
        ++given;
        if (const auto column = csv_column_from(cell.text)) {
            ++known;
            asking = asking || asks(*column);
        } else if (given <= 64 && cell.text.size() <= 20 && !csv_column_near(cell.text).empty()) {
            ++near;
        }
    }
    return asking && (known + near >= 2 || given == 1);
}

SeparatorGuess try_separator(std::string_view text, const AnkiHeader& header, char separator) {
    SeparatorGuess guess;
    guess.separator = separator;
    const bool cut = text.size() > header.end_offset + sample_bytes;
    CsvRows rows(text.substr(0, header.end_offset + sample_bytes), separator, header.end_offset,
                 header.end_line, header.present);
    std::map<std::size_t, std::size_t> widths;
    std::size_t last_width = 0;
    CsvRow row;
    while (guess.rows < sample_rows && rows.next(row)) {
        if (guess.rows == 0) guess.header_row = is_header_row(row);
        last_width = row.width;
        ++widths[row.width];
        ++guess.rows;
    }
    // A quote still open swallowed the rest; the last row of a sample may be half a row.
    const bool swallowed = rows.unclosed() && !cut;
    if (cut && guess.rows > 1 && guess.rows < sample_rows && !rows.unclosed()) {
        --widths[last_width];
        --guess.rows;
    }
    const std::size_t total = guess.rows + (swallowed ? 1 : 0);
    std::size_t most = 0;
    for (const auto& [width, count] : widths) {
        if (count < most || count == 0) continue;
        most = count;
        guess.width = width;
    }
    if (guess.width > 1 && total > 0)
        guess.agreement = static_cast<double>(most) / static_cast<double>(total);
    return guess;
}

SeparatorGuess guess_separator(std::string_view text, const AnkiHeader& header) {
    SeparatorGuess best;
    best.agreement = -1;
    const auto rank = [](const SeparatorGuess& guess) {
        return guess.agreement + (guess.header_row && guess.width > 1 ? 1 : 0);
    };
    // The first of equals: what is rarer in prose comes first.
    for (const char separator : {'\t', ';', '|', ',', ':'})
        if (auto guess = try_separator(text, header, separator); rank(guess) > rank(best)) best = guess;
    if (best.agreement == 0) return try_separator(text, header, ',');
    return best;
}

std::optional<std::string> trouble_with_columns(const std::vector<std::string>& asked) {
    NamedColumns named;
    for (const auto& column : asked)
        named.add(column, false);
    if (named.unknown.empty()) return std::nullopt;
    const auto& column = named.unknown.front();
    return "--columns names " + in_quotes(column) + ", which is not known or there twice" +
           csv_column_near(column) + "; write - for a column to leave out";
}

CsvLayout layout_of(const std::vector<std::string>& asked, std::optional<Kind> kind, const AnkiHeader& header,
                    const SeparatorGuess& guess, const CsvRow& first, const std::string& file,
                    std::vector<Diagnostic>& diagnostics) {
    if (!asked.empty()) return layout_asked_for(asked, first, file, diagnostics);
    const bool numbered =
        header.notetype_column + header.deck_column + header.tags_column + header.guid_column > 0;
    // Anki knows no header row: a row that is all there is must be a note.
    const bool named = is_header_row(first) && (!header.present || guess.rows > 1);
    if (header.present && (numbered || !header.columns.empty() || !named))
        return layout_of_anki(header, guess.separator, guess.width);
    CsvLayout layout;
    if (named) {
        NamedColumns names;
        for (const auto& cell : first.cells)
            names.add(cell.text, false);
        layout.columns = std::move(names.columns);
        layout.unknown = std::move(names.unknown);
        layout.by_name = layout.skip_first_row = true;
    } else {
        layout.columns = in_order(kind, guess.width);
    }
    return layout;
}

}  // namespace hone
