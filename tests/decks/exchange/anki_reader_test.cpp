// SPDX-License-Identifier: MIT
#include "decks/cloze.hpp"
#include "decks/exchange/anki/guid.hpp"
#include "decks/exchange/anki/hone_types.hpp"
#include "decks/exchange/anki/reader.hpp"
#include "tests/catch.hpp"
#include "tests/decks/exchange/anki_making.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace hone;
using namespace anki_making;

namespace {

const Now now{Instant{std::chrono::seconds{1795219200}},
              StudyDay{std::chrono::floor<std::chrono::days>(Instant{std::chrono::seconds{1795219200}})}};

std::string path_of(const std::string& name) {
    return std::string(HONE_SOURCE_DIR) + "/tests/data/import/" + name;
}

Parcel read_fixture(const std::string& name) {
    return anki::read_package({path_of(name), {}}, name, now);
}

Parcel read_bytes(std::string bytes) {
    return anki::read_package({{}, std::move(bytes)}, "-", now);
}

Parcel read(const Legacy& legacy) {
    return read_bytes(legacy_package(collection(legacy)));
}

/// A package with notes of one type.
Parcel read(const std::string& type, const std::string& notes) {
    Legacy legacy;
    legacy.models = "{" + type + "}";
    legacy.more = notes;
    return read(legacy);
}

std::string code_of(const Parcel& parcel) {
    return parcel.diagnostics.empty() ? "" : parcel.diagnostics[0].code;
}

const Note& first_note(const Parcel& parcel) {
    REQUIRE(parcel.decks.size() == 1);
    REQUIRE_FALSE(parcel.decks[0].notes.empty());
    return parcel.decks[0].notes[0].note;
}

Basic first_basic(const Parcel& parcel) {
    return std::get<Basic>(first_note(parcel).body);
}

Cloze first_cloze(const Parcel& parcel) {
    return std::get<Cloze>(first_note(parcel).body);
}

const Note& note_titled(const Parcel& parcel, const std::string& front) {
    for (const auto& placed : parcel.decks.at(0).notes)
        if (prompt_of(placed.note) == front) return placed.note;
    throw std::runtime_error("no note " + front);
}

const std::string basic_type =
    model(7, "Basic", {"Front", "Back"}, {{"{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}"}});
const std::string reversed_type = model(7, "Basic (and reversed card)", {"Front", "Back"},
                                        {{"{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}"},
                                         {"{{Back}}", "{{FrontSide}}<hr id=answer>{{Front}}"}});
const std::string cloze_type =
    model(7, "Cloze", {"Text", "Extra"}, {{"{{cloze:Text}}", "{{cloze:Text}}<br>{{Extra}}"}}, true);

}  // namespace

// ---- Whole packages

TEST_CASE("Every generation of package brings the same notes and history") {
    const std::string name = GENERATE("legacy1.apkg", "legacy2.apkg", "latest.apkg", "latest.colpkg");
    const auto parcel = read_fixture("anki-synthetic/" + name);
    CHECK(parcel.diagnostics.empty());
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].header.id == "Interview.Algorithms");
    CHECK(parcel.decks[0].header.title == "Interview::Algorithms");
    CHECK(parcel.decks[0].notes.size() == 12);
    CHECK(parcel.learned.size() == 8);
    std::size_t cards = 0, reviews = 0, suspended = 0, flagged = 0;
    for (const auto& note : parcel.learned)
        for (const auto& card : note.cards) {
            ++cards;
            suspended += card.row.suspended;
            flagged += card.row.flagged;
            for (const auto& line : card.history)
                reviews += line.kind == LineKind::review;
        }
    CHECK(cards == 10);
    CHECK(reviews == 30);
    CHECK(suspended == 1);
    CHECK(flagged == 9);
    CHECK(parcel.parameters.size() == 1);
    CHECK(parcel.media.size() == 1);
}

TEST_CASE("A package says what it is") {
    CHECK(read_fixture("anki-synthetic/latest.apkg").found ==
          "Anki package (latest generation), 12 notes, 15 cards, 30 reviews in Interview::Algorithms; 1 "
          "picture");
    CHECK(read_fixture("sdp_System_Design.apkg").found ==
          "Anki package (legacy 1 generation), 42 notes, 42 cards, 0 reviews in System Design");
}

