// SPDX-License-Identifier: MIT
// Study days in words, always in English: the project speaks one language, whatever the machine's locale.
#pragma once

#include "engine/schedule/study_day.hpp"

#include <string>
#include <string_view>

namespace hone {

/// 0 is Monday.
unsigned weekday_of(StudyDay day);
/// "Monday".
std::string_view weekday_name(unsigned weekday);
/// 1 to 31.
unsigned day_of_month(StudyDay day);
/// "December 2026".
std::string month_text(StudyDay day);
/// "1 Dec".
std::string short_day(StudyDay day);
/// "1 December 2026".
std::string long_day(StudyDay day);

}  // namespace hone
