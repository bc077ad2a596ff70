// SPDX-License-Identifier: MIT
// Published numbers, read from tests/data (its README says where they come from and what was left out).
#pragma once

#include "engine/memory/fsrs.hpp"
#include "tests/catch.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <string>
#include <vector>

namespace hone::testing {

using nlohmann::json;

inline json data_file(const std::string& name) {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/tests/data/" + name);
    return json::parse(file);
}

/// The entries of one kind; a kind without entries is an error, or its test could not fail.
inline std::vector<json> vectors(const std::string& kind) {
    static const json all = data_file("fsrs6_vectors.json");
    std::vector<json> found;
    for (const json& entry : all.at("vectors"))
        if (entry.at("kind") == kind) found.push_back(entry);
    REQUIRE_FALSE(found.empty());
    return found;
}

/// A list of 17, 19 or 21 weights, "default", or "default with w17=w18=0,w11=0.1" (MAX: the largest double).
inline Parameters weights(const json& input) {
    if (!input.contains("w")) return default_parameters;
    const json& w = input.at("w");
    if (w.is_array()) return migrated(w.get<std::vector<double>>());
    Parameters result = default_parameters;
    std::string text = w.get<std::string>();
    std::vector<std::size_t> targets;
    for (std::size_t at = text.find('w', std::string("default with").size()); at != std::string::npos;) {
        char* end = nullptr;
        targets.push_back(std::strtoul(text.c_str() + at + 1, &end, 10));
        const std::string rest = end + 1;  // behind '='
        if (rest.front() != 'w') {
            const double value = rest.substr(0, 3) == "MAX" ? std::numeric_limits<double>::max()
                                                            : std::strtod(rest.c_str(), nullptr);
            for (std::size_t target : targets)
                result.at(target) = value;
            targets.clear();
        }
        at = text.find('w', at + 1);
    }
    return result;
}

inline Rating rating(const json& number) {
    return rating_from(number.get<int>()).value();
}

inline MemoryState memory(const json& state) {
    return {state.at("stability").get<double>(), state.at("difficulty").get<double>()};
}

/// fsrs-rs computes in floats, ts-fsrs rounds each step to 8 decimals; Anki publishes whole days.
inline bool agrees(double got, double expected, const json& entry) {
    const std::string repo = entry.at("source").at("repo");
    if (repo.find("anki/") != std::string::npos || repo.find("ankitects") != std::string::npos)
        return std::round(got) == std::round(expected);
    const double tolerance = repo.find("fsrs-rs") != std::string::npos ? 1e-4 : 1e-6;
    return std::abs(got - expected) <= tolerance * std::max(std::abs(got), std::abs(expected));
}

}  // namespace hone::testing
