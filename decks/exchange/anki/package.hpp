// SPDX-License-Identifier: MIT
// A package of Anki, .apkg or .colpkg: a zip archive with a database, a list of media and the media files, which are
// named 0, 1, 2 in the archive. Three generations are about:
//
//              meta    collection                            list of media
//  legacy 1    none    collection.anki2, schema 11           JSON {"0": "a.png"}
//  legacy 2    2       collection.anki21, schema 11          the same
//  latest      3       collection.anki21b, schema 18, zstd   protobuf MediaEntries, zstd; the files are zstd too
//
// From legacy 2 on, collection.anki2 holds nothing but a note that asks to update Anki. Taking that for the person's
// notes would be worse than an error, so the collection that `meta` speaks of must be there.
#pragma once

#include "decks/exchange/anki/archive.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone::anki {

/// Persisted by number, in `meta`.
enum class Generation { legacy_1 = 1, legacy_2 = 2, latest = 3 };
std::string_view name(Generation generation);  ///< "legacy 1", "legacy 2", "latest"

class Package {
public:
    /// Throws Refusal.
    explicit Package(PackageSource source);

    Generation generation() const { return generation_; }
    /// The SQLite file. Throws Refusal.
    std::string collection() const;

    struct Medium {
        std::string name;                   ///< one plain file name, NFC
        std::string entry;                  ///< what it is named in the archive
        std::optional<std::uint64_t> size;  ///< unpacked, where the list says so
    };
    /// The file that notes call so; nullptr when it is not listed or not in the archive.
    const Medium* find_medium(const std::string& name) const;
    /// Unpacks it, block by block. Throws std::runtime_error; nothing is left at `to` then.
    void write(const Medium& medium, const std::filesystem::path& to) const;

private:
    void read_list();

    Archive archive_;
    Generation generation_;
    std::map<std::string, Medium> media_;
};

}  // namespace hone::anki
