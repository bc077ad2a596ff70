// SPDX-License-Identifier: MIT
// Percentages made again from the two ends they are said of: "from 112 to 81, a 27 % drop" is 27.7 %; "from 50 % to
// 88 %, a 38 % lift" is 38 percentage points, or 76 %. Compared is what one sentence says together, and the one percentage
// of a sentence that names a stated metric with the values of that metric.
#pragma once

#include "engine/answer/critique/prose.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone {

struct PercentClaim {
    enum class Kind { right, rounded, wrong };
    Kind kind = Kind::right;
    std::size_t first = 0, last = 0;  ///< words of the prose, from the first end to the claim
    std::string before, after, said;  ///< as written
    std::string made_again;           ///< "27.7 %"; "38 percentage points, or 76 %"
};

/// Claims of one sentence after another. A claim is a percentage within a few words of "from A to B", not joined to
/// another thing by "and".
std::vector<PercentClaim> percent_claims(const Prose& prose, std::string_view written);

/// Claims about a metric whose values stand in fields: of each sentence that has every word of `name`, no "from", and one
/// percentage that is neither value.
std::vector<PercentClaim> percent_claims_of(const Prose& prose, std::string_view written,
                                            std::string_view name, std::string_view before,
                                            std::string_view after);

}  // namespace hone
