// SPDX-License-Identifier: MIT
#include "tests/support/screen_file.hpp"

#include "tests/support/line_match.hpp"

#include <sstream>

namespace hone::test {
ScreenMatch matches_screen_file(Screen& screen, const std::filesystem::path& file, bool accept) {
    const auto path = std::filesystem::path(HONE_SOURCE_DIR) / file;
    screen.settle();
    const std::string shown = screen.framed();
    const bool exists = std::filesystem::exists(path);
    const std::string kept = exists ? read_text(path) : std::string();
    if (shown == kept) return {};
    if (accept) {
        std::filesystem::create_directories(path.parent_path());
        write_text(path, shown);
        return {};
    }
    std::ostringstream difference;
    difference << file.string() << (exists ? "" : " is not there") << " (- in the file, + on the screen)\n";
    for (const auto& line : compare(split_lines(kept), split_lines(shown)))
        difference << marked(line) << '\n';
    difference << "If what is on the screen is right: HONE_ACCEPT=1 and run this test again.\n";
    return {difference.str()};
}

}  // namespace hone::test
