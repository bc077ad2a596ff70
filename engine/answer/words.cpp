// SPDX-License-Identifier: MIT
#include "engine/answer/words.hpp"

#include "engine/answer/fact.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <span>

namespace hone {
namespace {

constexpr char32_t replacement = 0xFFFD;

utf8proc_category_t category(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

void append(std::string& out, char32_t c) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes.data());
    for (const auto byte : std::span(bytes).first(static_cast<std::size_t>(size)))
        out.push_back(static_cast<char>(byte));
}

std::u32string decomposed(char32_t c, int options) {
    std::array<utf8proc_int32_t, 64> buffer{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), buffer.data(),
                                               static_cast<utf8proc_ssize_t>(buffer.size()),
                                               static_cast<utf8proc_option_t>(options), &boundary);
    if (count < 0 || static_cast<std::size_t>(count) > buffer.size()) return {c};
    std::u32string out;
    for (const auto each : std::span(buffer).first(static_cast<std::size_t>(count)))
        out.push_back(static_cast<char32_t>(each));
    return out;
}

bool within(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

/// utf8proc knows that a character is a digit but not which. These are the zeros of scripts people type in.
char32_t ascii_digit(char32_t c) {
    constexpr std::array<char32_t, 17> zeros{0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6,
                                             0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
                                             0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810};
    for (const char32_t zero : zeros)
        if (within(c, zero, zero + 9)) return U'0' + (c - zero);
    return c;
}

bool is_digit(char32_t c) {
    return within(c, U'0', U'9');
}

/// Accents that writers leave out: those of Latin, Greek and Cyrillic, Hebrew points, Arabic short vowels.
/// Vowel signs of Indic scripts are marks too, but they are letters to their readers and stay.
bool is_accent(char32_t c) {
    return within(c, 0x0300, 0x036F) || within(c, 0x1AB0, 0x1AFF) || within(c, 0x1DC0, 0x1DFF) ||
           within(c, 0x20D0, 0x20FF) || within(c, 0x0591, 0x05C7) || within(c, 0x064B, 0x0652) ||
           within(c, 0xFE00, 0xFE0F);
}

bool is_mark(char32_t c) {
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_MC || kind == UTF8PROC_CATEGORY_ME;
}

bool is_word_character(char32_t c) {
    switch (category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return true;
        default:
            return is_mark(c);
    }
}

bool is_blank(char32_t c) {
    switch (category(c)) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return true;
        default:
            return false;
    }
}

/// Letters with a stroke or joined letters that have no decomposition.
std::u32string_view base_letters(char32_t c) {
    switch (c) {
        case 0x00F8:
            return U"o";
        case 0x0142:
            return U"l";
        case 0x0111:
            return U"d";
        case 0x00E6:
            return U"ae";
        case 0x0153:
            return U"oe";
        case 0x0131:
            return U"i";
        default:
            return {};
    }
}

bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == U'`';
}

/// Case-folded letters, digits and the punctuation that still has to be judged by its neighbours.
std::u32string stripped(std::string_view text) {
    std::u32string out;
    for (const char32_t c : code_points(text)) {
        if (category(c) == UTF8PROC_CATEGORY_CF) continue;
        for (char32_t part :
             decomposed(c, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE)) {
            part = ascii_digit(part);
            if (is_accent(part) || is_apostrophe(part)) continue;
            if (const auto base = base_letters(part); !base.empty())
                out += base;
            else if (part == U'&')
                out += U" and ";
            else if (part == U'%')
                out += U" percent ";
            else
                out.push_back(part);
        }
    }
    return out;
}

