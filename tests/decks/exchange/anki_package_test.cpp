// SPDX-License-Identifier: MIT
#include "decks/deck_files.hpp"
#include "decks/exchange/anki/package.hpp"
#include "decks/exchange/anki/reader.hpp"
#include "decks/exchange/anki/refusal.hpp"
#include "tests/catch.hpp"
#include "tests/decks/exchange/anki_making.hpp"

#include <filesystem>
#include <fstream>
#include <random>

using namespace hone;
using namespace anki_making;
namespace fs = std::filesystem;

namespace {

const Now now{Instant{std::chrono::seconds{1795219200}}, StudyDay::from_number(20778)};

Parcel read_bytes(std::string bytes) {
    return anki::read_package({{}, std::move(bytes)}, "cards.apkg", now);
}

/// The code of the one error a package that brings nothing has.
std::string refusal(std::string bytes) {
    const auto parcel = read_bytes(std::move(bytes));
    CHECK(parcel.decks.empty());
    CHECK(parcel.learned.empty());
    CHECK(parcel.media.empty());
    CHECK_FALSE(parcel.dump);
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK(parcel.diagnostics[0].severity == Severity::error);
    CHECK(parcel.diagnostics[0].file == "cards.apkg");
    return parcel.diagnostics[0].code;
}

std::string message(std::string bytes) {
    const auto parcel = read_bytes(std::move(bytes));
    return parcel.diagnostics.empty() ? "" : parcel.diagnostics[0].message;
}

anki::Generation generation_of(const Files& files) {
    return anki::Package({{}, zipped(files)}).generation();
}

const std::string empty = collection({});

/// As the latest generation packs it.
std::string latest(const std::string& collection_bytes, const std::string& media_list, Files files = {}) {
    files.emplace_back("meta", field(1, 3));
    files.emplace_back("collection.anki21b", zstd_packed(collection_bytes));
    files.emplace_back("media", zstd_packed(media_list));
    return zipped(files);
}

std::string medium(const std::string& name, unsigned long long size) {
    return field(1, field(1, name) + field(2, size) + field(3, "sha1sha1sha1sha1sha1"));
}

fs::path scratch(const char* name) {
    return fs::temp_directory_path() / (std::string("hone-anki-package-") + name);
}

std::string content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("A zip archive looks like a package and nothing else does") {
    CHECK(looks_like_package(zipped({{"a", "b"}})));
    CHECK_FALSE(looks_like_package("[deck]"));
    CHECK_FALSE(looks_like_package("PK"));
    CHECK_FALSE(looks_like_package(""));
}

TEST_CASE("The generation is what meta says") {
    CHECK(generation_of({{"meta", field(1, 1)}, {"collection.anki2", empty}}) == anki::Generation::legacy_1);
    CHECK(generation_of({{"meta", field(1, 2)}, {"collection.anki21", empty}, {"collection.anki2", empty}}) ==
          anki::Generation::legacy_2);
    CHECK(generation_of({{"meta", field(1, 3)}, {"collection.anki21b", zstd_packed(empty)}}) ==
          anki::Generation::latest);
}

TEST_CASE("Without meta the newest collection that is there counts") {
    CHECK(generation_of({{"collection.anki21", empty}, {"collection.anki2", empty}}) ==
          anki::Generation::legacy_2);
    CHECK(generation_of({{"collection.anki2", empty}}) == anki::Generation::legacy_1);
}

TEST_CASE("Fields that meta may get one day are skipped") {
    CHECK(generation_of({{"meta", field(9, "more") + field(1, 3) + field(4000, 7)},
                         {"collection.anki21b", zstd_packed(empty)}}) == anki::Generation::latest);
}

TEST_CASE("A package of a generation to come is refused with a way out") {
    const auto bytes =
        zipped({{"meta", field(1, 4)}, {"collection.anki22", "?"}, {"collection.anki2", empty}});
    CHECK(refusal(bytes) == "too-new");
    CHECK_THAT(message(bytes), ContainsSubstring("'Support older Anki versions'"));
}

TEST_CASE("The note that asks to update Anki is never taken for the collection") {
    CHECK(refusal(zipped({{"meta", field(1, 3)}, {"collection.anki2", empty}})) == "damaged-package");
    CHECK(refusal(zipped({{"meta", field(1, 2)}, {"collection.anki2", empty}})) == "damaged-package");
}

TEST_CASE("What is no package says so") {
    CHECK(refusal("") == "not-a-package");
    CHECK(refusal("not a zip at all") == "not-a-package");
    CHECK(refusal(zipped({{"readme.txt", "hello"}})) == "not-a-package");
}

TEST_CASE("A file that is not there is said and not called damaged") {
    const auto parcel = anki::read_package({"/nowhere/cards.apkg", {}}, "cards.apkg", now);
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK(parcel.diagnostics[0].code == "cannot-open");
}

TEST_CASE("A package cut off anywhere brings nothing") {
    const auto whole = fixture("anki-synthetic/latest.apkg");
    for (std::size_t size = 0; size < whole.size(); size += 997)
        CHECK_FALSE(refusal(whole.substr(0, size)).empty());
}

TEST_CASE("A package with flipped bytes brings nothing or is whole") {
    const auto whole = fixture("anki-synthetic/latest.apkg");
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        auto bytes = whole;
        bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto parcel = read_bytes(bytes);
        CHECK((has_errors(parcel.diagnostics) ? parcel.decks.empty() : parcel.decks.size() == 1));
    }
}

TEST_CASE("A zstd frame that is damaged or ends early brings nothing") {
    const auto packed = zstd_packed(empty);
    for (const auto& bad :
         {packed.substr(0, packed.size() - 5), packed.substr(0, 3), std::string("no zstd"), std::string()})
        CHECK(refusal(zipped({{"meta", field(1, 3)}, {"collection.anki21b", bad}})) == "damaged-package");
}

