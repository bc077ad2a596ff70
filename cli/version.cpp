// SPDX-License-Identifier: MIT
#include "cli/version.hpp"

#include "decks/store/store.hpp"

namespace hone {

std::string version_text() {
    return "hone " HONE_VERSION " (SQLite " + sqlite_version() + ")";
}

}  // namespace hone
