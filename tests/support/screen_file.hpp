// SPDX-License-Identifier: MIT
// Screens kept as text, in docs/screens: what the documentation shows is what the program draws, because a
// test compares the two. A file is the screen in its frame (Emulator::framed), so size, cursor and empty rows
// are kept too. Attributes are not; look at those with attributes_at().
#pragma once

#include "tests/support/golden.hpp"
#include "tests/support/screen.hpp"

#include <filesystem>
#include <ostream>
#include <string>

namespace hone::test {

/// True when they are equal; in a CHECK, a failure shows the difference.
struct ScreenMatch {
    std::string difference;  ///< `-` before a row only in the file, `+` before one only on the screen
    explicit operator bool() const { return difference.empty(); }
    friend std::ostream& operator<<(std::ostream& out, const ScreenMatch& match) {
        return out << match.difference;
    }
};

/// Settles first. A relative `file` is looked for in the checkout: "docs/screens/drill-40x10.txt". With
/// `accept` the file is written where it differs, and the result is true.
ScreenMatch matches_screen_file(Screen& screen, const std::filesystem::path& file, bool accept = accepting());

}  // namespace hone::test
