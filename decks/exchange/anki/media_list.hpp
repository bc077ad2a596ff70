// SPDX-License-Identifier: MIT
// The list of media in a package: which entry of the archive is which file. It comes from anybody, so a name that
// could leave the folder of media refuses the whole package, as Anki does.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hone::anki {

struct ListedMedium {
    std::string name, entry;
    std::optional<std::uint64_t> size;
};

/// {"0": "a.png"}. Throws Refusal.
std::vector<ListedMedium> media_in_json(const std::string& json);
/// MediaEntries: the entry of each is its place in the list. Throws Refusal.
std::vector<ListedMedium> media_in_protobuf(const std::string& bytes);

/// The name as Unicode composes it (NFC), which is how Anki keeps names and macOS does not.
std::string composed(const std::string& name);
/// composed(), when it is one plain file name; else throws Refusal.
std::string checked_media_name(const std::string& name);

}  // namespace hone::anki
