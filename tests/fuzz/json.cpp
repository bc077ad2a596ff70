// SPDX-License-Identifier: MIT
// Any bytes as the JSON export; what is taken of it is written and read as the same.
#include "decks/exchange/json.hpp"

#include "decks/deck_files.hpp"
#include "tests/fuzz/laws.hpp"

using namespace hone;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::as_text(data, size);
    looks_like_json(text);
    const auto parcel = read_json(text, "f.json");
    fuzz::law_of_parcel(parcel);
    fuzz::law(parcel.dump.has_value() != has_errors(parcel.diagnostics), "a damaged export brings nothing");
    if (!parcel.dump) return 0;

    for (const auto& deck : parcel.dump->decks) {
        for (const auto& note : deck.notes)
            fuzz::law_of_text(searchable_text(note.text), "a note");
        for (const auto& each : {deck.header.title, deck.header.about, deck.header.source})
            fuzz::law_of_text(each, "a header");
    }
    const auto written = dump_text(*parcel.dump);
    fuzz::law(dump_text(read_dump(written)) == written, "an export that was read is written the same",
              written);
    return 0;
}
