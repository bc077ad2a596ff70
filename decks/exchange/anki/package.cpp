// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/package.hpp"

#include "decks/exchange/anki/media_list.hpp"
#include "decks/exchange/anki/refusal.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <protozero/pbf_reader.hpp>
#include <utility>

namespace hone::anki {
namespace {

constexpr std::uint64_t megabyte = std::uint64_t{1024} * 1024;
/// A life's reviews fill some tens; reading it takes its size in memory.
constexpr std::uint64_t largest_collection = 192 * megabyte;
/// Names and checksums: 80 bytes or so for a file.
constexpr std::uint64_t largest_media_list = 16 * megabyte;
/// A long recording; it goes to the disk in blocks.
constexpr std::uint64_t largest_medium = 512 * megabyte;
constexpr std::uint64_t largest_meta = 1024;

const char* collection_entry(Generation generation) {
    switch (generation) {
        case Generation::legacy_1:
            return "collection.anki2";
        case Generation::legacy_2:
            return "collection.anki21";
        case Generation::latest:
            return "collection.anki21b";
    }
    return "";
}

Archive::Packing packing_of(Generation generation) {
    return generation == Generation::latest ? Archive::Packing::zstd : Archive::Packing::none;
}

/// PackageMetadata { version = 1 }
std::uint64_t version_in(const std::string& meta) try {
    std::uint64_t version = 0;
    protozero::pbf_reader fields(meta);
    while (fields.next())
        if (fields.tag_and_type() ==
            protozero::tag_and_type(std::uint32_t{1}, protozero::pbf_wire_type::varint))
            version = fields.get_uint64();
        else
            fields.skip();
    return version;
} catch (const protozero::exception&) {
    throw Refusal("damaged-package", "`meta` in it is damaged; export it from Anki again");
}

Generation generation_of(const Archive& archive) {
    if (const auto meta = archive.find("meta")) {
        const auto version = version_in(archive.unpacked(*meta, Archive::Packing::none, largest_meta));
        if (version >= 1 && version <= 3) return static_cast<Generation>(version);
        throw Refusal("too-new",
                      "was made by a newer Anki than this program knows; export it again with 'Support older "
                      "Anki versions' ticked");
    }
    for (const auto generation : {Generation::latest, Generation::legacy_2, Generation::legacy_1})
        if (archive.find(collection_entry(generation))) return generation;
    throw Refusal(
        "not-a-package",
        "is a zip file without a collection of Anki; in Anki, choose File, Export and the .apkg format");
}

}  // namespace

std::string_view name(Generation generation) {
    switch (generation) {
        case Generation::legacy_1:
            return "legacy 1";
        case Generation::legacy_2:
            return "legacy 2";
        case Generation::latest:
            return "latest";
    }
    return "";
}

Package::Package(PackageSource source) : archive_(std::move(source)), generation_(generation_of(archive_)) {
    if (!archive_.find(collection_entry(generation_)))
        throw Refusal(
            "damaged-package",
            fmt::format("has lost its {}: what is left is only Anki's note that asks for an update; "
                        "export it from Anki again",
                        in_quotes(collection_entry(generation_))));
    read_list();
}

std::string Package::collection() const {
    return archive_.unpacked(*archive_.find(collection_entry(generation_)), packing_of(generation_),
                             largest_collection);
}

void Package::read_list() {
    const auto entry = archive_.find("media");
    if (!entry) return;  // old AnkiDroids and scripts leave it out when there is none
    const std::string bytes = archive_.unpacked(*entry, packing_of(generation_), largest_media_list);
    auto listed = generation_ == Generation::latest ? media_in_protobuf(bytes) : media_in_json(bytes);
    for (auto& each : listed) {
        Medium medium{checked_media_name(each.name), std::move(each.entry), each.size};
        std::string key = medium.name;
        media_.emplace(std::move(key), std::move(medium));
    }
}

const Package::Medium* Package::find_medium(const std::string& name) const {
    const auto found = media_.find(composed(name));
    if (found == media_.end() || !archive_.find(found->second.entry)) return nullptr;
    return &found->second;
}

void Package::write(const Medium& medium, const std::filesystem::path& to) const {
    const auto entry = archive_.find(medium.entry);
    if (!entry) throw Refusal("damaged-package", in_quotes(medium.name) + " is not in the package");
    std::ofstream file(to, std::ios::binary | std::ios::trunc);
    try {
        std::uint64_t written = 0;
        archive_.unpack(*entry, packing_of(generation_), largest_medium, [&](std::string_view block) {
            file.write(block.data(), static_cast<std::streamsize>(block.size()));
            written += block.size();
            if (!file) throw std::runtime_error(fmt::format("cannot write {}", in_quotes(to.string())));
        });
        if (medium.size && *medium.size != written)
            throw Refusal("damaged-package", in_quotes(medium.name) + " is damaged: it is of another size");
        file.close();
        if (!file) throw std::runtime_error(fmt::format("cannot write {}", in_quotes(to.string())));
    } catch (...) {
        file.close();
        std::error_code ignored;
        std::filesystem::remove(to, ignored);
        throw;
    }
}

}  // namespace hone::anki
