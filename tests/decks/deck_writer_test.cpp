// SPDX-License-Identifier: MIT
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"
#include "tests/decks/random_notes.hpp"

using namespace hone;

namespace {

Note fact(std::string prompt, std::string answer) {
    Note note;
    note.body = Fact{std::move(prompt), std::move(answer), {}, {}, {}, {}};
    return note;
}

}  // namespace

TEST_CASE("What is written reads back to the same header and notes") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        testing::RandomNotes random(seed);
        const DeckHeader header{
            "deck." + std::to_string(seed), random.text(), random.text(), random.text(), {random.text()}};
        std::vector<Note> notes;
        std::set<std::string> keys;
        while (notes.size() < 6)
            if (auto note = random.note(); keys.insert(key_of(note)).second) notes.push_back(std::move(note));
        const auto text = write_deck(header, notes);
        INFO(text);
        const auto deck = parse_deck(text, "t.toml", "other");
        for (const auto& diagnostic : deck.diagnostics)
            CHECK(to_string(diagnostic) == "");
        CHECK(deck.header == header);
        REQUIRE(deck.notes.size() == notes.size());
        for (std::size_t i = 0; i < notes.size(); ++i)
            CHECK(deck.notes[i].note == notes[i]);
    }
}

TEST_CASE("A note is written as a person would write it") {
    Note note = fact("Base pay at L4?", "$160k-$172k");
    note.id = "base-l4";
    note.level = {"L4"};
    note.tags = {"pay", "amazon"};
    note.weight = 2;
    note.priority = Priority::core;
    CHECK(write_note(note) ==
          "[[fact]]\nid = \"base-l4\"\nprompt = \"Base pay at L4?\"\nanswer = \"$160k-$172k\"\n"
          "tags = [\"pay\", \"amazon\"]\nweight = 2\nlevel = \"L4\"\npriority = \"core\"\n");
}

TEST_CASE("Text of several lines is a block only where the block is exact and plain") {
    CHECK_THAT(write_note(fact("a\nb", "1")), ContainsSubstring("prompt = \"\"\"\na\nb\"\"\"\n"));
    for (const auto* text :
         {"a \nb", "a\n[[pair]]", "a\\\nb", "a\n\"\"", "a\nb\"", "a\nb ", "a\r\nb", "a\n\xE2\x80\xAE"}) {
        INFO(text);
        CHECK_THAT(write_note(fact(text, "1")), !ContainsSubstring("\"\"\""));
    }
}

TEST_CASE("What a reader could not see is written as an escape") {
    CHECK_THAT(write_note(fact("a\xE2\x80\xAE"
                               "b\xEF\xBB\xBF\x1b\x7f\xC2\x9b",
                               "1")),
               ContainsSubstring("prompt = \"a\\u202Eb\\uFEFF\\u001B\\u007F\\u009B\""));
}
