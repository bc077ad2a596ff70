// SPDX-License-Identifier: MIT
// Salaries and stories live in the store and its backups: files are 0600 and folders made for them 0700,
// whatever the umask.
#pragma once

#include <filesystem>

namespace hone {

/// Makes the folder and those above it when they are missing; one that is there keeps its mode. Throws
/// StoreError.
void make_private_folder(const std::filesystem::path& folder);

/// Makes an empty file that only its owner may read. False when it is there already or cannot be made.
bool make_private_file(const std::filesystem::path& file);

/// Takes away what others may do with a file of one's own.
void keep_private(const std::filesystem::path& file);

}  // namespace hone
