// SPDX-License-Identifier: MIT
#include "engine/memory/rating.hpp"

namespace hone {

std::string_view name(Rating rating) {
    switch (rating) {
        case Rating::again:
            return "again";
        case Rating::hard:
            return "hard";
        case Rating::good:
            return "good";
        case Rating::easy:
            return "easy";
    }
    return "";
}

std::optional<Rating> rating_from(std::string_view text) {
    for (Rating rating : all_ratings)
        if (text == name(rating)) return rating;
    if (text.size() == 1) return rating_from(text.front() - '0');
    return std::nullopt;
}

std::optional<Rating> rating_from(int number) {
    if (number < 1 || number > 4) return std::nullopt;
    return static_cast<Rating>(number);
}

}  // namespace hone
