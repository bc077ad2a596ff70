// SPDX-License-Identifier: MIT
// Any bytes as the database in a package of Anki.
#include "decks/exchange/anki/read_collection.hpp"
#include "decks/exchange/anki/refusal.hpp"
#include "tests/fuzz/laws.hpp"

using namespace hone;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto collection = anki::read_collection(fuzz::as_text(data, size));
        for (const auto& [id, deck] : collection.decks)
            fuzz::law_of_text(deck.name, "the name of a deck");
        for (const auto& [id, type] : collection.notetypes)
            fuzz::law_of_text(type.name, "the name of a note type");
        // Both are sorted for those who look for one.
        for (std::size_t i = 1; i < collection.reviews.size(); ++i)
            fuzz::law(collection.reviews[i - 1].card <= collection.reviews[i].card, "reviews are by card");
        for (std::size_t i = 1; i < collection.cards.size(); ++i)
            fuzz::law(collection.cards[i - 1].note <= collection.cards[i].note, "cards are by note");
    } catch (const anki::Refusal& refusal) {
        fuzz::law_of_diagnostics({{"f.apkg", 0, 0, Severity::error, refusal.code(), refusal.what()}});
    }
    return 0;
}
