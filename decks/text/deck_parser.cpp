// SPDX-License-Identifier: MIT
#include "decks/text/cutter.hpp"
#include "decks/text/deck_text.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/note_reader.hpp"
#include "decks/text/schema.hpp"
#include "decks/text/syntax_message.hpp"
#include "decks/text/utf8_check.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <deque>
#include <tuple>
#include <unordered_map>

namespace hone {
namespace {

// Pieces are parsed many at once: cheaper than one by one, and far below where toml++ turns quadratic.
constexpr std::size_t batch_bytes = std::size_t{64} * 1024;

std::string hex(char32_t value, int digits) {
    constexpr std::string_view all = "0123456789ABCDEF";
    std::string out;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += all[(value >> static_cast<unsigned>(shift)) & 0xFU];
    return out;
}

std::string brackets(std::string_view name, bool array) {
    return array ? "[[" + std::string(name) + "]]" : "[" + std::string(name) + "]";
}

/// "my deck (2)" -> "my-deck-2": a file's stem as a deck id.
std::string id_from_stem(std::string_view stem) {
    std::string id;
    for (const char c : stem) {
        if (is_id({&c, 1}))
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "deck" : id;
}

/// One [[kind]] table. A refused one still holds its id, so that a note that repeats it is refused too.
struct Entry {
    toml::source_position place;     // in the file
    toml::source_position id_place;  // of the explicit id, else of the table
    std::string id;
    std::optional<Note> note;
};

class DeckParser {
public:
    DeckParser(std::string_view text, const std::string& file, const std::string& default_id)
        : text_(text), report_(file), default_id_(id_from_stem(default_id)) {}

    DeckText parse() {
        deck_.header.id = default_id_;
        if (readable()) {
            read_pieces();
            keep_distinct_notes();
            recognise_story_file();
            if (nameless_) deck_.notes.clear();
            if (tables_ == 0)
                file_error("empty-deck",
                           "the deck has no notes; add a [[pair]], [[question]], [[fact]], "
                           "[[basic]], [[cloze]], [[rubric]] or [[story]] table");
        }
        deck_.refused = static_cast<int>(tables_ - deck_.notes.size());
        deck_.diagnostics = std::move(report_.diagnostics());
        std::stable_sort(deck_.diagnostics.begin(), deck_.diagnostics.end(),
                         [](const auto& a, const auto& b) {
                             return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                         });
        return std::move(deck_);
    }

private:
    void file_error(std::string code, std::string message) {
        report_.add(0, 0, Severity::error, std::move(code), std::move(message));
    }

    bool readable() {
        if (text_.size() > largest_deck_bytes) {
            file_error("too-large", "the deck is larger than 64 MB; split it into several files");
            return false;
        }
        if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
        auto check = check_bytes(text_);
        controls_ = std::move(check.controls);
        if (!check.not_utf8) return true;
        const auto& bad = *check.not_utf8;
        const bool utf16 = text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF");
        report_.add(bad.line, bad.column, Severity::error, "not-utf8",
                    "the byte 0x" + hex(bad.value, 2) + " is not UTF-8" +
                        (utf16 ? ", the file looks like UTF-16" : "") + "; save the file as UTF-8");
        return false;
    }

    void read_pieces() {
        Cutter cutter(text_);
        std::size_t pieces = 0;
        while (const auto piece = cutter.next()) {
            if (++pieces > most_notes_of_a_file + 1) {  // and what stands before the first
                report_.add(piece->begin.line, piece->begin.column, Severity::error, "too-large",
                            "a file may bring 150000 notes; nothing from here on is read. Split the file");
                break;
            }
            if (piece->header_in_string || is_refused(*piece)) {
                read_batch();
                read_alone(*piece, cutter);
                continue;
            }
            batch_.push_back(*piece);
            const auto& first = batch_.front().begin.offset;
            if (piece->begin.offset + piece->text.size() - first >= batch_bytes) read_batch();
        }
        read_batch();
    }

    void read_batch() {
        if (batch_.empty()) return;
        const auto& last = batch_.back();
        const auto begin = batch_.front().begin.offset;
        Piece whole = batch_.front();
        whole.text = text_.substr(begin, last.begin.offset + last.text.size() - begin);
        if (read(whole))
            for (const auto& piece : batch_)
                if (const auto error = read(piece)) report_syntax(*error, piece);
        batch_.clear();
    }

    void read_alone(Piece piece, Cutter& cutter) {
        const auto inner = piece.header_in_string;
        std::optional<toml::parse_error> error;
        if (!is_refused(piece)) error = read(piece);
        const bool is_good = !is_refused(piece) && !error;
        if (is_good) return;
        // An error before the header in the string says nothing about that string, if it is closed.
        const bool cut_again = inner && (!error || piece.unclosed || line_of(*error, piece) >= inner->line);
        if (cut_again) {
            piece = cutter.shortened(piece);
            cutter.resume_at(*inner);
            if (!is_refused(piece)) error = read(piece);
        }
        if (is_refused(piece))
            report_refused(piece);
        else if (error)
            report_syntax(*error, piece);
    }

    /// Never given to toml++.
    bool is_refused(const Piece& piece) const {
        return piece.too_deep || piece.text.size() > longest_card_bytes || is_misplaced(piece) ||
               !controls_in(piece).empty();
    }

    static bool is_misplaced(const Piece& piece) {
        const auto names = table_names();
        return piece.dotted && std::find(names.begin(), names.end(), piece.name) != names.end();
    }

    std::span<const BytePlace> controls_in(const Piece& piece) const {
        const auto before = [](const BytePlace& place, std::size_t offset) { return place.offset < offset; };
        const auto end_offset = piece.begin.offset + piece.text.size();
        const auto begin = std::lower_bound(controls_.begin(), controls_.end(), piece.begin.offset, before);
        return {begin, std::lower_bound(begin, controls_.end(), end_offset, before)};
    }

    void report_refused(const Piece& piece) {
        ++tables_;
        const auto error = [&](int line, int column, std::string code, std::string message) {
            report_.add(line, column, Severity::error, std::move(code), std::move(message));
        };
        for (const auto& control : controls_in(piece))
            error(
                control.line, control.column, "control-character",
                "the control character U+" + hex(control.value, 4) + " has no place in a deck; take it out");
        if (piece.too_deep)
            error(piece.too_deep->line, piece.too_deep->column, "syntax",
                  "brackets or dots are nested deeper than any deck needs; is a quote or bracket missing?");
        if (piece.text.size() > longest_card_bytes)
            error(piece.begin.line, piece.begin.column, "too-long",
                  "what begins here is longer than 1 MB; is a quote or a [[kind]] line missing?");
        if (is_misplaced(piece)) {
            const bool note = kind_from(piece.name).has_value();
            error(piece.begin.line, piece.begin.column, "misplaced-table",
                  brackets(on_one_line(piece.header), piece.array) + " must stand below the " +
                      brackets(piece.name, note) + " it belongs to; move it there");
        }
    }

    static int line_of(const toml::parse_error& error, const Piece& piece) {
        return static_cast<int>(error.source().begin.line) + piece.begin.line - 1;
    }

    void report_syntax(const toml::parse_error& error, const Piece& piece) {
        ++tables_;
        auto said = syntax_message(error, piece);
        report_.add(said.line, said.column, Severity::error, "syntax", std::move(said.message));
    }

    /// Nothing is read from a piece that does not parse.
    std::optional<toml::parse_error> read(const Piece& piece) {
        try {
            const toml::table root = toml::parse(piece.text);
            report_.begin_piece(piece.begin.line - 1);
            read_tables(root);
            return {};
        } catch (const toml::parse_error& error) {
            return error;
        }
    }

    void read_tables(const toml::table& root) {
        for (const auto& [key, node] : root) {
            const std::string_view table = key.str();
            if (table == "deck")
                read_deck(node);
            else if (const auto kind = kind_from(table))
                for_each_table(table, node, [&](const toml::table& note) { read_entry(*kind, note); });
            else
                refuse_unknown(key, node);
        }
    }

    template <typename Use>
    void for_each_table(std::string_view name, const toml::node& node, const Use& use) {
        const auto refuse = [&](const toml::node& value) {
            ++tables_;
            report_.error(value.source().begin, "wrong-type",
                          value.is_table()
                              ? "a note has two brackets; write " + brackets(name, true)
                              : "`" + std::string(name) + "` must be a table, this is " +
                                    std::string(type_name(value)) + "; write " + brackets(name, true));
        };
        const auto* array = node.as_array();
        if (array == nullptr) return refuse(node);
        for (const auto& element : *array) {
            if (const auto* table = element.as_table()) {
                ++tables_;
                use(*table);
            } else {
                refuse(element);
            }
        }
    }

    void read_deck(const toml::node& node) {
        const auto at = node.source().begin;
        const auto* table = node.as_table();
        if (table == nullptr) {
            report_.error(at, "wrong-type", "the deck's own table has one bracket; write [deck]");
        } else if (deck_line_ != 0) {
            report_.error(
                at, "duplicate-table",
                "[deck] stands on line " + std::to_string(deck_line_) + " already; keep one of them");
        } else {
            deck_line_ = report_.line_of(at);
            deck_.header = read_header(*table, report_);
            nameless_ = deck_.header.id.empty() && table->contains("id");
            if (deck_.header.id.empty()) deck_.header.id = default_id_;
        }
    }

    void read_entry(Kind kind, const toml::table& table) {
        const auto in_file = [&](toml::source_position at) {
            at.line = static_cast<toml::source_index>(report_.line_of(at));
            return at;
        };
        Entry entry{in_file(table.source().begin), in_file(table.source().begin), {}, {}};
        if (const auto* id = table.get_as<std::string>("id")) {
            entry.id_place = in_file(id->source().begin);
            entry.id = id->get();
        }
        entry.note = read_note(kind, table, report_);
        entries_.push_back(std::move(entry));
    }

    void refuse_unknown(const toml::key& key, const toml::node& node) {
        const std::string_view name = key.str();
        const auto* array = node.as_array();
        if (!node.is_table() && (array == nullptr || array->empty() || !array->get(0)->is_table())) {
            const auto keys = deck_keys();
            const bool of_deck = std::find(keys.begin(), keys.end(), name) != keys.end();
            report_.error(key.source().begin, "unknown-key",
                          "unknown key " + in_quotes(name) + " before the first table; " +
                              (of_deck ? "it goes under [deck]" : "keys go under [deck] or a [[kind]]"));
            return;
        }
        const auto names = table_names();
        const auto hint = did_you_mean(name, names);
        const auto refuse = [&](const toml::node& table, bool is_array) {
            ++tables_;
            report_.error(table.source().begin, "unknown-table",
                          "unknown table " + brackets(cut_to_width(on_one_line(name), 40), is_array) +
                              (hint.empty() ? "; the tables are " + listed(names) : hint));
        };
        if (array == nullptr) return refuse(node, false);
        for (const auto& element : *array)
            refuse(element, true);
    }

    void keep_distinct_notes() {
        std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
            return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
        });
        std::unordered_map<std::string, toml::source_index> first_line;
        first_line.reserve(entries_.size());
        deck_.notes.reserve(entries_.size());
        for (auto& entry : entries_) {
            auto key = entry.note ? key_of(*entry.note) : entry.id;
            if (key.empty()) continue;
            const auto [first, is_new] = first_line.emplace(std::move(key), entry.place.line);
            if (!is_new)
                refuse_duplicate(entry, first->second);
            else if (entry.note)
                deck_.notes.push_back({std::move(*entry.note), static_cast<int>(entry.place.line),
                                       static_cast<int>(entry.place.column)});
        }
    }

