// SPDX-License-Identifier: MIT
#include "decks/cloze.hpp"
#include "decks/exchange/anki/gaps.hpp"
#include "decks/exchange/anki/rendering.hpp"
#include "decks/exchange/html_text.hpp"
#include "tests/catch.hpp"

#include <random>

using namespace hone::anki;

namespace {

const Notetype type{7, "My type", false, {"Front", "Back", "Extra", "Add Reverse"}, {}};
const Note values_note{5, "g", 7, {"one", "two"}, {"F", "B", "<br>", ""}};

std::string rendered(const std::string& html, CardSide::Which which = CardSide::Which::question,
                     bool spoken = false) {
    return CardSide(which, html, type)
        .with({values_note, "Top::Sub", "Card 1", type.name, spoken, true})
        .text;
}

std::string answer(const std::string& html) {
    return rendered(html, CardSide::Which::answer);
}

/// A field's HTML through marks and text to a note's gaps.
std::string gaps(const std::string& html) {
    return from_marked_text(hone::html_to_text(with_marked_gaps(html))).text;
}

std::vector<int> numbers(const std::string& html) {
    return from_marked_text(hone::html_to_text(with_marked_gaps(html))).numbers;
}

}  // namespace

TEST_CASE("A field stands for itself, through any filter") {
    CHECK(rendered("<b>{{Front}}</b> {{ Back }}") == "<b>F</b> B");
    CHECK(rendered("{{hint:Front}}{{text:Back}}{{furigana:Front}}{{edit:text:Back}}") == "FBFB");
    CHECK(rendered("{{Nosuch}}|{{}}|{{:}}") == "||");
}

TEST_CASE("Sections show what depends on a field, also inside each other") {
    CHECK(rendered("{{#Front}}a{{/Front}}{{^Front}}b{{/Front}}") == "a");
    CHECK(rendered("{{#Add Reverse}}a{{/Add Reverse}}{{^Add Reverse}}b{{/Add Reverse}}") == "b");
    CHECK(rendered("{{#Extra}}a{{/Extra}}x") == "x");
    CHECK(rendered("{{#Front}}1{{^Back}}2{{/Back}}{{#Back}}3{{/Back}}4{{/Front}}5") == "1345");
}

TEST_CASE("A section that is never closed reaches to the end and a stray close is nothing") {
    CHECK(rendered("a{{#Extra}}b") == "a");
    CHECK(rendered("a{{/Extra}}b") == "ab");
    CHECK(rendered("a{{Front") == "a{{Front");
}

TEST_CASE("What Anki knows of the card stands where its name is") {
    CHECK(rendered("{{Tags}}|{{Deck}}|{{Subdeck}}|{{Card}}|{{Type}}") ==
          "one two |Top::Sub|Sub|Card 1|My type");
}

TEST_CASE("The front is not in the answer, and the answer's line is known") {
    const auto html = CardSide(CardSide::Which::answer, "{{FrontSide}}\n<hr id=answer>\n{{Back}}", type)
                          .with({values_note, "", "", "", false, true});
    CHECK(html.text.substr(html.answer) == "\nB");
    CHECK(answer("{{FrontSide}}{{Back}}") == "B");
}

TEST_CASE("A box to type into is empty on the question and the field on the answer") {
    CHECK(rendered("{{type:Back}}").empty());
    CHECK(answer("{{type:Back}}") == "B");
    CHECK(rendered("{{type:nc:Back}}").empty());
}

TEST_CASE("What is only spoken is text when it is asked for") {
    CHECK(rendered("{{tts en_US:Front}}").empty());
    CHECK(rendered("{{tts en_US voices=a,b:Front}}", CardSide::Which::question, true) == "F");
}

TEST_CASE("Templates of the early form are read") {
    CHECK(rendered("{{=<% %>=}}<%Front%>-<%#Back%>x<%/Back%>") == "F-x");
}

