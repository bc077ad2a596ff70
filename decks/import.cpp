// SPDX-License-Identifier: MIT
#include "decks/import.hpp"

#include "decks/embedded.hpp"
#include "decks/exchange/json.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/reconcile.hpp"
#include "engine/schedule/mixed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace hone {
namespace {

namespace fs = std::filesystem;

void complain(std::vector<Diagnostic>& diagnostics, const std::string& file, const char* code,
              std::string message) {
    diagnostics.push_back({file, 0, 0, Severity::error, code, std::move(message)});
}

/// Imports one deck's text; everything is inside the caller's operation.
class DeckImport {
public:
    DeckImport(Store& store, NoteWriter& writer, const Now& now, const ImportOptions& options,
               ImportReport& report)
        : store_(store), writer_(writer), now_(now), options_(options), report_(report) {}

    void run(const DeckFile& file, const DeckText& text) {
        const auto place_name =
            file.starter || file.name == "-" ? file.name : fs::absolute(file.name).string();
        const auto before = find_deck(store_, text.header.id);
        deck_ = put_deck(store_, text.header, text.story_file ? std::nullopt : std::optional(place_name),
                         file.starter);
        if (!before && file.starter && options_.starter_core_only)
            switch_deck(store_, deck_.id, true, Priority::core);
        held_ = notes_of_deck(store_, deck_.id, true);
        if (text.story_file) leave_other_files_alone(text, place_name);
        std::vector<HeldNote> held;
        held.reserve(held_.size());
        for (const auto& row : held_) {
            by_id_[row.id] = &row;
            held.push_back({row.id, row.key, row.note, row.imported, row.retired});
        }
        std::vector<Note> incoming;
        incoming.reserve(text.notes.size());
        for (const auto& placed : text.notes)
            incoming.push_back(placed.note);

        // A note that is broken in its file looks like one that was taken out: nothing is pruned from such a
        // file.
        file_has_errors_ = has_errors(text.diagnostics);
        const bool prune = options_.prune && !file_has_errors_;
        if (options_.prune && !prune)
            report_.said.push_back(
                fmt::format("{}: nothing was pruned, because the file has errors", file.name));
        for (const auto& change : reconcile(held, incoming, {prune, options_.theirs}))
            apply(change, text, place_name);
        if (before && before->header.tags != deck_.header.tags) writer_.refresh_labels(deck_);
    }

private:
    /// The stories of other files are in those files; what this one holds may have moved here from there.
    void leave_other_files_alone(const DeckText& text, const std::string& file) {
        std::set<std::string> keys;
        for (const auto& placed : text.notes)
            keys.insert(key_of(placed.note));
        std::erase_if(held_, [&](const NoteRow& row) { return row.file != file && !keys.contains(row.key); });
        next_position_ = next_position(store_, deck_.id);
    }

    /// Where a story stands among those of other files: where it stood, else after them.
    int position_of(const NoteChange& change) {
        if (!next_position_) return static_cast<int>(*change.incoming);
        return change.held ? by_id_.at(*change.held)->position : (*next_position_)++;
    }

