// SPDX-License-Identifier: MIT
// Packages of 20,000 notes, as people bring them after years. tests/support/make_anki_packages.py makes them: 8 MB
// would be too much to keep.
#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

#include <nlohmann/json.hpp>

namespace {

using namespace hone::test;
using Json = nlohmann::json;

struct Packages {
    TemporaryDirectory directory;

    Packages() {
        const std::string script = std::string(HONE_SOURCE_DIR) + "/tests/support/make_anki_packages.py";
        REQUIRE(run({{"python3", "-B", script, directory.path().string()}}).exit_code == 0);
    }

    Outcome hone(std::vector<std::string> arguments) const {
        Command command;
        command.words = {HONE_TEST_BINARY};
        command.words.insert(command.words.end(), arguments.begin(), arguments.end());
        command.environment["HONE_DB"] = (directory.path() / "hone.db").string();
        command.directory = directory.path();
        command.timeout = std::chrono::minutes{4};
        return run(command);
    }
};

void comes_in_whole(const std::string& package) {
    const Packages packages;
    const Outcome first = packages.hone({"import", "--json", package});
    REQUIRE(first.exit_code == 0);
    const Json report = Json::parse(first.out);
    CHECK(report.at("added") == 20'000);
    CHECK(report.at("reviews") == 83'330);
    CHECK(report.at("conflicts") == 0);
    CHECK(report.at("diagnostics").empty());
    CHECK(packages.hone({"check"}).out ==
          "everything is in order: 20000 notes, 25000 cards, 83330 reviews\n");
    const Json again = Json::parse(packages.hone({"import", "--json", package}).out);
    CHECK(again.at("added") == 0);
    CHECK(again.at("unchanged") == 20'000);
    CHECK(again.at("reviews") == 0);
}

}  // namespace

TEST_CASE("20,000 notes of the latest generation come in with their reviews, and once") {
    comes_in_whole("n20000-latest.apkg");
}

TEST_CASE("20,000 notes of an older generation come in with their reviews, and once") {
    comes_in_whole("n20000-legacy2.apkg");
}
