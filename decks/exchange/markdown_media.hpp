// SPDX-License-Identifier: MIT
// Pictures and sounds in Markdown, ![alt](address), and how hone's notes name them: [image: NAME] and
// [sound: NAME].
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hone {

struct MediaMark {
    std::string text;      ///< in the other spelling
    std::size_t size = 0;  ///< bytes it takes in this one
};

/// The picture or sound whose `!` stands at `at`.
std::optional<MediaMark> markdown_media_at(std::string_view text, std::size_t at);

/// The [image: NAME] or [sound: NAME] whose bracket stands at `at`, where reading gives it back.
std::optional<MediaMark> named_media_at(std::string_view text, std::size_t at);

/// A line of Markdown outside code, with its media named.
std::string with_media_named(std::string_view line);

/// The inverse: `![` that is text gets a backslash, as Markdown has it.
std::string with_media_marked(std::string_view line);

/// The size of the parenthesis at `at`, when it holds the address of a link.
std::optional<std::size_t> link_address_at(std::string_view text, std::size_t at);

}  // namespace hone
