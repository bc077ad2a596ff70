// SPDX-License-Identifier: MIT
#include "decks/exchange/csv.hpp"

#include "decks/deck_files.hpp"
#include "decks/exchange/anki/guid.hpp"
#include "decks/exchange/csv_decks.hpp"
#include "decks/exchange/csv_layout.hpp"
#include "decks/exchange/html_text.hpp"
#include "decks/exchange/text_encoding.hpp"
#include "decks/text/ascii.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <limits>

namespace hone {
namespace {

constexpr std::size_t most_notes = most_notes_of_a_file;
constexpr std::size_t most_decks = 5000;   // each is looked up and kept apart
constexpr std::size_t longest_guid = 400;  // Anki's own have ten characters

/// Rows there can be at most: line ends outside quotes, roughly.
std::size_t lines_in(std::string_view text) {
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

class RowsToNotes {
public:
    RowsToNotes(std::string_view text, const std::string& file, const std::string& default_id,
                const CsvOptions& options, Parcel& parcel)
        : text_(text),
          file_(file),
          options_(options),
          parcel_(parcel),
          header_(read_anki_header(text, file, parcel.diagnostics)),
          guess_(header_.separator ? try_separator(text, header_, *header_.separator)
                                   : guess_separator(text, header_)),
          rows_(text, guess_.separator, header_.end_offset, header_.end_line, header_.present),
          report_(file, rows_),
          decks_(default_id) {}

    void read() {
        CsvRow row;
        if (!rows_.next(row)) return finish();
        lay_out(row);
        if (has_errors(parcel_.diagnostics)) return;
        html_ = header_.present && (header_.html ? *header_.html : is_html());
        if (layout_.skip_first_row && !rows_.next(row)) return finish();
        do {
            if (notes_ == most_notes) {
                file_problem(row.offset, row.line, Severity::error, "too-large",
                             fmt::format("a file may bring {} notes; nothing from this row on is read. Split "
                                         "the file",
                                         most_notes));
                break;
            }
            take(row);
            if (decks_.size() > most_decks) {
                file_problem(
                    row.offset, row.line, Severity::error, "too-large",
                    fmt::format("a file may name {} decks; nothing after this row is read. Is the column "
                                "`deck` really one of decks?",
                                most_decks));
                break;
            }
        } while (rows_.next(row));
        finish();
    }

private:
    // ---- The file

    void file_problem(std::size_t offset, int line, Severity severity, std::string code,
                      std::string message) {
        parcel_.diagnostics.push_back(
            {file_, line, rows_.column_of(offset), severity, std::move(code), std::move(message)});
    }

    void lay_out(const CsvRow& first) {
        layout_ =
            layout_of(options_.columns, options_.kind, header_, guess_, first, file_, parcel_.diagnostics);
        parcel_.found = found();
        if (!layout_.unknown.empty()) warn_of_unknown(first);
        if (!layout_.by_name && guess_.width > layout_.columns.size())
            layout_.columns.resize(std::min(guess_.width, CsvRows::most_cells));
        if (options_.columns.empty() && !layout_.skip_first_row) warn_of_nameless(first);
    }

    void warn_of_unknown(const CsvRow& first) {
        const auto& names = layout_.unknown;
        std::string list, hint;
        for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 5); ++i) {
            list += (i == 0 ? "" : ", ") + in_quotes(names[i]);
            if (hint.empty()) hint = csv_column_near(names[i]);
        }
        if (names.size() > 5) list += fmt::format(" and {} more", names.size() - 5);
        const auto at = std::find_if(first.cells.begin(), first.cells.end(),
                                     [&](const CsvCell& cell) { return cell.text == names.front(); });
        const auto offset = at == first.cells.end() ? first.offset : at->offset;
        file_problem(offset, first.line, Severity::warning, "unknown-column",
                     names.size() == 1 ? "the column " + list + " is not known and is left out" + hint
                                       : "the columns " + list + " are not known and are left out" + hint);
    }

    void warn_of_nameless(const CsvRow& first) {
        const auto& columns = layout_.columns;
        const auto missing = std::find(columns.begin(), columns.end(), std::nullopt);
        if (missing == columns.end()) return;
        const auto more = std::count(missing + 1, columns.end(), std::nullopt);
        file_problem(
            first.offset, first.line, Severity::warning, "unknown-column",
            fmt::format("nothing says what column {}{} is, so it is left out; name the columns with "
                        "--columns front,back,tags,- or in a first row",
                        missing - columns.begin() + 1, more == 0 ? "" : fmt::format(" (and {} more)", more)));
    }

