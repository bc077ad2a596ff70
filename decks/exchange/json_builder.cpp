// SPDX-License-Identifier: MIT
#include "decks/exchange/json_builder.hpp"

#include <fmt/format.h>

namespace hone {

using json_fields::refuse;

namespace {

/// Thousands of levels would exhaust the stack where they are walked through.
constexpr std::size_t most_levels = 32;
/// Fields are found by looking at one after the other.
constexpr std::size_t most_fields = 2000;

}  // namespace

JsonBuilder::Json* JsonBuilder::place(Json value) {
    if (levels_.empty()) {
        root_ = std::move(value);
        return &root_;
    }
    auto& [parent, key] = levels_.back();
    if (parent->is_array()) return &parent->emplace_back(std::move(value));
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
    levels_.push_back({place(std::move(empty)), {}});
    begin();
    return true;
}

bool JsonBuilder::close() {
    const bool taken = take();
    levels_.pop_back();
    if (!taken) return true;
    if (levels_.empty())
        root_ = nullptr;
    else if (auto& [parent, key] = levels_.back(); parent->is_array())
        parent->erase(parent->size() - 1);
    else
        parent->erase(key);
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
