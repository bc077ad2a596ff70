// SPDX-License-Identifier: MIT
// Pictures and sounds that notes name, in the store's media folder. A terminal names them; they are kept so that they
// leave with the notes that name them.
#pragma once

#include "decks/exchange/parcel.hpp"
#include "decks/store/store.hpp"

#include <filesystem>
#include <vector>

namespace hone {

/// hone.media beside hone.db.
std::filesystem::path media_folder(const Store& store);

/// Writes those of the parcel that are not there yet. A file of the same name with other content stays as it is, with
/// a warning; so does one that cannot be written.
void keep_media(const Parcel& parcel, const std::filesystem::path& folder,
                std::vector<Diagnostic>& diagnostics);

}  // namespace hone
