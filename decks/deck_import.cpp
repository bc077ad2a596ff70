// SPDX-License-Identifier: MIT
#include "decks/deck_import.hpp"

#include "decks/exchange/anki/guid.hpp"
#include "decks/store/serving.hpp"
#include "decks/text/reconcile.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

namespace hone {
namespace {

namespace fs = std::filesystem;

/// Where the notes of a parcel stand, so that they can be edited there; nothing for a package.
std::optional<std::string> file_of(const Parcel& parcel) {
    if (parcel.format == Format::anki) return std::nullopt;
    if (parcel.starter || parcel.file == "-") return parcel.file;
    return kept_path(parcel.file);
}

/// Deck text says all there is to say of its deck; other formats leave what they have no place for as it is.
DeckHeader merged_header(const Parcel& parcel, DeckHeader header, const DeckHeader& held) {
    if (parcel.format == Format::deck_text && parcel.whole) return header;
    if (header.title.empty()) header.title = held.title;
    if (header.about.empty()) header.about = held.about;
    if (header.source.empty()) header.source = held.source;
    if (header.tags.empty()) header.tags = held.tags;
    return header;
}

/// Whether a note came from elsewhere and is still there: from a package, or a file that exists.
bool is_of_another_source(const NoteRow& row, const std::optional<std::string>& file) {
    if (!row.file) return anki::is_key_of_guid(row.key);
    std::error_code ignored;
    return row.file != file && fs::path(*row.file).is_absolute() && fs::exists(*row.file, ignored);
}

}  // namespace

void DeckImport::put_deck_of(const Parcel& parcel, const DeckText& text) {
    const auto before = find_deck(store_, text.header.id);
    const bool has_file = parcel.whole && !text.story_file;
    const auto file = has_file ? file_ : (before ? before->file : std::nullopt);
    const DeckHeader header = before ? merged_header(parcel, text.header, before->header) : text.header;
    deck_ = put_deck(store_, header, file, parcel.starter);
    if (!before && parcel.starter && options_.starter_core_only) {
        switch_deck(store_, deck_.id, true, Priority::core);
        deck_.up_to = Priority::core;
    }
    if (before && before->header.tags != deck_.header.tags) writer_.refresh_labels(deck_);
}

/// The notes that may be those of the file. What is of another source is none of its business, unless the file has it,
/// too: it may have moved here from there. Where the file has not all of the deck, only its own notes are.
void DeckImport::hold(const Parcel& parcel) {
    if (!parcel.whole) next_position_ = next_position(store_, deck_.id);
    held_ = notes_of_deck(store_, deck_.id, true);
    if (held_.empty()) return;
    const std::unordered_set<std::string_view> keys(keys_.begin(), keys_.end());
    std::map<std::string, bool> elsewhere;  // by file, which many notes share
    std::erase_if(held_, [&](const NoteRow& row) {
        const bool of_this_file = file_ && row.file == file_;
        if (of_this_file || keys.contains(row.key)) return false;
        if (!parcel.whole) return true;
        const auto [known, first] = elsewhere.try_emplace(row.file.value_or(""), false);
        if (first || !row.file) known->second = is_of_another_source(row, file_);
        return known->second;
    });
    for (const auto& row : held_)
        by_id_[row.id] = &row;
}

void DeckImport::run(const Parcel& parcel, DeckText&& text) {
    file_ = file_of(parcel);
    // A note that is broken in its file looks like one that was taken out: nothing is pruned from such a file.
    file_has_errors_ = has_errors(text.diagnostics) || has_errors(parcel.diagnostics);
    incoming_ = std::move(text.notes);
    keys_.reserve(incoming_.size());
    for (const auto& placed : incoming_)
        keys_.push_back(key_of(placed.note));
    put_deck_of(parcel, text);
    hold(parcel);
    const bool prune = options_.prune && !file_has_errors_;
    if (options_.prune && !prune)
        report_.said.push_back(
            fmt::format("{}: nothing was pruned, because the file has errors", parcel.file));
    writer_.hold_notes();
    for (const auto& change : changes(prune)) {
        apply(change);
        if (options_.on_note) options_.on_note();
    }
    writer_.write_held_notes();
}

std::vector<NoteChange> DeckImport::changes(bool prune) const {
    std::vector<HeldNote> held;
    held.reserve(held_.size());
    for (const auto& row : held_)
        held.push_back({row.id, row.key, &row.note, row.imported.beside(row.note), row.retired});
    std::vector<IncomingNote> incoming;
    incoming.reserve(incoming_.size());
    for (std::size_t i = 0; i < incoming_.size(); ++i)
        incoming.push_back({&incoming_[i].note, keys_[i]});
    return reconcile(held, incoming, {prune, options_.theirs});
}

/// Where a note stands among those of other files: where it stood, else after them.
int DeckImport::position_of(const NoteChange& change) {
    if (!next_position_) return static_cast<int>(*change.incoming);
    return change.held ? by_id_.at(*change.held)->position : (*next_position_)++;
}

/// Of a note whose text stays.
void DeckImport::keep_place(const NoteChange& change, const NoteWriter::Place& place) {
    const Note& incoming = incoming_[*change.incoming].note;
    const NoteRow& row = *by_id_.at(*change.held);
    const bool moved = row.position != place.position || row.line != place.line || row.file != place.file;
    std::optional<Note> mine, imported;
    if (moved) mine = row.note;
    if (const Note* before = row.imported.beside(row.note); before == nullptr || *before != incoming)
        imported = incoming;
    if (mine || imported) writer_.update(deck_, row.id, mine, imported, place, false, now_.study_day);
}

void DeckImport::apply(const NoteChange& change) {
    using What = NoteChange::What;
    // A note that is broken in its file is still there; what is wrong with it has been said.
    const bool perhaps_broken = file_has_errors_ && change.what == What::orphaned;
    if (!change.said.empty() && !perhaps_broken)
        report_.said.push_back(fmt::format("{}: {}", deck_.header.id, change.said));
    NoteWriter::Place place{file_, 0, 0, true};
    if (change.incoming) {
        place.line = incoming_[*change.incoming].line;
        place.position = position_of(change);
    }
    const Note* incoming = change.incoming ? &incoming_[*change.incoming].note : nullptr;
    const bool asks_anew = change.asks_anew && !options_.cosmetic;
    switch (change.what) {
        case What::added:
            writer_.insert(deck_, *incoming, place, keys_[*change.incoming]);
            ++report_.added;
            return;
        case What::orphaned:
            if (!file_has_errors_) ++report_.orphaned;
            return;
        case What::retired:
            writer_.set_retired(*change.held, true);
            ++report_.retired;
            return;
        case What::unchanged:
            ++report_.unchanged;
            keep_place(change, place);
            return;
        case What::kept_mine:
            ++report_.unchanged;
            break;
        case What::updated:
            ++report_.updated;
            break;
        case What::revived:
            ++report_.updated;
            break;
        case What::renamed:
            ++report_.renamed;
            break;
        case What::conflict:
            ++report_.conflicts;
            break;
    }
    if (change.keeps_mine && change.what != What::conflict) ++report_.conflicts;
    // In a conflict the file's text is not noted as seen, so the next import shows the conflict again.
    std::optional<Note> mine, imported;
    if (change.takes_file) mine = *incoming;
    if (change.what != What::conflict) imported = *incoming;
    if (change.what == What::revived) writer_.set_retired(*change.held, false);
    writer_.update(deck_, *change.held, mine, imported, place, asks_anew, now_.study_day);
}

}  // namespace hone
