// SPDX-License-Identifier: MIT
#include "decks/exchange/json_builder.hpp"

#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

namespace hone {

using json_fields::refuse;

namespace {

/// Thousands of levels would exhaust the stack where they are walked through.
constexpr std::size_t most_levels = 32;
/// Fields are found by looking at one after the other.
constexpr std::size_t most_fields = 200;
/// A small one takes thirty times its bytes.
constexpr std::size_t most_values = 200'000;

}  // namespace

JsonBuilder::Json* JsonBuilder::place(Json value) {
    if (++values_ > most_values)
        refuse(fmt::format("has more than {} values in one place; no export has", most_values));
    if (levels_.empty()) {
        root_ = std::move(value);
        return &root_;
    }
    Json* parent = levels_.back().value;
    const std::string& key = levels_.back().key;
    if (parent->is_array()) return &parent->emplace_back(std::move(value));
    if (parent->contains(key)) refuse(fmt::format("has the field {} twice in one place", in_quotes(key)));
    if (parent->size() == most_fields)
        refuse(fmt::format("has an object with more than {} fields", most_fields));
    Json& field = (*parent)[key];
    field = std::move(value);
    return &field;
}

bool JsonBuilder::put(Json value) {
    place(std::move(value));
    return true;
}

bool JsonBuilder::open(Json empty) {
    if (levels_.size() == most_levels) refuse("is nested deeper than any export");
    const std::size_t before = values_;
    levels_.push_back({place(std::move(empty)), {}, before});
    begin();
    return true;
}

bool JsonBuilder::close() {
    const bool taken = take();
    const std::size_t before = levels_.back().values_before;
    levels_.pop_back();
    if (!taken) return true;
    values_ = before;
    if (levels_.empty())
        root_ = nullptr;
    else if (auto& level = levels_.back(); level.value->is_array())
        level.value->erase(level.value->size() - 1);
    else
        level.value->erase(level.key);
    return true;
}

bool JsonBuilder::key(string_t& name) {
    levels_.back().key = std::move(name);
    return true;
}

bool JsonBuilder::parse_error(std::size_t byte, const std::string&,
                              const nlohmann::detail::exception& problem) {
    if (dynamic_cast<const Json::parse_error*>(&problem) == nullptr)  // a number no double holds
        refuse(fmt::format("is JSON that cannot be read ({})", problem.what()));
    refuse(fmt::format("is not whole JSON: it stops making sense at byte {}", byte));
}

}  // namespace hone
