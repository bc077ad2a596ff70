// SPDX-License-Identifier: MIT
// Notes as rows. A cell is used where reading it gives the same value; everything else of a note goes into
// `more`. Each row is read again before it is written, so no spelling of a list or a text can be lost.
#include "decks/exchange/csv.hpp"
#include "decks/exchange/csv_note.hpp"
#include "decks/note_json.hpp"
#include "decks/text/normalise.hpp"

#include <nlohmann/json.hpp>

#include <charconv>

namespace hone {
namespace {

using Texts = std::vector<std::string>;

/// The cells of a note, by column.
class CellWriter {
public:
    explicit CellWriter(const CsvNote& source) : deck_(source.deck), note_(*source.note) {
        write(false);
        if (!reads_back()) write(true);
    }
    std::array<std::string, csv_column_count> cells;

private:
    std::string& cell(CsvColumn column) { return cells[CsvFields::index(column)]; }

    void write(bool all_in_more) {
        cells = {};
        carried_.reset();
        is_more_ = all_in_more;
        cell(CsvColumn::id) = note_.id;
        cell(CsvColumn::deck) = deck_;
        cell(CsvColumn::kind) = name(note_.kind());
        if (!all_in_more) write_fields();
        if (is_more_ || has_parts()) write_more();
    }

    void write_fields() {
        each_field(note_, [this](CsvColumn column, auto& value) { put(column, value); });
        if (note_.weight != Note{}.weight) {
            std::array<char, 32> digits{};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), note_.weight).ptr;
            carry(CsvColumn::weight, {digits.data(), end});
        }
        if (note_.priority != Note{}.priority) carry(CsvColumn::priority, std::string(name(note_.priority)));
    }

    void carry(CsvColumn column, std::string text) {
        carried_.set(CsvFields::index(column));
        cell(column) = std::move(text);
    }

    void put(CsvColumn column, const std::string& text) {
        if (text.empty()) return;
        // A carriage return in a cell is read as a line break, and a blank cell as none.
        if (text.find('\r') == text.npos && !is_blank(text))
            carry(column, text);
        else
            is_more_ = true;
    }

    void put(CsvColumn column, bool flag) {
        if (flag) carry(column, "true");
    }

    void put(CsvColumn column, const Texts& list) {
        if (list.empty()) return;
        std::string text;
        for (const auto& item : list) {
            if (!text.empty()) text += " | ";
            for (const char c : item)
                text.append(c == '|' ? "\\" : "") += c;
        }
        const auto read = column == CsvColumn::tags ? tags_in_cell : list_in_cell;
        // One item with blanks or a semicolon in it: the bar says that there is but one.
        if (read(text) != list) text += " |";
        if (text.find('\r') == text.npos && read(text) == list)
            carry(column, std::move(text));
        else
            is_more_ = true;
    }

    /// Lists of tables and maps, for which there is no column.
    bool has_parts() const {
        if (const auto* pair = std::get_if<Pair>(&note_.body)) return !pair->variants.empty();
        if (const auto* basic = std::get_if<Basic>(&note_.body)) return !basic->cards.empty();
        if (const auto* question = std::get_if<Question>(&note_.body))
            return !question->variants.empty() || !question->reasons.empty();
        return false;
    }

    void write_more() {
        auto rest = nlohmann::json::parse(to_json_text(note_));
        rest.erase("id");
        rest.erase("kind");
        for (std::size_t i = 0; i < csv_column_count; ++i)
            if (carried_[i]) rest.erase(std::string(name(static_cast<CsvColumn>(i))));
        cell(CsvColumn::more) = rest.dump();
    }

    bool reads_back() const {
        CsvFields fields;
        for (std::size_t i = 0; i < csv_column_count; ++i)
            fields.set(static_cast<CsvColumn>(i), cells[i]);
        std::vector<RowProblem> problems;
        auto read = note_of_row(fields, {}, false, problems);
        if (read) read->id = note_.id;
        return read == note_;
    }

    const std::string& deck_;
    Note note_;
    std::bitset<csv_column_count> carried_;
    bool is_more_ = false;
};

bool needs_quotes(std::string_view text, char separator) {
    const auto is_blank_at = [&](std::size_t at) { return text[at] == ' ' || text[at] == '\t'; };
    return text.find_first_of("\"\n\r") != text.npos || text.find(separator) != text.npos ||
           (!text.empty() && (text.front() == '#' || is_blank_at(0) || is_blank_at(text.size() - 1)));
}

void append_cell(std::string& out, std::string_view text, char separator) {
    if (!needs_quotes(text, separator)) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        out.append(c == '"' ? "\"" : "") += c;
    out += '"';
}

}  // namespace

bool fits_a_row(Kind kind) {
    return kind != Kind::rubric && kind != Kind::story;
}

std::string write_csv(std::span<const CsvNote> notes, char separator) {
    std::bitset<csv_column_count> used;
    used.set(CsvFields::index(CsvColumn::deck)).set(CsvFields::index(CsvColumn::kind));
    // Which columns there are is known after the last note; a row is kept as its cells until then.
    std::vector<std::vector<std::pair<std::size_t, std::string>>> rows;
    for (const auto& source : notes) {
        if (!fits_a_row(source.note->kind())) continue;
        CellWriter writer(source);
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < csv_column_count; ++i) {
            if (writer.cells[i].empty()) continue;
            used.set(i);
            row.emplace_back(i, std::move(writer.cells[i]));
        }
    }
    if (rows.empty()) return {};
    std::string out;
    const auto end_row = [&] {
        if (!out.empty()) out.back() = '\n';  // the last separator
    };
    for (std::size_t i = 0; i < csv_column_count; ++i)
        if (used[i]) out.append(name(static_cast<CsvColumn>(i))) += separator;
    end_row();
    for (const auto& row : rows) {
        auto next = row.begin();
        for (std::size_t i = 0; i < csv_column_count; ++i) {
            if (!used[i]) continue;
            if (next != row.end() && next->first == i) append_cell(out, (next++)->second, separator);
            out += separator;
        }
        end_row();
    }
    return out;
}

}  // namespace hone
