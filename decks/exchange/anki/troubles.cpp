// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/troubles.hpp"

#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <string_view>

namespace hone::anki {
namespace {

constexpr std::size_t named = 3;

struct Wording {
    std::string_view code, one, many;  ///< after "note 12" and "5 notes (12, 13, 14, ...)"
};

Wording wording(Trouble trouble) {
    switch (trouble) {
        case Trouble::no_notetype:
            return {"no-note-type", "has a note type that is not in the package; it stays out",
                    "have a note type that is not in the package; they stay out"};
        case Trouble::no_cards:
            return {"no-cards", "has no cards; it stays out (in Anki, Tools and Check Database makes them)",
                    "have no cards; they stay out (in Anki, Tools and Check Database makes them)"};
        case Trouble::no_front:
            return {"no-front", "asks nothing: the front of its card is empty; it stays out",
                    "ask nothing: the front of their cards is empty; they stay out"};
        case Trouble::no_gap:
            return {"no-gap", "is of a cloze type and has no gap like {{c1::answer}}; it stays out",
                    "are of a cloze type and have no gap like {{c1::answer}}; they stay out"};
        case Trouble::image_occlusion:
            return {"image-occlusion",
                    "asks for covered parts of a picture, which a terminal cannot show; it stays out",
                    "ask for covered parts of a picture, which a terminal cannot show; they stay out"};
        case Trouble::empty_card:
            return {"empty-card", "has a card with nothing to ask; that card stays out",
                    "have cards with nothing to ask; those cards stay out"};
        case Trouble::no_answer:
            return {"no-answer", "has a card with an empty back; it says \"(no answer)\" here",
                    "have cards with an empty back; they say \"(no answer)\" here"};
        case Trouble::nested_gap:
            return {"nested-gap", "has gaps inside gaps; they stand side by side here",
                    "have gaps inside gaps; they stand side by side here"};
        case Trouble::second_deck:
            return {"several-decks", "has cards in several decks; all go to the deck of its first card",
                    "have cards in several decks; all go to the deck of their first card"};
        case Trouble::lost_deck:
            return {"no-deck", "has cards in a deck that is not in the package; it goes to the deck Default",
                    "have cards in a deck that is not in the package; they go to the deck Default"};
        case Trouble::same_guid:
            return {"same-guid", "has the guid of another note; it comes as a note of its own",
                    "have the guid of another note; they come as notes of their own"};
        case Trouble::edited:
            return {
                "edited-in-anki",
                "of hone was edited in Anki; the text that hone wrote is kept, change it with `hone edit`",
                "of hone were edited in Anki; the texts that hone wrote are kept, change them with `hone "
                "edit`"};
        case Trouble::own_damaged:
            return {"damaged-own-note", "of hone has lost hone's own field; it comes as any note of Anki",
                    "of hone have lost hone's own field; they come as any notes of Anki"};
        case Trouble::missing_media:
            return {"missing-media", "is named by a note and not in the package",
                    "are named by notes and not in the package"};
    }
    return {};
}

}  // namespace

void Troubles::add(Trouble trouble, std::int64_t note) {
    add(trouble, std::to_string(note));
}

void Troubles::add(Trouble trouble, const std::string& what) {
    Counted& counted = counted_[trouble];
    ++counted.count;
    if (counted.first.size() < named) counted.first.push_back(what);
}

std::vector<Diagnostic> Troubles::diagnostics(const std::string& file) const {
    std::vector<Diagnostic> said;
    for (const auto& [trouble, counted] : counted_) {
        const Wording words = wording(trouble);
        const bool media = trouble == Trouble::missing_media;
        std::string names;
        for (const auto& name : counted.first)
            names.append(names.empty() ? "" : ", ").append(media ? in_quotes(name) : name);
        std::string message;
        if (counted.count == 1)
            message = fmt::format("{}{} {}", media ? "" : "note ", names, words.one);
        else
            message = fmt::format("{} {} ({}{}) {}", counted.count, media ? "media files" : "notes", names,
                                  counted.count > named ? ", ..." : "", words.many);
        said.push_back({file, 0, 0, Severity::warning, std::string(words.code), std::move(message)});
    }
    return said;
}

}  // namespace hone::anki
