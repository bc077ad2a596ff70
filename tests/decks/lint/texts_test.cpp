// SPDX-License-Identifier: MIT
#include "tests/decks/lint/lint_support.hpp"

#include <chrono>

using namespace hone;
using namespace hone::test;

namespace {

const std::string long_card = "long-card", answer = "answer-in-prompt", duplicate = "near-duplicate-prompts";

std::string words(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += (i == 0 ? "w" : " w") + std::to_string(i);
    return text;
}

std::string basic(const std::string& front, const std::string& back, const std::string& more = "") {
    return "[[basic]]\nfront = \"" + front + "\"\nback = \"" + back + "\"\n" + more;
}

std::string question(const std::string& prompt, const std::string& options, const std::string& right) {
    return "[[question]]\nprompt = \"" + prompt + "\"\noptions = [" + options + "]\nanswer = '" + right +
           "'\n";
}

std::string fact(const std::string& prompt, const std::string& right) {
    return "[[fact]]\nprompt = \"" + prompt + "\"\nanswer = \"" + right + "\"\n";
}

std::string cloze(const std::string& text) {
    return "[[cloze]]\ntext = \"" + text + "\"\n";
}

}  // namespace

TEST_CASE("A field of more than sixty words is found in every kind") {
    const std::vector<std::pair<std::string, std::string>> notes{
        {"`weak`", "[[pair]]\nweak = '#'\nstrong = 's'\n"},
        {"`strong`", "[[pair]]\nweak = 'w'\nstrong = '#'\n"},
        {"`strong`", "[[pair]]\nweak = 'w'\nstrong = 's'\n[[pair.variant]]\nstrong = '#'\n"},
        {"`prompt`", "[[pair]]\nprompt = '#'\nweak = 'w'\nstrong = 's'\n"},
        {"`prompt`", "[[question]]\nprompt = '#'\noptions = ['a', 'b']\nanswer = 'a'\n"},
        {"the option", "[[question]]\nprompt = 'p'\noptions = ['a', '#']\nanswer = 'a'\n"},
        {"`prompt`", "[[fact]]\nprompt = '#'\nanswer = 'b'\n"},
        {"`front`", "[[basic]]\nfront = '#'\nback = 'b'\n"},
        {"`back`", "[[basic]]\nfront = 'a'\nback = '#'\n"},
        {"`text`", "[[cloze]]\ntext = '{{a gap}} #'\n"}};
    for (const auto& [field, note] : notes) {
        INFO(note);
        const auto with = [&note = note](std::size_t count) {
            std::string text = note;
            return text.replace(text.find('#'), 1, words(count));
        };
        const bool is_cloze = field == "`text`";  // two words stand in its gap
        const auto said = found(long_card, with(is_cloze ? 59 : 61));
        REQUIRE(said.size() == 1);
        CHECK_THAT(said[0], ContainsSubstring(field) && ContainsSubstring("61 words"));
        CHECK(found(long_card, with(is_cloze ? 58 : 60)).empty());
    }
}

TEST_CASE("What is shown after the answer may be long") {
    CHECK(found(long_card, basic("a", "b", "why = \"" + words(70) + "\"\n")).empty());
}

TEST_CASE("A text that variants take over is told once") {
    CHECK(found(long_card,
                "[[pair]]\nweak = '" + words(61) +
                    "'\nstrong = 's'\n[[pair.variant]]\nstrong = 't'\n[[pair.variant]]\nstrong = 'u'\n")
              .size() == 1);
}

TEST_CASE("An answer that stands in its own prompt is found as whole words") {
    CHECK(found(answer, fact("Is bias for action a principle?", "Bias for Action")).size() == 1);
    CHECK(found(answer, fact("Is action a principle?", "Bias for Action")).empty());
    CHECK(found(answer, fact("What are owners called?", "Owner")).empty());
    CHECK(found(answer, fact("It was 12 % at L5?", "12 %")).empty());  // too short to tell
    CHECK(found(answer, question("Who acts like an owner?", "'Owner', 'Guest'", "Owner")).size() == 1);
    CHECK(found(answer, question("Who acts like an owner?", "'Owner', 'Guest'", "Guest")).empty());
    CHECK(found(answer, basic("What is STAR short for?", "star")).size() == 1);
    CHECK(found(answer, basic("STAR", "Say it as STAR says")).empty());
    CHECK(found(answer, basic("STAR", "Say it as STAR says", "reversible = true\n")).size() == 1);
}

