// SPDX-License-Identifier: MIT
// Any line as a query, an argument between two tabs: it is refused in a sentence, or it is SQL that a store takes.
#include "decks/store/card_query.hpp"
#include "decks/store/store.hpp"
#include "tests/fuzz/laws.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace hone;

namespace {

std::vector<std::string> arguments_in(std::string_view text) {
    std::vector<std::string> out(1);
    for (const char each : text)
        if (each == '\t')
            out.emplace_back();
        else if (each != '\0')  // no argument of a command holds one
            out.back() += each;
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const test::TemporaryDirectory folder;
    static const Store store = Store::open(folder.path() / "hone.db");
    const auto today = *study_day_from("2026-12-01");
    const auto arguments = arguments_in(fuzz::as_text(data, size));
    try {
        const auto query = parse_card_query(arguments, today);
        has_query_syntax(query.tree);
        fuzz::law(find_cards(store, query).empty(), "a store without notes has no cards");
        names_not_there(store, query);
    } catch (const QueryError& error) {
        fuzz::law(std::string_view(error.what()).size() > 10, "a refusal says something", error.what());
        return 0;
    }
    return 0;
}
