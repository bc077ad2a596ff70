// SPDX-License-Identifier: MIT
// What hone writes for Anki, read by hone's own reader. tests/peers holds it against Anki itself.
#include "decks/exchange/anki/hone_collection.hpp"
#include "decks/exchange/anki/reader.hpp"
#include "decks/exchange/anki/writer.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>

using namespace hone;

namespace {

const StudyDay today{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};
const Instant noon = Instant{today.date()} + std::chrono::hours{12};

anki::WriteOptions options() {
    anki::WriteOptions out;
    out.now = {noon, today};
    return out;
}

Basic basic_body(const std::string& front) {
    Basic basic;
    basic.front = front;
    basic.back = "a back";
    return basic;
}

DumpedNote note_of(const Body& body, const std::string& key) {
    DumpedNote note;
    note.text.body = body;
    note.text.id = note.key = key;
    return note;
}

/// Reviewed twice: ten days and one day ago.
DumpedCard reviewed_card(const std::string& aspect) {
    const Fsrs fsrs;
    DumpedCard card;
    card.row.aspect = aspect;
    card.row.trains = Trains::recall;
    for (const auto& [days, rating] : {std::pair{10, Rating::good}, std::pair{1, Rating::again}}) {
        HistoryLine line;
        line.at = noon - std::chrono::days{days};
        line.study_day = today - days;
        line.rating = rating;
        line.response_ms = 5000;
        line.variant = 0;
        line.parameter_set = 1;
        const Trace* before = trace_of(card.row.state);
        line.elapsed_days = before == nullptr ? 0 : line.study_day - before->last_review;
        Trace trace{
            before == nullptr ? fsrs.first(rating) : fsrs.next(before->memory, line.elapsed_days, rating),
            line.study_day, rating == Rating::again ? 0 : 3};
        if (before != nullptr)
            line.predicted = fsrs.retrievability(line.elapsed_days, before->memory.stability);
        line.lapses = card.row.lapses = rating == Rating::again ? 1 : 0;
        line.state = card.row.state =
            rating == Rating::again ? CardState{Relearning{trace}} : CardState{Review{trace}};
        card.history.push_back(line);
    }
    card.row.reps = 2;
    card.row.due = trace_of(card.row.state)->due();
    return card;
}

DumpedDeck deck_of(const std::string& id, std::vector<DumpedNote> notes) {
    DumpedDeck deck;
    deck.header.id = id;
    deck.notes = std::move(notes);
    return deck;
}

Dump dump_of(std::vector<DumpedNote> notes) {
    Dump dump;
    dump.decks.push_back(deck_of("pay", std::move(notes)));
    dump.parameters[1] = default_parameters;
    return dump;
}

Parcel read_back(const anki::Written& written) {
    anki::PackageSource source;
    source.bytes = written.bytes;
    return anki::read_package(std::move(source), "x.apkg", {noon, today});
}

}  // namespace

TEST_CASE("A note with its history goes to a package of Anki and comes back as it was") {
    DumpedNote note = note_of(basic_body("front"), "offer");
    note.cards.push_back(reviewed_card("forward"));
    const auto parcel = read_back(write_package(dump_of({note}), options()));
    CHECK(parcel.diagnostics.empty());
    REQUIRE(parcel.dump);
    REQUIRE(parcel.dump->decks.size() == 1);
    CHECK(parcel.dump->decks[0].header.id == "pay");
    REQUIRE(parcel.dump->decks[0].notes.size() == 1);
    const DumpedNote& back = parcel.dump->decks[0].notes[0];
    CHECK(back.key == "offer");
    CHECK(back.text == note.text);
    REQUIRE(back.cards.size() == 1);
    const DumpedCard &was = note.cards[0], &is = back.cards[0];
    CHECK(is.row.state == was.row.state);
    CHECK(is.row.due == was.row.due);
    CHECK(is.row.reps == was.row.reps);
    CHECK(is.row.lapses == was.row.lapses);
    REQUIRE(is.history.size() == was.history.size());
    for (std::size_t i = 0; i < is.history.size(); ++i) {
        CHECK(is.history[i].at == was.history[i].at);
        CHECK(is.history[i].study_day == was.history[i].study_day);
        CHECK(is.history[i].rating == was.history[i].rating);
        CHECK(is.history[i].response_ms == was.history[i].response_ms);
        CHECK(is.history[i].state == was.history[i].state);
        CHECK(is.history[i].predicted == was.history[i].predicted);
    }
}

TEST_CASE("A zone far from Greenwich keeps the days of a package") {
    for (const int west : {-540, 0, 480, -345}) {
        DumpedNote note = note_of(basic_body("front"), "offer");
        DumpedCard card = reviewed_card("forward");
        for (auto& line : card.history)
            line.at += std::chrono::minutes{west};
        note.cards.push_back(card);
        auto there = options();
        there.minutes_west = west;
        const auto parcel = read_back(write_package(dump_of({note}), there));
        REQUIRE(parcel.dump);
        const DumpedCard& back = parcel.dump->decks[0].notes[0].cards.at(0);
        CHECK(back.row.due == card.row.due);
        CHECK(back.history[0].study_day == card.history[0].study_day);
    }
}

