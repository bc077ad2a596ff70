// SPDX-License-Identifier: MIT
// Bytes that nobody meant as rows: reading them ends, and no note comes in that deck text would refuse.
#include "decks/exchange/csv.hpp"
#include "tests/catch.hpp"

#include <random>

using namespace hone;

namespace {

/// Pieces that mean something to a reader of rows, in any order.
std::string random_file(unsigned seed) {
    using namespace std::string_literals;
    static const std::vector<std::string> heads{
        "",
        "front,back\n",
        "#separator:tab\n",
        "#html:true\n#guid column:1\n#notetype column:2\n#tags column:9\n",
        "prompt,options,answer,more,kind\n",
        "weak;strong;flaw;distractors\n",
        "tags:x \xE2\x80\x8B\n",
        "text|why|tags|id|deck\n",
        "\xEF\xBB\xBF#columns:a,b\n",
        "sep=\t\n",
        "front,back,needs,weight,as_of,tolerance,prompt,answer\n"};
    static const std::vector<std::string> parts{"\"",
                                                "\"\"",
                                                ",",
                                                ",",
                                                "\t",
                                                "\t",
                                                ";",
                                                "|",
                                                ":",
                                                "\n",
                                                "\n",
                                                "\r\n",
                                                "\r",
                                                "#",
                                                "a",
                                                "b",
                                                "word",
                                                " ",
                                                "{{gap}}",
                                                "{{c1::x::y}}",
                                                "{{",
                                                "}}",
                                                "<b>",
                                                "&lt;",
                                                "\\|",
                                                "\0"s,
                                                "\x1B",
                                                "\xC2\x85",
                                                "\xE2\x80\x8B",
                                                "\xC3\xA9",
                                                "true",
                                                "fact",
                                                "cloze",
                                                "question",
                                                "-1",
                                                "2026",
                                                "5 %",
                                                "{\"card\":[{\"front\":\" \"}]}",
                                                "\"{\"\"why\"\":\"\"\\u0007\"\"}\"",
                                                "hone:a/b",
                                                "::",
                                                "id",
                                                "Cloze"};
    std::mt19937 random(seed);
    std::string out = heads[random() % heads.size()];
    for (std::size_t i = 0, size = random() % 120; i < size; ++i)
        out += parts[random() % parts.size()];
    return out;
}

}  // namespace

TEST_CASE("A row of 100,000 cells is an error, and brings nothing") {
    std::string row = "front,back";
    for (int i = 0; i < 100'000; ++i)
        row += ",x";
    const Parcel parcel = read_csv("a,b\n" + row + "\nc,d\n", "wide.csv", "wide");
    REQUIRE(parcel.decks.size() == 1);
    CHECK(parcel.decks[0].refused == 1);
    CHECK(has_errors(parcel.decks[0].diagnostics));
    CHECK(parcel.decks[0].notes.size() == 2);
}

TEST_CASE("Whatever comes in is well formed") {
    for (unsigned seed = 0; seed < 3000; ++seed) {
        const auto text = random_file(seed);
        const auto parcel = read_csv(text, "f", "d");
        for (const auto& deck : parcel.decks) {
            std::vector<Note> notes;
            for (const auto& placed : deck.notes)
                notes.push_back(placed.note);
            const auto again = parse_deck(write_deck(deck.header, notes), "t", "t");
            INFO(seed << "\n" << text << "\n" << write_deck(deck.header, notes));
            for (const auto& problem : again.diagnostics)
                UNSCOPED_INFO(to_string(problem));
            REQUIRE_FALSE(has_errors(again.diagnostics));
            REQUIRE(again.header == deck.header);
            REQUIRE(again.notes.size() == notes.size());
            for (std::size_t i = 0; i < notes.size(); ++i)
                REQUIRE(again.notes[i].note == notes[i]);
        }
    }
}

TEST_CASE("Whatever is said has a place in the file, or none at all") {
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const auto parcel = read_csv(random_file(seed), "f", "d");
        auto said = parcel.diagnostics;
        for (const auto& deck : parcel.decks)
            said.insert(said.end(), deck.diagnostics.begin(), deck.diagnostics.end());
        for (const auto& problem : said) {
            INFO(seed << ": " << to_string(problem));
            REQUIRE((problem.line == 0) == (problem.column == 0));
            REQUIRE(problem.line >= 0);
            REQUIRE(!problem.message.empty());
            REQUIRE(problem.message.find('\n') == std::string::npos);
        }
    }
}

TEST_CASE("Any bytes are taken or refused") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::string bytes;
        for (std::size_t i = 0, size = random() % 400; i < size; ++i)
            bytes += static_cast<char>(random() % 256);
        const auto parcel = read_csv(bytes, "f", "d");
        CHECK((!parcel.decks.empty() || !parcel.diagnostics.empty()));
    }
}

TEST_CASE("Many quotes, separators and short rows take time in proportion") {
    for (const std::string piece : {"\"", ",", "\n", "\r", "a,\"", "\"a\"b,", "a,b\n", "#\n", ",\"\"\n"}) {
        std::string text;
        while (text.size() < (1U << 20))
            text += piece;
        const auto parcel = read_csv(text, "f", "d");
        std::size_t said = parcel.diagnostics.size();
        for (const auto& deck : parcel.decks)
            said += deck.diagnostics.size();
        CHECK(said < 100);
    }
}

TEST_CASE("A file that names more decks than anybody has is read up to there") {
    std::string text = "deck,front,back\n";
    for (int i = 0; i < 6000; ++i)
        text += "d" + std::to_string(i) + ",a,b\n";
    const auto parcel = read_csv(text, "f.csv", "d");
    CHECK(parcel.decks.size() == 5001);
    CHECK(parcel.diagnostics.back().code == "too-large");
}
