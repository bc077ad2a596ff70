// SPDX-License-Identifier: MIT
// What a command says: data on stdout, messages on stderr. With --json exactly one object goes to stdout.
#pragma once

#include "cli/style.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hone {

using Json = nlohmann::ordered_json;

class Output {
public:
    struct Options {
        bool json = false;
        bool quiet = false;
        bool color = false;  ///< on stdout
        std::size_t columns = 80;
        bool utf8 = true;          ///< the environment can show more than ASCII
        bool error_color = false;  ///< on stderr
    };
    Output() = default;
    explicit Output(Options options) : options_(options) {}

    /// The same, but everything goes to `sink` and none of it to stdout or stderr: a screen takes it, which
    /// understands styles (screen/line_log.hpp).
    Output into(std::function<void(std::string_view)> sink, std::size_t columns) const;

    bool json() const { return options_.json; }
    bool quiet() const { return options_.quiet; }
    bool color() const { return options_.color; }
    std::size_t columns() const { return options_.columns; }
    bool utf8() const { return options_.utf8; }

    /// Data as it is, for whole pages; the one way to stdout.
    void text(std::string_view text) const;
    /// A line of data. Text from decks must have passed without_controls().
    void line(std::string_view text = {}) const;
    /// What a write command changed: data, but not with --quiet.
    void done(std::string_view text) const;
    /// A message for the person, on stderr.
    void warn(std::string_view text) const;
    void print(const Json& object) const;
    /// `text` in a style when stdout takes colour, else as it is.
    std::string styled(std::string_view text, Style style) const;
    /// Rows aligned in columns, two spaces between; the last column is not padded. Widths are display widths.
    void table(const std::vector<std::vector<std::string>>& rows) const;

private:
    Options options_;
    std::function<void(std::string_view)> sink_;
};

/// The mark of a style, or of its end, at the beginning of what was printed.
struct StyleMark {
    Style style;
    std::size_t size;
};
std::optional<StyleMark> style_mark_at(std::string_view text);

/// From here on what would go to stdout is held back, for a pager; and its end: what came.
void hold_stdout();
std::string release_stdout();

/// Flushes stdout. False when what was printed did not arrive for another reason than a closed pipe.
bool flush_stdout();

/// "1 card", "2 cards".
std::string counted(long long count, std::string_view noun);

}  // namespace hone