TEST_CASE("Real shared decks come whole and without complaint") {
    const auto [name, notes] =
        GENERATE(table<std::string, std::size_t>({{"sdp_OO_Design.apkg", 6},
                                                  {"sdp_System_Design.apkg", 42},
                                                  {"sdp_System_Design_Exercises.apkg", 8}}));
    const auto parcel = read_fixture(name);
    CHECK(parcel.diagnostics.empty());
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].notes.size() == notes);
    CHECK(parcel.learned.empty());
}

TEST_CASE("Code of a real note keeps its lines and indentation") {
    const auto parcel = read_fixture("sdp_OO_Design.apkg");
    const auto& note = note_titled(parcel, "Design a hash map");
    CHECK_THAT(std::get<Basic>(note.body).back,
               ContainsSubstring(
                   "class Item(object):\n\n    def __init__(self, key, value):\n        self.key = key\n"));
}

TEST_CASE("Lists of a real note are lists") {
    const auto parcel = read_fixture("sdp_System_Design.apkg");
    const auto& note = note_titled(parcel, "Performance vs scalability");
    CHECK_THAT(std::get<Basic>(note.body).back,
               ContainsSubstring(
                   "\n\n- If you have a performance problem, your system is slow for a single user.\n- If"));
}

TEST_CASE("Every note of every fixture is the same after it was written as deck text and read") {
    const std::string name =
        GENERATE("sdp_OO_Design.apkg", "sdp_System_Design.apkg", "sdp_System_Design_Exercises.apkg",
                 "anki-synthetic/legacy1.apkg", "anki-synthetic/latest.apkg");
    const auto parcel = read_fixture(name);
    for (const auto& deck : parcel.decks) {
        std::vector<Note> notes;
        for (const auto& placed : deck.notes)
            notes.push_back(placed.note);
        const auto again = parse_deck(write_deck(deck.header, notes), "x.toml", "x");
        CHECK(again.diagnostics.empty());
        REQUIRE(again.notes.size() == notes.size());
        for (std::size_t i = 0; i < notes.size(); ++i)
            CHECK(again.notes[i].note == notes[i]);
    }
}

TEST_CASE("A package from standard input is the same as from a file") {
    const auto parcel = read_bytes(fixture("anki-synthetic/latest.apkg"));
    CHECK(parcel.found == read_fixture("anki-synthetic/latest.apkg").found);
    CHECK(parcel.decks[0].notes.size() == 12);
}

TEST_CASE("A picture is written from the package long after it was read") {
    const auto to = std::filesystem::temp_directory_path() / "hone-anki-reader-picture.png";
    const std::string name = GENERATE("legacy1.apkg", "latest.apkg");
    auto parcel = read_bytes(fixture("anki-synthetic/" + name));
    CHECK(parcel.media[0].name == "graph.png");
    parcel.media[0].write(to);
    CHECK(std::filesystem::file_size(to) == 70);
    std::filesystem::remove(to);
}

TEST_CASE("A state points to a note of the parcel and a card the note makes") {
    const auto parcel = read_fixture("anki-synthetic/latest.apkg");
    for (const auto& learned : parcel.learned) {
        const auto& notes = parcel.decks.at(0).notes;
        const auto note = std::find_if(notes.begin(), notes.end(), [&](const PlacedNote& each) {
            return key_of(each.note) == learned.key;
        });
        REQUIRE(note != notes.end());
        CHECK(learned.deck == parcel.decks[0].header.id);
        const auto specs = cards_of(note->note);
        for (const auto& card : learned.cards)
            CHECK(std::any_of(specs.begin(), specs.end(),
                              [&](const CardSpec& spec) { return spec.aspect == card.row.aspect; }));
    }
}

// ---- Kinds of note

TEST_CASE("A note of one template is basic, known by its guid, with its tags") {
    const auto parcel =
        read(basic_type, note(5, 7, {"What is <b>CAP</b>?", "Three &amp; two"}, {0}, 1, " db marked "));
    CHECK(first_basic(parcel) == Basic{"What is *CAP*?", "Three & two", false, {}, ""});
    CHECK(first_note(parcel).id == "anki.guid5");
    CHECK(first_note(parcel).tags == std::vector<std::string>{"db", "marked"});
}

TEST_CASE("A question that the answer repeats is not on the back") {
    const std::string answer =
        GENERATE("{{Front}}<hr id=answer>{{Back}}", "{{Front}}\n\n<hr id=\"answer\">\n\n{{Back}}",
                 "{{FrontSide}}<hr id=answer>{{Back}}", "{{Front}}<br><br>{{Back}}");
    const auto type = model(7, "Basic", {"Front", "Back"}, {{"{{Front}}", answer}});
    CHECK(first_basic(read(type, note(5, 7, {"Q", "A"}))).back == "A");
}