    void apply(const NoteChange& change, const DeckText& text, const std::string& file) {
        using What = NoteChange::What;
        // A note that is broken in its file is still there; what is wrong with it has been said.
        const bool perhaps_broken = file_has_errors_ && change.what == What::orphaned;
        if (!change.said.empty() && !perhaps_broken)
            report_.said.push_back(fmt::format("{}: {}", deck_.header.id, change.said));
        NoteWriter::Place place{file, 0, 0};
        if (change.incoming) {
            place.line = text.notes[*change.incoming].line;
            place.position = position_of(change);
        }
        const Note* incoming = change.incoming ? &text.notes[*change.incoming].note : nullptr;
        const bool asks_anew = change.asks_anew && !options_.cosmetic;
        switch (change.what) {
            case What::added:
                writer_.insert(deck_, *incoming, place);
                ++report_.added;
                return;
            case What::orphaned:
                if (!file_has_errors_) ++report_.orphaned;
                return;
            case What::retired:
                writer_.set_retired(*change.held, true);
                ++report_.retired;
                return;
            case What::unchanged: {
                ++report_.unchanged;
                const NoteRow& row = *by_id_.at(*change.held);
                const bool moved =
                    row.position != place.position || row.line != place.line || row.file != place.file;
                std::optional<Note> mine, imported;
                if (moved) mine = row.note;
                if (row.imported != *incoming) imported = *incoming;
                if (mine || imported)
                    writer_.update(deck_, row.id, mine, imported, place, false, now_.study_day);
                return;
            }
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
        std::optional<Note> imported;
        if (change.what != What::conflict) imported = *incoming;
        if (change.what == What::revived) writer_.set_retired(*change.held, false);
        writer_.update(deck_, *change.held, change.text, imported, place, asks_anew, now_.study_day);
    }

    Store& store_;
    NoteWriter& writer_;
    const Now& now_;
    const ImportOptions& options_;
    ImportReport& report_;
    DeckRow deck_;
    bool file_has_errors_ = false;
    std::optional<int> next_position_;  // of a story file
    std::vector<NoteRow> held_;
    std::map<NoteId, const NoteRow*> by_id_;
};

/// A story alone in its file is known by the file's name.
void name_after_file(DeckText& text, const DeckFile& file) {
    if (text.notes.size() == 1 && text.notes[0].note.id.empty() && file.name != "-")
        text.notes[0].note.id = file.default_id;
}

/// Takes out the stories that another of these files has as well.
void refuse_told_elsewhere(DeckText& text, const DeckFile& file,
                           std::map<std::string, std::string>& file_of_story, ImportReport& report) {
    std::erase_if(text.notes, [&](const PlacedNote& placed) {
        const auto [other, first] = file_of_story.emplace(key_of(placed.note), file.name);
        if (first) return false;
        ++report.skipped;
        report.diagnostics.push_back({file.name, placed.line, placed.column, Severity::error, "duplicate-id",
                                      fmt::format("the story `{}` is in {} already; give this one another id",
                                                  other->first, other->second)});
        return true;
    });
}

/// Parses and imports every file. The caller commits.
void import_all(Store& store, const Operation& operation, const Now& now, const std::vector<DeckFile>& files,
                const ImportOptions& options, ImportReport& report) {
    NoteWriter writer(store);
    std::map<std::string, std::string> file_of_deck;
    std::map<std::string, std::string> file_of_story;
    for (const auto& file : files) {
        if (looks_like_json(file.text)) {
            import_json(store, writer, operation, now, file, options, report);
            continue;
        }
        DeckText text = parse_deck(file.text, file.name, file.default_id);
        if (text.story_file) name_after_file(text, file);
        report.diagnostics.insert(report.diagnostics.end(), text.diagnostics.begin(), text.diagnostics.end());
        report.skipped += text.refused;
        if (text.notes.empty()) continue;
        if (text.story_file) {
            refuse_told_elsewhere(text, file, file_of_story, report);
            if (file_of_deck.emplace(text.header.id, file.name).second)
                report.decks.push_back(text.header.id);
            if (!text.notes.empty()) DeckImport(store, writer, now, options, report).run(file, text);
            continue;
        }
        const auto [other, first] = file_of_deck.emplace(text.header.id, file.name);
        if (!first) {
            complain(report.diagnostics, file.name, "duplicate-deck",
                     fmt::format("its deck id `{}` is also that of {}; give one of them another id in [deck]",
                                 text.header.id, other->second));
            continue;
        }
        report.decks.push_back(text.header.id);
        DeckImport(store, writer, now, options, report).run(file, text);
    }
}

constexpr const char* starter_memo = "starter-decks";

/// Changes with every letter of the starter decks.
std::string starter_fingerprint() {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < starter_decks_count; ++i)
        for (const char c : std::string_view(starter_decks[i].text))
            hash = mixed(hash + static_cast<unsigned char>(c) + golden_gamma);
    return fmt::format("{:016x}", hash);
}

/// "imported talk, pay and the starter decks".
std::string label_of(const std::vector<DeckFile>& files, const ImportReport& report) {
    std::set<std::string> starters;
    for (const auto& file : files)
        if (file.starter) starters.insert(file.default_id);
    std::string names;
    for (const auto& deck : report.decks)
        if (!starters.contains(deck)) names += (names.empty() ? "" : ", ") + deck;
    if (!starters.empty()) names += names.empty() ? "the starter decks" : " and the starter decks";
    return "imported " + names;
}

}  // namespace

bool starter_decks_are_older(const Store& store) {
    const auto decks = all_decks(store);
    return std::any_of(decks.begin(), decks.end(), [](const DeckRow& deck) { return deck.starter; }) &&
           store.memo(starter_memo) != starter_fingerprint();
}

std::vector<DeckFile> starter_deck_files() {
    std::vector<DeckFile> files;
    for (std::size_t i = 0; i < starter_decks_count; ++i)
        files.push_back({"starter/" + std::string(starter_decks[i].name) + ".toml",
                         std::string(starter_decks[i].text), std::string(starter_decks[i].name), true});
    return files;
}

ImportReport import_decks(Store& store, const Now& now, const std::vector<DeckFile>& files,
                          const ImportOptions& options) {
    ImportReport report;
    Operation operation(store, now.instant, "imported");
    import_all(store, operation, now, files, options, report);
    operation.relabel(label_of(files, report));
    if (options.dry_run) return report;
    operation.commit();
    if (std::any_of(files.begin(), files.end(), [](const DeckFile& file) { return file.starter; }))
        store.set_memo(starter_memo, starter_fingerprint());
    return report;
}

void load_starter_decks(Store& store, const Now& now, bool core_only) {
    ImportReport report;
    ImportOptions options;
    options.starter_core_only = core_only;
    Operation operation(store, now.instant, "loaded the starter decks");
    import_all(store, operation, now, starter_deck_files(), options, report);
    operation.commit_without_undo();
    store.set_memo(starter_memo, starter_fingerprint());
}

}  // namespace hone
