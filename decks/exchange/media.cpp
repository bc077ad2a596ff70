// SPDX-License-Identifier: MIT
#include "decks/exchange/media.hpp"

#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace hone {
namespace {

namespace fs = std::filesystem;

/// Pictures and sounds are packed already: a package that unpacks to many times its size is made to fill a disk.
constexpr std::uintmax_t most_unpacking = 20, harmless_bytes = std::uintmax_t{64} * 1024 * 1024;

bool same_content(const fs::path& a, const fs::path& b) {
    std::error_code failed;
    if (fs::file_size(a, failed) != fs::file_size(b, failed) || failed) return false;
    std::ifstream first(a, std::ios::binary), second(b, std::ios::binary);
    return std::equal(std::istreambuf_iterator<char>(first), {}, std::istreambuf_iterator<char>(second));
}

/// Nothing is left of it, whatever happens in between.
class PartialFile {
public:
    explicit PartialFile(const fs::path& folder) : path_(folder / ".part") { remove(); }
    ~PartialFile() { remove(); }
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;
    const fs::path& path() const { return path_; }

private:
    void remove() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    fs::path path_;
};

}  // namespace

fs::path media_folder(const Store& store) {
    fs::path folder = store.path();
    return folder.replace_extension(".media");
}

void keep_media(const Parcel& parcel, const fs::path& folder, std::vector<Diagnostic>& diagnostics) {
    const auto warn = [&](const std::string& name, const std::string& what) {
        diagnostics.push_back({parcel.file, 0, 0, Severity::warning, "media",
                               fmt::format("{} {}; the notes that name it came in", in_quotes(name), what)});
    };
    std::error_code unknown;
    const auto packed = fs::file_size(parcel.file, unknown);
    std::uintmax_t room = harmless_bytes + (unknown ? 0 : packed * most_unpacking);
    for (const auto& file : parcel.media) {
        try {
            fs::create_directories(folder);
            const PartialFile part(folder);
            file.write(part.path());
            const auto size = fs::file_size(part.path());
            if (size > room) {
                warn(file.name,
                     "and what follows unpack to far more than the package packs; they are left out");
                return;
            }
            room -= size;
            const fs::path place = folder / file.name;
            if (!fs::exists(fs::symlink_status(place)))
                fs::rename(part.path(), place);
            else if (!same_content(part.path(), place))
                warn(file.name, "is in the media folder already, with other content; that one stays");
        } catch (const std::exception& problem) {
            warn(file.name, fmt::format("could not be kept ({})", problem.what()));
        }
    }
}

}  // namespace hone
