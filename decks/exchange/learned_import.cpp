// SPDX-License-Identifier: MIT
#include "decks/exchange/learned_import.hpp"

#include "decks/exchange/history_merge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace hone {
namespace {

/// The cards of a deck by note key and aspect, read once.
class DeckCards {
public:
    DeckCards(const Store& store, const std::string& deck) : deck_(find_deck(store, deck)) {
        if (!deck_) return;
        for (auto& card : select_cards(store, {"d.name = ?1", {deck}}))
            cards_.emplace(std::pair(card.note_key, card.aspect), std::move(card));
    }

    /// The card; one that rests, made now, when its note is here and does not make it any more.
    const CardRow* find(Store& store, const LearnedNote& note, const DumpedCard& card) {
        if (!deck_) return nullptr;
        const auto found = cards_.find({note.key, card.row.aspect});
        if (found != cards_.end()) return &found->second;
        if (card.history.empty()) return nullptr;
        const auto row = find_note(store, deck_->id, note.key);
        if (!row) return nullptr;
        const CardId made = put_resting_card(store, row->id, card.row.aspect, card.row.trains);
        return &cards_.emplace(std::pair(note.key, card.row.aspect), *find_card(store, made)).first->second;
    }

private:
    std::optional<DeckRow> deck_;
    std::map<std::pair<std::string, std::string>, CardRow> cards_;
};

/// Lines of cards that are not here.
class Missing {
public:
    void add(const LearnedNote& note, const DumpedCard& card) {
        lines_ += std::max<std::size_t>(card.history.size(), 1);
        if (first_.empty()) first_ = fmt::format("{}/{}:{}", note.deck, note.key, card.row.aspect);
    }

    void tell(ImportReport& report) const {
        if (lines_ == 0) return;
        report.said.push_back(fmt::format(
            "{} {} of cards that are not here ({}{}); import {} first, then the history again", lines_,
            lines_ == 1 ? "line is" : "lines are", lines_ == 1 ? "" : "the first: ", first_, "their decks"));
    }

private:
    std::size_t lines_ = 0;
    std::string first_;
};

}  // namespace

void tell(const HistoryMerge& histories, ImportReport& report) {
    report.reviews += histories.reviews();
    report.conflicts += histories.conflicts();
    for (auto& sentence : histories.said())
        report.said.push_back(std::move(sentence));
}

void take_in_learned(Store& store, const Operation& operation, const Now& now,
                     std::vector<LearnedNote> learned, const std::map<int, Parameters>& parameters,
                     const ImportOptions& options, ImportReport& report) {
    HistoryMerge histories(store, operation, now, options.history, parameters);
    std::map<std::string, DeckCards> decks;
    Missing missing;
    for (auto& note : learned) {
        auto& cards = decks.try_emplace(note.deck, store, note.deck).first->second;
        for (auto& card : note.cards) {
            const CardRow* held = cards.find(store, note, card);
            if (held == nullptr)
                missing.add(note, card);
            else
                histories.bring(*held, card, false);
        }
    }
    histories.write();
    tell(histories, report);
    missing.tell(report);
}

}  // namespace hone
