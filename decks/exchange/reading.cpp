// SPDX-License-Identifier: MIT
#include "decks/exchange/reading.hpp"

#include "decks/exchange/anki/reader.hpp"
#include "decks/exchange/json.hpp"
#include "decks/exchange/json_builder.hpp"
#include "decks/exchange/markdown.hpp"
#include "decks/exchange/other_files.hpp"
#include "decks/exchange/revlog_lines.hpp"
#include "decks/text/ascii.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace hone {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> format_names{"toml", "json", "revlog", "csv", "markdown", "anki"};

/// One of the tables deck text is made of begins a line.
bool has_deck_tables(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        while (!line.empty() && (line[0] == ' ' || line[0] == '\t'))
            line.remove_prefix(1);
        if (line.starts_with("[deck]")) return true;
        if (line.starts_with("[["))
            if (const auto close = line.find("]]");
                close != line.npos && kind_from(line.substr(2, close - 2)))
                return true;
        at = end + 1;
    }
    return false;
}

bool is_named_deck_text(const DeckFile& file) {
    return fs::path(file.name).extension() == ".toml";
}

/// What repositories have beside decks, with headings that are no cards.
bool is_about_the_folder(const DeckFile& file) {
    const std::string stem = ascii_lower(fs::path(file.name).stem().string());
    constexpr std::array<std::string_view, 5> names{"readme", "license", "changelog", "contributing",
                                                    "code_of_conduct"};
    return std::find(names.begin(), names.end(), stem) != names.end();
}

bool is_utf16(std::string_view text) {
    return text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff");
}

Format format_by_look(std::string_view text) {
    if (is_utf16(text)) return Format::csv;  // what spreadsheets call Unicode text
    if (has_deck_tables(text)) return Format::deck_text;
    if (looks_like_markdown_cards(text)) return Format::markdown;
    if (looks_like_rows(text)) return Format::csv;
    return Format::deck_text;
}

/// A story alone in its file is known by the file's name.
void name_after_file(DeckText& text, const DeckFile& file) {
    if (text.notes.size() == 1 && text.notes[0].note.id.empty() && file.name != "-")
        text.notes[0].note.id = file.default_id;
}

Parcel read_deck(const DeckFile& file) {
    Parcel parcel;
    parcel.file = file.name;
    DeckText text = parse_deck(file.text, file.name, file.default_id);
    if (text.story_file) name_after_file(text, file);
    parcel.whole = !text.story_file;
    parcel.starter = file.starter;
    parcel.decks.push_back(std::move(text));
    return parcel;
}

/// Of the file itself where only its beginning was read, of its text else.
template <class Read>
Parcel from_stream(const DeckFile& file, Read read) {
    if (!file.in_place) {
        TextBuffer buffer(file.text);
        std::istream in(&buffer);
        return read(in);
    }
    std::ifstream in(file.name, std::ios::binary);
    try {
        if (in.is_open()) return read(in);
    } catch (const std::ios_base::failure&) {  // the disk or the network behind it
    }
    Parcel nothing;
    nothing.diagnostics.push_back(
        {file.name, 0, 0, Severity::error, "cannot-read", "could not be read to its end"});
    return nothing;
}

Parcel read_as(Format format, const DeckFile& file, const ReadOptions& options, const Now& now) {
    switch (format) {
        case Format::deck_text:
            return read_deck(file);
        case Format::json:
            return from_stream(file, [&](std::istream& in) { return read_json(in, file.name); });
        case Format::revlog:
            return from_stream(file, [&](std::istream& in) { return read_revlog(in, file.name); });
        case Format::csv:
            return read_csv(file.text, file.name, file.default_id, options.csv);
        case Format::markdown:
            return read_markdown(file.text, file.name, file.default_id);
        case Format::anki:
            return anki::read_package(
                file.in_place ? anki::PackageSource{file.name, {}} : anki::PackageSource{{}, file.text},
                file.name, now);
    }
    return {};
}

bool is_too_long(const Note& note) {
    if (const auto* basic = std::get_if<Basic>(&note.body))
        return basic->front.size() + basic->back.size() > longest_card_bytes;
    const auto* cloze = std::get_if<Cloze>(&note.body);
    return cloze != nullptr && cloze->text.size() > longest_card_bytes;
}

void refuse_long_notes(const std::string& file, DeckText& deck) {
    std::erase_if(deck.notes, [&](const PlacedNote& placed) {
        if (!is_too_long(placed.note)) return false;
        ++deck.refused;
        deck.diagnostics.push_back(
            {file, placed.line, placed.column, Severity::error, "too-long",
             "this card is longer than 1 MB; is a quote or a line missing before it?"});
        return true;
    });
}

