// SPDX-License-Identifier: MIT
#include "decks/exchange/html_address.hpp"

#include "decks/text/ascii.hpp"
#include "decks/text/utf8_check.hpp"

namespace hone {
namespace {

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

std::string address_on_one_line(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (c1)
            ++i;
        else if (is_ascii_space(text[i]))
            out += ' ';
        else if (byte >= 0x20 && byte != 0x7F)
            out += text[i];
    }
    return std::string(trimmed(out));
}

std::string media_file_name(std::string_view address) {
    std::string out;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const int high = address[i] == '%' && i + 2 < address.size() ? hex(address[i + 1]) : -1;
        const int low = high < 0 ? -1 : hex(address[i + 2]);
        const char byte = low < 0 ? '\0' : static_cast<char>(high * 16 + low);
        if (byte == '\0' || byte == '/' || byte == '\\') {
            out += address[i];
        } else {
            out += byte;
            i += 2;
        }
    }
    const auto check = check_bytes(out);
    const bool text = !check.not_utf8 && check.controls.empty() && out.find_first_of("\n\r\t") == out.npos;
    return text ? out : std::string(address);
}

bool address_is_remote(std::string_view address) {
    const auto colon = address.find(':');
    return address.starts_with("//") ||
           (colon != address.npos && colon > 1 && colon < address.find_first_of("/?#"));
}

std::string_view address_as_written(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://", "mailto:"})
        if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
    if (address.ends_with('/')) address.remove_suffix(1);
    return address;
}

}  // namespace hone