    std::string found() const {
        const auto known = separator_name(guess_.separator);
        std::string out = header_.present ? "Anki's text" : "CSV";
        if (guess_.width > 1)
            out += " separated by " +
                   (known.empty() ? in_quotes({&guess_.separator, 1}) : std::string(known) + "s");
        if (!layout_.by_name) out += " without a header";
        std::string names, unknown;
        std::size_t listed_names = 0;
        for (const auto& column : layout_.columns) {
            if (!column || *column == CsvColumn::further || ++listed_names > 40) continue;
            names += (names.empty() ? "" : ", ") + std::string(name(*column));
        }
        out += (listed_names == 1 ? ", with column " : ", with columns ") + names;
        for (std::size_t i = 0; i < std::min<std::size_t>(layout_.unknown.size(), 3); ++i)
            unknown += (unknown.empty() ? "" : ", ") + in_quotes(layout_.unknown[i]);
        if (layout_.unknown.size() > 3) unknown += ", ...";
        if (!unknown.empty())
            out +=
                " (" + unknown + (layout_.unknown.size() == 1 ? " is" : " are") + " not known and left out)";
        return out;
    }

    /// As Anki does: the first five rows decide.
    bool is_html() const {
        CsvRows rows(text_, guess_.separator, header_.end_offset, header_.end_line, true);
        CsvRow row;
        for (int i = 0; i < 5 && rows.next(row); ++i)
            if (std::any_of(row.cells.begin(), row.cells.end(),
                            [](const CsvCell& cell) { return has_html(cell.text); }))
                return true;
        return false;
    }

    void finish() {
        if (const auto& stray = rows_.stray())
            file_problem(
                stray->offset, stray->line, Severity::warning, "stray-quote",
                "text follows this closing quote and is taken as it stands; inside a cell in quotes, "
                "write each quote twice");
        if (const auto& comment = rows_.comment())
            file_problem(comment->offset, comment->line, Severity::warning, "comment-line",
                         (rows_.comments() == 1 ? std::string("this line begins with # and is")
                                                : fmt::format("this line and {} more begin with # and are",
                                                              rows_.comments() - 1)) +
                             " a comment, as in Anki; put the first cell in quotes to bring it in");
        if (const auto& open = rows_.unclosed())
            file_problem(open->offset, open->line, Severity::error, "unclosed-quote",
                         "this quote is never closed, so nothing from here on is read; close it, or write it "
                         "twice inside quotes when it belongs to the text");
        report_.finish(parcel_.diagnostics);
        decks_.finish(parcel_);
        if (parcel_.decks.empty() && !has_errors(parcel_.diagnostics))
            parcel_.diagnostics.push_back(
                {file_, 0, 0, Severity::error, "empty-deck",
                 "no row of the file became a note; a row needs a front and a back"});
    }

    // ---- One row

    void take(const CsvRow& row) {
        gather(row);
        if (fields_.present().none() && further_.empty()) return;
        auto& deck = deck_of_row();
        if (row.width > CsvRows::most_cells) {
            ++deck.refused;
            say(deck, row.offset, row.line, Severity::error, "too-many-columns",
                fmt::format("this row has {} cells, and a card has a few; are its line breaks lost?",
                            row.width));
            return;
        }
        if (spilled_ != nullptr)
            say(deck, spilled_->offset, spilled_->line, Severity::warning, "ragged-row",
                fmt::format(
                    "this row has {} cells where {} are named, and what is too much is left out; a cell "
                    "with a {} in it needs quotes",
                    row.width, layout_.columns.size(),
                    separator_name(guess_.separator).empty() ? "separator"
                                                             : separator_name(guess_.separator)));
        problems_.clear();
        auto note = note_of_row(fields_, kind_of_row(), header_.present, problems_);
        for (auto& problem : problems_) {
            const auto* cell = problem.column ? places_[CsvFields::index(*problem.column)] : nullptr;
            say(deck, cell ? cell->offset : row.offset, cell ? cell->line : row.line, problem.severity,
                std::move(problem.code), std::move(problem.message));
        }
        if (!note) {
            ++deck.refused;
            return;
        }
        for (const auto& tag : header_.tags)
            if (!is_blank(tag) && std::find(note->tags.begin(), note->tags.end(), tag) == note->tags.end())
                note->tags.push_back(tag);
        note->id = id_of_row(deck);
        if (deck.notes.empty() && decks_.size() == 1) make_room(deck, row);
        if (!is_new(deck, *note, row)) return;
        deck.notes.push_back({std::move(*note), row.line, 1});
        ++notes_;
    }

