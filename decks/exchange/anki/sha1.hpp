// SPDX-License-Identifier: MIT
// SHA-1 (FIPS 180-4), because Anki's note checksums are made with it. It protects nothing here.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace hone::anki {

using Sha1 = std::array<std::uint32_t, 5>;  ///< words of the digest, the first one first

Sha1 sha1(std::string_view bytes);

}  // namespace hone::anki
