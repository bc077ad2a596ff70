// SPDX-License-Identifier: MIT
#include "decks/note.hpp"

#include "decks/cloze.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"
#include "tests/catch.hpp"

using namespace hone;

namespace {

Note of(Body body) {
    Note note;
    note.body = std::move(body);
    return note;
}

Note fact(std::string prompt, std::string answer = "1") {
    return of(Fact{std::move(prompt), std::move(answer), {}, {}, {}, {}});
}

Note pair(std::string prompt, std::string weak) {
    Pair body;
    body.prompt = std::move(prompt);
    body.weak = std::move(weak);
    body.strong = "strong";
    return of(body);
}

std::vector<std::string> aspects(const Note& note) {
    std::vector<std::string> out;
    for (const auto& card : cards_of(note))
        out.push_back(card.aspect + "/" + std::string(name(card.trains)));
    return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("Names of kinds, trainings and priorities read back") {
    for (const auto kind :
         {Kind::pair, Kind::question, Kind::fact, Kind::basic, Kind::cloze, Kind::rubric, Kind::story})
        CHECK(kind_from(name(kind)) == kind);
    for (const auto priority : {Priority::core, Priority::useful, Priority::extra})
        CHECK(priority_from(name(priority)) == priority);
    CHECK_FALSE(kind_from("tale"));
    CHECK_FALSE(priority_from("Core"));
}

// Persisted: these digits are in people's stores. printf 'fact\nnotice period?' hashed with FNV-1a 64.
TEST_CASE("The key's recipe has not changed") {
    CHECK(key_of(fact("Notice period?")) == "9df4849661bd");
    CHECK(key_of(pair("Tell me", "I did")) == "6e3c73e9dfa3");
}

TEST_CASE("The key sees through case, white space and Unicode form") {
    const auto key = key_of(fact("Café au lait"));
    CHECK(key.size() == 12);
    CHECK(key_of(fact("  cafe\xCC\x81\n AU\xC2\xA0LAIT ")) == key);
    CHECK(key_of(fact("Cafe au lait")) != key);
    CHECK(key_of(fact("Café au lait", "another answer")) == key);
    CHECK(key_of(of(Basic{"Café au lait", "x", false, {}, {}})) != key);
}

TEST_CASE("An explicit id is the key, and a pair's weak answer is part of its own") {
    auto note = fact("a");
    note.id = "my.id";
    CHECK(key_of(note) == "my.id");
    CHECK(key_of(pair("same prompt", "one")) != key_of(pair("same prompt", "two")));
    CHECK(key_of(pair("", "one")) != key_of(pair("one", "one")));
}

TEST_CASE("Each kind makes its cards in order") {
    CHECK(aspects(pair("", "x")) == Texts{"spot/recognise", "fix/say"});
    CHECK(aspects(of(Question{})) == Texts{"identify/recognise"});
    CHECK(aspects(fact("x")) == Texts{"recall/recall"});
    CHECK(aspects(of(Basic{"a", "b", false, {}, {}})) == Texts{"forward/recall"});
    CHECK(aspects(of(Basic{"a", "b", true, {}, {}})) == Texts{"forward/recall", "reverse/recall"});
    CHECK(aspects(of(Basic{"a", "b", true, {}, {}, {{"c", "d"}, {"e", "f"}}})) ==
          Texts{"forward/recall", "reverse/recall", "card-2/recall", "card-3/recall"});
    CHECK(aspects(of(Cloze{"{{3::c}} {{a}} {{1::b}} {{3::d}}", {}})) ==
          Texts{"gap-1/recall", "gap-2/recall", "gap-3/recall"});
}

TEST_CASE("Gaps take their number or the smallest free one") {
    const auto cloze = parse_cloze("x {{a}} {{2::b}} {{c3::c::hint}} {{d}} {{std::vector}}");
    CHECK(cloze.gaps == std::vector<int>{1, 2, 3, 4, 5});
    CHECK(gap_answer(cloze, 1) == "a");
    CHECK(gap_answer(cloze, 4) == "d");
    CHECK(gap_answer(cloze, 5) == "std::vector");
    CHECK(with_gap_closed(cloze, 3) == "x a b [hint] d std::vector");
    CHECK(with_gap_closed(cloze, 1) == "x [...] b c d std::vector");
    CHECK(with_gap_closed(cloze, 0) == "x a b c d std::vector");
}

TEST_CASE("Gaps with one number close together") {
    const auto cloze = parse_cloze("{{1::a}} and {{1::b}}");
    CHECK(with_gap_closed(cloze, 1) == "[...] and [...]");
    CHECK(gap_answer(cloze, 1) == "a, b");
}

TEST_CASE("A malformed gap is said and stays plain text") {
    for (const auto* text : {"{{", "{{a", "{{a {{b}}", "{{}}", "{{ }}", "{{1::}}", "{{0::a}}", "{{1000::a}}",
                             "{{99999999999999999999::a}}", "{{c1::::h}}"}) {
        INFO(text);
        CHECK(parse_cloze(text).problem);
    }
    CHECK_FALSE(parse_cloze("a }} {b} {{c}}").problem);
    CHECK(with_gap_closed(parse_cloze("a {{ b"), 0) == "a {{ b");
}

TEST_CASE("The graded part changes with what is graded and with nothing else") {
    auto note = fact("prompt", "45 days");
    const auto before = graded_part(note);
    note.tags = {"new"};
    std::get<Fact>(note.body).prompt = "Prompt, reworded";
    std::get<Fact>(note.body).why = "because";
    std::get<Fact>(note.body).accept = {"six weeks"};
    std::get<Fact>(note.body).answer = "45  Days";
    CHECK(graded_part(note) == before);
    std::get<Fact>(note.body).answer = "46 days";
    CHECK(graded_part(note) != before);
}

TEST_CASE("The order of options is not graded, but which of them is right is") {
    Question question;
    question.prompt = "p";
    question.options = {"a", "b", "c"};
    question.answer = {"a", "b"};
    const auto before = graded_part(of(question));
    question.options = {"c", "b", "a"};
    question.answer = {"b", "a"};
    CHECK(graded_part(of(question)) == before);
    question.answer = {"a", "c"};
    CHECK(graded_part(of(question)) != before);
    CHECK(graded_part(of(Cloze{"{{1::a}} b", {}})) == graded_part(of(Cloze{"{{1::a}} c", {}})));
    CHECK(graded_part(of(Cloze{"{{1::a}} b", {}})) != graded_part(of(Cloze{"{{2::a}} b", {}})));
    CHECK(graded_part(of(Basic{"f", "b", false, {}, {}})) != graded_part(of(Basic{"f", "b", true, {}, {}})));
}

TEST_CASE("A title is one line that fits") {
    CHECK(title_of(fact("one\n two\x1b")) == "one two␛");
    CHECK(title_of(fact("a long prompt"), 8) == "a long…");
    CHECK(title_of(of(Cloze{"The {{answer}} is {{2::here}}", {}})) == "The answer is here");
    CHECK(title_of(pair("Prompt?", "Weak.")) == "Prompt? Weak.");
}

TEST_CASE("Every text of a note can be searched") {
    Question question;
    question.prompt = "alpha";
    question.options = {"beta"};
    question.reasons = {{"beta", "gamma"}};
    question.variants.push_back({"delta", {"epsilon"}, {}, "zeta", false});
    auto note = of(question);
    note.tags = {"eta"};
    note.cite = "theta";
    for (const auto* word : {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"})
        CHECK_THAT(searchable_text(note), ContainsSubstring(word));
}

TEST_CASE("Distance counts inserted, lost, changed and swapped characters") {
    CHECK(edit_distance("answer", "answer", 3) == 0);
    CHECK(edit_distance("anwser", "answer", 3) == 1);
    CHECK(edit_distance("anser", "answer", 3) == 1);
    CHECK(edit_distance("answers", "answer", 3) == 1);
    CHECK(edit_distance("answxr", "answer", 3) == 1);
    CHECK(edit_distance("kitten", "sitting", 3) == 3);
    CHECK(edit_distance("kitten", "sitting", 2) == 3);
    CHECK(edit_distance("", "abc", 1) == 2);
}

TEST_CASE("A near miss is suggested and a far one is not") {
    const std::vector<std::string_view> keys{"prompt", "answer", "accept", "why"};
    CHECK(did_you_mean("anwser", keys) == "; did you mean `answer`?");
    CHECK(did_you_mean("Answer", keys) == "; did you mean `answer`?");
    CHECK(did_you_mean("front", keys).empty());
    CHECK(did_you_mean("x", keys).empty());
}

TEST_CASE("Words are runs of letters and digits, ideographs one by one") {
    CHECK(words_of("It's $160k, über-FAST!") == Texts{"it", "s", "160k", "über", "fast"});
    CHECK(words_of("日本 go") == Texts{"日", "本", "go"});
    CHECK(is_blank(" \t\n\xC2\xA0\xE2\x80\x8B"));
    CHECK_FALSE(is_blank(" é "));
}
