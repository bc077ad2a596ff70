// SPDX-License-Identifier: MIT
#include "decks/exchange/markdown_media.hpp"

#include "decks/exchange/markdown_lines.hpp"

#include <algorithm>
#include <array>

namespace hone {
namespace {

// What is longer is no address; the bound keeps a line of nothing but `![](` from taking quadratic time.
constexpr std::size_t longest_address = 1000;

bool is_audio(std::string_view address) {
    constexpr std::array<std::string_view, 7> endings{".mp3", ".wav",  ".ogg", ".oga",
                                                      ".m4a", ".flac", ".opus"};
    std::string lower(address.substr(address.size() - std::min<std::size_t>(address.size(), 5)));
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return lower.ends_with(ending); });
}

/// A parenthesis with an address, from its `(`: "(x.png)", "(<a b.png>)", "(x.png \"title\")".
struct Address {
    std::string_view text;
    std::size_t size = 0;
};
std::optional<Address> address_at(std::string_view text, std::size_t at) {
    text = text.substr(at, longest_address);
    text = text.substr(0, text.find('\n'));
    if (!text.starts_with('(')) return {};
    Address out;
    std::size_t end = 1;
    if (text.substr(1).starts_with('<')) {
        const auto close = text.find('>');
        if (close == text.npos) return {};
        out.text = text.substr(2, close - 2);
        end = close + 1;
    } else {
        int depth = 0;
        while (end < text.size() && text[end] != ' ' && text[end] != '\t') {
            if (text[end] == '(') ++depth;
            if (text[end] == ')' && --depth < 0) break;
            ++end;
        }
        out.text = text.substr(1, end - 1);
    }
    const auto rest = text.substr(end);
    const auto close = rest.find(')');
    if (close == rest.npos) return {};
    const auto title = trimmed_blanks(rest.substr(0, close));
    if (!title.empty() && title[0] != '"' && title[0] != '\'') return {};
    out.size = end + close + 1;
    return out;
}

/// `!`, then backslashes, then `[`: how many backslashes; nothing when it is not that.
std::optional<std::size_t> escaped_mark_at(std::string_view text, std::size_t at) {
    const auto bracket = text.find_first_not_of('\\', at + 1);
    if (bracket == text.npos || text[bracket] != '[') return {};
    return bracket - at - 1;
}

}  // namespace

std::optional<MediaMark> markdown_media_at(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) != "![") return {};
    const auto alt_end = text.find_first_of("[]\n", at + 2);
    if (alt_end == text.npos || text[alt_end] != ']') return {};
    const auto address = address_at(text, alt_end + 1);
    if (!address) return {};
    auto name = trimmed_blanks(address->text);
    if (name.starts_with("@/")) name.remove_prefix(2);
    if (name.empty() || name.find_first_of("[]") != name.npos) return {};
    return MediaMark{(is_audio(name) ? "[sound: " : "[image: ") + std::string(name) + "]",
                     alt_end + 1 + address->size - at};
}

std::optional<MediaMark> named_media_at(std::string_view text, std::size_t at) {
    const auto rest = text.substr(at, longest_address);
    const bool sound = rest.starts_with("[sound: ");
    if (!sound && !rest.starts_with("[image: ")) return {};
    constexpr std::size_t begin = 8;
    const auto end = rest.find_first_of("]\n", begin);
    if (end == rest.npos || rest[end] != ']') return {};
    const auto name = rest.substr(begin, end - begin);
    const bool plain = name.find_first_of(" ()\t") == name.npos;
    std::string written = "![](" + (plain ? std::string(name) : "<" + std::string(name) + ">") + ")";
    const auto read = markdown_media_at(written, 0);
    if (!read || read->text != rest.substr(0, end + 1)) return {};
    return MediaMark{std::move(written), end + 1};
}

std::string with_media_named(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '!') {
            if (const auto media = markdown_media_at(line, i)) {
                out += media->text;
                i += media->size - 1;
                continue;
            }
            if (const auto backslashes = escaped_mark_at(line, i); backslashes && *backslashes > 0) {
                out += '!' + std::string(*backslashes - 1, '\\') + '[';
                i += *backslashes + 1;
                continue;
            }
        }
        out += line[i];
    }
    return out;
}

std::string with_media_marked(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '!') {
            const auto backslashes = escaped_mark_at(line, i);
            if (backslashes && (*backslashes > 0 || markdown_media_at(line, i))) {
                out += '!' + std::string(*backslashes + 1, '\\') + '[';
                i += *backslashes + 1;
                continue;
            }
        } else if (line[i] == '[') {
            if (const auto media = named_media_at(line, i)) {
                out += media->text;
                i += media->size - 1;
                continue;
            }
        }
        out += line[i];
    }
    return out;
}

std::optional<std::size_t> link_address_at(std::string_view text, std::size_t at) {
    const auto address = address_at(text, at);
    if (!address) return {};
    const auto to = address->text;
    const auto begins = [&](std::string_view with) { return to.starts_with(with); };
    const bool link = to.find("://") != to.npos || begins("mailto:") || begins("#") || begins("/") ||
                      begins("./") || begins("../") || begins("@/");
    return link ? std::optional(address->size) : std::nullopt;
}

}  // namespace hone