TEST_CASE("What stands before the line and is not the question stays on the back") {
    const auto type = model(7, "Basic", {"Front", "Back", "Hint"},
                            {{"{{Front}}", "{{FrontSide}} {{Hint}}<hr id=answer>{{Back}}"}});
    CHECK(first_basic(read(type, note(5, 7, {"Q", "A", "think"}))).back == "think\n\nA");
}

TEST_CASE("Two cards that are each other turned round are one reversible note") {
    const auto parcel = read(reversed_type, note(5, 7, {"Q", "A"}, {0, 1}));
    CHECK(first_basic(parcel) == Basic{"Q", "A", true, {}, ""});
}

TEST_CASE("A reversed type whose note has one card is not reversible") {
    CHECK(first_basic(read(reversed_type, note(5, 7, {"Q", "A"}, {0}))) == Basic{"Q", "A", false, {}, ""});
    CHECK(first_basic(read(reversed_type, note(5, 7, {"Q", "A"}, {1}))) == Basic{"A", "Q", false, {}, ""});
}

TEST_CASE("Cards of three templates are siblings in one note") {
    const auto type =
        model(7, "Triple", {"A", "B", "C"}, {{"{{A}}?", "{{B}}"}, {"{{B}}?", "{{C}}"}, {"{{C}}?", "{{A}}"}});
    const auto all = first_basic(read(type, note(5, 7, {"a", "b", "c"}, {0, 1, 2})));
    CHECK(all.front == "a?");
    CHECK(all.cards == std::vector<BasicCard>{{"b?", "c"}, {"c?", "a"}});
    const auto some = first_basic(read(type, note(5, 7, {"a", "b", "c"}, {0, 2})));
    CHECK(some.cards == std::vector<BasicCard>{{"c?", "a"}});
}

TEST_CASE("The state of the third template's card goes to the card that it became") {
    const auto type =
        model(7, "Triple", {"A", "B", "C"}, {{"{{A}}?", "{{B}}"}, {"{{B}}?", "{{C}}"}, {"{{C}}?", "{{A}}"}});
    const auto parcel =
        read(type, note(5, 7, {"a", "b", "c"}, {0, 2}) + "UPDATE cards SET queue = -1 WHERE ord = 2;");
    REQUIRE(parcel.learned.size() == 1);
    REQUIRE(parcel.learned[0].cards.size() == 1);
    CHECK(parcel.learned[0].cards[0].row.aspect == "card-2");
    CHECK(parcel.learned[0].cards[0].row.suspended);
    CHECK(parcel.learned[0].key == "anki.guid5");
}

TEST_CASE("A cloze note keeps numbers and hints, and what the answer adds is why") {
    const auto parcel =
        read(cloze_type,
             note(5, 7, {"{{c1::<b>Dijkstra</b>}} needs {{c2::weights &gt; 0::sign?}}", "why not"}, {0, 1}));
    CHECK(first_cloze(parcel) == Cloze{"{{c1::*Dijkstra*}} needs {{c2::weights > 0::sign?}}", "why not"});
}

TEST_CASE("The state of a gap goes to the gap's card") {
    const auto parcel = read(cloze_type, note(5, 7, {"{{c1::a}} {{c3::b}}", ""}, {0, 2}) +
                                             "UPDATE cards SET queue = -1 WHERE ord = 2;");
    REQUIRE(parcel.learned.size() == 1);
    CHECK(parcel.learned[0].cards[0].row.aspect == "gap-3");
}

TEST_CASE("A gap inside a gap stands beside it and is said once") {
    const auto parcel = read(cloze_type, note(5, 7, {"{{c1::a {{c2::b}} c}}", ""}, {0, 1}));
    CHECK(first_cloze(parcel).text == "{{c1::a}} {{c2::b}} {{c1::c}}");
    CHECK(code_of(parcel) == "nested-gap");
    CHECK(parcel.diagnostics[0].severity == Severity::warning);
}

TEST_CASE("A box to type into shows nothing on the front and the field on the back") {
    const auto type = model(7, "Typing", {"Front", "Back"},
                            {{"{{Front}} {{type:Back}}", "{{Front}}<hr id=answer>{{type:Back}}"}});
    CHECK(first_basic(read(type, note(5, 7, {"Q", "A"}))) == Basic{"Q", "A", false, {}, ""});
}

