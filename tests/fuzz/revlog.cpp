// SPDX-License-Identifier: MIT
// Any bytes as lines of the history.
#include "decks/exchange/revlog_lines.hpp"
#include "tests/fuzz/laws.hpp"

using namespace hone;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::as_text(data, size);
    looks_like_revlog(text);
    fuzz::law_of_parcel(read_revlog(text, "f.jsonl"));
    return 0;
}
