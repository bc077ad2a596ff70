// SPDX-License-Identifier: MIT
#include "tests/support/transcript.hpp"

#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace hone::test {
namespace {

constexpr std::string_view no_newline = "\\ no newline";

std::string join(const Lines& lines) {
    std::string text;
    for (const auto& line : lines)
        text += line + '\n';
    return text;
}

std::string replace_all(std::string text, std::string_view what, std::string_view by) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
    return text;
}

/// `$ rest` and a bare `$`, but not `$160k`: that is a line a program printed.
bool has_mark(std::string_view line, char mark) {
    return line.starts_with(mark) && (line.size() == 1 || line[1] == ' ');
}

std::string after_mark(std::string_view line) {
    return std::string(line.substr(std::min<std::size_t>(line.size(), 2)));
}

class Parser {
public:
    explicit Parser(std::string_view text) : lines_(split_lines(text)) {}

    std::vector<TranscriptStep> parse() {
        if (lines_.empty() || !has_mark(lines_[0], '#') || lines_[0].starts_with("# env ") ||
            lines_[0].starts_with("# file "))
            fail("the first line must say the behaviour: # A sentence.");
        bool any_command = false;
        while (next_ < lines_.size()) {
            TranscriptStep step{.line = next_ + 1, .source = {}, .action = Layout{}};
            const std::size_t from = next_;
            step.action = parse_action();
            any_command = any_command || std::holds_alternative<RunCommand>(step.action);
            step.source.assign(lines_.begin() + static_cast<std::ptrdiff_t>(from),
                               lines_.begin() + static_cast<std::ptrdiff_t>(next_));
            steps_.push_back(std::move(step));
        }
        if (!any_command) fail("a transcript without a command shows nothing");
        return std::move(steps_);
    }

private:
    [[noreturn]] void fail(const std::string& what) const {
        throw std::runtime_error("line " + std::to_string(next_ + 1) + ": " + what);
    }

    decltype(TranscriptStep::action) parse_action() {
        const std::string& line = lines_[next_];
        if (has_mark(line, '$')) return parse_command();
        if (line.starts_with("# file ")) return parse_file();
        if (line.starts_with("# env ")) return parse_variable();
        if (!line.empty() && !has_mark(line, '#')) fail("expected a command or a comment: " + line);
        ++next_;
        return Layout{};
    }

    SetVariable parse_variable() {
        const std::string text = lines_[next_].substr(6);
        const auto equals = text.find('=');
        if (text.empty() || equals == 0) fail("expected # env NAME=value, or # env NAME to take it away");
        ++next_;
        if (equals == std::string::npos) return {text, std::nullopt};
        return {text.substr(0, equals), text.substr(equals + 1)};
    }

    WriteFile parse_file() {
        WriteFile file{lines_[next_].substr(7), ""};
        if (file.name.empty() || file.name.starts_with('/') || file.name.find("..") != std::string::npos)
            fail("expected # file NAME, with a name inside the directory of the transcript");
        const auto from = lines_.begin() + static_cast<std::ptrdiff_t>(next_) + 1;
        const auto end = std::find(from, lines_.end(), "# end");
        if (end == lines_.end()) fail("the file does not end: # end is missing");
        file.content = join({from, end});
        next_ = static_cast<std::size_t>(end - lines_.begin()) + 1;
        return file;
    }

    RunCommand parse_command() {
        RunCommand command;
        command.line = after_mark(lines_[next_]);
        if (command.line.empty()) fail("a command is missing after $");
        ++next_;
        for (command.head = 1; next_ < lines_.size() && has_mark(lines_[next_], '<'); ++next_, ++command.head)
            command.input += after_mark(lines_[next_]) + '\n';
        for (; next_ < lines_.size(); ++next_) {
            const std::string& line = lines_[next_];
            if (has_mark(line, '$') || has_mark(line, '#')) break;
            if (has_mark(line, '<')) fail("the input of a command stands right after it");
            if (has_mark(line, '!')) {
                command.err.push_back(after_mark(line));
            } else if (has_mark(line, '?')) {
                if (!command.status.empty()) fail("a second exit status");
                command.status = after_mark(line);
            } else {
                command.out.push_back(line);
            }
        }
        // Empty lines before the next step are layout, and stay with it.
        for (; !command.out.empty() && command.out.back().empty() && lines_[next_ - 1].empty(); --next_)
            command.out.pop_back();
        return command;
    }

    Lines lines_;
    std::size_t next_ = 0;
    std::vector<TranscriptStep> steps_;
};

/// A printed line as it stands in a transcript.
std::string escaped(std::string_view line) {
    std::string result;
    const bool reads_as_mark = !line.empty() &&
                               std::string_view("#$!?<").find(line[0]) != std::string_view::npos &&
                               has_mark(line, line[0]);
    if (reads_as_mark || line == "..." || line.starts_with('\\')) result += '\\';
    for (const char byte : line) {
        if ((byte >= 0 && byte < ' ' && byte != '\t') || byte == 0x7f) {
            constexpr std::string_view digits = "0123456789abcdef";
            const auto value = static_cast<unsigned>(byte);
            result += {'\\', 'x', digits[value / 16], digits[value % 16]};
        } else {
            result += byte;
        }
    }
    return result;
}

Lines printed_lines(const std::string& output) {
    Lines lines = split_lines(output);
    for (auto& line : lines)
        line = escaped(line);
    if (!lines.empty() && lines.back().empty()) lines.back() = "\\";
    if (!output.empty() && output.back() != '\n') lines.emplace_back(no_newline);
    return lines;
}

