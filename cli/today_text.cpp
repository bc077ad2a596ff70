// SPDX-License-Identifier: MIT
#include "cli/today_text.hpp"

#include "cli/output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hone {

std::string counts_in_words(const DueCounts& counts) {
    return fmt::format("{} {}, {} new, {} to recall again: about {}", counts.due,
                       counts.planned ? "to review" : "due", counts.fresh, counts.learning,
                       counted(std::max(1L, std::lround(counts.minutes)), "minute"));
}

std::string rest_in_words(Rest rest) {
    switch (rest) {
        case Rest::nothing_due:
            break;
        case Rest::waiting_is_better:
            return "Nothing more is worth asking today; for the rest waiting is better.";
        case Rest::eve:
            return "Nothing new is begun so close to the day; `hone brief` prints one page to read.";
        case Rest::minutes_spent:
            return "Today's minutes are spent; `hone drill --minutes N` goes on.";
        case Rest::day_off:
            return "Today is a day off; `hone drill --minutes N` studies all the same.";
        case Rest::new_limit:
            return "Nothing is due, and today's new cards are begun; `hone drill --new N` begins more.";
    }
    return "Nothing is due.";
}

}  // namespace hone
