// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/reader.hpp"

#include "decks/exchange/anki/deck_names.hpp"
#include "decks/exchange/anki/field_html.hpp"
#include "decks/exchange/anki/guid.hpp"
#include "decks/exchange/anki/hone_types.hpp"
#include "decks/exchange/anki/notes.hpp"
#include "decks/exchange/anki/package.hpp"
#include "decks/exchange/anki/read_collection.hpp"
#include "decks/exchange/anki/refusal.hpp"
#include "decks/exchange/anki/scheduling.hpp"
#include "decks/exchange/history_json.hpp"
#include "decks/text/display.hpp"
#include "engine/memory/parameters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <new>
#include <set>
#include <unordered_set>
#include <utility>

namespace hone::anki {
namespace {

/// Anki's name, where the deck's id alone would not lead back to it.
std::string title_for(const std::string& name, const std::string& id) {
    return name == id && name.find('.') == std::string::npos ? std::string() : name;
}

/// All notes as text: as much as the largest deck file.
constexpr std::size_t most_text = largest_deck_bytes;
/// The parcel as a whole. With the collection, which is in memory beside it, 300 MB; the 83,000 reviews of a diligent
/// year take 20.
constexpr std::size_t most_memory = std::size_t{176} * 1024 * 1024;

/// "1 note", "2 notes".
std::string counted(std::size_t count, std::string_view word) {
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

bool is_sound(std::string_view name) {
    constexpr std::array<std::string_view, 14> endings{".mp3",  ".ogg", ".oga", ".opus", ".wav",
                                                       ".flac", ".m4a", ".aac", ".3gp",  ".webm",
                                                       ".mp4",  ".mov", ".avi", ".mkv"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view end) { return name.ends_with(end); });
}

class Reading {
public:
    Reading(std::shared_ptr<Package> package, Collection collection, const Now& now)
        : package_(std::move(package)),
          collection_(std::move(collection)),
          calendar_(collection_),
          now_(now),
          converter_(collection_, troubles_) {}

    Parcel run(const std::string& file) {
        parcel_.file = file;
        guids_.reserve(collection_.notes.size());
        name_decks();
        for (auto& note : collection_.notes) {
            bring(note);
            note.fields = {};  // its text is in the parcel: not both at a time
        }
        for (auto& [id, deck] : decks_)
            parcel_.decks.push_back(std::move(deck));
        for (auto& [id, deck] : own_decks_)
            dump_.decks.push_back(std::move(deck));
        if (!dump_.decks.empty()) {
            dump_.parameters[imported_parameter_set] = default_parameters;
            parcel_.dump = std::move(dump_);
        }
        if (!parcel_.learned.empty()) parcel_.parameters[imported_parameter_set] = default_parameters;
        parcel_.diagnostics = troubles_.diagnostics(file);
        parcel_.found = found();
        return std::move(parcel_);
    }

private:
    /// Ids for all decks of the collection, by Anki's ids, so that they do not depend on which have notes.
    void name_decks() {
        std::unordered_set<std::string> taken;
        for (const auto& [number, deck] : collection_.decks) {
            const std::string wanted = deck_id_of(deck.name);
            std::string id = wanted;
            for (int i = 2; !taken.insert(id).second; ++i)
                id = fmt::format("{}-{}", wanted, i);
            deck_ids_[number] = std::move(id);
        }
    }

    std::span<const Card> cards_of(const Note& note) const {
        const auto [begin, end] =
            std::equal_range(collection_.cards.begin(), collection_.cards.end(), note.id, OfNote());
        return {begin, end};
    }
    struct OfNote {
        bool operator()(const Card& card, std::int64_t note) const { return card.note < note; }
        bool operator()(std::int64_t note, const Card& card) const { return note < card.note; }
    };

    std::span<const Review> reviews_of(const Card& card) const {
        const auto [begin, end] =
            std::equal_range(collection_.reviews.begin(), collection_.reviews.end(), card.id, OfCard());
        return {begin, end};
    }
    struct OfCard {
        bool operator()(const Review& review, std::int64_t card) const { return review.card < card; }
        bool operator()(std::int64_t card, const Review& review) const { return card < review.card; }
    };