    /// Most files are one deck.
    void make_room(DeckText& deck, const CsvRow& first) {
        const auto most = std::min(lines_in(text_.substr(first.offset)), most_notes);
        deck.notes.reserve(most);
        seen_[&deck].reserve(most);
    }

    void say(DeckText& deck, std::size_t offset, int line, Severity severity, std::string code,
             std::string message) {
        report_.say(deck.diagnostics, offset, line, severity, std::move(code), std::move(message));
    }

    void gather(const CsvRow& row) {
        fields_.clear();
        places_ = {};
        rewritten_.clear();
        further_.clear();
        spilled_ = nullptr;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& cell = row.cells[i];
            if (cell.text.empty()) continue;
            if (i >= layout_.columns.size() && !layout_.rest_is_further) {
                if (spilled_ == nullptr && !is_blank(cell.text)) spilled_ = &cell;
                continue;
            }
            const auto column = i < layout_.columns.size() ? layout_.columns[i] : CsvColumn::further;
            if (!column) continue;
            const auto text = is_content(*column) ? as_text(cell.text) : cell.text;
            if (*column == CsvColumn::further) {
                if (!is_blank(text)) further_.push_back(text);
            } else {
                fields_.set(*column, text);
                places_[CsvFields::index(*column)] = &cell;
            }
        }
        if (!further_.empty()) join_further();
        if (fields_.has(CsvColumn::notetype) &&
            ascii_lower(fields_[CsvColumn::notetype]) == "basic (and reversed card)")
            fields_.set(CsvColumn::reversible, "true");
    }

    static bool is_content(CsvColumn column) {
        using C = CsvColumn;
        return column != C::id && column != C::deck && column != C::kind && column != C::tags &&
               column != C::guid && column != C::notetype && column != C::more;
    }

    std::string_view as_text(std::string_view cell) {
        if (!html_ || cell.find_first_of("<&\n") == cell.npos) return cell;
        return rewritten_.emplace_back(html_to_text(cell));
    }

    /// The fields of a note type that has more than two, below the second one.
    void join_further() {
        std::string all(fields_[CsvColumn::back]);
        for (const auto& text : further_)
            (all += all.empty() ? "" : "\n") += text;
        CsvFields joined;
        for (std::size_t i = 0; i < csv_column_count; ++i)
            if (const auto column = static_cast<CsvColumn>(i); column != CsvColumn::back)
                joined.set(column, fields_[column]);
        joined.set(CsvColumn::back, rewritten_.emplace_back(std::move(all)));
        fields_ = joined;
    }

    /// A note type says it of Anki's notes.
    std::optional<Kind> kind_of_row() const {
        if (options_.kind) return options_.kind;
        const auto type = fields_.has(CsvColumn::notetype) ? fields_[CsvColumn::notetype]
                                                           : std::string_view(header_.notetype);
        if (type.empty()) return {};
        return ascii_lower(type).find("cloze") == std::string::npos ? Kind::basic : Kind::cloze;
    }

    DeckText& deck_of_row() {
        own_ = fields_.has(CsvColumn::guid) ? anki::own_note_of(fields_[CsvColumn::guid]) : std::nullopt;
        if (own_) return decks_.named(own_->deck);
        if (fields_.has(CsvColumn::deck)) return decks_.named(fields_[CsvColumn::deck]);
        return decks_.named(header_.deck);
    }

    // ---- Identity

    std::string id_of_row(DeckText& deck) {
        if (!fields_.has(CsvColumn::id)) {
            if (own_) return own_->key;
            if (!fields_.has(CsvColumn::guid)) return {};
            const auto guid = fields_[CsvColumn::guid];
            return guid.size() > longest_guid ? made_id(guid) : anki::key_of_guid(guid);
        }
        const auto given = fields_[CsvColumn::id];
        if (is_deck_id(given)) return std::string(given);
        const auto id = well_formed_id(given);
        const auto* cell = places_[CsvFields::index(CsvColumn::id)];
        say(deck, cell->offset, cell->line, Severity::warning, "bad-id",
            "the id " + in_quotes(given) + " becomes `" + id +
                "`; an id may hold letters A-Z a-z, digits and . _ -");
        return id;
    }