TEST_CASE("A bomb inside the zip archive is refused before it is whole") {
    const std::string zeros(64 * 1024 * 1024, '\0');
    const auto bytes = zipped({{"collection.anki2", zeros}});
    CHECK(bytes.size() < 100'000);
    CHECK(refusal(bytes) == "too-large");
    CHECK_THAT(message(bytes), ContainsSubstring("over 200 times its size"));
}

TEST_CASE("A bomb inside zstd is refused before it is whole") {
    const std::string zeros(64 * 1024 * 1024, '\0');
    CHECK(refusal(latest(zeros, "")) == "too-large");
}

TEST_CASE("A meta that goes on and on is refused") {
    CHECK(refusal(zipped({{"meta", std::string(100'000, '\x08')}, {"collection.anki2", empty}})) ==
          "too-large");
}

TEST_CASE("A directory larger than any of Anki is refused before it is read") {
    std::string bytes = zipped({{"collection.anki2", empty}});
    const auto end = bytes.rfind("PK\5\6");
    bytes.replace(end + 12, 4, std::string("\xFF\xFF\xFF\x7F", 4));
    CHECK(refusal(bytes) == "too-large");
}

TEST_CASE("A media name that leads elsewhere refuses the whole package") {
    const std::string name =
        GENERATE("../up.png", "/etc/passwd", "a/b.png", "..", ".", "a\\\\b.png", "", "a\\u0000.png",
                 "a\\u001b.png", "a\\u0085.png", "a\\nb.png", "a\\rb.png", "a\\tb.png");
    CHECK(refusal(legacy_package(empty, "{\"0\": \"" + name + "\"}")) == "damaged-package");
}

TEST_CASE("A media name that leads elsewhere refuses a package of the latest generation too") {
    const std::string name =
        GENERATE(std::string("../up.png"), std::string("a/b"), std::string("..\\b"), std::string(),
                 std::string("a\0b", 3), std::string(300, 'x'), std::string("\xFF.png"));
    CHECK(refusal(latest(empty, medium(name, 1))) == "damaged-package");
}

TEST_CASE("A list of media that is no list refuses the package") {
    const std::string list = GENERATE(std::string("[]"), std::string("{\"0\": 1}"),
                                      std::string("{\"0\": {\"a\": \"b\"}}"), std::string("{\"0\": \"a\""),
                                      std::string("nonsense"), std::string(100'000, '['), std::string());
    CHECK(refusal(legacy_package(empty, list)) == "damaged-package");
}

TEST_CASE("Protobuf of the media list that is cut off refuses the package") {
    const auto whole = medium("a.png", 3);
    CHECK(refusal(latest(empty, whole.substr(0, whole.size() - 3))) == "damaged-package");
    CHECK(refusal(latest(empty, "\x0A\xFF\xFF\xFF\xFF\x0F")) == "damaged-package");
}

TEST_CASE("Unknown fields of the media list are skipped") {
    const auto entry = field(1, field(77, "later") + field(1, "a.png") + field(78, 5));
    const anki::Package package({{}, latest(empty, field(9, "later") + entry, {{"0", zstd_packed("abc")}})});
    CHECK(package.find_medium("a.png") != nullptr);
}

TEST_CASE("Media are found by their name however it is composed") {
    const anki::Package package({{}, legacy_package(empty, R"({"0": "cafe\u0301.png"})", {{"0", "abc"}})});
    CHECK(package.find_medium("caf\u00e9.png") != nullptr);
    CHECK(package.find_medium("cafe\u0301.png") != nullptr);
    CHECK(package.find_medium("cafe.png") == nullptr);
}

TEST_CASE("A listed file that the archive lacks is not found") {
    const anki::Package package({{}, legacy_package(empty, R"({"0": "a.png"})")});
    CHECK(package.find_medium("a.png") == nullptr);
}

TEST_CASE("A media file is written as it is, larger than a block too") {
    const auto to = scratch("block");
    std::string bytes(300'000, '\0');
    std::mt19937 random(3);
    for (char& c : bytes)
        c = static_cast<char>(random());
    const anki::Package package(
        {{}, latest(empty, medium("a.bin", bytes.size()), {{"0", zstd_packed(bytes)}})});
    package.write(*package.find_medium("a.bin"), to);
    CHECK(content(to) == bytes);
    fs::remove(to);
}

TEST_CASE("A media file of another size than listed is damaged and leaves nothing") {
    const auto to = scratch("size");
    const anki::Package package({{}, latest(empty, medium("a.bin", 5), {{"0", zstd_packed("abc")}})});
    CHECK_THROWS_AS(package.write(*package.find_medium("a.bin"), to), anki::Refusal);
    CHECK_FALSE(fs::exists(to));
}

TEST_CASE("A media bomb is stopped and leaves nothing") {
    const auto to = scratch("bomb");
    const std::string zeros(64 * 1024 * 1024, '\0');
    const anki::Package package({{}, legacy_package(empty, R"({"0": "a.bin"})", {{"0", zeros}})});
    CHECK_THROWS_AS(package.write(*package.find_medium("a.bin"), to), anki::Refusal);
    CHECK_FALSE(fs::exists(to));
}

TEST_CASE("A folder that is not there is said when a media file is written") {
    const anki::Package package({{}, legacy_package(empty, R"({"0": "a.bin"})", {{"0", "abc"}})});
    CHECK_THROWS_AS(package.write(*package.find_medium("a.bin"), "/nowhere/a.bin"), std::runtime_error);
}