    /// Where a card lives: not the filtered deck it was borrowed to.
    static std::int64_t home_of(const Card& card) {
        return card.original_deck != 0 ? card.original_deck : card.deck;
    }

    struct Place {
        std::string id, name;
    };
    Place place_of(const Note& note, std::span<const Card> cards) {
        const auto home = home_of(cards.front());
        if (std::any_of(cards.begin(), cards.end(), [&](const Card& card) { return home_of(card) != home; }))
            troubles_.add(Trouble::second_deck, note.id);
        const auto deck = collection_.decks.find(home);
        if (deck != collection_.decks.end()) return {deck_ids_.at(home), deck->second.name};
        troubles_.add(Trouble::lost_deck, note.id);
        return {"Default", "Default"};
    }

    void bring(Note& note) {
        const auto cards = cards_of(note);
        const auto type = collection_.notetypes.find(note.notetype);
        if (type == collection_.notetypes.end()) {
            troubles_.add(Trouble::no_notetype, note.id);
        } else if (cards.empty()) {
            troubles_.add(Trouble::no_cards, note.id);
        } else {
            if (!guids_.insert(note.guid).second || note.guid.empty()) {
                if (!note.guid.empty()) troubles_.add(Trouble::same_guid, note.id);
                note.guid += fmt::format("/{}", note.id);
                guids_.insert(note.guid);
            }
            if (!bring_own(note, type->second, cards)) bring_any(note, type->second, cards);
        }
    }

    /// One of hone's, with its deck, key and cards as they were.
    bool bring_own(const Note& note, const Notetype& type, std::span<const Card> cards) {
        if (!is_own(type)) return false;
        auto own = own_note_from(type, note.fields);
        if (!own) {
            troubles_.add(Trouble::own_damaged, note.id);
            return false;
        }
        if (own->edited) troubles_.add(Trouble::edited, note.id);
        const Place place = place_of(note, cards);
        const auto known_as = own_note_of(note.guid);
        const std::string deck_id = known_as ? known_as->deck : place.id;
        DumpedDeck& deck = own_decks_[deck_id];
        deck.header.id = deck_id;
        if (deck.header.title.empty() && deck_id_of(place.name) == deck_id)
            deck.header.title = title_for(place.name, deck_id);
        DumpedNote dumped;
        dumped.key = known_as ? known_as->key : key_of_guid(note.guid);
        dumped.position = static_cast<int>(deck.notes.size());
        dumped.cards =
            learned(own->note, cards, [&](const Card& card) { return own_aspect(own->note, card.ord); });
        name_media(media_named(searchable_text(own->note)));
        take_memory(own->note, dumped.cards);
        dumped.text = std::move(own->note);
        count(cards, place.name);
        deck.notes.push_back(std::move(dumped));
        return true;
    }

    void bring_any(const Note& note, const Notetype& type, std::span<const Card> cards) {
        const auto home = collection_.decks.find(home_of(cards.front()));
        auto made = converter_.convert(note, type, cards,
                                       home == collection_.decks.end() ? "Default" : home->second.name);
        if (!made) return;
        const Place place = place_of(note, cards);
        DeckText& deck = decks_[place.id];
        deck.header.id = place.id;
        deck.header.title = title_for(place.name, place.id);
        auto states = learned(made->note, cards, [&](const Card& card) {
            for (const auto& [ord, aspect] : made->aspects)
                if (ord == card.ord) return aspect;
            return std::string();
        });
        take_memory(made->note, states);
        if (!states.empty()) parcel_.learned.push_back({place.id, made->note.id, std::move(states)});
        name_media(made->media);
        count(cards, place.name);
        deck.notes.push_back({std::move(made->note), 0, 0});
    }

    template <class AspectOf>
    std::vector<DumpedCard> learned(const hone::Note& note, std::span<const Card> cards, AspectOf aspect_of) {
        std::vector<DumpedCard> states;
        std::vector<CardSpec> specs = hone::cards_of(note);
        for (const auto& card : cards) {
            std::string aspect = aspect_of(card);
            const auto spec = std::find_if(specs.begin(), specs.end(),
                                           [&](const CardSpec& each) { return each.aspect == aspect; });
            if (spec == specs.end()) continue;
            auto state = learned_card(collection_, calendar_, card, reviews_of(card), std::move(aspect),
                                      spec->trains, now_.study_day);
            specs.erase(spec);  // of two cards with one ord the first counts
            if (state.history.empty() && is_untouched(state.row)) continue;  // nothing to say of it
            state.history.shrink_to_fit();
            states.push_back(std::move(state));
        }
        return states;
    }

