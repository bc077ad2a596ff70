// SPDX-License-Identifier: MIT
// A text being typed: what is there, where the cursor stands, and what each editing key does to both. It moves by what a
// person sees as one character (a grapheme cluster). It knows no terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

class TextEditor {
public:
    enum class Lines { one, many };
    explicit TextEditor(Lines lines = Lines::one, std::string text = {});

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    /// The cursor is on a line with nothing in it.
    bool on_empty_line() const;

    /// Pasted or typed. Controls go; a newline becomes a space where there is one line only.
    void insert(std::string_view text);
    void left();
    void right();
    void word_left();
    void word_right();
    void home();  ///< of the line
    void end();
    void up();  ///< keeps the column, in characters
    void down();
    void erase_left();
    void erase_right();
    void erase_word_left();  ///< back over spaces, then to the space before the word
    void erase_to_start();   ///< of the line
    void erase_to_end();

    /// Lines of at most `columns` display columns, broken anywhere, so that nothing moves while one types; and where
    /// the cursor stands in them.
    struct View {
        std::vector<std::string> lines;  ///< never empty
        std::size_t row = 0, column = 0;
    };
    View view(std::size_t columns) const;

private:
    std::size_t before(std::size_t at) const;  ///< where the character in front of `at` begins
    std::size_t after(std::size_t at) const;
    std::size_t line_start(std::size_t at) const;
    std::size_t line_end(std::size_t at) const;
    void move_to_line(std::size_t start);
    void erase(std::size_t from, std::size_t to);

    Lines lines_;
    std::string text_;
    std::size_t cursor_ = 0;  ///< bytes; always between characters
};

}  // namespace hone