TEST_CASE("Ids in a package are the same at every export") {
    DumpedNote note = note_of(basic_body("front"), "offer");
    note.cards.push_back(reviewed_card("forward"));
    const Dump dump = dump_of({note});
    auto later = options();
    later.now = {noon + std::chrono::days{3}, today + 3};
    const auto first = anki::own_collection(dump, options()).collection;
    const auto second = anki::own_collection(dump, later).collection;
    CHECK(first.notes.at(0).id == second.notes.at(0).id);
    CHECK(first.cards.at(0).id == second.cards.at(0).id);
    REQUIRE(first.reviews.size() == 2);
    CHECK(first.reviews[1].id_ms == second.reviews[1].id_ms);
    CHECK(first.notes[0].guid == "hone:pay/offer");
    CHECK(anki::write_package(dump, options()).bytes == anki::write_package(dump, options()).bytes);
}

TEST_CASE("A note that came from Anki has its guid in the package") {
    const auto made = anki::own_collection(dump_of({note_of(basic_body("f"), "anki.a.7Cb")}), options());
    CHECK(made.collection.notes.at(0).guid == "a|b");
}

TEST_CASE("Reviews of one moment have ids of their own in a package") {
    DumpedNote a = note_of(basic_body("a"), "a"), b = note_of(basic_body("b"), "b");
    a.cards.push_back(reviewed_card("forward"));
    b.cards.push_back(reviewed_card("forward"));
    const auto reviews = anki::own_collection(dump_of({a, b}), options()).collection.reviews;
    REQUIRE(reviews.size() == 4);
    for (std::size_t i = 1; i < reviews.size(); ++i)
        CHECK(reviews[i].id_ms > reviews[i - 1].id_ms);
}

TEST_CASE("Suspended, buried and flagged cards are so in a package") {
    DumpedNote note = note_of(basic_body("f"), "k");
    DumpedCard card;
    card.row.aspect = "forward";
    card.row.suspended = card.row.flagged = true;
    note.cards.push_back(card);
    auto made = anki::own_collection(dump_of({note}), options()).collection;
    CHECK(made.cards.at(0).queue == anki::Queue::suspended);
    CHECK(made.cards.at(0).flags == 1);
    note.cards[0].row.suspended = false;
    note.cards[0].row.buried = today;
    made = anki::own_collection(dump_of({note}), options()).collection;
    CHECK(made.cards.at(0).queue == anki::Queue::user_buried);
    note.cards[0].row.buried = today - 1;
    made = anki::own_collection(dump_of({note}), options()).collection;
    CHECK(made.cards.at(0).queue == anki::Queue::fresh);
}

TEST_CASE("Rubrics and removed notes stay out of a package and that is said") {
    DumpedNote removed = note_of(basic_body("f"), "k");
    removed.retired = true;
    const auto written = write_package(dump_of({note_of(Rubric{}, "r"), removed}), options());
    CHECK(written.notes == 0);
    CHECK(written.said.size() == 2);
}

TEST_CASE("Spaces in a tag become underscores in a package and that is said") {
    DumpedNote note = note_of(basic_body("f"), "k");
    note.text.tags = {"two words", "plain"};
    const auto made = anki::own_collection(dump_of({note}), options());
    CHECK(made.collection.notes.at(0).tags == std::vector<std::string>{"two_words", "plain"});
    CHECK(made.said.size() == 1);
}

TEST_CASE("Only the cards a note has are in a package") {
    Basic basic = basic_body("f");
    CHECK(anki::own_collection(dump_of({note_of(basic, "k")}), options()).collection.cards.size() == 1);
    basic.reversible = true;
    basic.cards.push_back({"x", "y"});
    CHECK(anki::own_collection(dump_of({note_of(basic, "k")}), options()).collection.cards.size() == 3);
}

TEST_CASE("Decks whose names differ in case alone are one deck in a package") {
    Dump dump = dump_of({note_of(basic_body("f"), "k")});
    dump.decks.push_back(deck_of("Pay", {note_of(basic_body("g"), "k")}));
    const auto made = anki::own_collection(dump, options()).collection;
    CHECK(made.decks.size() == 2);  // with Anki's own
    CHECK(made.cards.at(0).deck == made.cards.at(1).deck);
}

TEST_CASE("Pictures that notes name travel in the package, others are said to be missing") {
    const auto folder = std::filesystem::temp_directory_path() / "hone-writer-test-media";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "a b.png") << "picture";
    auto with_media = options();
    with_media.media = folder;
    const Dump dump = dump_of({note_of(basic_body("[image: a b.png] [sound: none.mp3] [image: ../x]"), "k")});
    const auto written = write_package(dump, with_media);
    CHECK(written.media == 1);
    CHECK(written.said.size() == 1);
    const auto parcel = read_back(written);
    REQUIRE(parcel.media.size() == 1);
    CHECK(parcel.media[0].name == "a b.png");
    parcel.media[0].write(folder / "back");
    std::ifstream back(folder / "back");
    std::string text;
    back >> text;
    CHECK(text == "picture");
    std::filesystem::remove_all(folder);
}

TEST_CASE("An empty dump is a package without notes") {
    const auto parcel = read_back(write_package(Dump{}, options()));
    CHECK_FALSE(parcel.dump);
    CHECK(parcel.decks.empty());
}
