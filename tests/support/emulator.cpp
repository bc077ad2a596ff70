// SPDX-License-Identifier: MIT
#include "tests/support/emulator.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>
#include <vterm.h>

namespace hone::test {
namespace {

constexpr std::uint32_t behind_wide = static_cast<std::uint32_t>(-1);  // the second cell of a wide character

void append(std::string& text, std::uint32_t character) {
    std::array<utf8proc_uint8_t, 4> bytes;
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    text.append(bytes.begin(), bytes.begin() + size);
}

VTermScreenCell cell_at(VTermScreen* screen, int row, int column) {
    VTermScreenCell cell;
    if (vterm_screen_get_cell(screen, {row, column}, &cell) == 0)
        throw std::out_of_range("there is no cell in row " + std::to_string(row) + ", column " +
                                std::to_string(column));
    return cell;
}

int colour(const VTermColor& colour) {
    if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour)) return own_colour;
    if (VTERM_COLOR_IS_INDEXED(&colour)) return colour.indexed.idx;
    return true_colour(colour.rgb.red << 16 | colour.rgb.green << 8 | colour.rgb.blue);
}

/// One side of a frame, with words in it.
std::string border(const char* left, const std::string& words, int columns, const char* right) {
    std::string line = left;
    line += "─ " + words + " ";
    for (int i = static_cast<int>(words.size()) + 3; i < columns; ++i)
        line += "─";
    return line + right + "\n";
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const Attributes& attributes) {
    const auto name = [](int colour) { return colour == own_colour ? "own" : std::to_string(colour); };
    for (const auto& [is_set, word] :
         {std::pair(attributes.bold, "bold "), std::pair(attributes.underline, "underlined "),
          std::pair(attributes.italic, "italic "), std::pair(attributes.blink, "blinking "),
          std::pair(attributes.reverse, "reversed ")})
        if (is_set) out << word;
    return out << "foreground " << name(attributes.foreground) << ", background "
               << name(attributes.background);
}

std::ostream& operator<<(std::ostream& out, const Cursor& cursor) {
    return out << cursor.at << (cursor.visible ? "" : ", hidden");
}

struct Emulator::Callbacks {
    static int property(VTermProp which, VTermValue* value, void* emulator) {
        auto& self = *static_cast<Emulator*>(emulator);
        if (which == VTERM_PROP_ALTSCREEN) self.alternate_ = value->boolean != 0;
        if (which == VTERM_PROP_CURSORVISIBLE) self.cursor_visible_ = value->boolean != 0;
        if (which == VTERM_PROP_TITLE) self.title_ = value->string;
        return 1;
    }
    static int damage(VTermRect where, void* emulator) {
        static_cast<Emulator*>(emulator)->painted_ +=
            static_cast<std::size_t>((where.end_row - where.start_row) * (where.end_col - where.start_col));
        return 1;
    }
    static void answer(const char* bytes, std::size_t size, void* emulator) {
        static_cast<Emulator*>(emulator)->answers_.append(bytes, size);
    }
    static constexpr VTermScreenCallbacks of_screen{.damage = damage,
                                                    .moverect = nullptr,
                                                    .movecursor = nullptr,
                                                    .settermprop = property,
                                                    .bell = nullptr,
                                                    .resize = nullptr,
                                                    .sb_pushline = nullptr,
                                                    .sb_popline = nullptr};
};

/// Text, and for each byte of it the cell it stands in.
struct Emulator::Reading {
    std::string text;
    std::vector<Position> at;

    void trim(char blank) {
        text.resize(text.find_last_not_of(blank) + 1);
        at.resize(text.size());
    }
};

Emulator::Emulator(TerminalSize size, Dialect dialect)
    : terminal_(vterm_new(size.rows, size.columns), vterm_free), dialect_(dialect) {
    vterm_set_utf8(terminal_.get(), 1);
    vterm_output_set_callback(terminal_.get(), Callbacks::answer, this);
    VTermScreen* screen = vterm_obtain_screen(terminal_.get());
    vterm_screen_set_callbacks(screen, &Callbacks::of_screen, this);
    vterm_screen_enable_altscreen(screen, 1);
    vterm_screen_reset(screen, 1);
    painted_ = 0;
}

