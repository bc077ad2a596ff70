// SPDX-License-Identifier: MIT
// Files hone writes for a person: whole or not at all, and readable by nobody else, because salaries and
// stories are in them.
#pragma once

#include "decks/store/store.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace hone {

/// A file could not be read or written; the message names it. Exit code 4, as for the store.
class FileError : public StoreError {
public:
    using StoreError::StoreError;
};

/// Writes beside `path` under another name, syncs, then renames: a reader sees the old text or the new one.
/// Mode 0600.
void write_private_file(const std::filesystem::path& path, std::string_view text);

/// Appends to a file that is there, and syncs: the file, through links, and its mode stay what they are. When
/// it fails half way the file is cut back to what it was.
void append_to_file(const std::filesystem::path& path, std::string_view text);

std::string read_whole_file(const std::filesystem::path& path);

/// A folder for one short task, 0700, gone with everything in it when this ends.
class PrivateFolder {
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace hone
