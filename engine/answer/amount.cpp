// SPDX-License-Identifier: MIT
// What amounts do once they are read.
#include "engine/answer/quantity.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

/// Takes from `other` the unit and the words that `end` leaves out.
void fill(Amount& end, const Amount& other) {
    if (end.unit.measure == Measure::none && end.noun.empty()) {
        end.unit = other.unit;
        end.unit_text = other.unit_text;
    }
    if (end.currency.empty()) {
        end.currency = other.currency;
        if (end.before.empty()) end.before = other.before;
    }
    if (end.noun.empty()) end.noun = other.noun;
    if (end.per.empty()) end.per = other.per;
}

void take_scale(Amount& end, const Amount& other) {
    end.scale = other.scale;
    end.short_m = other.short_m;
    end.scale_text = other.scale_text;
}

}  // namespace

void share_ends(Amount& low, Amount& high) {
    const auto bare = [](const Amount& end) {
        return end.scale == 1 && end.unit.measure == Measure::none && end.noun.empty();
    };
    if (bare(low) && high.scale != 1 && low.number <= high.number)
        take_scale(low, high);
    else if (bare(high) && low.scale != 1 && high.number < low.counted() && high.number >= low.number)
        take_scale(high, low);
    fill(low, high);
    fill(high, low);
}

Amount as_minutes(Amount amount) {
    amount.short_m = false;
    amount.scale /= 1e6;
    amount.unit = *unit_named("min");
    return amount;
}

bool same_value(double a, double b) {
    const double difference = std::abs(a - b);
    const double larger = std::max(std::abs(a), std::abs(b));
    const bool whole = larger < 1e15 && std::floor(a) == a && std::floor(b) == b;
    return difference <= (whole ? 0.0 : 1e-9 * larger);
}

}  // namespace hone