TEST_CASE("A template of a hundred thousand sections is read") {
    std::string html;
    for (int i = 0; i < 100'000; ++i)
        html += "{{#Front}}";
    CHECK(rendered(html + "x") == "x");
}

// ---- Gaps

TEST_CASE("Gaps keep number, answer and hint") {
    CHECK(gaps("{{c1::a}} and {{c2::b::hint}}") == "{{c1::a}} and {{c2::b::hint}}");
    CHECK(numbers("{{c3::a}}{{c1::b}}{{c3::c}}") == std::vector<int>{1, 3});
}

TEST_CASE("Tags may stand in gaps and gaps in tags") {
    CHECK(gaps("<div>x {{c1::<i>a</i>}}</div><div>y</div>") == "x {{c1::*a*}}\ny");
    CHECK(gaps("<b>{{c1::a}}</b> is b") == "*{{c1::a}}* is b");
    CHECK(gaps("{{c1::a<br>b}}") == "{{c1::a\nb}}");
    CHECK(gaps("{{c1::<a href=\"x::y\">a</a>::h}}").find("::h}}") != std::string::npos);
}

TEST_CASE("A list inside a gap stays readable and a gap") {
    const auto text = gaps("Steps: {{c1::<ul><li>a</li><li>b</li></ul>}} done");
    CHECK(hone::parse_cloze(text).gaps == std::vector<int>{1});
    CHECK(text == "Steps:\n{{c1::- a\n- b}}\ndone");
}

TEST_CASE("A gap inside a gap becomes its neighbour") {
    CHECK(gaps("{{c1::a {{c2::b}} c}} d") == "{{c1::a}} {{c2::b}} {{c1::c}} d");
    CHECK(gaps("{{c1::{{c2::b}}}}") == "{{c2::b}}");
    CHECK(gaps("{{c1::a {{c2::b::h2}}::h1}}") == "{{c1::a::h1}} {{c2::b::h2}}");
}

TEST_CASE("A gap of several numbers keeps the first") {
    CHECK(gaps("{{c2,3::a}}") == "{{c2::a}}");
}

TEST_CASE("Gaps that are none stay text") {
    CHECK(gaps("{{c1::never closed {{c2::b}}") == "{ {c1::never closed {{c2::b}}");
    CHECK(numbers("{{c0::a}} {{c1000::b}} {{cx::c}} {{c1:d}} {{Front}}").empty());
    CHECK(gaps("{{c1::}} x {{c1::a}}") == "x {{c1::a}}");
}

TEST_CASE("Braces of TeX and C++ are no gaps and end none") {
    CHECK(gaps("\\(x^{{2}}\\) {{c1::a}}") == "\\(x^{ {2}}\\) {{c1::a}}");
    CHECK(gaps("{{c1::a_{b_{c}<!-- -->}}}") == "{{c1::a_{b_{c} }}}");
    CHECK(gaps("{{{c1::a}}}") == "{ {{c1::a}}}");
}

TEST_CASE("Colons in an answer end it only where Anki says so") {
    CHECK(gaps("use {{c1::std:<!-- -->:vector}}") == "use {{std::vector}}");
    CHECK(gaps("{{c2::std&#58;:vector}}") == "{{c2::std: :vector}}");
    CHECK(gaps("{{c1::a:::h}}") == "{{c1::a:::h}}");
}

TEST_CASE("Marks that the text holds already are not taken for ours") {
    CHECK(numbers("\xEF\xB7\x90"
                  "4\xEF\xB7\x91x\xEF\xB7\x93 {{c1::a}}") == std::vector<int>{1});
}

TEST_CASE("Whatever stands in a field, hone reads the gaps that were written") {
    const std::vector<std::string> parts{"{{c1::",
                                         "{{c2::",
                                         "}}",
                                         "{",
                                         "}",
                                         "::",
                                         ":",
                                         "a",
                                         " ",
                                         "<b>",
                                         "</b>",
                                         "<br>",
                                         "{{c12::x::y}}",
                                         "&#123;",
                                         "\\(",
                                         "<i",
                                         ">",
                                         "c1",
                                         "\xEF\xB7\x90",
                                         "<li>"};
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::string html;
        for (unsigned i = 0; i < 14; ++i)
            html += parts[random() % parts.size()];
        const auto made = from_marked_text(hone::html_to_text(with_marked_gaps(html)));
        const auto read = hone::parse_cloze(made.text);
        INFO(html << "\n" << made.text);
        CHECK_FALSE(read.problem);
        CHECK(read.gaps == made.numbers);
    }
}

TEST_CASE("A picture's covered areas are known for what they are") {
    CHECK(is_image_occlusion("{{c1::image-occlusion:rect:left=.1}}"));
    CHECK_FALSE(is_image_occlusion("{{c1::image}} occlusion"));
}
