// SPDX-License-Identifier: MIT
// The 21 FSRS-6 weights w0..w20 and the ranges they must lie in.
//
// Source of defaults and ranges: fsrs-rs 6.6.1 (src/inference.rs, src/parameter_clipper.rs). Older files hold
// 17 (FSRS-4.5) or 19 (FSRS-5) weights; they are migrated as fsrs-rs does. Out-of-range values are refused by
// name, never quietly clipped: clipping is the optimizer's tool (`clip`), a user's typing error deserves an
// answer.
#pragma once

#include <array>
#include <span>
#include <stdexcept>

namespace hone {

inline constexpr int parameter_count = 21;

using Parameters = std::array<double, parameter_count>;

/// Defaults of FSRS-6, identical in fsrs-rs, ts-fsrs and py-fsrs.
inline constexpr Parameters default_parameters{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                               0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                               1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

struct ParameterRange {
    double low;
    double high;
};

/// Both ends allowed; for one relearning step. w19 may be 0 as it is after migration; training keeps it at
/// 0.01 or more (see clipped).
extern const std::array<ParameterRange, parameter_count> parameter_ranges;

/// A wrong count, a value that is not finite, or one out of its range; the message names it ("w4 is 12,
/// allowed 1 to 10").
class ParameterError : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// Takes 21 weights as they are, migrates 17 or 19, and checks every range. Throws ParameterError that names
/// every weight at fault.
Parameters checked_parameters(std::span<const double> weights);

/// The optimizer's bounds: every weight moved to the nearest end of its range, w19 to at least 0.01, and with
/// more than one of `relearning_steps` w17 and w18 below a ceiling that w11, w13 and w14 set.
Parameters clipped(const Parameters& weights, int relearning_steps = 1);

/// fsrs-rs's conversion of 17 (FSRS-4.5) or 19 (FSRS-5) weights to 21; 21 pass through. Not range-checked.
/// Throws ParameterError for any other length.
Parameters migrated(std::span<const double> weights);

}  // namespace hone
