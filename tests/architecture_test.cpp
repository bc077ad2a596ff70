// SPDX-License-Identifier: MIT
// The house as it stands keeps the rules, and each rule catches what it forbids.
#include "tests/catch.hpp"
#include "tests/support/source_rules.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

using hone::test::has_word;
using hone::test::violations;
using hone::test::without_comments;

namespace {

const std::filesystem::path top = HONE_SOURCE_DIR;

bool is_source(const std::filesystem::path& path) {
    const auto extension = path.extension();
    return extension == ".hpp" || extension == ".cpp" || extension == ".sql" || extension == ".cmake" ||
           extension == ".sh" || extension == ".py" || path.filename() == "CMakeLists.txt";
}

/// Every source of the project, as a path from the top.
std::vector<std::string> sources() {
    std::vector<std::string> result = {"CMakeLists.txt", "run", "check", ".ci/run"};
    for (const char* folder : {"engine", "decks", "cli", "tests", "cmake"})
        for (std::filesystem::recursive_directory_iterator entry(top / folder), end; entry != end; ++entry) {
            const std::string path = entry->path().lexically_relative(top).generic_string();
            if (path == "tests/data") entry.disable_recursion_pending();
            if (entry->is_regular_file() && is_source(entry->path())) result.push_back(path);
        }
    return result;
}

std::string content(const std::string& path) {
    std::ifstream stream(top / path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// The text under a licence line, and a guard where the path is a header's.
std::string file(const std::string& path, const std::string& text) {
    return "// SPDX-License-Identifier: MIT\n" + std::string(path.ends_with(".hpp") ? "#pragma once\n" : "") +
           text;
}

}  // namespace

TEST_CASE("No source breaks a rule of the house") {
    const auto paths = sources();
    CHECK(paths.size() > 30);  // it did look
    for (const auto& path : paths)
        for (const auto& each : violations(path, content(path)))
            FAIL_CHECK(each.path << ":" << each.line << ": " << each.what);
}

TEST_CASE("Each rule catches what it forbids") {
    struct Row {
        std::string path, text;
    };
    const auto row = GENERATE(values<Row>({
        {"engine/a.cpp", "#include \"decks/note.hpp\"\n"},
        {"engine/a.hpp", "#  include \"cli/clock.hpp\"\n"},
        {"decks/a.cpp", "int a;\n#include \"cli/clock.hpp\"\n"},
        {"decks/a.cpp", "#include <CLI/CLI.hpp>\n"},
        {"engine/a.cpp", "#include \"../decks/note.hpp\"\n"},
        {"tests/a.cpp", "TEST_CASE(\"Shares lie in [0, 1)\") {\n"},
        {"cli/a.cpp", "#include \"../engine/memory/fsrs.hpp\"\n"},
        {"engine/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n"},
        {"engine/a.cpp", "#include <sqlite3.h>\n"},
        {"engine/a.cpp", "#include <nlohmann/json.hpp>\n"},
        {"engine/a.cpp", "#include <CLI/CLI.hpp>\n"},
        {"engine/a.cpp", "#include <iostream>\n"},
        {"engine/a.cpp", "auto home = std::getenv(\"HOME\");\n"},
        {"engine/a.cpp", "std::random_device seed;\n"},
        {"engine/a.cpp", "auto t = std::chrono::system_clock::now();\n"},
        {"engine/a.cpp", "auto t = std::chrono::steady_clock::now();\n"},
        {"decks/a.cpp", "auto t = steady_clock::now();\n"},
        {"cli/a.cpp", "auto t = system_clock::now();\n"},
        {"tests/cli/a.cpp", "auto t = system_clock::now();\n"},
        {"decks/a.cpp", "auto t = std::time(nullptr);\n"},
        {"cli/a.cpp", "::time(&t);\n"},
        {"cli/a.cpp", "gettimeofday(&t, nullptr);\n"},
        {"cli/a.cpp", "clock_gettime(CLOCK_REALTIME, &t);\n"},
        {"cli/a.cpp", "localtime_r(&t, &parts);\n"},
        {"decks/a.cpp", "store.exec(\"UPDATE card SET due = date('now')\");\n"},
        {"decks/store/a.sql", "SELECT CURRENT_TIMESTAMP;\n"},
        {"decks/a.cpp", "SQLite::Savepoint point(store, \"a\");\n"},
        {"decks/a.cpp", "#include <SQLiteCpp/Savepoint.h>\n"},
        {"decks/a.cpp", "const char quote = '\"'; auto t = system_clock::now(); // \"\n"},
        {"decks/a.cpp", "auto n = 1'000; auto t = system_clock::now(); auto m = 1'000;\n"},
    }));
    INFO(row.path << ": " << row.text);
    CHECK(violations(row.path, file(row.path, row.text)).size() == 1);
}

TEST_CASE("What is allowed is not reported") {
    struct Row {
        std::string path, text;
    };
    const auto row = GENERATE(values<Row>({
        {"decks/a.cpp", "#include \"engine/memory/fsrs.hpp\"\n"},
        {"cli/a.cpp", "#include \"decks/note.hpp\"\n#include <iostream>\n"},
        {"cli/clock.cpp", "auto t = std::chrono::system_clock::now(); localtime_r(&t, &parts);\n"},
        {"cli/a.cpp", "auto t = std::chrono::steady_clock::now();\n"},
        {"engine/a.cpp", "// never getenv, never system_clock::now()\n"},
        {"engine/a.cpp", "/* #include <iostream>\n system_clock::now() */\n"},
        {"engine/a.cpp", "auto text = \"system_clock::now\";\n"},
        {"tests/a.cpp", "TEST_CASE(\"Shares lie below one\") {\n    a[0] = \"\";\n"},
        {"engine/a.cpp", "auto t = response_time(nullptr) + card.time(0);\n"},
        {"engine/a.cpp", "int operand = 1;\n"},
        {"cli/a.cpp", "auto text = \"\"; // localtime\n"},
    }));
    INFO(row.path << ": " << row.text);
    CHECK(violations(row.path, file(row.path, row.text)).empty());
}

TEST_CASE("A violation says where it is") {
    const auto found =
        violations("engine/a.cpp", file("engine/a.cpp", "/* a\n b */\n#include \"cli/clock.hpp\"\n"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].path == "engine/a.cpp");
    CHECK(found[0].line == 4);
    CHECK_THAT(found[0].what, ContainsSubstring("back arrow"));
}

TEST_CASE("A file without its licence line is reported, a script may have its first line before it") {
    CHECK(violations("engine/a.cpp", "int a;\n").size() == 1);
    CHECK(violations("run", "#!/usr/bin/env bash\n\n# SPDX-License-Identifier: MIT\n").size() == 1);
    CHECK(violations("run", "#!/usr/bin/env bash\n# SPDX-License-Identifier: MIT\n").empty());
}

TEST_CASE("A header without its guard is reported") {
    CHECK(violations("engine/a.hpp", "// SPDX-License-Identifier: MIT\nint a;\n").size() == 1);
    CHECK(violations("engine/a.cpp", "// SPDX-License-Identifier: MIT\nint a;\n").empty());
}

TEST_CASE("Comments go, line ends stay, and literals are what they are") {
    CHECK(without_comments("a // b\nc", true) == "a \nc");
    CHECK(without_comments("a /* b\n */ c", true) == "a  \n c");
    CHECK(without_comments("\"// no\" // yes", true) == "\"// no\" ");
    CHECK(without_comments("f(\"a\\\"b\", 'c')", false) == "f(\"\", '')");
    CHECK(without_comments("R\"(a \" // b)\" c", true) == "R\"(a \" // b)\" c");
    CHECK(without_comments("R\"x(a )\" b)x\" c", false) == " c");
}

TEST_CASE("A word is not a part of a longer one") {
    CHECK(has_word("std::getenv(\"A\")", "getenv"));
    CHECK_FALSE(has_word("my_getenv()", "getenv"));
    CHECK_FALSE(has_word("getenv2()", "getenv"));
    CHECK(has_word("getenv2() getenv()", "getenv"));
}
