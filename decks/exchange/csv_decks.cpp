// SPDX-License-Identifier: MIT
#include "decks/exchange/csv_decks.hpp"

#include "decks/deck_files.hpp"
#include "decks/exchange/anki/deck_names.hpp"
#include "decks/fnv1a.hpp"
#include "decks/text/normalise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace hone {
namespace {

constexpr std::size_t most_said = 20;
constexpr std::size_t longest_made_id = 100;

}  // namespace

std::string made_id(std::string_view text) {
    return fmt::format("{:012x}", fnv1a(text) >> 16U);
}

std::string well_formed_id(std::string_view text) {
    std::string id;
    bool has_word = false;
    for (const char c : text) {
        if (is_deck_id({&c, 1})) {
            id += c;
            has_word = has_word || (c != '.' && c != '-' && c != '_');
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return has_word && id.size() <= longest_made_id ? id : made_id(text);
}

bool RowReport::is_full(const std::string& code, Severity severity) {
    auto& count = counts_[code];
    if (count.said < most_said) return false;
    ++(severity == Severity::error ? count.errors : count.warnings);
    return true;
}

void RowReport::say(std::vector<Diagnostic>& to, std::size_t offset, int line, Severity severity,
                    std::string code, std::string message) {
    if (is_full(code, severity)) return;
    ++counts_[code].said;
    to.push_back({file_, line, rows_.column_of(offset), severity, std::move(code), std::move(message)});
}

void RowReport::finish(std::vector<Diagnostic>& to) const {
    for (const auto& [code, count] : counts_) {
        const auto more = count.errors + count.warnings;
        if (more == 0) continue;
        to.push_back({file_, 0, 0, count.errors > 0 ? Severity::error : Severity::warning, code,
                      fmt::format("and {} more {} like that ({})", more, more == 1 ? "row" : "rows", code)});
    }
}

DeckText& RowDecks::named(std::string_view name) {
    if (is_blank(name)) name = default_name_;
    if (last_ != nullptr && name == last_name_) return *last_;
    last_name_ = name;
    auto& known = by_name_[last_name_];
    if (known == nullptr) {
        auto id = anki::deck_id_of(name);
        if (by_id_.contains(id)) id += "-" + made_id(name).substr(0, 6);
        known = &decks_.emplace_back();
        known->header.id = id;
        if (id != name && name != default_name_) known->header.title = name;
        by_id_.emplace(std::move(id), known);
    }
    last_ = known;
    return *last_;
}

void RowDecks::finish(Parcel& parcel) {
    for (auto& deck : decks_) {
        if (!deck.notes.empty()) {
            parcel.decks.push_back(std::move(deck));
            continue;
        }
        auto& said = parcel.diagnostics;
        said.insert(said.end(), std::make_move_iterator(deck.diagnostics.begin()),
                    std::make_move_iterator(deck.diagnostics.end()));
    }
}

}  // namespace hone
