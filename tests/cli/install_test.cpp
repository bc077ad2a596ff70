// SPDX-License-Identifier: MIT
// `cmake --install` and the Debian package: every file is there, and the program starts from there.
#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

#include <filesystem>

namespace {

using namespace hone::test;
namespace fs = std::filesystem;

Outcome run_words(std::vector<std::string> words) {
    Command command;
    command.words = std::move(words);
    return run(command);
}

/// Below the prefix, wherever it is.
constexpr const char* installed[] = {
    "bin/hone",
    "share/bash-completion/completions/hone",
    "share/fish/vendor_completions.d/hone.fish",
    "share/doc/hone/README.md",
    "share/doc/hone/copyright",
    "share/doc/hone/docs/cli.md",
    "share/doc/hone/docs/decisions/0001-components.md",
};

}  // namespace

TEST_CASE("An installation by hand has the program, the manual, completions and documents") {
    const TemporaryDirectory place;
    const Outcome outcome =
        run_words({"cmake", "--install", HONE_BUILD_DIR, "--prefix", place.path().string()});
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    std::vector<std::string> files(std::begin(installed), std::end(installed));
    files.insert(files.end(), {"share/man/man1/hone.1", "share/zsh/site-functions/_hone"});
    for (const auto& file : files) {
        INFO(file);
        CHECK(fs::exists(place.path() / file));
    }
    const Outcome version = run_words({(place.path() / "bin/hone").string(), "--version"});
    CHECK(version.exit_code == 0);
    CHECK(version.out.rfind("hone ", 0) == 0);
}

TEST_CASE("The Debian package has the same, in Debian's places, and names what it needs") {
    const fs::path release = fs::path(HONE_SOURCE_DIR) / "build" / "release";
    // ./check builds it; a developer's tree may do without.
    if (!fs::exists(release / "CPackConfig.cmake") || !fs::exists(release / "share" / "hone.1.gz")) {
        WARN("no release build here: the package was not looked at");
        return;
    }
    const TemporaryDirectory place;
    const Outcome packed = run_words({"cpack", "--config", (release / "CPackConfig.cmake").string(), "-G",
                                      "DEB", "-B", place.path().string()});
    INFO(packed.out << packed.err);
    REQUIRE(packed.exit_code == 0);
    std::string deb;
    for (const auto& file : fs::directory_iterator(place.path()))
        if (file.path().extension() == ".deb") deb = file.path().string();
    REQUIRE_FALSE(deb.empty());
    const std::string listed = run_words({"dpkg-deb", "-c", deb}).out;
    std::vector<std::string> files(std::begin(installed), std::end(installed));
    files.insert(files.end(), {"share/man/man1/hone.1.gz", "share/zsh/vendor-completions/_hone"});
    for (const auto& file : files) {
        INFO(file);
        CHECK(listed.find(" ./usr/" + file + "\n") != std::string::npos);
    }
    CHECK(listed.find("site-functions") == std::string::npos);
    CHECK(run_words({"dpkg-deb", "-f", deb, "Package"}).out == "hone\n");
    CHECK(run_words({"dpkg-deb", "-f", deb, "Section"}).out == "education\n");
    const std::string needs = run_words({"dpkg-deb", "-f", deb, "Depends"}).out;
    for (const char* library : {"libc6", "libsqlite3-0", "libre2-9", "libfmt9", "libutf8proc2", "tzdata"}) {
        INFO(needs);
        CHECK(needs.find(library) != std::string::npos);
    }
    CHECK(needs.find("libasan") == std::string::npos);
}
