// SPDX-License-Identifier: MIT
// Any bytes as HTML of a field: what comes out can be shown.
#include "decks/exchange/html_text.hpp"
#include "tests/fuzz/laws.hpp"

using namespace hone;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::as_text(data, size);
    const auto read = html_text_and_media(text);
    fuzz::law_of_text(read.text, "the text");
    fuzz::law(read.text.find('\r') == std::string::npos, "a text has no carriage return", read.text);
    for (const auto& name : read.media)
        fuzz::law_of_text(name, "a name of a medium");
    return 0;
}