    /// A note that came in, by its key. What it is graded on is looked at when its key comes again.
    struct Seen {
        int line;
        std::size_t note;  // its place in the deck
        std::string content;
    };

    /// Whether the note is one more of its deck. One that only asks the same gets an id of its own.
    bool is_new(DeckText& deck, Note& note, const CsvRow& row) {
        auto& keys = seen_[&deck];
        const auto [place, is_first] = keys.try_emplace(key_of(note), Seen{row.line, deck.notes.size(), {}});
        if (is_first) return true;
        Seen* before = &place->second;
        const auto line = before->line;
        if (!note.id.empty()) {
            const auto* cell = places_[CsvFields::index(CsvColumn::id)];
            ++deck.refused;
            say(deck, cell ? cell->offset : row.offset, cell ? cell->line : row.line, Severity::error,
                "duplicate-id",
                fmt::format("the id {} stands on line {} already; give this row another one",
                            in_quotes(note.id), line));
            return false;
        }
        const auto content = graded_part(note);
        if (before->content.empty()) before->content = made_id(graded_part(deck.notes[before->note].note));
        bool same = before->content == made_id(content);
        if (!same) {
            auto id = made_id(std::string(name(note.kind())) + '\n' + normalised(prompt_of(note)) + "\n\n" +
                              content);
            const auto [other, is_other] = keys.try_emplace(id, Seen{row.line, deck.notes.size(), {}});
            before = &other->second;
            same = !is_other;
            note.id = std::move(id);
        }
        if (same) {
            ++deck.refused;
            if (!report_.is_full("duplicate-note", Severity::warning))
                say(deck, row.offset, row.line, Severity::warning, "duplicate-note",
                    fmt::format("this row is the one on line {} again and is left out", before->line));
            return false;
        }
        say(deck, row.offset, row.line, Severity::warning, "same-prompt",
            fmt::format("this row asks the same as line {} and answers otherwise; both come in, and an `id` "
                        "column would keep them apart for good",
                        line));
        return true;
    }

    std::string_view text_;
    const std::string& file_;
    const CsvOptions& options_;
    Parcel& parcel_;
    AnkiHeader header_;
    SeparatorGuess guess_;
    CsvRows rows_;
    RowReport report_;
    RowDecks decks_;
    CsvLayout layout_;
    bool html_ = false;
    std::size_t notes_ = 0;
    std::unordered_map<const DeckText*, std::unordered_map<std::string, Seen>> seen_;

    // Of the row at hand.
    CsvFields fields_;
    std::array<const CsvCell*, csv_column_count> places_{};  // the cell of each column
    std::deque<std::string> rewritten_;
    std::vector<std::string_view> further_;
    const CsvCell* spilled_ = nullptr;
    std::optional<anki::OwnNote> own_;
    std::vector<RowProblem> problems_;
};

}  // namespace

Parcel read_csv(std::string_view bytes, const std::string& file, const std::string& default_id,
                const CsvOptions& options) {
    Parcel parcel;
    parcel.file = file;
    parcel.found = "rows of text";
    if (bytes.size() > largest_deck_bytes) {
        parcel.diagnostics.push_back({file, 0, 0, Severity::error, "too-large",
                                      "the file is larger than 64 MB; split it into several files"});
        return parcel;
    }
    auto utf8 = to_utf8(bytes, file);
    parcel.diagnostics = std::move(utf8.diagnostics);
    if (!has_errors(parcel.diagnostics)) RowsToNotes(utf8.text, file, default_id, options, parcel).read();
    return parcel;
}

bool looks_like_rows(std::string_view text) {
    std::vector<Diagnostic> unsaid;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const auto header = read_anki_header(text, {}, unsaid);
    if (header.present || header.separator) return true;
    const auto guess = guess_separator(text, header);
    if (guess.header_row) return true;
    return guess.separator != ':' && guess.rows >= 2 && guess.agreement >= 0.9;
}

}  // namespace hone
