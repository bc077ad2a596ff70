// SPDX-License-Identifier: MIT
// Files that hold what is expected. With HONE_ACCEPT=1 a test writes what it found instead of comparing, to be
// read in the diff before it is committed.
#pragma once

#include <filesystem>
#include <string>

namespace hone::test {

/// Whether HONE_ACCEPT=1.
bool accepting();

/// Throw std::runtime_error, naming the file.
std::string read_text(const std::filesystem::path& path);
void write_text(const std::filesystem::path& path, const std::string& text);

}  // namespace hone::test
