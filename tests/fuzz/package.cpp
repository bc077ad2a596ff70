// SPDX-License-Identifier: MIT
// Any bytes as a package of Anki. Those that are no zip archive are put into one: what is in a package decides more than
// how it is packed, and no mutation finds a checksum.
#include "decks/deck_files.hpp"
#include "decks/exchange/anki/reader.hpp"
#include "tests/decks/exchange/anki_making.hpp"
#include "tests/fuzz/laws.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace hone;

namespace {

/// The generation, the size of the list of media, the list, the collection.
std::string packed(std::string_view parts) {
    if (parts.size() < 3) return {};
    const int generation = 1 + static_cast<unsigned char>(parts[0]) % 3;
    const std::size_t size =
        std::size_t{static_cast<unsigned char>(parts[1])} * 256 + static_cast<unsigned char>(parts[2]);
    parts.remove_prefix(3);
    const std::string list(parts.substr(0, size)), collection(parts.substr(list.size()));
    if (generation == 1)
        return anki_making::zipped(
            {{"collection.anki2", collection}, {"media", list}, {"0", "a"}, {"1", "b"}});
    if (generation == 2)
        return anki_making::zipped({{"meta", anki_making::field(1, 2ULL)},
                                    {"collection.anki21", collection},
                                    {"media", list},
                                    {"0", "a"},
                                    {"1", "b"}});
    return anki_making::zipped({{"meta", anki_making::field(1, 3ULL)},
                                {"collection.anki21b", anki_making::zstd_packed(collection)},
                                {"media", anki_making::zstd_packed(list)},
                                {"0", anki_making::zstd_packed("a")},
                                {"1", anki_making::zstd_packed("b")}});
}

const Now now{Instant{std::chrono::sys_days{std::chrono::year{2026} / 12 / 1} + std::chrono::hours{12}},
              *study_day_from("2026-12-01")};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = fuzz::as_text(data, size);
    const auto parcel = anki::read_package(
        {{}, looks_like_package(bytes) ? std::string(bytes) : packed(bytes)}, "f.apkg", now);
    fuzz::law_of_parcel(parcel);
    if (has_errors(parcel.diagnostics)) fuzz::law(fuzz::is_empty(parcel), "a damaged package brings nothing");
    if (parcel.dump) {
        const auto written = dump_text(*parcel.dump);
        fuzz::law(dump_text(read_dump(written)) == written, "what hone wrote is as it was", written);
    }

    if (parcel.media.empty()) return 0;
    const test::TemporaryDirectory folder;
    try {
        parcel.media.front().write(folder.path() / "medium");
    } catch (const std::runtime_error&) {
        fuzz::law(std::filesystem::is_empty(folder.path()), "nothing is left of a damaged medium");
    }
    return 0;
}
