// SPDX-License-Identifier: MIT
#include "decks/taking_in.hpp"

#include "decks/deck_import.hpp"
#include "decks/exchange/dump_import.hpp"
#include "decks/exchange/learned_import.hpp"
#include "decks/store/note_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace hone {
namespace {

class TakingIn {
public:
    TakingIn(Store& store, const Operation& operation, const Now& now, const ImportOptions& options,
             ImportReport& report)
        : store_(store),
          operation_(operation),
          now_(now),
          options_(options),
          report_(report),
          writer_(store) {}

    void run(Parcel& parcel) {
        say(parcel.diagnostics);
        if (parcel.format == Format::anki) leave_at_home(parcel);
        for (auto& text : parcel.decks)
            bring(parcel, text);
        if (parcel.dump) take_in_dump(store_, writer_, operation_, now_, *parcel.dump, options_, report_);
        if (!parcel.learned.empty())
            take_in_learned(store_, operation_, now_, std::move(parcel.learned), parcel.parameters, options_,
                            report_);
    }

private:
    void say(const std::vector<Diagnostic>& diagnostics) {
        report_.diagnostics.insert(report_.diagnostics.end(), diagnostics.begin(), diagnostics.end());
    }

    /// A note of Anki's is known by its key in whatever deck the person has put it since, here or there.
    void leave_at_home(Parcel& parcel) {
        const auto homes = decks_of_keys(store_, "anki.");
        if (homes.empty()) return;
        std::map<std::string, DeckText> moved;
        for (auto& text : parcel.decks)
            std::erase_if(text.notes, [&](PlacedNote& placed) {
                const auto home = homes.find(placed.note.id);
                if (home == homes.end() || home->second == text.header.id) return false;
                moved[home->second].notes.push_back(std::move(placed));
                return true;
            });
        for (auto& note : parcel.learned)
            if (const auto home = homes.find(note.key); home != homes.end()) note.deck = home->second;
        std::size_t count = 0;
        for (auto& [deck, text] : moved) {
            text.header.id = deck;
            count += text.notes.size();
            parcel.decks.push_back(std::move(text));
        }
        if (count > 0)
            report_.said.push_back(fmt::format("{} in another deck here than in the package; {} stayed there",
                                               count == 1 ? "1 note is" : fmt::format("{} notes are", count),
                                               count == 1 ? "it" : "they"));
    }

    void bring(const Parcel& parcel, DeckText& text) {
        say(text.diagnostics);
        report_.skipped += text.refused;
        if (text.notes.empty()) return;
        if (text.story_file) refuse_told_elsewhere(parcel, text);
        const auto [other, first] = file_of_deck_.emplace(text.header.id, parcel.file);
        if (!first && parcel.whole) {
            report_.diagnostics.push_back(
                {parcel.file, 0, 0, Severity::error, "duplicate-deck",
                 fmt::format("its deck id `{}` is also that of {}; give one of them another id{}",
                             text.header.id, other->second,
                             parcel.format == Format::deck_text ? " in [deck]" : " by another file name")});
            return;
        }
        if (std::find(report_.decks.begin(), report_.decks.end(), text.header.id) == report_.decks.end())
            report_.decks.push_back(text.header.id);
        if (!text.notes.empty())
            DeckImport(store_, writer_, now_, options_, report_).run(parcel, std::move(text));
    }

    /// Takes out the stories that another of these files has as well.
    void refuse_told_elsewhere(const Parcel& parcel, DeckText& text) {
        std::erase_if(text.notes, [&](const PlacedNote& placed) {
            const auto [other, first] = file_of_story_.emplace(key_of(placed.note), parcel.file);
            if (first) return false;
            ++report_.skipped;
            report_.diagnostics.push_back(
                {parcel.file, placed.line, placed.column, Severity::error, "duplicate-id",
                 fmt::format("the story `{}` is in {} already; give this one another id", other->first,
                             other->second)});
            return true;
        });
    }

    Store& store_;
    const Operation& operation_;
    const Now& now_;
    const ImportOptions& options_;
    ImportReport& report_;
    NoteWriter writer_;
    std::map<std::string, std::string> file_of_deck_;
    std::map<std::string, std::string> file_of_story_;
};

}  // namespace

void take_in(Store& store, const Operation& operation, const Now& now, std::vector<Parcel>& parcels,
             const ImportOptions& options, ImportReport& report) {
    TakingIn taking(store, operation, now, options, report);
    for (auto& parcel : parcels)
        taking.run(parcel);
}

}  // namespace hone