TEST_CASE("A prompt may name its answer when it names all options") {
    CHECK(found(answer, question("Owner or guest?", "'Owner', 'Guest'", "Owner")).empty());
    CHECK(found(answer, question("Owner or guest?", "'Owner', 'Guest', 'Host'", "Owner")).size() == 1);
}

TEST_CASE("A variant's prompt is held against its own answer") {
    const std::string own = question("Who?", "'Owner', 'Guest'", "Owner");
    CHECK(found(answer, own + "[[question.variant]]\nprompt = \"Who is the owner?\"\n").size() == 1);
    CHECK(
        found(answer, own + "[[question.variant]]\nprompt = \"Not the owner?\"\nanswer = 'Guest'\n").empty());
}

TEST_CASE("A gap's answer may not stand in what is shown beside it") {
    CHECK(found(answer, cloze("The owner asks {{owner}}.")).size() == 1);
    CHECK(found(answer, cloze("One {{owner}} asks another {{owner}}.")).size() ==
          1);  // the other gap is open
    CHECK(found(answer, cloze("One {{1::owner}} asks another {{1::owner}}.")).empty());
    CHECK(found(answer, cloze("The {{1::owner::not the owner}} asks.")).size() == 1);
    CHECK(found(answer, cloze("The {{owner}} asks the guest.")).empty());
}

TEST_CASE("Prompts of one kind that are nearly the same are found, across decks too") {
    const std::string first = "What does the panel want to hear first of all?";
    const std::string like = "What does the panel want to hear, first of all?",
                      near = "Say what the panel does want to hear first of all.";
    const auto said = found(duplicate, basic(first, "a", "id = \"x\"\n") + basic(near, "b"));
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0],
               ContainsSubstring("a.toml:5:1: ") && ContainsSubstring("nearly the same as `a/x` (line 1)"));
    CHECK(found(duplicate, {basic(first, "a"), basic(like, "b")}).size() == 1);
    CHECK(found(duplicate, basic(first, "a") + fact(like, "b")).empty());  // other kinds ask otherwise
    CHECK(found(duplicate, basic(first, "a") + basic("What does the board never want to hear at all?", "b"))
              .empty());
}

TEST_CASE("Prompts that differ in a number ask two things") {
    CHECK(found(duplicate, fact("What is the usual base pay at level L4?", "1") +
                               fact("What is the usual base pay at level L5?", "2"))
              .empty());
}

TEST_CASE("Pairs with one prompt differ in their weak answers") {
    const auto pair = [](const std::string& weak) {
        return "[[pair]]\nprompt = \"Tell me about a time when you failed at work.\"\nweak = \"" + weak +
               "\"\nstrong = \"s\"\n";
    };
    CHECK(found(duplicate, pair("We were late, but nobody noticed it in the end.") +
                               pair("My manager took the blame for what had broken."))
              .empty());
    CHECK(found(duplicate, pair("We were late, but nobody noticed it in the end.") +
                               pair("We were late; nobody noticed it in the end."))
              .size() == 1);
}

TEST_CASE("Wordings of one note may be alike, those of two notes may not") {
    const std::string variant = "[[question.variant]]\nprompt = \"Which of them do you say first?\"\n";
    const std::string own = question("Which do you say first of them?", "'a', 'b'", "a") + variant;
    CHECK(found(duplicate, own).empty());
    CHECK(found(duplicate, own + question("And now something else?", "'a', 'b'", "a") + variant).size() == 1);
}

TEST_CASE("Ten thousand prompts are compared in seconds") {
    std::string alike, apart;
    for (std::size_t i = 0; i < 10'000; ++i) {
        const auto number = std::to_string(i);
        alike +=
            basic("What does the panel want to hear from you about it?", "b", "id = \"a" + number + "\"\n");
        apart += basic("What does the panel want to hear from the owner of n" + number + "?", "b");
    }
    const auto begin = std::chrono::steady_clock::now();
    CHECK(found(duplicate, alike).size() == 9'999);
    CHECK(found(duplicate, apart).empty());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    CHECK(seconds.count() < 60);  // a second or two without sanitizers
}
