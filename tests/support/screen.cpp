// SPDX-License-Identifier: MIT
#include "tests/support/screen.hpp"

#include <stdexcept>
#include <utility>

namespace hone::test {
namespace {

Emulator::Dialect dialect(const Environment& environment) {
    const auto term = environment.find("TERM");
    const bool console = term != environment.end() && term->second == "linux";
    return console ? Emulator::Dialect::linux_console : Emulator::Dialect::xterm;
}

std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

}  // namespace

Screen::Screen(const Command& command, TerminalSize size)
    : PtyProgram(command, size), Emulator(size, dialect(command.environment)) {}

void Screen::take(std::string_view piece) {
    feed(piece);
    if (const std::string answers = take_answers(); !answers.empty()) send(answers);
}

void Screen::expect(std::string_view text) {
    read_until([&] { return find(text).has_value(); }, quoted(text));
}

void Screen::expect_gone(std::string_view text) {
    read_until([&] { return !find(text).has_value(); }, "a screen without " + quoted(text));
}

void Screen::press(std::string_view keys) {
    send(keys);
    settle();
}

Attributes Screen::attributes_of(std::string_view text) const {
    const auto place = find(text);
    if (!place) throw std::runtime_error(quoted(text) + " is not on the screen:\n" + framed());
    return attributes_at(*place);
}

Painted Screen::painted() {
    const Painted now{.bytes = output().size(), .cells = cells_painted()};
    const Painted before = std::exchange(before_, now);
    return {.bytes = now.bytes - before.bytes, .cells = now.cells - before.cells};
}

std::string Screen::normal_screen() const {
    if (alternate_screen()) throw std::runtime_error("the alternate screen is still on:\n" + framed());
    return text();
}

void Screen::resize(TerminalSize size) {
    settle();
    Emulator::resize(size);
    PtyProgram::resize(size);
}

}  // namespace hone::test
