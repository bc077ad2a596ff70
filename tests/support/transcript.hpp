// SPDX-License-Identifier: MIT
// A transcript is a text file that pins what a program does on the command line: one behaviour a file.
//
//   # Importing a deck twice changes nothing.        the first line says the behaviour
//   # env HONE_SEED=3                                a variable from here on; `# env NAME` takes it away
//   # file decks/a.toml                              a file, to the line `# end`; folders are made
//   [[basic]]
//   # end
//   $ hone import decks/a.toml                       a command; its words are split as by a shell, but no
//   shell runs 1 note added                                     what it prints, line by line $ hone grade 99
//   good ! no card 99                                     on stderr ? 1 its exit status, when not 0 $ hone
//   import - < front,back                                     its input (none: empty)
//   ...                                              any number of lines
//   2 notes added in [..] ms                         any text within a line
//   $ sh hone export | head -n 1                     the rest of the line goes to /bin/sh
//   deck,front,back
//
// Any other line that starts with `# ` is a comment; it and an empty line at the end of what is printed are
// layout. Each transcript runs in a directory of its own, gone afterwards; $DIR in a command or a variable is
// that directory, and its path is printed as $DIR. Variables: only DIR, PATH (the tested program's folder
// first), HOME and XDG folders inside the directory, TZ=UTC, HONE_NOW=2026-12-01T09:00:00Z, HONE_SEED=7,
// COLUMNS=80, TERM=dumb, LANG=C.UTF-8.
//
// A printed line that would read as something else (`# `, `$ `, `! `, `? `, `< `, `...`, a backslash, an
// empty last line) stands behind a backslash, control characters as \xNN, and output without a final newline
// ends with a line
// `\ no newline`.
#pragma once

#include "tests/support/line_match.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hone::test {

/// Lines that do nothing: comments, empty lines.
struct Layout {};
struct SetVariable {
    std::string name;
    std::optional<std::string> value;  ///< nothing: taken away
};
struct WriteFile {
    std::string name, content;
};
struct RunCommand {
    std::string line;  ///< after `$ `
    std::string input;
    std::size_t head = 0;  ///< how many of the source lines are the command and its input
    Lines out, err;        ///< as in the file, `! ` taken off
    std::string status;    ///< after `? `; empty: 0
};

/// A step keeps the lines it was read from, so that accepting new output leaves the rest of a file as it was.
struct TranscriptStep {
    std::size_t line = 0;  ///< of its first source line, from 1
    Lines source;
    std::variant<Layout, SetVariable, WriteFile, RunCommand> action;
};

/// Throws std::runtime_error "line 3: …" for a file that is no transcript.
std::vector<TranscriptStep> parse_transcript(std::string_view text);

struct TranscriptResult {
    bool passed = false;
    std::string comparison;  ///< the whole transcript; `-` before a line that was not printed, `+` before one
                             ///< that was
    std::string
        accepted;  ///< the transcript as it would be right: what was printed, where it is not as expected
};

/// Runs it. `programs` is the folder looked in first for programs.
TranscriptResult run_transcript(const std::vector<TranscriptStep>& steps,
                                const std::filesystem::path& programs);

/// Words as a shell would split them: spaces, '…', "…", backslash. Throws std::runtime_error on an open
/// quote.
std::vector<std::string> split_words(std::string_view line);

}  // namespace hone::test