    void recognise_story_file() {
        deck_.story_file = deck_line_ == 0 && !deck_.notes.empty() &&
                           std::all_of(deck_.notes.begin(), deck_.notes.end(), [](const PlacedNote& placed) {
                               return placed.note.kind() == Kind::story;
                           });
        if (deck_.story_file) deck_.header = {story_deck, "My stories", {}, {}, {}};
    }

    void refuse_duplicate(const Entry& entry, toml::source_index first_line) {
        report_.begin_piece(0);  // entries hold places in the file
        const auto first = " line " + std::to_string(first_line);
        if (entry.id.empty())
            report_.error(entry.place, "duplicate-note",
                          "this note asks the same as the one on" + first + "; change it or give it an id");
        else
            report_.error(entry.id_place, "duplicate-id",
                          "the id " + in_quotes(entry.id) + " is taken by the note on" + first +
                              "; give this one another");
    }

    std::string_view text_;
    Report report_;
    std::string default_id_;
    bool nameless_ = false;  // [deck] gives an id that cannot be one: under another the notes would be others
    std::vector<BytePlace> controls_;
    std::vector<Piece> batch_;
    std::deque<Entry> entries_;  // a list that grows is in memory twice, and notes are large
    int deck_line_ = 0;          // 0: no [deck] yet
    std::size_t tables_ = 0;     // anything that was meant as a note
    DeckText deck_;
};

}  // namespace

DeckText parse_deck(std::string_view text, const std::string& file, const std::string& default_id) {
    return DeckParser(text, file, default_id).parse();
}

}  // namespace hone
