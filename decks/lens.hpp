// SPDX-License-Identifier: MIT
// A note may say whom it is for: company, level, role. A goal may say what the interview is for. Whether the two
// meet is decided here, on words that people write in many ways.
#pragma once

#include <string>
#include <string_view>

namespace hone {

/// The label a note carries, and the goal's field: "company", "level" or "role".
enum class Lens { company, level, role };
inline constexpr Lens all_lenses[] = {Lens::company, Lens::level, Lens::role};
std::string_view name(Lens lens);

/// Whether a note for `written` (folded, as in its labels) is for someone who asks for `wanted`. "any" is for
/// everyone; short forms count ("PM", "SDE II", "L5"); one may say more than the other ("senior", "senior SDE").
bool lens_meets(Lens lens, std::string_view written, std::string_view wanted);

}  // namespace hone
