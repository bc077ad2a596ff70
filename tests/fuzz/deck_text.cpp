// SPDX-License-Identifier: MIT
// Any bytes as deck text.
#include "tests/fuzz/laws.hpp"

using namespace hone;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::law_of_deck(parse_deck(fuzz::as_text(data, size), "f.toml", "f"));
    return 0;
}
