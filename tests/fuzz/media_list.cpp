// SPDX-License-Identifier: MIT
// Any bytes as the list of media in a package: JSON after a brace, protobuf after anything else.
#include "decks/exchange/anki/media_list.hpp"

#include "decks/exchange/anki/refusal.hpp"
#include "tests/fuzz/laws.hpp"

using namespace hone;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::as_text(data, size));
    try {
        const auto list =
            bytes.starts_with('{') ? anki::media_in_json(bytes) : anki::media_in_protobuf(bytes);
        for (const auto& each : list) {
            const auto name = anki::checked_media_name(each.name);
            fuzz::law_of_text(name, "a name");
            fuzz::law(!name.empty() && name != "." && name != ".." &&
                          name.find_first_of("/\\\n\r\t") == std::string::npos,
                      "a medium is one plain file name", name);
            fuzz::law(anki::checked_media_name(name) == name, "a checked name is a name", name);
        }
    } catch (const anki::Refusal& refusal) {
        fuzz::law_of_diagnostics({{"f.apkg", 0, 0, Severity::error, refusal.code(), refusal.what()}});
    }
    return 0;
}
