// SPDX-License-Identifier: MIT
#include "tests/support/transcript.hpp"

#include "tests/catch.hpp"

#include <stdexcept>

using namespace hone::test;

namespace {

TranscriptResult result(const std::string& text) {
    return run_transcript(parse_transcript(text), "/bin");
}

const std::string title = "# It does what it does.\n";

}  // namespace

TEST_CASE("A transcript passes when everything is printed as it says") {
    struct Row {
        std::string what, text;
    };
    const auto row = GENERATE(values<Row>({
        {"output", "$ echo a\na\n"},
        {"no output", "$ true\n"},
        {"words are split without a shell", "$ printf '[%s]\\n' 'a  b' \"$x\" c\\ d\n[a  b]\n[$x]\n[c d]\n"},
        {"input", "$ cat\n< a\n<\n< b\na\n\nb\n"},
        {"no input is the end of input", "$ cat\n"},
        {"an error and an exit status", "$ sh echo a; echo b >&2; exit 3\na\n! b\n? 3\n"},
        {"an error before the output", "$ sh echo a; echo b >&2\n! b\na\n"},
        {"a signal", "$ sh kill -TERM $$\n? signal 15\n"},
        {"a program that is not there", "$ no-such-program\n! [..]\n? 127\n"},
        {"any text in a line", "$ echo took 5 ms\ntook [..] ms\n"},
        {"any lines", "$ sh seq 100\n1\n...\n100\n"},
        {"any lines of the errors", "$ sh seq 100 >&2\n! 1\n! ...\n! 100\n"},
        {"empty lines before the next command are layout", "$ echo a\na\n\n\n$ echo b\nb\n\n"},
        {"empty lines inside are not", "$ sh echo a; echo; echo b\na\n\nb\n"},
        {"an empty line at the end is marked", "$ sh echo a; echo\na\n\\\n"},
        {"lines that look like marks",
         "$ printf '# a\\n$ b\\n! c\\n? d\\n< e\\n...\\n$5\\n'\n"
         "\\# a\n\\$ b\n\\! c\n\\? d\n\\< e\n\\...\n$5\n"},
        {"a leading backslash", "$ printf '%s\\n' '\\a'\n\\\\a\n"},
        {"control characters", "$ printf 'a\\033[1m\\r\\n'\na\\x1b[1m\\x0d\n"},
        {"no newline at the end", "$ printf a\na\n\\ no newline\n"},
        {"a file",
         "# file folder/a.txt\n# not a comment\n$ not a command\n# end\n$ cat folder/a.txt\n"
         "\\# not a comment\n\\$ not a command\n"},
        {"a variable", "# env A=b c\n$ sh echo \"$A\"\nb c\n# env A\n$ sh echo \"[$A]\"\n[]\n"},
        {"the clock, the zone, the seed and the width",
         "$ sh echo $HONE_NOW $TZ $HONE_SEED $COLUMNS\n2026-12-01T09:00:00Z UTC 7 80\n"},
        {"the directory", "$ sh pwd; echo $HOME\n$DIR/desk\n$DIR/home\n$ test -d $DIR/desk\n"},
        {"commands share their directory", "$ sh echo a >b\n$ cat b\na\n"},
    }));
    INFO(row.what);
    const auto outcome = result(title + row.text);
    INFO(outcome.comparison);
    CHECK(outcome.passed);
    CHECK(outcome.accepted == title + row.text);
}

TEST_CASE("A transcript fails when anything is not as it says, and accepting what was printed mends it") {
    struct Row {
        std::string what, text, comparison;
    };
    const auto row = GENERATE(values<Row>({
        {"another line", "$ echo a\nb\n", "  $ echo a\n- b\n+ a\n"},
        {"a line too many", "$ sh echo a; echo b\na\n", "  $ sh echo a; echo b\n  a\n+ b\n"},
        {"a line too few", "$ echo a\na\nb\n", "  $ echo a\n  a\n- b\n"},
        {"output where none is expected", "$ echo a\n", "  $ echo a\n+ a\n"},
        {"an error not expected", "$ sh echo a >&2\n", "  $ sh echo a >&2\n+ ! a\n"},
        {"an error expected", "$ true\n! a\n", "  $ true\n- ! a\n"},
        {"an error on the wrong side", "$ echo a\n! a\n", "  $ echo a\n+ a\n- ! a\n"},
        {"a failure not expected", "$ false\n", "  $ false\n+ ? 1\n"},
        {"success not expected", "$ true\n? 1\n", "  $ true\n- ? 1\n+ ? 0\n"},
        {"another failure", "$ sh exit 3\n? 4\n", "  $ sh exit 3\n- ? 4\n+ ? 3\n"},
        {"a failure behind any lines", "$ sh echo a; exit 1\n...\n", "  $ sh echo a; exit 1\n  ...\n+ ? 1\n"},
        {"no newline at the end", "$ printf a\na\n", "  $ printf a\n  a\n+ \\ no newline\n"},
        {"an empty line at the end", "$ sh echo a; echo\na\n\n", "  $ sh echo a; echo\n  a\n+ \\\n  \n"},
        {"what matched stays as written", "$ sh echo 1 ms; echo b\n[..] ms\nc\n",
         "  $ sh echo 1 ms; echo b\n  [..] ms\n- c\n+ b\n"},
        {"the rest stays as written", "\n# env A=1\n$ echo a\nb\n\n# why\n$ true\n",
         "  \n  # env A=1\n  $ echo a\n- b\n+ a\n  \n  # why\n  $ true\n"},
    }));
    INFO(row.what);
    const auto outcome = result(title + row.text);
    CHECK_FALSE(outcome.passed);
    CHECK(outcome.comparison == "  " + title + row.comparison);

    const auto mended = result(outcome.accepted);
    INFO(mended.comparison);
    CHECK(mended.passed);
    CHECK(mended.accepted == outcome.accepted);
}

TEST_CASE("A file that is no transcript says in which line") {
    struct Row {
        std::string text, message;
    };
    const auto row = GENERATE(values<Row>({
        {"", "line 1: the first line"},
        {"$ true\n", "line 1: the first line"},
        {"# env A=1\n$ true\n", "line 1: the first line"},
        {title, "without a command"},
        {title + "stray\n$ true\n", "line 2: expected a command"},
        {title + "$ \n", "line 2: a command is missing"},
        {title + "$ true\na\n< b\n", "line 4: the input"},
        {title + "$ true\n? 1\n? 2\n", "line 4: a second exit status"},
        {title + "# file a\nb\n$ true\n", "line 2: the file does not end"},
        {title + "# file ../a\n# end\n$ true\n", "line 2: expected # file NAME"},
        {title + "# env =1\n$ true\n", "line 2: expected # env NAME"},
    }));
    INFO(row.text);
    CHECK_THROWS_WITH(parse_transcript(row.text), ContainsSubstring(row.message));
}

TEST_CASE("Words are split as a shell would split them") {
    struct Row {
        std::string line;
        std::vector<std::string> words;
    };
    const auto row = GENERATE(values<Row>({
        {"a b", {"a", "b"}},
        {"  a   b  ", {"a", "b"}},
        {"a 'b c' \"d e\"", {"a", "b c", "d e"}},
        {"a '' \"\"", {"a", "", ""}},
        {"a'b'\"c\"d", {"abcd"}},
        {"'a\\b' \"c\\\"d\" e\\ f", {"a\\b", "c\"d", "e f"}},
        {"a$b *", {"a$b", "*"}},
    }));
    CHECK(split_words(row.line) == row.words);
    CHECK_THROWS_AS(split_words("a 'b"), std::runtime_error);
}
