// SPDX-License-Identifier: MIT
// What a bank of stories is held against: fifteen scenarios in varied wording, and the principles an interviewer may
// name (bank.toml, embedded).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct Scenario {
    std::string id, title;
    std::vector<std::string> wordings;  ///< questions as an interviewer puts them, at least two
};

struct Principle {
    std::string name;
    std::vector<std::string> also;  ///< other names it goes by
};

/// Read once, in the order of the file.
std::span<const Scenario> known_scenarios();
std::span<const Principle> known_principles();

const Scenario* find_scenario(std::string_view id);
/// By any of its names, whatever their case and punctuation; nothing when it is none of these (a person may have
/// principles of another company).
const Principle* find_principle(std::string_view name);

}  // namespace hone
