// SPDX-License-Identifier: MIT
// Reads the keys of one TOML table by type. Whatever is not as expected becomes a diagnostic at its place and
// reads as absent, so that everything wrong in a table is said in one run.
#pragma once

#include "decks/text/diagnostic.hpp"

#include <toml++/toml.h>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Collects the diagnostics of one file. The line offset is that of the piece being read.
class Report {
public:
    explicit Report(std::string file) : file_(std::move(file)) {}

    void begin_piece(int line_offset) { line_offset_ = line_offset; }

    /// At a place toml++ gave, inside the piece.
    void error(toml::source_position at, std::string code, std::string message);
    void warning(toml::source_position at, std::string code, std::string message);
    /// At a place in the file; line 0: the file itself.
    void add(int line, int column, Severity severity, std::string code, std::string message);

    int line_of(toml::source_position at) const { return static_cast<int>(at.line) + line_offset_; }

    std::size_t errors() const { return errors_; }
    std::vector<Diagnostic>& diagnostics() { return diagnostics_; }

private:
    std::string file_;
    int line_offset_ = 0;
    std::size_t errors_ = 0;
    std::vector<Diagnostic> diagnostics_;
};

enum class Need { optional, required };

class TableReader {
public:
    /// `title` is how messages name the table: "[[pair]]". Keys that are not in `keys` are reported at once.
    TableReader(const toml::table& table, std::string title, std::span<const std::string_view> keys,
                Report& report);

    /// A required text is neither absent nor blank.
    std::string text(std::string_view key, Need need = Need::optional);
    /// For variants: a key that is given must say something.
    std::optional<std::string> text_if_given(std::string_view key);
    std::vector<std::string> texts(std::string_view key, Need need = Need::optional);
    /// A string or an array of strings.
    std::vector<std::string> text_or_texts(std::string_view key, Need need = Need::optional);
    std::map<std::string, std::string> texts_by_name(std::string_view key);
    std::optional<double> number(std::string_view key);
    /// An array of numbers; empty when it is none.
    std::vector<double> numbers(std::string_view key);
    bool flag(std::string_view key);
    /// The tables of `[[title.key]]`.
    std::vector<const toml::table*> tables(std::string_view key);

    const toml::node* find(std::string_view key) const { return table_.get(key); }
    /// Where the value of a key stands; the table's own place when the key is absent.
    toml::source_position place(std::string_view key) const;
    /// Where a text of a list stands; the list's place when it holds no such text.
    toml::source_position place(std::string_view key, std::string_view text) const;
    const std::string& title() const { return title_; }
    Report& report() { return report_; }

    void error(std::string_view key, std::string code, std::string message);
    /// "`options` must be an array of strings, this is a string"
    void wrong_type(std::string_view key, const toml::node& value, std::string_view expected,
                    std::string_view hint = {});

private:
    std::optional<std::string> string_in(std::string_view key, const toml::node& value, bool may_be_blank);
    std::vector<std::string> strings_in(std::string_view key, const toml::array& values);
    void missing(std::string_view key);
    bool has_control(std::string_view key, std::string_view text, toml::source_position at);

    const toml::table& table_;
    std::string title_;
    Report& report_;
};

/// "a string", "an integer", "an array" ...
std::string_view type_name(const toml::node& value);

}  // namespace hone
