// SPDX-License-Identifier: MIT
// A zip archive from anybody, read through libzip: in blocks, with a limit on what comes out and on how much more
// that is than went in. Entries may be packed once more with zstd, as Anki does. Only bytes are read: names and links
// in the archive decide on no file of this machine.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace hone::anki {

/// Where a package is: a file, read piece by piece, or bytes that were read already (standard input).
struct PackageSource {
    std::filesystem::path path;  ///< empty: `bytes` is the package
    std::string bytes;
};

class Archive {
public:
    /// Throws Refusal.
    explicit Archive(PackageSource source);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    struct Entry {
        std::uint64_t index = 0;
        std::uint64_t size = 0, packed_size = 0;  ///< as the archive says; not to be relied on
        std::string name;
    };
    std::optional<Entry> find(const std::string& name) const;

    enum class Packing { none, zstd };  ///< inside the archive's own
    using Sink = std::function<void(std::string_view block)>;

    /// Hands the entry's bytes to `sink`, block by block. Throws Refusal: damaged-package, or too-large when more
    /// than `limit` bytes come out or the entry is a bomb.
    void unpack(const Entry& entry, Packing packing, std::uint64_t limit, const Sink& sink) const;
    std::string unpacked(const Entry& entry, Packing packing, std::uint64_t limit) const;

private:
    PackageSource source_;
    zip* zip_ = nullptr;
};

}  // namespace hone::anki
