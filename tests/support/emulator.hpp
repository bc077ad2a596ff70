// SPDX-License-Identifier: MIT
// What a terminal makes of bytes: cells with characters, attributes and colours, a cursor, the alternate
// screen. The work is libvterm's, which Neovim has for its terminal windows, so a test holds a program to what
// a person sees and not to one way of saying it in escape sequences.
//
// Rows and columns count from 0. Not known to the emulator: faint text; it looks like plain text here.
#pragma once

#include "tests/support/terminal_size.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

struct VTerm;

namespace hone::test {

struct Position {
    int row = 0, column = 0;
    friend bool operator==(const Position&, const Position&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Position& position) {
        return out << "row " << position.row << ", column " << position.column;
    }
};

/// The terminal's own foreground or background, whatever the person chose.
inline constexpr int own_colour = -1;

/// A colour not from the palette: 0xRRGGBB.
constexpr int true_colour(int rgb) {
    return 0x1000000 | rgb;
}

struct Attributes {
    bool bold = false, underline = false, italic = false, blink = false, reverse = false;
    /// An index into the palette, 0–255, of which 0–15 are the person's own choice; or one of the above.
    int foreground = own_colour, background = own_colour;
    friend bool operator==(const Attributes&, const Attributes&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Attributes& attributes);
};

struct Cursor {
    Position at;
    bool visible = true;
    friend bool operator==(const Cursor&, const Cursor&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Cursor& cursor);
};

class Emulator {
public:
    /// The console of Linux has two sequences that begin as a title does and have no end of their own
    /// (ESC ] R and ESC ] P); other terminals would swallow what follows.
    enum class Dialect { xterm, linux_console };

    explicit Emulator(TerminalSize size = {}, Dialect dialect = Dialect::xterm);
    ~Emulator();
    Emulator(const Emulator&) = delete;
    Emulator& operator=(const Emulator&) = delete;

    void feed(std::string_view bytes);
    void resize(TerminalSize size);

    /// What the terminal has to say to the program since the last call: answers to "where is the cursor?" and
    /// the like.
    std::string take_answers();

    TerminalSize size() const;

    /// One row, without the blanks at its end.
    std::string row(int row) const;

    /// All rows, each as row() has it, with "\n" between; empty rows at the end are left out.
    std::string text() const;

    /// The first place of `text` from above, if it is shown. A "\n" in it goes on to the next row.
    std::optional<Position> find(std::string_view text) const;

    /// Throws std::out_of_range outside the screen.
    Attributes attributes_at(Position position) const;

    Cursor cursor() const;
    bool alternate_screen() const { return alternate_; }

    /// What the program wrote into the window's title.
    const std::string& title() const { return title_; }

    /// How many cells were ever written or erased, whether or not they looked different afterwards.
    std::size_t cells_painted() const { return painted_; }

    /// The screen in a frame that says its size, columns first, and the cursor's row and column.
    std::string framed() const;

private:
    struct Callbacks;
    struct Reading;

    Reading read_row(int row) const;  ///< to the last column
    Reading read() const;             ///< as text()
    std::string without_palette(std::string_view bytes);

    std::unique_ptr<VTerm, void (*)(VTerm*)> terminal_;
    Dialect dialect_;
    std::string held_back_;  ///< the begin of a palette sequence, of the console of Linux
    std::string answers_, title_;
    bool alternate_ = false, cursor_visible_ = true;
    std::size_t painted_ = 0;
};

}  // namespace hone::test
