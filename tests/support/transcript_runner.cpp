// SPDX-License-Identifier: MIT
// transcript_runner FILE…   runs transcripts (transcript.hpp says what they are) against the hone that was
// built. Exit 0: all as expected; 1: one is not, and the comparison is on stdout; 2: one could not be run.
// HONE_ACCEPT=1 writes what was printed into the files instead, to be read in the diff before it is
// committed.
#include "tests/support/golden.hpp"
#include "tests/support/transcript.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>

namespace {

/// True: as expected, or accepted.
bool check(const std::filesystem::path& path, bool accept) {
    const auto programs = std::filesystem::path(HONE_TEST_BINARY).parent_path();
    const auto result =
        hone::test::run_transcript(hone::test::parse_transcript(hone::test::read_text(path)), programs);
    if (result.passed) return true;
    std::cout << path.string() << (accept ? ": accepted\n" : ": not as expected (- expected, + printed)\n")
              << result.comparison;
    if (!accept) std::cout << "If what was printed is right: HONE_ACCEPT=1 and run this test again.\n";
    if (accept) hone::test::write_text(path, result.accepted);
    return accept;
}

}  // namespace

int main(int count, char** words) {
    int status = count > 1 ? 0 : 2;
    for (int i = 1; i < count; ++i) {
        try {
            if (!check(words[i], hone::test::accepting())) status = std::max(status, 1);
        } catch (const std::exception& problem) {
            std::cerr << words[i] << ": " << problem.what() << '\n';
            status = 2;
        }
    }
    return status;
}