// ---- What stays out or is said

TEST_CASE("What cannot come over is counted, not brought, and is a warning") {
    const auto [type, sql, code] = GENERATE(table<std::string, std::string, std::string>({
        {basic_type, note(5, 7, {"<br>", "A"}), "no-front"},
        {basic_type, note(5, 7, {"Q", "A"}, {}), "no-cards"},
        {basic_type, note(5, 8, {"Q", "A"}), "no-note-type"},
        {cloze_type, note(5, 7, {"no gap", ""}), "no-gap"},
        {cloze_type, note(5, 7, {"{{c1::image-occlusion:rect:left=.1}}", ""}), "image-occlusion"},
    }));
    const auto parcel = read(type, sql);
    CHECK(parcel.decks.empty());
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK(parcel.diagnostics[0].code == code);
    CHECK(parcel.diagnostics[0].severity == Severity::warning);
    CHECK_THAT(parcel.diagnostics[0].message, ContainsSubstring("note 5 "));
}

TEST_CASE("What comes over otherwise than it was is said") {
    const auto [type, sql, code] = GENERATE(table<std::string, std::string, std::string>({
        {basic_type, note(5, 7, {"Q", "<br>"}), "no-answer"},
        {basic_type, note(5, 7, {"Q", "<img src=\"gone.png\">"}), "missing-media"},
        {basic_type, note(5, 7, {"Q", "A"}, {0}, 99), "no-deck"},
        {basic_type, note(5, 7, {"Q", "A"}, {0, 3}), "empty-card"},
        {reversed_type, note(5, 7, {"Q", "A"}, {0, 1}) + "UPDATE cards SET did = 2 WHERE ord = 1;",
         "several-decks"},
    }));
    const auto parcel = read(type, sql);
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].notes.size() == 1);
    REQUIRE_FALSE(parcel.diagnostics.empty());
    CHECK(parcel.diagnostics[0].code == code);
    CHECK_FALSE(has_errors(parcel.diagnostics));
}

TEST_CASE("An empty back says that there is no answer") {
    CHECK(first_basic(read(basic_type, note(5, 7, {"Q", ""}))).back == "(no answer)");
}

TEST_CASE("Many notes with one trouble make one sentence") {
    std::string notes;
    for (int i = 1; i <= 5; ++i)
        notes += note(i, 7, {"", "A"});
    const auto parcel = read(basic_type, notes);
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK_THAT(parcel.diagnostics[0].message, ContainsSubstring("5 notes (1, 2, 3, ...) ask nothing"));
}

TEST_CASE("Two notes with one guid get two ids") {
    const auto parcel =
        read(basic_type, note(5, 7, {"Q", "A"}) + note(6, 7, {"R", "B"}) + "UPDATE notes SET guid = 'g';");
    REQUIRE(parcel.decks.at(0).notes.size() == 2);
    CHECK(parcel.decks[0].notes[0].note.id == "anki.g");
    CHECK(parcel.decks[0].notes[1].note.id == anki::key_of_guid("g/6"));
    CHECK(code_of(parcel) == "same-guid");
}

TEST_CASE("A control character in a field is no control character in the note") {
    const auto parcel = read(basic_type, note(5, 7, {"Q\x1b[2J", "A\x07"}));
    for (const char c : searchable_text(first_note(parcel)))
        CHECK((c == '\n' || static_cast<unsigned char>(c) >= ' '));
}

// ---- Decks

TEST_CASE("Decks are told apart although their names fold to one id") {
    Legacy legacy;
    legacy.models = "{" + basic_type + "}";
    legacy.decks = R"({"1": {"id": 1, "name": "C+"}, "2": {"id": 2, "name": "C#"}})";
    legacy.more = note(5, 7, {"Q", "A"}, {0}, 1) + note(6, 7, {"R", "B"}, {0}, 2);
    const auto parcel = read(legacy);
    REQUIRE(parcel.decks.size() == 2);
    CHECK(parcel.decks[0].header.id == "C-");
    CHECK(parcel.decks[1].header.id == "C--2");
    CHECK(parcel.decks[1].header.title == "C#");
}

