// SPDX-License-Identifier: MIT
#include "cli/output.hpp"

#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

namespace hone {
namespace {

void put(std::FILE* stream, std::string_view text) {
    if (!text.empty()) std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
}

const char* escape_of(Style style) {
    switch (style) {
        case Style::plain:
            return "";
        case Style::strong:
            return "\x1b[1m";
        case Style::faint:
            return "\x1b[2m";
        case Style::good:
            return "\x1b[32m";
        case Style::bad:
            return "\x1b[31m";
    }
    return "";
}

}  // namespace

void Output::line(std::string_view text) const {
    put(stdout, text);
}

void Output::done(std::string_view text) const {
    if (!options_.quiet && !options_.json) put(stdout, text);
}

void Output::warn(std::string_view text) const {
    std::fflush(stdout);
    put(stderr, text);
}

void Output::print(const Json& object) const {
    put(stdout, object.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string Output::styled(std::string_view text, Style style) const {
    if (!options_.color || style == Style::plain) return std::string(text);
    return fmt::format("{}{}\x1b[0m", escape_of(style), text);
}

void Output::table(const std::vector<std::vector<std::string>>& rows) const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], display_width(row[i]));
    }
    for (const auto& row : rows) {
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += row[i];
            if (i + 1 < row.size()) text.append(widths[i] - display_width(row[i]) + 2, ' ');
        }
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        line(text);
    }
}

bool flush_stdout() {
    errno = 0;
    const bool failed = std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
    return !failed || errno == EPIPE || errno == 0;
}

std::string counted(long long count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace hone
