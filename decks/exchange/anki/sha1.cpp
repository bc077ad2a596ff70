// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/sha1.hpp"

#include <bit>
#include <string>

namespace hone::anki {
namespace {

constexpr std::size_t block_bytes = 64;

std::uint32_t word_at(std::string_view bytes, std::size_t at) {
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < 4; ++i)
        word = word << 8U | static_cast<unsigned char>(bytes[at + i]);
    return word;
}

void add_block(Sha1& digest, std::string_view block) {
    std::array<std::uint32_t, 80> w{};
    for (std::size_t t = 0; t < 16; ++t)
        w[t] = word_at(block, 4 * t);
    for (std::size_t t = 16; t < 80; ++t)
        w[t] = std::rotl(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
    auto [a, b, c, d, e] = digest;
    for (std::size_t t = 0; t < 80; ++t) {
        std::uint32_t f = 0, k = 0;
        if (t < 20) {
            f = (b & c) | (~b & d);
            k = 0x5a827999U;
        } else if (t < 40) {
            f = b ^ c ^ d;
            k = 0x6ed9eba1U;
        } else if (t < 60) {
            f = (b & c) | (b & d) | (c & d);
            k = 0x8f1bbcdcU;
        } else {
            f = b ^ c ^ d;
            k = 0xca62c1d6U;
        }
        const std::uint32_t next = std::rotl(a, 5) + f + e + k + w[t];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    digest[0] += a;
    digest[1] += b;
    digest[2] += c;
    digest[3] += d;
    digest[4] += e;
}

}  // namespace

Sha1 sha1(std::string_view bytes) {
    Sha1 digest{0x67452301U, 0xefcdab89U, 0x98badcfeU, 0x10325476U, 0xc3d2e1f0U};
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    while (bytes.size() >= block_bytes) {
        add_block(digest, bytes.substr(0, block_bytes));
        bytes.remove_prefix(block_bytes);
    }
    std::string tail(bytes);
    tail += '\x80';
    tail.append((2 * block_bytes - 8 - tail.size()) % block_bytes, '\0');
    for (unsigned shift = 64; shift != 0; shift -= 8)
        tail += static_cast<char>(bits >> (shift - 8) & 0xffU);
    for (std::size_t at = 0; at < tail.size(); at += block_bytes)
        add_block(digest, std::string_view(tail).substr(at, block_bytes));
    return digest;
}

}  // namespace hone::anki
