// SPDX-License-Identifier: MIT
#include "decks/import.hpp"

#include "decks/exchange/media.hpp"
#include "decks/starter_loading.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "decks/taking_in.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace hone {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t decks_named = 3;
constexpr std::size_t many_notes = 2000;

/// "imported talk, pay and the starter decks".
std::string label_of(const std::set<std::string>& starters, const ImportReport& report) {
    std::vector<std::string> others;
    for (const auto& deck : report.decks)
        if (!starters.contains(deck)) others.push_back(deck);
    std::string names;
    for (std::size_t i = 0; i < std::min(others.size(), decks_named); ++i)
        names += (names.empty() ? "" : ", ") + others[i];
    if (others.size() > decks_named) names += fmt::format(" and {} more", others.size() - decks_named);
    if (!starters.empty()) names += names.empty() ? "the starter decks" : " and the starter decks";
    return "imported " + (names.empty() ? "what was learned" : names);
}

/// What came from files of the folder that are not there any more, or have no card any more.
void leave_gone_files(Store& store, const RememberedFolder& folder,
                      const std::set<std::string>& without_cards, const ImportOptions& options,
                      ImportReport& report) {
    NoteWriter writer(store);
    for (const auto& file : files_below(store, folder.path)) {
        std::error_code ignored;
        const bool is_there = fs::symlink_status(file, ignored).type() != fs::file_type::not_found;
        if (is_there && !without_cards.contains(file)) continue;
        const auto notes = notes_of_file(store, file);
        if (options.prune) {
            for (const NoteId note : notes)
                writer.set_retired(note, true);
            report.retired += static_cast<int>(notes.size());
        } else {
            report.orphaned += static_cast<int>(notes.size());
        }
        report.said.push_back(fmt::format("{} {}; its {} {}", file,
                                          is_there ? "has no card any more" : "is gone",
                                          notes.size() == 1 ? "note" : fmt::format("{} notes", notes.size()),
                                          options.prune       ? "left circulation, history kept"
                                          : notes.size() == 1 ? "stays here; --prune retires it"
                                                              : "stay here; --prune retires them"));
    }
}

}  // namespace

std::size_t note_count(const std::vector<Parcel>& parcels) {
    std::size_t count = 0;
    for (const auto& parcel : parcels) {
        for (const auto& deck : parcel.decks)
            count += deck.notes.size();
        if (parcel.dump)
            for (const auto& deck : parcel.dump->decks)
                count += deck.notes.size();
    }
    return count;
}

ImportReport import_parcels(Store& store, const Now& now, std::vector<Parcel> parcels,
                            const ImportOptions& options, const std::vector<RememberedFolder>& folders) {
    ImportReport report;
    std::set<std::string> starters;
    for (const auto& parcel : parcels)
        if (parcel.starter)
            for (const auto& deck : parcel.decks)
                starters.insert(deck.header.id);
    if (note_count(parcels) > many_notes) store.expect_many_rows();
    std::set<std::string> without_cards;
    for (const auto& parcel : parcels)
        if (parcel.is_empty() && parcel.diagnostics.empty()) without_cards.insert(kept_path(parcel.file));
    Operation operation(store, now.instant, "imported");
    take_in(store, operation, now, parcels, options, report);
    for (const auto& folder : folders) {
        leave_gone_files(store, folder, without_cards, options, report);
        remember_folder(store, folder);
    }
    operation.relabel(label_of(starters, report));
    if (options.dry_run) return report;
    // Before the notes that name them: a picture too many does no harm, one too few does.
    for (const auto& parcel : parcels)
        keep_media(parcel, media_folder(store), report.diagnostics);
    operation.commit();
    if (!starters.empty()) note_starter_decks(store);
    return report;
}

ImportReport import_decks(Store& store, const Now& now, const std::vector<DeckFile>& files,
                          const ImportOptions& options) {
    return import_parcels(store, now, read_parcels(files, {}, now), options);
}

}  // namespace hone