Emulator::~Emulator() = default;

std::string Emulator::without_palette(std::string_view bytes) {
    const std::string all = std::exchange(held_back_, {}).append(bytes);
    std::string rest;
    for (std::size_t i = 0; i < all.size();) {
        const std::string_view ahead = std::string_view(all).substr(i);
        std::size_t length = 0;  // of the sequence that begins here
        if (ahead.starts_with("\x1b]R")) length = 3;
        if (ahead.starts_with("\x1b]P")) length = 10;  // the colour's number and six digits follow
        if (ahead == "\x1b" || ahead == "\x1b]" || length > ahead.size()) {
            held_back_ = ahead;
            break;
        }
        if (length == 0) rest += all[i];
        i += length == 0 ? 1 : length;
    }
    return rest;
}

void Emulator::feed(std::string_view bytes) {
    std::string filtered;
    if (dialect_ == Dialect::linux_console) bytes = filtered = without_palette(bytes);
    vterm_input_write(terminal_.get(), bytes.data(), bytes.size());
}

void Emulator::resize(TerminalSize size) {
    vterm_set_size(terminal_.get(), size.rows, size.columns);
}

std::string Emulator::take_answers() {
    return std::exchange(answers_, {});
}

TerminalSize Emulator::size() const {
    int rows = 0, columns = 0;
    vterm_get_size(terminal_.get(), &rows, &columns);
    return {.rows = static_cast<unsigned short>(rows), .columns = static_cast<unsigned short>(columns)};
}

Emulator::Reading Emulator::read_row(int row) const {
    VTermScreen* screen = vterm_obtain_screen(terminal_.get());
    Reading reading;
    for (int column = 0; column < size().columns; ++column) {
        const VTermScreenCell cell = cell_at(screen, row, column);
        if (cell.chars[0] == behind_wide) continue;
        if (cell.chars[0] == 0) reading.text += ' ';
        for (const std::uint32_t character : cell.chars) {
            if (character == 0) break;
            append(reading.text, character);
        }
        reading.at.resize(reading.text.size(), {row, column});
    }
    return reading;
}

Emulator::Reading Emulator::read() const {
    Reading all;
    for (int row = 0; row < size().rows; ++row) {
        Reading next = read_row(row);
        next.trim(' ');
        all.text += next.text + '\n';
        all.at.insert(all.at.end(), next.at.begin(), next.at.end());
        all.at.push_back({row, size().columns});
    }
    all.trim('\n');
    return all;
}

std::string Emulator::row(int row) const {
    Reading reading = read_row(row);
    reading.trim(' ');
    return reading.text;
}

std::string Emulator::text() const {
    return read().text;
}

std::optional<Position> Emulator::find(std::string_view text) const {
    const Reading all = read();
    const auto place = all.text.find(text);
    if (place == std::string::npos || place >= all.at.size()) return std::nullopt;
    return all.at[place];
}

Attributes Emulator::attributes_at(Position position) const {
    const VTermScreenCell cell = cell_at(vterm_obtain_screen(terminal_.get()), position.row, position.column);
    return {.bold = cell.attrs.bold != 0,
            .underline = cell.attrs.underline != 0,
            .italic = cell.attrs.italic != 0,
            .blink = cell.attrs.blink != 0,
            .reverse = cell.attrs.reverse != 0,
            .foreground = colour(cell.fg),
            .background = colour(cell.bg)};
}

Cursor Emulator::cursor() const {
    VTermPos at;
    vterm_state_get_cursorpos(vterm_obtain_state(terminal_.get()), &at);
    return {.at = {at.row, at.col}, .visible = cursor_visible_};
}

std::string Emulator::framed() const {
    const auto [rows, columns] = size();
    const auto [at, visible] = cursor();
    const std::string place = std::to_string(at.row) + ":" + std::to_string(at.column);
    std::string picture = border("┌", std::to_string(columns) + "x" + std::to_string(rows), columns, "┐");
    for (int row = 0; row < rows; ++row)
        picture += "│" + read_row(row).text + "│\n";
    return picture + border("└", "cursor " + (visible ? place : "hidden"), columns, "┘");
}

}  // namespace hone::test
