// SPDX-License-Identifier: MIT
// Packages that Anki itself wrote (tests/data/import/real-anki), with what Anki said they hold. tests/peers makes them
// and does the same, both ways, with Anki running.
#include "decks/exchange/anki/deck_names.hpp"
#include "decks/exchange/anki/guid.hpp"
#include "decks/exchange/anki/reader.hpp"
#include "tests/catch.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>

using namespace hone;
using Json = nlohmann::json;

namespace {

std::filesystem::path folder() {
    return std::filesystem::path(HONE_SOURCE_DIR) / "tests/data/import/real-anki";
}

Json expected(const std::string& stem) {
    std::ifstream in(folder() / (stem + ".json"));
    REQUIRE(in);
    return Json::parse(in).at("notes");
}

Parcel parcel_of(const std::string& name) {
    const StudyDay today = StudyDay::from_number(20'779);
    anki::PackageSource source;
    source.path = folder() / name;
    return anki::read_package(std::move(source), name,
                              {Instant{today.date()} + std::chrono::hours{12}, today});
}

struct Held {
    std::string deck;
    hone::Note note;
    std::map<std::string, DumpedCard> cards;  ///< by aspect; those with anything to say
};

/// By guid.
std::map<std::string, Held> held_in(const Parcel& parcel) {
    std::map<std::pair<std::string, std::string>, const LearnedNote*> learned;
    for (const auto& note : parcel.learned)
        learned[{note.deck, note.key}] = &note;
    std::map<std::string, Held> held;
    for (const auto& deck : parcel.decks)
        for (const auto& placed : deck.notes) {
            const std::string key = key_of(placed.note);
            Held& note = held[anki::guid_of(deck.header.id, key)];
            note.deck = anki::deck_name_of(deck.header);
            note.note = placed.note;
            const auto cards = learned.find({deck.header.id, key});
            if (cards == learned.end()) continue;
            for (const auto& card : cards->second->cards)
                note.cards[card.row.aspect] = card;
        }
    return held;
}

void check_reviews(const DumpedCard& card, const Json& rows) {
    std::vector<const HistoryLine*> lines;
    for (const auto& line : card.history)
        if (line.kind == LineKind::review) lines.push_back(&line);
    std::vector<Json> rated;
    for (const auto& row : rows)
        if (row.at(1) > 0) rated.push_back(row);
    REQUIRE(lines.size() == rated.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(lines[i]->at.time_since_epoch().count() == rated[i].at(0));
        CHECK(number(*lines[i]->rating) == rated[i].at(1));
        CHECK(lines[i]->response_ms == rated[i].at(2));
    }
}

void check_card(const DumpedCard& card, const Json& is) {
    CHECK(std::holds_alternative<New>(card.row.state) == (is.at("type") == 0));
    CHECK(card.row.suspended == is.at("suspended"));
    CHECK(card.row.buried.has_value() == is.at("buried"));
    CHECK(card.row.flagged == is.at("flagged"));
    check_reviews(card, is.at("reviews"));
    if (is.at("due").is_null()) {
        CHECK_FALSE(card.row.due);
        return;
    }
    REQUIRE(card.row.due);
    CHECK(to_string(*card.row.due) == is.at("due"));
    CHECK(card.row.lapses == is.at("lapses"));
    if (is.at("stability").is_null()) return;
    const MemoryState memory = trace_of(card.row.state)->memory;
    CHECK_THAT(memory.stability, WithinAbs(is.at("stability").get<double>(), 1e-3));
    CHECK_THAT(memory.difficulty, WithinAbs(is.at("difficulty").get<double>(), 1e-3));
}

/// A package against what Anki said of the collection it wrote it from.
void check_package(const std::string& name, const std::string& stem) {
    INFO(name);
    const Json notes = expected(stem);
    const Parcel parcel = parcel_of(name);
    CHECK_FALSE(has_errors(parcel.diagnostics));
    const auto held = held_in(parcel);
    CHECK(held.size() == notes.size());
    for (const auto& [guid, note] : notes.items()) {
        INFO(guid);
        const auto found = held.find(guid);
        REQUIRE(found != held.end());
        auto tags = found->second.note.tags;
        std::sort(tags.begin(), tags.end());
        CHECK(Json(tags) == note.at("tags"));
        const auto specs = cards_of(found->second.note);
        CHECK(specs.size() == note.at("cards").size());
        for (const auto& [ord, card] : note.at("cards").items()) {
            INFO("card " << ord);
            CHECK(found->second.deck == card.at("deck"));
            const std::string aspect = card.at("aspect");
            CHECK(std::any_of(specs.begin(), specs.end(),
                              [&](const auto& spec) { return spec.aspect == aspect; }));
            const auto learned = found->second.cards.find(aspect);
            check_card(learned == found->second.cards.end() ? DumpedCard{} : learned->second, card);
        }
    }
    CHECK(parcel.media.size() == 2);
}

}  // namespace

TEST_CASE("A legacy package of Anki with FSRS holds what Anki says it holds") {
    check_package("fsrs-legacy.apkg", "fsrs");
}

TEST_CASE("A package of Anki with FSRS holds what Anki says it holds") {
    check_package("fsrs-latest.apkg", "fsrs");
}

TEST_CASE("A whole collection of Anki with FSRS holds what Anki says it holds") {
    check_package("fsrs.colpkg", "fsrs");
}

TEST_CASE("A legacy package of Anki with SM-2 holds what Anki says it holds") {
    check_package("sm2-legacy.apkg", "sm2");
}

TEST_CASE("A package of Anki with SM-2 holds what Anki says it holds") {
    check_package("sm2-latest.apkg", "sm2");
}

TEST_CASE("A whole collection of Anki with SM-2 holds what Anki says it holds") {
    check_package("sm2.colpkg", "sm2");
}
