// SPDX-License-Identifier: MIT
#include "tests/support/source_rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace hone::test {
namespace {

struct Rule {
    std::string_view forbidden;  ///< an include that starts so, or a word of the code
    std::string_view why;
};

constexpr std::string_view engine_pure = "the engine is pure: no I/O, no store, no command line";
constexpr std::array engine_includes = {
    Rule{"SQLiteCpp/", engine_pure},
    Rule{"sqlite3.h", engine_pure},
    Rule{"nlohmann/", engine_pure},
    Rule{"CLI/", engine_pure},
    Rule{"toml++/", engine_pure},
    Rule{"iostream", engine_pure},
    Rule{"fstream", engine_pure},
    Rule{"filesystem", engine_pure},
    Rule{"unistd.h", engine_pure},
    Rule{"date/tz.h", engine_pure},
    Rule{"decks/", "back arrow: the engine may not know decks"},
    Rule{"cli/", "back arrow: the engine may not know the command line"},
};
constexpr std::array decks_includes = {
    Rule{"cli/", "back arrow: decks may not know the command line"},
    Rule{"CLI/", "options are parsed in cli"},
};
constexpr std::array engine_words = {
    Rule{"getenv", "the engine is handed what it needs"},
    Rule{"printf", engine_pure},
    Rule{"fopen", engine_pure},
    Rule{"random_device", "the engine is handed its seed"},
    Rule{"rand", "the engine is handed its seed"},
};
constexpr std::string_view one_clock = "only cli/clock.cpp asks for the time or the zone";
constexpr std::array clock_words = {
    Rule{"system_clock::now", one_clock},
    Rule{"high_resolution_clock::now", one_clock},
    Rule{"utc_clock::now", one_clock},
    Rule{"gettimeofday", one_clock},
    Rule{"clock_gettime", one_clock},
    Rule{"timespec_get", one_clock},
    Rule{"localtime", one_clock},
    Rule{"localtime_r", one_clock},
    Rule{"mktime", one_clock},
    Rule{"current_zone", one_clock},
};
constexpr std::array sql_clocks = {
    Rule{"'now'", "the time is handed to SQL as a value"},
    Rule{"CURRENT_TIMESTAMP", "the time is handed to SQL as a value"},
    Rule{"CURRENT_DATE", "the time is handed to SQL as a value"},
    Rule{"unixepoch()", "the time is handed to SQL as a value"},
};

bool is_identifier(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// The function of <ctime> called, `time(nullptr)`: not a member of that name, not a declaration of one.
bool calls_time(std::string_view line) {
    for (auto at = line.find("time("); at != std::string_view::npos; at = line.find("time(", at + 1)) {
        if (at > 0 && (is_identifier(line[at - 1]) || line[at - 1] == '.' || line[at - 1] == '>')) continue;
        const auto argument = line.substr(at + 5);
        if (argument.starts_with("nullptr") || argument.starts_with("NULL") || argument.starts_with('0') ||
            argument.starts_with('&'))
            return true;
    }
    return false;
}

/// What stands between the quotes or brackets of an include line; empty for any other line.
std::string_view included(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (!line.starts_with('#') || line.find("include") == std::string_view::npos) return {};
    const auto from = line.find_first_of("\"<");
    if (from == std::string_view::npos) return {};
    const auto to = line.find_first_of("\">", from + 1);
    return to == std::string_view::npos ? std::string_view{} : line.substr(from + 1, to - from - 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

class Reader {
public:
    Reader(std::string_view path, std::string_view text) : path_(path), text_(text) {}

    std::vector<Violation> read() {
        licence();
        const bool header = path_.ends_with(".hpp");
        if (header && text_.find("#pragma once") == std::string_view::npos)
            report(1, "a header without #pragma once");
        if (header || path_.ends_with(".cpp")) code();
        if (path_.ends_with(".sql")) sql(lines_of(text_));
        return std::move(found_);
    }

private:
    bool in(std::string_view folder) const { return path_.starts_with(folder); }
    void report(std::size_t line, std::string what) {
        found_.push_back({std::string(path_), line, std::move(what)});
    }
    void report(std::size_t line, const Rule& rule) {
        report(line, std::string(rule.forbidden) + ": " + std::string(rule.why));
    }

    void licence() {
        const auto head = lines_of(text_.substr(0, 200));  // a script has its #! line first
        for (std::size_t i = 0; i < std::min<std::size_t>(head.size(), 2); ++i)
            if (head[i].ends_with("SPDX-License-Identifier: MIT")) return;
        report(1, "no SPDX-License-Identifier: MIT at the top");
    }

    template <typename Rules>
    void includes(std::size_t line, std::string_view name, const Rules& rules) {
        for (const Rule& rule : rules)
            if (name.starts_with(rule.forbidden)) report(line, rule);
    }

    template <typename Rules>
    void words(std::size_t line, std::string_view code, const Rules& rules) {
        for (const Rule& rule : rules)
            if (has_word(code, rule.forbidden)) report(line, rule);
    }

    void code() {
        const std::string with_literals = without_comments(text_, true),
                          bare = without_comments(text_, false);
        const auto full_lines = lines_of(with_literals), bare_lines = lines_of(bare);
        for (std::size_t i = 0; i < full_lines.size(); ++i) {
            const std::size_t line = i + 1;
            if (const auto name = included(full_lines[i]); !name.empty()) {
                if (name.find("..") != std::string_view::npos)
                    report(line, "includes are spelled from the top");
                if (in("engine/")) includes(line, name, engine_includes);
                if (in("decks/")) includes(line, name, decks_includes);
                if (name == "SQLiteCpp/Savepoint.h") savepoint(line);
                continue;
            }
            if (has_word(bare_lines[i], "Savepoint")) savepoint(line);
            if (in("engine/")) words(line, bare_lines[i], engine_words);
            if (path_ == "cli/clock.cpp") continue;
            words(line, bare_lines[i], clock_words);
            if (calls_time(bare_lines[i])) report(line, Rule{"time()", one_clock});
            if ((in("engine/") || in("decks/")) && has_word(bare_lines[i], "steady_clock::now"))
                report(line, Rule{"steady_clock::now", "time is measured in cli and handed down"});
        }
        if (in("tests/")) test_names(full_lines);
        if (!in("tests/")) sql(full_lines);
    }

    void test_names(const std::vector<std::string_view>& lines) {
        constexpr std::string_view opening = "TEST_CASE(\"";
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!lines[i].starts_with(opening)) continue;
            const auto rest = lines[i].substr(opening.size());
            if (rest.substr(0, rest.find('"')).find_first_of("[];\\") != std::string_view::npos)
                report(i + 1,
                       "a test's name with [ ] ; or \\: CMake joins it and its followers, and none runs");
        }
    }

    void savepoint(std::size_t line) {
        report(line,
               "SQLite::Savepoint that rolls back never releases (3.2.1): later writes are lost at close");
    }

    void sql(const std::vector<std::string_view>& lines) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (const Rule& rule : sql_clocks)
                if (lines[i].find(rule.forbidden) != std::string_view::npos) report(i + 1, rule);
    }

    std::string_view path_, text_;
    std::vector<Violation> found_;
};

}  // namespace

