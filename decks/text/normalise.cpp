// SPDX-License-Identifier: MIT
#include "decks/text/normalise.hpp"

#include "decks/text/ascii.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace hone {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string folded_case(std::string_view text) {
    if (is_ascii(text)) return ascii_lower(text);
    constexpr auto nfkc_casefold = static_cast<utf8proc_option_t>(
        UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    utf8proc_uint8_t* mapped = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, nfkc_casefold);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return ascii_lower(text);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

// NFKC has already made no-break and wide spaces plain ones; these three are left.
std::size_t space_at(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    const auto rest = text.substr(at);
    if (rest.starts_with("\xC2\x85")) return 2;
    if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) return 3;
    return 0;
}

bool is_word_character(utf8proc_int32_t code_point) {
    switch (utf8proc_category(code_point)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return true;
        default:
            return false;
    }
}

}  // namespace

std::string normalised(std::string_view text) {
    const std::string folded = folded_case(text);
    std::string out;
    out.reserve(folded.size());
    bool gap = false;
    for (std::size_t at = 0; at < folded.size();) {
        if (const auto space = space_at(folded, at); space != 0) {
            gap = !out.empty();
            at += space;
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += folded[at++];
    }
    return out;
}

bool is_blank(std::string_view text) {
    const bool plainly_not =
        std::any_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
    return !plainly_not && normalised(text).empty();
}

std::vector<std::string> words_of(std::string_view text) {
    const std::string from = normalised(text);
    std::vector<std::string> words;
    bool open = false;
    for (std::size_t at = 0; at < from.size();) {
        utf8proc_int32_t code_point = -1;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(from.data() + at),
                                             static_cast<utf8proc_ssize_t>(from.size() - at), &code_point);
        const std::size_t size = length > 0 ? static_cast<std::size_t>(length) : 1;
        const bool in_word = length > 0 && is_word_character(code_point);
        const bool ideograph = in_word && utf8proc_charwidth(code_point) == 2;
        if (in_word) {
            if (!open || ideograph) words.emplace_back();
            words.back().append(from, at, size);
        }
        open = in_word && !ideograph;
        at += size;
    }
    return words;
}

}  // namespace hone
