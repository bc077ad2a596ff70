// SPDX-License-Identifier: MIT
// Folders of decks that were imported: `hone import --all` reads them again, as they were read the first time.
#pragma once

#include "decks/store/store.hpp"
#include "engine/schedule/queue.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hone {

struct RememberedFolder {
    std::string path;                 ///< absolute
    std::optional<std::string> deck;  ///< every note goes there; nothing: each file's own
    std::vector<std::string> tags;    ///< every note gets them
    friend bool operator==(const RememberedFolder&, const RememberedFolder&) = default;
};

/// By path.
std::vector<RememberedFolder> remembered_folders(const Store& store);

/// Inside an Operation. In place of what was remembered of that path.
void remember_folder(Store& store, const RememberedFolder& folder);
/// False when it was not remembered.
bool forget_folder(Store& store, const std::string& path);

/// Files below `folder` that notes in circulation came from; and the notes of one.
std::vector<std::string> files_below(const Store& store, const std::string& folder);
std::vector<NoteId> notes_of_file(const Store& store, const std::string& file);

}  // namespace hone
