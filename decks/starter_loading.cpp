// SPDX-License-Identifier: MIT
#include "decks/starter_loading.hpp"

#include "decks/embedded.hpp"
#include "decks/import.hpp"
#include "decks/taking_in.hpp"
#include "engine/schedule/mixed.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr const char* starter_memo = "starter-decks";

/// Changes with every letter of the starter decks.
std::string starter_fingerprint() {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < starter_decks_count; ++i)
        for (const char c : std::string_view(starter_decks[i].text))
            hash = mixed(hash + static_cast<unsigned char>(c) + golden_gamma);
    return fmt::format("{:016x}", hash);
}

}  // namespace

std::vector<DeckFile> starter_deck_files() {
    std::vector<DeckFile> files;
    for (std::size_t i = 0; i < starter_decks_count; ++i)
        files.push_back({"starter/" + std::string(starter_decks[i].name) + ".toml",
                         std::string(starter_decks[i].text), std::string(starter_decks[i].name), true});
    return files;
}

bool starter_decks_are_older(const Store& store) {
    const auto decks = all_decks(store);
    return std::any_of(decks.begin(), decks.end(), [](const DeckRow& deck) { return deck.starter; }) &&
           store.memo(starter_memo) != starter_fingerprint();
}

void note_starter_decks(Store& store) {
    store.set_memo(starter_memo, starter_fingerprint());
}

void load_starter_decks(Store& store, const Now& now, bool core_only) {
    ImportReport report;
    ImportOptions options;
    options.starter_core_only = core_only;
    Operation operation(store, now.instant, "loaded the starter decks");
    auto parcels = read_parcels(starter_deck_files(), {}, now);
    take_in(store, operation, now, parcels, options, report);
    operation.commit_without_undo();
    note_starter_decks(store);
}

}  // namespace hone