/// Equal text must compare equal however its marks were ordered; utf8proc's own sorting is quadratic on
/// hostile runs of marks.
void compose(std::u32string& text) {
    const auto rank = [](char32_t c) {
        return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->combining_class;
    };
    for (auto it = text.begin(); it != text.end();) {
        it = std::find_if(it, text.end(), [&](char32_t c) { return rank(c) != 0; });
        const auto end = std::find_if(it, text.end(), [&](char32_t c) { return rank(c) == 0; });
        std::stable_sort(it, end, [&](char32_t a, char32_t b) { return rank(a) < rank(b); });
        it = end;
    }
    std::vector<utf8proc_int32_t> buffer(text.begin(), text.end());
    const auto count =
        utf8proc_normalize_utf32(buffer.data(), static_cast<utf8proc_ssize_t>(buffer.size()),
                                 static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    if (count >= 0) text.assign(buffer.begin(), buffer.begin() + count);
}

/// Punctuation separates words, with three exceptions that carry meaning: the point in 3.5, the comma in
/// 10,000, and what ends C++ and C#.
std::u32string without_punctuation(const std::u32string& text) {
    std::u32string out;
    const auto at = [&](std::size_t i) { return i < text.size() ? text[i] : U' '; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const bool between_digits = !out.empty() && is_digit(out.back()) && is_digit(at(i + 1));
        const bool ends_word = !out.empty() && out.back() != U' ' && !is_word_character(at(i + 1));
        if (is_word_character(c) || ((c == U'+' || c == U'#') && ends_word)) {
            out.push_back(c);
        } else if (between_digits && (c == U'.' || c == U',')) {
            const bool groups =
                c == U',' && is_digit(at(i + 2)) && is_digit(at(i + 3)) && !is_digit(at(i + 4));
            if (!groups) out.push_back(U'.');
        } else if (!out.empty() && out.back() != U' ') {
            out.push_back(U' ');
        }
    }
    if (!out.empty() && out.back() == U' ') out.pop_back();
    return out;
}

}  // namespace

std::u32string code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t i = 0; i < text.size();) {
        utf8proc_int32_t c = 0;
        const auto size = utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &c);
        out.push_back(size > 0 ? static_cast<char32_t>(c) : replacement);
        i += size > 0 ? static_cast<std::size_t>(size) : 1;
    }
    return out;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string plain(std::string_view text) {
    std::string out;
    const auto space = [&] {
        if (!out.empty() && out.back() != ' ') out.push_back(' ');
    };
    const auto fraction = [&](std::string_view decimals) {
        if (out.empty() || !is_digit(static_cast<unsigned char>(out.back()))) out.push_back('0');
        out += decimals;
    };
    for (const char32_t c : code_points(text)) {
        if (is_blank(c)) {
            space();
            continue;
        }
        if (category(c) == UTF8PROC_CATEGORY_CF) continue;
        switch (c) {
            case 0x00BD:
                fraction(".5");
                continue;
            case 0x00BC:
                fraction(".25");
                continue;
            case 0x00BE:
                fraction(".75");
                continue;
            case 0x2212:
            case 0xFE58:
            case 0xFE63:
            case 0xFF0D:
                out.push_back('-');
                continue;
            case 0x2264:
                out += "<=";
                continue;
            case 0x2265:
                out += ">=";
                continue;
            case 0x2248:
            case 0x223C:
            case 0x301C:
                out.push_back('~');
                continue;
            case 0x2192:
            case 0x21D2:
            case 0x279C:
                out += "->";
                continue;
            case 0x00D7:
                out.push_back('x');
                continue;
            case 0x2044:
                out.push_back('/');
                continue;
            case 0x201C:
            case 0x201D:
            case 0x00AB:
            case 0x00BB:
                out.push_back('"');
                continue;
            case 0x066B:
                out.push_back('.');
                continue;
            case 0x066C:
                out.push_back(',');
                continue;
            default:
                break;
        }
        if (within(c, 0x2010, 0x2015)) {
            out.push_back('-');
        } else if (is_apostrophe(c)) {
            out.push_back('\'');
        } else if (category(c) == UTF8PROC_CATEGORY_NO) {
            append(out, c);
        } else {
            for (const char32_t part :
                 decomposed(c, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STABLE)) {
                if (part == U' ')
                    space();
                else
                    append(out, ascii_digit(part));
            }
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string quoted(std::string_view text, std::size_t limit) {
    std::string out;
    std::size_t count = 0;
    for (const char32_t c : code_points(text)) {
        if (category(c) == UTF8PROC_CATEGORY_CF) continue;
        if (is_blank(c) && (out.empty() || out.back() == ' ')) continue;
        if (count++ == limit) return out + "...";
        append(out, is_blank(c) ? U' ' : c);
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::vector<std::string> split_words(std::string_view folded_text) {
    std::vector<std::string> out;
    while (!folded_text.empty()) {
        const auto end = std::min(folded_text.find(' '), folded_text.size());
        if (end > 0) out.emplace_back(folded_text.substr(0, end));
        folded_text.remove_prefix(std::min(end + 1, folded_text.size()));
    }
    return out;
}

std::string folded(std::string_view text) {
    auto characters = stripped(text);
    compose(characters);
    std::string out;
    for (const char32_t c : without_punctuation(characters))
        append(out, c);
    return out;
}

}  // namespace hone
