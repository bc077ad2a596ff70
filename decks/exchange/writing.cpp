// SPDX-License-Identifier: MIT
#include "decks/exchange/writing.hpp"

#include "decks/exchange/anki/writer.hpp"
#include "decks/exchange/csv.hpp"
#include "decks/exchange/json.hpp"
#include "decks/exchange/markdown.hpp"
#include "decks/exchange/media.hpp"
#include "decks/exchange/revlog_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace hone {
namespace {

/// The note as text under which an import finds it again: an edit can have taken it away from the words its key was
/// made of.
Note findable(const NoteRow& row) {
    Note note = row.note;
    if (key_of(note) != row.key) note.id = row.key;
    return note;
}

bool is_selected(const Selection& selection, const NoteRow& row) {
    if (selection.notes && !selection.notes->contains(row.id)) return false;
    return !selection.only_changed || row.imported.differs();
}

struct DeckNotes {
    DeckHeader header;
    std::vector<Note> notes;
};

/// In circulation; decks without one are left out.
std::vector<DeckNotes> selected_notes(const Store& store, const Selection& selection) {
    std::vector<DeckNotes> decks;
    for (const auto& deck : selection.decks) {
        DeckNotes all{deck.header, {}};
        for (const auto& row : notes_of_deck(store, deck.id, false))
            if (is_selected(selection, row)) all.notes.push_back(findable(row));
        if (!all.notes.empty()) decks.push_back(std::move(all));
    }
    return decks;
}

Written as_toml(const std::vector<DeckNotes>& decks) {
    Written written;
    for (const auto& deck : decks)
        written.files.push_back({deck.header.id, write_deck(deck.header, deck.notes)});
    return written;
}

Written as_markdown(const std::vector<DeckNotes>& decks) {
    Written written;
    for (const auto& deck : decks) {
        MarkdownText text = write_markdown(deck.header, deck.notes);
        std::move(text.left_out.begin(), text.left_out.end(), std::back_inserter(written.said));
        written.files.push_back({deck.header.id, std::move(text.text)});
    }
    return written;
}

Written as_rows(const std::vector<DeckNotes>& decks, char separator) {
    std::vector<CsvNote> rows;
    std::map<Kind, int> left_out;
    for (const auto& deck : decks)
        for (const auto& note : deck.notes) {
            if (fits_a_row(note.kind()))
                rows.push_back({deck.header.id, &note});
            else
                ++left_out[note.kind()];
        }
    Written written;
    for (const auto& [kind, count] : left_out)
        written.said.push_back(fmt::format(
            "left out: {} of kind {}, which fits no row; toml and json have {}",
            count == 1 ? "a note" : fmt::format("{} notes", count), name(kind), count == 1 ? "it" : "them"));
    if (!rows.empty()) written.files.push_back({"", write_csv(rows, separator)});
    return written;
}

Dump selected_dump(const Store& store, const Selection& selection) {
    Dump dump = dump_of(store, selection.decks);
    if (!selection.notes) return dump;
    dump.rounds.clear();
    dump.budget.reset();
    dump.preset.reset();
    for (std::size_t i = 0; i < dump.decks.size(); ++i) {
        std::set<std::string> keys;
        for (const auto& row : notes_of_deck(store, selection.decks[i].id, true))
            if (selection.notes->contains(row.id)) keys.insert(row.key);
        std::erase_if(dump.decks[i].notes, [&](const DumpedNote& note) { return !keys.contains(note.key); });
    }
    return dump;
}

bool has_notes(const Dump& dump) {
    return std::any_of(dump.decks.begin(), dump.decks.end(),
                       [](const DumpedDeck& deck) { return !deck.notes.empty(); });
}

Written as_package(const Store& store, const Dump& dump, const WritingOptions& options) {
    if (!has_notes(dump)) return {};
    anki::WriteOptions package;
    package.now = options.now;
    package.minutes_west = options.minutes_west;
    package.rollover_hour = options.day_start_hour;
    package.media = media_folder(store);
    package.desired_retention = default_scheduling(store).preset.desired_retention;
    auto written = anki::write_package(dump, package);
    return {{{"", std::move(written.bytes)}}, std::move(written.said)};
}

}  // namespace

bool is_one_file(Format format) {
    return format != Format::deck_text && format != Format::markdown;
}

Written write_selection(const Store& store, const Selection& selection, Format format,
                        const WritingOptions& options) {
    Written written;
    store.read([&] {
        switch (format) {
            case Format::deck_text:
                written = as_toml(selected_notes(store, selection));
                break;
            case Format::markdown:
                written = as_markdown(selected_notes(store, selection));
                break;
            case Format::csv:
                written = as_rows(selected_notes(store, selection), options.separator);
                break;
            case Format::json:
                written.files.push_back({"", dump_text(selected_dump(store, selection))});
                break;
            case Format::revlog:
                written.files.push_back({"", export_revlog(store, selection.decks, selection.notes)});
                break;
            case Format::anki:
                written = as_package(store, selected_dump(store, selection), options);
                break;
        }
    });
    return written;
}

}  // namespace hone
