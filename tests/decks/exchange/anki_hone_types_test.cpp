// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/deck_names.hpp"
#include "decks/exchange/anki/field_html.hpp"
#include "decks/exchange/anki/hone_types.hpp"
#include "decks/exchange/anki/schema11.hpp"
#include "decks/exchange/html_text.hpp"
#include "tests/catch.hpp"
#include "tests/decks/random_notes.hpp"

#include <algorithm>
#include <set>

using namespace hone;

namespace {

hone::Note basic_note(const std::string& front, const std::string& back) {
    Basic basic;
    basic.front = front;
    basic.back = back;
    hone::Note note;
    note.body = basic;
    return note;
}

/// The field of that name.
std::string field(const hone::Note& note, const std::string& name) {
    const auto& names = anki::own_notetype(note.kind())->fields;
    const auto at = std::find(names.begin(), names.end(), name) - names.begin();
    return anki::own_fields(note).at(static_cast<std::size_t>(at));
}

}  // namespace

TEST_CASE("A note written as fields of Anki comes back exactly") {
    hone::testing::RandomNotes random(77);
    for (int i = 0; i < 300; ++i) {
        const hone::Note note = random.note();
        const auto* type = anki::own_notetype(note.kind());
        if (type == nullptr) continue;
        const auto fields = anki::own_fields(note);
        REQUIRE(fields.size() == type->fields.size());
        const auto back = anki::own_note_from(*type, fields);
        REQUIRE(back);
        CHECK(back->note == note);
        CHECK_FALSE(back->edited);
    }
}

TEST_CASE("A field changed in Anki is noticed") {
    const auto note = basic_note("q", "a");
    auto fields = anki::own_fields(note);
    fields[1] = "another";
    const auto back = anki::own_note_from(*anki::own_notetype(Kind::basic), fields);
    REQUIRE(back);
    CHECK(back->edited);
    CHECK(back->note == note);
}

TEST_CASE("Damaged JSON in hone's field is no note") {
    auto fields = anki::own_fields(basic_note("q", "a"));
    const auto& type = *anki::own_notetype(Kind::basic);
    for (const char* json :
         {"", "{", "[]", "{\"kind\":\"basic\"}", "{\"kind\":\"basic\",\"front\":\"a\\u001b\",\"back\":\"b\"}",
          "{\"kind\":\"rubric\"}"}) {
        fields.back() = json;
        CHECK_FALSE(anki::own_note_from(type, fields));
    }
    fields.clear();
    CHECK_FALSE(anki::own_note_from(type, fields));
}

TEST_CASE("Every card of a note has a place in its type, and the place its card") {
    hone::testing::RandomNotes random(5);
    for (int i = 0; i < 300; ++i) {
        const hone::Note note = random.note();
        if (anki::own_notetype(note.kind()) == nullptr) continue;
        std::set<int> ords;
        for (const auto& card : cards_of(note)) {
            const int ord = anki::own_ord(note, card.aspect);
            if (ord < 0) continue;
            CHECK(ords.insert(ord).second);
            CHECK(anki::own_aspect(note, ord) == card.aspect);
        }
    }
}

TEST_CASE("A card that Anki has no room for has no place") {
    hone::Note note = basic_note("q", "a");
    std::get<Basic>(note.body).cards.assign(9, {"f", "b"});
    CHECK(anki::own_ord(note, "card-9") == 9);
    CHECK(anki::own_ord(note, "card-10") == -1);
    CHECK(anki::own_ord(note, "reverse") == -1);
    CHECK(anki::own_aspect(note, 1).empty());
}

TEST_CASE("Text becomes HTML that shows the same") {
    CHECK(anki::html_of("a < b && \"c\"") == "a &lt; b &amp;&amp; &quot;c&quot;");
    CHECK(anki::html_of("one\ntwo") == "one<br>two");
    CHECK(anki::html_of("x\n```\nif (a)\n  b;\n```\ny") == "x<pre><code>if (a)\n  b;\n</code></pre>y");
    CHECK(anki::html_of("```\nopen") == "```<br>open");
    CHECK(anki::html_of("[image: a b.png] [sound: x.mp3]") == "<img src=\"a b.png\"> [sound:x.mp3]");
}