/// All notes in one deck. A key that two of its decks have is the first one's.
void gather(Parcel& parcel, const std::string& deck) {
    parcel.whole = false;
    std::set<std::string> keys;
    const auto is_second = [&](const std::string& key) { return !keys.insert(key).second; };
    const auto say_second = [&](const std::string& key, int line, int column) {
        parcel.diagnostics.push_back(
            {parcel.file, line, column, Severity::warning, "duplicate-note",
             fmt::format("{} is in two decks of this file; with --deck only the first "
                         "comes in",
                         in_quotes(key))});
    };
    DeckText all;
    all.header.id = deck;
    for (auto& text : parcel.decks) {
        for (auto& placed : text.notes) {
            if (const auto key = key_of(placed.note); is_second(key))
                say_second(key, placed.line, placed.column);
            else
                all.notes.push_back(std::move(placed));
        }
        all.refused += text.refused;
        all.diagnostics.insert(all.diagnostics.end(), text.diagnostics.begin(), text.diagnostics.end());
    }
    if (!parcel.decks.empty()) {
        parcel.decks.clear();
        parcel.decks.push_back(std::move(all));
    }
    for (auto& note : parcel.learned)
        note.deck = deck;
    if (!parcel.dump || parcel.dump->decks.empty()) return;
    DumpedDeck only;
    only.header.id = deck;
    for (auto& each : parcel.dump->decks)
        for (auto& note : each.notes) {
            if (is_second(note.key))
                say_second(note.key, 0, 0);
            else
                only.notes.push_back(std::move(note));
        }
    parcel.dump->decks.clear();
    parcel.dump->decks.push_back(std::move(only));
}

void add_tags(Note& note, const std::vector<std::string>& tags) {
    for (const auto& tag : tags)
        if (std::find(note.tags.begin(), note.tags.end(), tag) == note.tags.end()) note.tags.push_back(tag);
}

void add_tags(Parcel& parcel, const std::vector<std::string>& tags) {
    for (auto& deck : parcel.decks)
        for (auto& placed : deck.notes)
            add_tags(placed.note, tags);
    if (!parcel.dump) return;
    for (auto& deck : parcel.dump->decks)
        for (auto& note : deck.notes) {
            Note before = note.text;
            add_tags(note.text, tags);
            if (note.imported && !note.imported.differs())
                note.imported = ImportedText::of(note.text, std::move(before));
        }
}

}  // namespace

std::string_view name(Format format) {
    return format_names[static_cast<std::size_t>(format)];
}

std::optional<Format> format_from(std::string_view name) {
    const auto found = std::find(format_names.begin(), format_names.end(), name);
    if (found == format_names.end()) return std::nullopt;
    return static_cast<Format>(found - format_names.begin());
}

Format format_of(const DeckFile& file) {
    const std::string_view text = file.text;
    if (looks_like_package(text)) return Format::anki;
    if (file.starter) return Format::deck_text;
    if (looks_like_revlog(text)) return Format::revlog;
    if (looks_like_json(text)) return Format::json;
    const std::string ending = ascii_lower(fs::path(file.name).extension().string());
    if (ending == ".toml") return Format::deck_text;
    if (ending == ".md" || ending == ".markdown") return Format::markdown;
    if (ending == ".csv" || ending == ".tsv" || ending == ".tab") return Format::csv;
    if (ending == ".apkg" || ending == ".colpkg") return Format::anki;
    return format_by_look(text);
}

Parcel read_parcel(const DeckFile& file, const ReadOptions& options, const Now& now) {
    if (const auto other = mistaken_for_cards(file.text)) {
        Parcel nothing;
        nothing.file = file.name;
        nothing.found = "no cards";
        nothing.diagnostics.push_back({file.name, 0, 0, Severity::error, "other-file", *other});
        return nothing;
    }
    Format format = format_of(file);
    // Who says what columns are means rows, whatever a few of them look like.
    if (format == Format::deck_text && !file.starter && !is_named_deck_text(file) &&
        (!options.csv.columns.empty() || options.csv.kind))
        format = Format::csv;
    Parcel parcel = read_as(format, file, options, now);
    parcel.file = file.name;
    parcel.format = format;
    if (format == Format::anki || parcel.decks.size() > 1) parcel.whole = false;
    for (auto& deck : parcel.decks)
        refuse_long_notes(file.name, deck);
    if (!options.deck.empty()) gather(parcel, options.deck);
    add_tags(parcel, options.tags);
    return parcel;
}

std::vector<Parcel> read_parcels(const std::vector<DeckFile>& files, const ReadOptions& options,
                                 const Now& now) {
    std::vector<Parcel> parcels;
    for (const auto& file : files) {
        const bool may_have_no_card = file.in_folder && format_of(file) == Format::markdown;
        if (may_have_no_card && (is_about_the_folder(file) || !looks_like_markdown_cards(file.text))) {
            Parcel nothing;
            nothing.file = file.name;
            nothing.format = Format::markdown;
            parcels.push_back(std::move(nothing));
        } else {
            parcels.push_back(read_parcel(file, options, now));
        }
    }
    return parcels;
}

}  // namespace hone
