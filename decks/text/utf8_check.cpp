// SPDX-License-Identifier: MIT
#include "decks/text/utf8_check.hpp"

#include <algorithm>

namespace hone {
namespace {

struct Sequence {
    std::size_t size = 0;  // 0: not UTF-8
    char32_t value = 0;
};

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
Sequence sequence_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    if (lead < 0x80U) return {1, lead};
    if (lead >= 0xC2U && lead <= 0xDFU && continues(1))
        return {2, ((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU)};
    if (lead >= 0xE0U && lead <= 0xEFU && continues(1) && continues(2)) {
        const char32_t value = ((lead & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
        if (value >= 0x800U && (value < 0xD800U || value > 0xDFFFU)) return {3, value};
    }
    if (lead >= 0xF0U && lead <= 0xF4U && continues(1) && continues(2) && continues(3)) {
        const char32_t value = ((lead & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) |
                               ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
        if (value >= 0x10000U && value <= 0x10FFFFU) return {4, value};
    }
    return {};
}

bool is_refused_control(char32_t value) {
    if (value < 0x20U) return value != '\t' && value != '\n' && value != '\r';
    return value >= 0x7FU && value < 0xA0U;
}

bool is_plain(char c) {
    return c >= ' ' && c <= '~';
}

}  // namespace

BytesCheck check_bytes(std::string_view text) {
    BytesCheck check;
    int line = 1, column = 1, last_line = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (is_plain(text[at])) {
            ++at;
            ++column;
            continue;
        }
        const auto sequence = sequence_at(text, at);
        if (sequence.size == 0) {
            check.not_utf8 = {at, line, column, static_cast<unsigned char>(text[at])};
            return check;
        }
        if (is_refused_control(sequence.value) && line != last_line) {
            check.controls.push_back({at, line, column, sequence.value});
            last_line = line;
        }
        at += sequence.size;
        ++column;
        if (sequence.value == '\n') {
            ++line;
            column = 1;
        }
    }
    return check;
}

std::optional<char32_t> control_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_plain(text[at])) {
            ++at;
            continue;
        }
        const auto sequence = sequence_at(text, at);
        if (sequence.size == 0 || is_refused_control(sequence.value)) return sequence.value;
        at += sequence.size;
    }
    return {};
}

}  // namespace hone
