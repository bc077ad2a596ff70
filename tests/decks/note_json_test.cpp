// SPDX-License-Identifier: MIT
#include "decks/note_json.hpp"

#include "tests/catch.hpp"
#include "tests/decks/random_notes.hpp"

#include <limits>
#include <stdexcept>

using namespace hone;

TEST_CASE("A note survives the way to JSON and back") {
    testing::RandomNotes random(3);
    for (int round = 0; round < 2000; ++round) {
        const auto note = random.note();
        const auto text = to_json_text(note);
        INFO(text);
        CHECK(note_from_json_text(text) == note);
        CHECK(text.find('\n') == std::string::npos);
    }
}

TEST_CASE("Empty fields are left out") {
    Note note;
    note.body = Fact{"a", "b", {}, {}, {}, {}};
    CHECK(to_json_text(note) == R"({"answer":"b","kind":"fact","prompt":"a"})");
}

TEST_CASE("JSON that no note was written as is refused") {
    for (const auto* text :
         {"", "{", "[]", "null", "{}", R"({"kind":"poem"})", R"({"kind":7})", R"({"kind":"fact","prompt":1})",
          R"({"kind":"fact","front":"x"})", R"({"kind":"fact","priority":"urgent"})",
          R"({"kind":"fact","tags":"x"})", R"({"kind":"fact","weight":"2"})",
          R"({"kind":"pair","variant":[1]})", R"({"kind":"pair","variant":[{"x":1}]})",
          "{\"kind\":\"fact\",\"prompt\":\"\xff\"}"}) {
        INFO(text);
        CHECK_THROWS_AS(note_from_json_text(text), std::invalid_argument);
    }
}

TEST_CASE("A note that would not read back is not written") {
    Note note;
    note.body = Fact{"\xff", "b", {}, {}, {}, {}};
    CHECK_THROWS_AS(to_json_text(note), std::invalid_argument);
    note.body = Fact{"a", "b", {}, {}, {}, {}};
    note.weight = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_AS(to_json_text(note), std::invalid_argument);
}
