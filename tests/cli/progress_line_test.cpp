// SPDX-License-Identifier: MIT
// The bar of what takes longer than a second: it fits the line and says how far it is.
#include "cli/progress_line.hpp"

#include "decks/text/display.hpp"
#include "tests/catch.hpp"

using namespace hone;

TEST_CASE("A bar fills from empty to full and says the share in percent") {
    CHECK(progress_line("importing", 0, 200, 30, false) == "importing ..............   0 %");
    CHECK(progress_line("importing", 100, 200, 30, false) == "importing #######.......  50 %");
    CHECK(progress_line("importing", 200, 200, 30, true) == "importing ██████████████ 100 %");
}

TEST_CASE("A bar fits every width, and without room for it the share stands alone") {
    for (std::size_t columns = 20; columns < 200; ++columns)
        CHECK(display_width(progress_line("importing", 7, 9, columns, true)) <= columns);
    CHECK(progress_line("importing", 1, 2, 20, true) == "importing  50 %");
}

TEST_CASE("More steps than were announced are all of them") {
    CHECK(progress_line("importing", 300, 200, 20, true) == "importing 100 %");
}
