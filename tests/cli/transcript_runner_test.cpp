// SPDX-License-Identifier: MIT
// The program people run by hand: what it says, what it leaves in the file, how it ends.
#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

#include <fstream>
#include <sstream>

using namespace hone::test;

namespace {

class TranscriptFile {
public:
    explicit TranscriptFile(const std::string& text) : path_(directory_.path() / "a.t") {
        std::ofstream(path_) << text;
    }

    Outcome check(const std::string& accept = "") const {
        auto environment = inherited_environment();
        environment["HONE_ACCEPT"] = accept;
        return run({.words = {HONE_TRANSCRIPT_RUNNER, path_.string()}, .environment = environment});
    }

    std::string text() const {
        std::ostringstream result;
        result << std::ifstream(path_).rdbuf();
        return result.str();
    }

private:
    TemporaryDirectory directory_;
    std::filesystem::path path_;
};

const std::string wrong = "# It echoes.\n$ echo a\nb\n";

}  // namespace

TEST_CASE("A transcript that is wrong ends with 1, is compared, and stays as it was") {
    const TranscriptFile file(wrong);
    const auto outcome = file.check();
    CHECK(outcome.exit_code == 1);
    CHECK_THAT(outcome.out, ContainsSubstring("- b\n+ a\n"));
    CHECK_THAT(outcome.out, ContainsSubstring("HONE_ACCEPT=1"));
    CHECK(file.text() == wrong);
}

TEST_CASE("A transcript accepted has what was printed, and passes from then on") {
    const TranscriptFile file(wrong);
    CHECK(file.check("1").exit_code == 0);
    CHECK(file.text() == "# It echoes.\n$ echo a\na\n");
    const auto again = file.check();
    CHECK(again.exit_code == 0);
    CHECK(again.out.empty());
}

TEST_CASE("A file that is no transcript, or is not there, ends with 2") {
    CHECK(TranscriptFile("$ true\n").check().exit_code == 2);
    const auto outcome = run({.words = {HONE_TRANSCRIPT_RUNNER, "/no/such/file.t"}});
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, ContainsSubstring("/no/such/file.t"));
}

TEST_CASE("The hone that was built is the first on the path of a transcript") {
    const TranscriptFile file("# It is this one.\n$ sh command -v hone\n" + std::string(HONE_TEST_BINARY) +
                              "\n");
    CHECK(file.check().exit_code == 0);
}