TEST_CASE("Brackets that Anki would act on are written as entities") {
    CHECK(anki::html_of("[sound:x.mp3] [latex] [anki:tts] [1]") ==
          "&#91;sound:x.mp3] &#91;latex] &#91;anki:tts] [1]");
}

TEST_CASE("Gaps become Anki's gaps") {
    CHECK(anki::cloze_html_of("a {{b}} c {{2::d::hint}} {{2::e}}") ==
          "a {{c1::b}} c {{c2::d::hint}} {{c2::e}}");
}

TEST_CASE("Colons in a gap's answer do not begin a hint") {
    CHECK(anki::cloze_html_of("{{std::vector}}") == "{{c1::std:&#58;vector}}");
}

TEST_CASE("Braces beside gaps do not begin one") {
    CHECK(anki::cloze_html_of("{{a}} {{") == "{{c1::a}} &#123;{");
}

TEST_CASE("What Anki compares notes by has no tags and names its pictures") {
    CHECK(anki::stripped("a&lt;b <b>c</b><br>d&nbsp;e") == "a<b cd e");
    CHECK(anki::stripped("x<img src=\"p.png\">y") == "x p.png y");
}

TEST_CASE("A note's checksum is the beginning of its first field's SHA-1") {
    CHECK(anki::checksum("abc") == 0xa9993e36);
    CHECK(anki::checksum("") == 0xda39a3ee);
}

TEST_CASE("A deck of Anki becomes an id, and its name comes back from the title") {
    CHECK(anki::deck_id_of("Interview::Big O") == "Interview.Big-O");
    CHECK(anki::deck_id_of("") == "deck");
    CHECK(anki::deck_id_of("-rf") == "rf");
    CHECK(anki::deck_id_of("日本") != anki::deck_id_of("中国"));
    DeckHeader deck;
    deck.id = "Interview.Big-O";
    deck.title = "Interview::Big O";
    CHECK(anki::deck_name_of(deck) == "Interview::Big O");
    deck.title = "About growth";
    CHECK(anki::deck_name_of(deck) == "Interview::Big-O");
    deck.id = ".a..b.";
    CHECK(anki::deck_name_of(deck) == ".a..b.");
}

TEST_CASE("The options of a question stand in an order of its own, with the answer's letter") {
    hone::Note note;
    Question question;
    question.options = {"one", "two", "three"};
    question.answer = {"two"};
    note.body = question;
    const std::string options = field(note, "Options"), answer = field(note, "Answer");
    CHECK(options == field(note, "Options"));
    const auto place = options.substr(0, options.find("two"));
    const auto before = std::count(place.begin(), place.end(), '/');  // one </li> for each option before
    CHECK(answer == std::string(1, static_cast<char>('A' + before)) + ". two");
}

TEST_CASE("The true flaw is among those a pair offers") {
    hone::Note note;
    Pair pair;
    pair.flaw = "jargon";
    note.body = pair;
    CHECK_THAT(field(note, "Flaws"), ContainsSubstring("<li>jargon</li>"));
    CHECK(field(note, "Flaw") == "jargon");
}

TEST_CASE("Ids of hone's note types never change") {
    std::set<std::int64_t> ids;
    for (const auto& type : anki::own_notetypes())
        ids.insert(type.id);
    CHECK(ids == std::set<std::int64_t>{1763800000101, 1763800000102, 1763800000103, 1763800000104,
                                        1763800000105, 1763800000106});
}

TEST_CASE("A note's text reads back from its HTML") {
    for (const char* text : {"plain", "a < b & c", "one\ntwo", "see [image: a.png]", "hear [sound: b.mp3]"})
        CHECK(html_to_text(anki::html_of(text)) == text);
}
