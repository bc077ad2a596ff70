// SPDX-License-Identifier: MIT
#include "cli/output.hpp"

#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace hone {
namespace {

int stdout_error =
    0;  // of the first write that failed: later ones may fail for another reason, or not at all

std::optional<std::string> held;

void note_failure(bool failed) {
    if (failed && stdout_error == 0) stdout_error = errno != 0 ? errno : EIO;
}

void put_on_stderr(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fputc('\n', stderr);
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
        case Style::marked:
            return "\x1b[7m";
    }
    return "";
}

constexpr std::string_view end_of_style = "\x1b[0m";

}  // namespace

Output Output::into(std::function<void(std::string_view)> sink, std::size_t columns) const {
    Output out = *this;
    out.sink_ = std::move(sink);
    out.options_.columns = columns;
    out.options_.color = true;  // styles are kept; whether they are coloured is the screen's to say
    return out;
}

void Output::text(std::string_view text) const {
    if (sink_) return sink_(text);
    if (held) {
        held->append(text);
        return;
    }
    errno = 0;
    note_failure(!text.empty() && std::fwrite(text.data(), 1, text.size(), stdout) != text.size());
}

void Output::line(std::string_view text) const {
    this->text(text);
    this->text("\n");
}

void Output::done(std::string_view text) const {
    if (!options_.quiet && !options_.json) line(text);
}

void Output::warn(std::string_view text) const {
    if (sink_) return line(text);
    flush_stdout();
    constexpr std::string_view name = "hone: ";
    if (options_.error_color && text.rfind(name, 0) == 0)
        put_on_stderr(fmt::format("{}hone:\x1b[0m {}", escape_of(Style::bad), text.substr(name.size())));
    else
        put_on_stderr(text);
}

void Output::print(const Json& object) const {
    line(object.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string Output::styled(std::string_view text, Style style) const {
    if (!options_.color || style == Style::plain) return std::string(text);
    return fmt::format("{}{}{}", escape_of(style), text, end_of_style);
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

std::optional<StyleMark> style_mark_at(std::string_view text) {
    if (text.starts_with(end_of_style)) return StyleMark{Style::plain, end_of_style.size()};
    for (const Style style : {Style::strong, Style::faint, Style::good, Style::bad, Style::marked})
        if (const std::string_view mark = escape_of(style); text.starts_with(mark))
            return StyleMark{style, mark.size()};
    return std::nullopt;
}

void hold_stdout() {
    held.emplace();
}

std::string release_stdout() {
    std::string text = std::move(held).value_or("");
    held.reset();
    return text;
}

bool flush_stdout() {
    errno = 0;
    note_failure(std::fflush(stdout) != 0);
    return stdout_error == 0 || stdout_error == EPIPE;
}

std::string counted(long long count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace hone
