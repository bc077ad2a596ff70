// SPDX-License-Identifier: MIT
#include "cli/screen/text_editor.hpp"

#include "tests/catch.hpp"

#include <functional>
#include <random>

namespace {

using hone::TextEditor;

TextEditor typed(const std::string& text, TextEditor::Lines lines = TextEditor::Lines::one) {
    TextEditor editor(lines);
    editor.insert(text);
    return editor;
}

}  // namespace

TEST_CASE("What is typed stands at the cursor") {
    TextEditor editor = typed("160k");
    editor.home();
    editor.insert("$");
    editor.end();
    editor.insert("!");
    CHECK(editor.text() == "$160k!");
}

TEST_CASE("One keystroke erases what a person sees as one character") {
    TextEditor editor = typed("e\xCC\x81");  // e and a combining acute
    editor.erase_left();
    CHECK(editor.empty());
    editor = typed("a\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB");  // a woman at a computer, joined of two
    editor.erase_left();
    CHECK(editor.text() == "a");
}

TEST_CASE("Left and right step over wide and combined characters whole") {
    TextEditor editor = typed(
        "\xE6\xBC\xA2"
        "e\xCC\x81");
    editor.left();
    editor.left();
    editor.insert("x");
    CHECK(editor.text() ==
          "x\xE6\xBC\xA2"
          "e\xCC\x81");
}

TEST_CASE("A word is erased with the blanks behind it") {
    TextEditor editor = typed("disagree and  ");
    editor.erase_word_left();
    CHECK(editor.text() == "disagree ");
    editor.erase_word_left();
    CHECK(editor.empty());
    editor.erase_word_left();  // nothing is left to erase
    CHECK(editor.empty());
}

TEST_CASE("Erasing to the start or the end keeps to the line") {
    TextEditor editor = typed("one\ntwo three", TextEditor::Lines::many);
    editor.word_left();
    editor.erase_to_start();
    CHECK(editor.text() == "one\nthree");
    editor.up();
    editor.erase_to_end();
    CHECK(editor.text() == "\nthree");
}

TEST_CASE("A pasted newline is a blank where there is one line") {
    CHECK(typed("45\r\ndays").text() == "45  days");
    CHECK(typed("45\ndays", TextEditor::Lines::many).text() == "45\ndays");
}

TEST_CASE("Controls cannot be typed") {
    CHECK(typed("a\x1b[2Jb\x07").text() == "a[2Jb");
}

TEST_CASE("Up and down keep the column as far as the line goes") {
    TextEditor editor = typed("long line\nab\nanother", TextEditor::Lines::many);
    editor.home();
    editor.right();
    editor.right();
    editor.right();
    editor.up();
    editor.insert("|");
    CHECK(editor.text() == "long line\nab|\nanother");
}

TEST_CASE("Only a line without a character is empty") {
    TextEditor editor = typed("one\n", TextEditor::Lines::many);
    CHECK(editor.on_empty_line());
    editor.left();
    CHECK_FALSE(editor.on_empty_line());
}

TEST_CASE("The view breaks lines at the width and knows where the cursor is") {
    const auto view = typed("abcdef").view(4);
    CHECK(view.lines == std::vector<std::string>{"abcd", "ef"});
    CHECK(view.row == 1);
    CHECK(view.column == 2);
}

TEST_CASE("Behind a full line the cursor stands on the next") {
    const auto view = typed("abcd").view(4);
    CHECK(view.row == 1);
    CHECK(view.column == 0);
}

TEST_CASE("A wide character that does not fit goes to the next line") {
    const auto view = typed("abc\xE6\xBC\xA2").view(4);
    CHECK(view.lines.front() == "abc");
}

TEST_CASE("Whatever keys come, the text stays whole and the cursor inside it") {
    std::mt19937 random(7);
    using Key = std::function<void(TextEditor&)>;
    const std::vector<Key> keys{[](TextEditor& e) { e.insert("a"); },
                                [](TextEditor& e) { e.insert("\xC3\xA9"); },
                                [](TextEditor& e) { e.insert("\xE6\xBC\xA2"); },
                                [](TextEditor& e) { e.insert(" "); },
                                [](TextEditor& e) { e.insert("\n"); },
                                [](TextEditor& e) { e.insert("\xCC\x81"); },
                                [](TextEditor& e) { e.left(); },
                                [](TextEditor& e) { e.right(); },
                                [](TextEditor& e) { e.word_left(); },
                                [](TextEditor& e) { e.word_right(); },
                                [](TextEditor& e) { e.home(); },
                                [](TextEditor& e) { e.end(); },
                                [](TextEditor& e) { e.up(); },
                                [](TextEditor& e) { e.down(); },
                                [](TextEditor& e) { e.erase_left(); },
                                [](TextEditor& e) { e.erase_right(); },
                                [](TextEditor& e) { e.erase_word_left(); },
                                [](TextEditor& e) { e.erase_to_end(); }};
    TextEditor editor(TextEditor::Lines::many);
    for (int i = 0; i < 4000; ++i) {
        keys[random() % keys.size()](editor);
        const auto view = editor.view(7);
        REQUIRE(view.row < view.lines.size());
        REQUIRE(view.column <= 7);
    }
}
