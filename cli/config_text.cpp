// SPDX-License-Identifier: MIT
#include "cli/config_text.hpp"

#include "cli/exit_codes.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

namespace hone {
namespace {

/// As TOML writes it.
std::string literal(const Setting& setting, std::string_view value) {
    if (setting.type == Setting::Type::truth || setting.type == Setting::Type::whole)
        return std::string(value);
    constexpr std::string_view needing_care = "\"\\";
    const bool is_plain = std::none_of(value.begin(), value.end(), [&](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f ||
               needing_care.find(c) != std::string_view::npos;
    });
    if (is_plain) return fmt::format("\"{}\"", value);
    std::ostringstream text;
    text << toml::value<std::string>(std::string(value));
    return text.str();
}

/// toml++ counts lines and, within them, code points, both from 1.
std::size_t offset_of(std::string_view text, toml::source_position at) {
    std::size_t offset = 0;
    for (toml::source_index line = 1; line < at.line && offset < text.size(); ++line)
        offset = std::min(text.find('\n', offset), text.size() - 1) + 1;
    for (toml::source_index column = 1; column < at.column && offset < text.size(); ++column)
        do
            ++offset;
        while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80);
    return offset;
}

/// Where a setting stands: from the first letter of its key; its value; to the end of the line the value ends on.
struct Place {
    std::size_t key, value, value_end, line_end;
};

std::optional<Place> place_of(std::string_view text, const Setting& setting) {
    const toml::table parsed = toml::parse(text);
    for (const auto& [key, node] : parsed)
        if (key.str() == setting.name) {
            const std::size_t end = offset_of(text, node.source().end);
            return Place{offset_of(text, key.source().begin), offset_of(text, node.source().begin), end,
                         std::min(text.find('\n', end), text.size())};
        }
    return std::nullopt;
}

/// The text that was made has to say what it was made to say.
std::string checked(std::string text, const std::filesystem::path& file, const Setting& setting,
                    std::optional<std::string_view> value) {
    const Config config = config_from(text, file);
    const auto given = config.given.find(setting.name);
    const bool is_right =
        value ? given != config.given.end() && given->second.value == *value : given == config.given.end();
    if (!is_right)
        throw UsageError(fmt::format("{} could not be changed safely; edit `{}` in it by hand", file.string(),
                                     setting.name));
    return text;
}

}  // namespace

std::string with_setting(std::string_view text, const std::filesystem::path& file, const Setting& setting,
                         std::string_view value) {
    config_from(text, file);
    std::string changed(text);
    const std::string written = literal(setting, value);
    if (const auto place = place_of(text, setting)) {
        changed.replace(place->value, place->value_end - place->value, written);
    } else {
        if (!changed.empty() && changed.back() != '\n') changed += '\n';
        changed += fmt::format("{} = {}\n", setting.name, written);
    }
    return checked(std::move(changed), file, setting, value);
}

std::string without_setting(std::string_view text, const std::filesystem::path& file,
                            const Setting& setting) {
    config_from(text, file);
    std::string changed(text);
    if (const auto place = place_of(text, setting)) {
        const std::string_view beside = text.substr(place->value_end, place->line_end - place->value_end);
        const auto comment = beside.find('#');
        const std::size_t to = comment != std::string_view::npos ? place->value_end + comment
                                                                 : std::min(place->line_end + 1, text.size());
        changed.erase(place->key, to - place->key);
    }
    return checked(std::move(changed), file, setting, std::nullopt);
}

}  // namespace hone
