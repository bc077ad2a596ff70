// SPDX-License-Identifier: MIT
// Any bytes as rows; and what rows hold, written as rows, is the same again.
#include "decks/exchange/csv.hpp"

#include "tests/fuzz/laws.hpp"

#include <map>
#include <tuple>

using namespace hone;

namespace {

using ById = std::map<std::tuple<std::string, std::string>, Note>;

/// By deck and key: decks come back in the order of their rows.
ById notes_in(const Parcel& parcel) {
    ById out;
    for (const auto& deck : parcel.decks)
        for (const auto& placed : deck.notes)
            if (fits_a_row(placed.note.kind()))
                out.emplace(std::tuple(deck.header.id, key_of(placed.note)), placed.note);
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::as_text(data, size);
    const auto parcel = read_csv(text, "f.csv", "f");
    fuzz::law_of_parcel(parcel);
    looks_like_rows(text);

    const auto notes = notes_in(parcel);
    std::vector<CsvNote> rows;
    for (const auto& [place, note] : notes)
        rows.push_back({std::get<0>(place), &note});
    const auto written = write_csv(rows, ',');
    fuzz::law(notes_in(read_csv(written, "g.csv", "f")) == notes, "rows that were written are the same notes",
              written);
    return 0;
}