std::vector<Violation> violations(std::string_view path, std::string_view text) {
    return Reader(path, text).read();
}

bool has_word(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto after = at + word.size();
        if ((at == 0 || !is_identifier(text[at - 1])) &&
            (after == text.size() || !is_identifier(text[after])))
            return true;
    }
    return false;
}

std::string without_comments(std::string_view text, bool literals) {
    std::string result;
    std::size_t i = 0;
    const auto drop_until = [&](std::size_t end) {  // only the line ends are kept
        for (; i < std::min(end, text.size()); ++i)
            if (text[i] == '\n') result += '\n';
    };
    const auto copy_until = [&](std::size_t end) {
        for (; i < std::min(end, text.size()); ++i)
            result += text[i];
    };
    const auto take_literal = [&](std::size_t end) { literals ? copy_until(end) : drop_until(end); };
    const auto end_of = [&](std::string_view what, std::size_t from) {
        const auto at = text.find(what, from);
        return at == std::string_view::npos ? text.size() : at + what.size();
    };
    while (i < text.size()) {
        const char c = text[i];
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("//")) {
            drop_until(text.find('\n', i));
        } else if (rest.starts_with("/*")) {
            result += ' ';
            drop_until(end_of("*/", i + 2));
        } else if (rest.starts_with("R\"") && (i == 0 || !is_identifier(text[i - 1]))) {
            const auto open = text.find('(', i);
            if (open == std::string_view::npos) {
                copy_until(text.size());
            } else {
                take_literal(end_of(")" + std::string(text.substr(i + 2, open - i - 2)) + "\"", open));
            }
        } else if (c == '"' ||
                   (c == '\'' && (i == 0 || !is_identifier(text[i - 1])))) {  // 1'000 is no character
            auto end = i + 1;
            while (end < text.size() && text[end] != c && text[end] != '\n')
                end += text[end] == '\\' ? 2U : 1U;
            if (!literals) result += c;
            take_literal(end + 1);
            if (!literals) result += c;
        } else {
            result += c;
            ++i;
        }
    }
    return result;
}

}  // namespace hone::test