TEST_CASE("A card in a filtered deck comes into the deck it was borrowed from") {
    Legacy legacy;
    legacy.models = "{" + basic_type + "}";
    legacy.decks = R"({"1": {"id": 1, "name": "Home"}, "2": {"id": 2, "name": "Cram", "dyn": 1}})";
    legacy.more = note(5, 7, {"Q", "A"}, {0}, 2) + "UPDATE cards SET odid = 1, odue = 3;";
    const auto parcel = read(legacy);
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].header.id == "Home");
}

// ---- Notes that came out of hone

namespace {

std::string own_model(Kind kind) {
    const auto& type = *anki::own_notetype(kind);
    std::vector<std::pair<std::string, std::string>> templates;
    for (const auto& each : type.templates)
        templates.emplace_back(each.question, each.answer);
    return model(type.id, type.name, type.fields, templates, type.cloze);
}

std::string own_note(const Note& note, const std::vector<int>& ords) {
    return anki_making::note(5, anki::own_notetype(note.kind())->id, anki::own_fields(note), ords);
}

Note fact() {
    Note note;
    note.id = "offer";
    note.body = Fact{"How long is an offer open?", "10 days", {"ten days"}, "", "2026", "by custom"};
    note.tags = {"pay"};
    return note;
}

}  // namespace

TEST_CASE("A note of hone comes back as it was, to the deck and key it had") {
    const auto parcel = read(own_model(Kind::fact), own_note(fact(), {0}) +
                                                        "UPDATE notes SET guid = 'hone:pay/offer';"
                                                        "UPDATE cards SET queue = -1;");
    CHECK(parcel.decks.empty());
    CHECK(parcel.diagnostics.empty());
    REQUIRE(parcel.dump);
    REQUIRE(parcel.dump->decks.size() == 1);
    CHECK(parcel.dump->decks[0].header.id == "pay");
    REQUIRE(parcel.dump->decks[0].notes.size() == 1);
    const auto& note = parcel.dump->decks[0].notes[0];
    CHECK(note.key == "offer");
    CHECK(note.text == fact());
    REQUIRE(note.cards.size() == 1);
    CHECK(note.cards[0].row.aspect == "recall");
    CHECK(note.cards[0].row.suspended);
}

TEST_CASE("A note of hone that Anki copied goes to the deck it stands in") {
    const auto parcel = read(own_model(Kind::fact), own_note(fact(), {0}));
    REQUIRE(parcel.dump);
    CHECK(parcel.dump->decks[0].header.id == "Default");
    CHECK(parcel.dump->decks[0].notes[0].key == "anki.guid5");
}

TEST_CASE("A note of hone that was edited in Anki keeps hone's text and is said") {
    auto fields = anki::own_fields(fact());
    fields[0] = "How long?";
    const auto parcel = read(own_model(Kind::fact), note(5, anki::own_notetype(Kind::fact)->id, fields));
    CHECK(code_of(parcel) == "edited-in-anki");
    CHECK(parcel.dump->decks[0].notes[0].text == fact());
}

TEST_CASE("A note of hone without its JSON comes as any other") {
    auto fields = anki::own_fields(fact());
    fields.back() = "{";
    const auto parcel = read(own_model(Kind::fact), note(5, anki::own_notetype(Kind::fact)->id, fields));
    CHECK_FALSE(parcel.dump);
    CHECK(code_of(parcel) == "damaged-own-note");
    CHECK(first_basic(parcel).front == "How long is an offer open?");
}

// ---- Hostile contents

TEST_CASE("HTML a hundred thousand deep in a template keeps its text") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<div>";
    CHECK(first_basic(read(model(7, "B", {"F", "B"}, {{deep + "{{F}}", "{{B}}"}}), note(5, 7, {"Q", "A"})))
              .front == "Q");
}

TEST_CASE("A template that multiplies a large field is refused with the note's id") {
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "{{F}}";
    const auto parcel =
        read(model(7, "B", {"F", "B"}, {{many, "{{B}}"}}), note(5, 7, {std::string(1'000'000, 'x'), "A"}));
    CHECK(parcel.decks.empty());
    CHECK(code_of(parcel) == "too-large");
    CHECK_THAT(parcel.diagnostics[0].message, ContainsSubstring("note 5 "));
}

TEST_CASE("More history than is held at once is refused") {
    const auto parcel = read(
        basic_type, note(5, 7, {"Q", "A"}) +
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 750001) "
                        "INSERT INTO revlog SELECT i, 5000, 0, 3, 1, 1, 2500, 900, 1 FROM n;");
    CHECK(parcel.learned.empty());
    CHECK(code_of(parcel) == "too-large");
}