std::string status_of(const Outcome& outcome) {
    if (outcome.timed_out) return "timed out";
    if (outcome.signal != 0) return "signal " + std::to_string(outcome.signal);
    return outcome.exit_code == 0 ? "" : std::to_string(outcome.exit_code);
}

class Runner {
public:
    explicit Runner(const std::filesystem::path& programs) {
        const auto& top = directory_.path();
        work_ = top / "desk";
        for (const char* name : {"desk", "home"})
            std::filesystem::create_directory(top / name);
        variables_ = {{"DIR", top.string()},
                      {"PATH", programs.string() + ":/usr/local/bin:/usr/bin:/bin"},
                      {"HOME", (top / "home").string()},
                      {"XDG_DATA_HOME", (top / "home/data").string()},
                      {"XDG_CONFIG_HOME", (top / "home/config").string()},
                      {"XDG_CACHE_HOME", (top / "home/cache").string()},
                      {"XDG_STATE_HOME", (top / "home/state").string()},
                      {"TZ", "UTC"},
                      {"HONE_NOW", "2026-12-01T09:00:00Z"},
                      {"HONE_SEED", "7"},
                      {"COLUMNS", "80"},
                      {"TERM", "dumb"},
                      {"LANG", "C.UTF-8"}};
        const Environment outer = inherited_environment();
        for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
            if (const auto found = outer.find(name); found != outer.end()) variables_.insert(*found);
    }

    void operator()(const Layout&, const Lines& source) { keep(source); }

    void operator()(const SetVariable& set, const Lines& source) {
        keep(source);
        if (set.value) {
            variables_[set.name] = with_directory(*set.value);
        } else {
            variables_.erase(set.name);
        }
    }

    void operator()(const WriteFile& file, const Lines& source) {
        keep(source);
        const auto path = work_ / file.name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream stream(path, std::ios::binary);
        stream << file.content;
        if (!stream.flush()) throw std::runtime_error("cannot write " + path.string());
    }

    void operator()(const RunCommand& command, const Lines& source) {
        const bool by_shell = command.line.starts_with("sh ");
        Lines words = by_shell ? Lines{"/bin/sh", "-c", command.line.substr(3)} : split_words(command.line);
        if (!by_shell)
            for (auto& word : words)
                word = with_directory(word);
        const Outcome outcome =
            run({.words = words, .environment = variables_, .directory = work_, .input = command.input});
        const auto out = compare(command.out, printed_lines(without_directory(outcome.out)));
        const auto err = compare(command.err, printed_lines(without_directory(outcome.err)));
        const std::string status = status_of(outcome);
        const bool as_expected = same(out) && same(err) && status == command.status;
        if (as_expected) return keep(source);

        passed_ = false;
        const auto head_end = source.begin() + static_cast<std::ptrdiff_t>(command.head);
        keep({source.begin(), head_end});
        for (const auto& each : out)
            show(each.side, each.text);
        for (const auto& each : err)
            show(each.side, each.text.empty() ? "!" : "! " + each.text);
        using Side = DiffLine::Side;
        if (status == command.status) {
            if (!status.empty()) show(Side::both, "? " + status);
        } else {
            if (!command.status.empty()) show(Side::only_expected, "? " + command.status);
            show(Side::only_printed, "? " + (status.empty() ? "0" : status));
            if (status.empty()) accepted_.pop_back();  // 0 is not written
        }
    }

    TranscriptResult result() const { return {passed_, comparison_, join(accepted_)}; }

private:
    void keep(const Lines& lines) {
        for (const auto& line : lines)
            show(DiffLine::Side::both, line);
    }

    void show(DiffLine::Side side, const std::string& line) {
        comparison_ += marked({side, line}) + '\n';
        if (side != DiffLine::Side::only_expected) accepted_.push_back(line);
    }

    std::string with_directory(std::string text) const {
        return replace_all(std::move(text), "$DIR", directory_.path().string());
    }
    std::string without_directory(std::string text) const {
        return replace_all(std::move(text), directory_.path().string(), "$DIR");
    }

    TemporaryDirectory directory_;
    std::filesystem::path work_;
    Environment variables_;
    bool passed_ = true;
    std::string comparison_;
    Lines accepted_;
};

}  // namespace

std::vector<TranscriptStep> parse_transcript(std::string_view text) {
    return Parser(text).parse();
}

TranscriptResult run_transcript(const std::vector<TranscriptStep>& steps,
                                const std::filesystem::path& programs) {
    Runner runner(programs);
    for (const auto& step : steps)
        std::visit([&](const auto& action) { runner(action, step.source); }, step.action);
    return runner.result();
}

std::vector<std::string> split_words(std::string_view line) {
    std::vector<std::string> words;
    bool in_word = false;
    char quote = '\0';
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == '\0' && c == ' ') {
            in_word = false;
            continue;
        }
        if (!in_word) words.emplace_back();
        in_word = true;
        if (quote == '\0' && (c == '\'' || c == '"')) {
            quote = c;
        } else if (quote != '\0' && c == quote) {
            quote = '\0';
        } else if (c == '\\' && quote != '\'' && i + 1 < line.size()) {
            words.back() += line[++i];
        } else {
            words.back() += c;
        }
    }
    if (quote != '\0') throw std::runtime_error("a quote is not closed: " + std::string(line));
    return words;
}

}  // namespace hone::test