    void take_memory(const hone::Note& note, const std::vector<DumpedCard>& states) {
        const std::size_t text = searchable_text(note).size();
        text_ += text;
        constexpr std::size_t while_growing = 2;  // a list holds its old place and the new
        memory_ += text + while_growing * (sizeof(PlacedNote) + sizeof(LearnedNote));
        for (const auto& state : states)
            memory_ += sizeof(DumpedCard) + state.history.size() * sizeof(HistoryLine);
        if (text_ > most_text || memory_ > most_memory)
            throw Refusal("too-large",
                          "holds more text and history than is read at once; export fewer decks at a time");
    }

    void name_media(const std::vector<std::string>& names) {
        for (const auto& name : names) {
            if (!media_.insert(name).second) continue;
            const auto* medium = package_->find_medium(name);
            if (medium == nullptr) {
                troubles_.add(Trouble::missing_media, name);
                continue;
            }
            parcel_.media.push_back({name, [package = package_, medium](const std::filesystem::path& to) {
                                         package->write(*medium, to);
                                     }});
        }
    }

    void count(std::span<const Card> cards, const std::string& deck) {
        ++notes_;
        cards_ += cards.size();
        for (const auto& card : cards)
            reviews_ += reviews_of(card).size();
        deck_names_.insert(deck);
    }

    std::string found() const {
        std::string text =
            fmt::format("Anki package ({} generation), {}, {}, {}", name(package_->generation()),
                        counted(notes_, "note"), counted(cards_, "card"), counted(reviews_, "review"));
        if (deck_names_.size() == 1)
            text += " in " + *deck_names_.begin();
        else if (!deck_names_.empty())
            text += " in " + counted(deck_names_.size(), "deck");
        const auto sounds = static_cast<std::size_t>(
            std::count_if(parcel_.media.begin(), parcel_.media.end(),
                          [](const MediaFile& file) { return is_sound(file.name); }));
        const std::size_t pictures = parcel_.media.size() - sounds;
        if (pictures > 0) text += "; " + counted(pictures, "picture");
        if (sounds > 0) text += (pictures > 0 ? ", " : "; ") + counted(sounds, "sound");
        return text;
    }

    std::shared_ptr<Package> package_;
    Collection collection_;
    Calendar calendar_;
    Now now_;
    Troubles troubles_;
    NoteConverter converter_;
    Parcel parcel_;
    Dump dump_;
    std::map<std::string, DeckText> decks_;
    std::map<std::string, DumpedDeck> own_decks_;
    std::map<std::int64_t, std::string> deck_ids_;
    std::unordered_set<std::string> guids_, media_;
    std::set<std::string> deck_names_;
    std::size_t notes_ = 0, cards_ = 0, reviews_ = 0, text_ = 0, memory_ = 0;
};

Parcel nothing(const std::string& file, const std::string& code, const std::string& message) {
    Parcel parcel;
    parcel.file = file;
    parcel.found = "Anki package";
    parcel.diagnostics.push_back({file, 0, 0, Severity::error, code, on_one_line(message)});
    return parcel;
}

}  // namespace

Parcel read_package(PackageSource source, const std::string& file, const Now& now) {
    try {
        auto package = std::make_shared<Package>(std::move(source));
        Collection collection;
        {
            const std::string bytes = package->collection();
            collection = read_collection(bytes);
        }
        return Reading(std::move(package), std::move(collection), now).run(file);
    } catch (const Refusal& refusal) {
        return nothing(file, refusal.code(), refusal.what());
    } catch (const std::bad_alloc&) {
        return nothing(file, "too-large", "needs more memory than there is; export fewer decks at a time");
    } catch (const std::exception& problem) {
        return nothing(file, "damaged-package",
                       fmt::format("is damaged ({}); export it from Anki again", problem.what()));
    }
}

}  // namespace hone::anki
