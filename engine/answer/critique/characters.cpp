// SPDX-License-Identifier: MIT
#include "engine/answer/critique/characters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace hone {
namespace {

bool is_letter_category(utf8proc_category_t category) {
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

Glyph glyph_of(utf8proc_int32_t c) {
    switch (c) {
        case '\'':
        case '`':
        case 0x00B4:
        case 0x2018:
        case 0x2019:
        case 0x201B:
        case 0x02BC:
        case 0x2032:
        case 0xFF07:
            return Glyph::apostrophe;
        case '-':
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0xFE63:
        case 0xFF0D:
            return Glyph::hyphen;
        case 0x2013:
        case 0x2014:
        case 0x2015:
            return Glyph::dash;
        case ',':
        case ';':
        case ':':
        case '(':
        case ')':
        case '[':
        case ']':
        case 0x3001:
        case 0xFF0C:
            return Glyph::comma;
        case '.':
        case '!':
        case '?':
        case 0x2026:
        case 0x3002:
        case 0xFF01:
        case 0xFF1F:
            return Glyph::stop;
        case '\n':
        case 0x2028:
        case 0x2029:
            return Glyph::newline;
        case '%':
            return Glyph::percent;
        case '$':
            return Glyph::currency;
        default:
            break;
    }
    const auto category = utf8proc_category(c);
    if (category == UTF8PROC_CATEGORY_SC) return Glyph::currency;
    if (category == UTF8PROC_CATEGORY_ND) return Glyph::digit;
    if (is_letter_category(category)) return Glyph::letter;
    if (category == UTF8PROC_CATEGORY_ZS || c == '\t' || c == '\r' || c == '\f' || c == '\v')
        return Glyph::space;
    return Glyph::other;
}

std::string fold(utf8proc_int32_t c) {
    std::array<utf8proc_int32_t, 32> parts{};  // the longest decomposition there is has 18
    int boundary = 0;
    constexpr int options =
        UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE | UTF8PROC_STRIPMARK;
    const auto count = utf8proc_decompose_char(c, parts.data(), parts.size(),
                                               static_cast<utf8proc_option_t>(options), &boundary);
    std::string out;
    for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, parts.size()); ++i) {
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto size = utf8proc_encode_char(parts[static_cast<std::size_t>(i)], bytes.data());
        out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
    }
    return out;
}

}  // namespace

Characters::Characters(std::string_view text) {
    list_.reserve(text.size());
    folds_.reserve(text.size());
    for (std::size_t i = 0; i < text.size();)
        i += take(text, i);
}

/// How many bytes it took.
std::size_t Characters::take(std::string_view text, std::size_t at) {
    if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80) {
        const bool capital = byte >= 'A' && byte <= 'Z';
        const char low = capital ? static_cast<char>(byte - 'A' + 'a') : text[at];
        add(glyph_of(byte), capital, at, at + 1, {&low, 1});
        return 1;
    }
    utf8proc_int32_t c = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    if (size <= 0) {
        add(Glyph::other, false, at, at + 1, {});
        return 1;
    }
    const auto length = static_cast<std::size_t>(size);
    const auto category = utf8proc_category(c);
    const bool joins = category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_MN ||
                       category == UTF8PROC_CATEGORY_ME;
    if (!joins)
        add(glyph_of(c), category == UTF8PROC_CATEGORY_LU, at, at + length, fold(c));
    else if (!list_.empty())
        list_.back().end = at + length;
    return length;
}

void Characters::add(Glyph glyph, bool capital, std::size_t begin, std::size_t end, std::string_view folded) {
    list_.push_back({glyph, capital, begin, end, folds_.size(), folded.size()});
    folds_ += folded;
}

}  // namespace hone
