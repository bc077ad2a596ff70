// SPDX-License-Identifier: MIT
#include "engine/plan/value_table.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hone {

double total(const Worth& worth) {
    double sum = 0;
    for (const Round& round : worth)
        sum += round.weight;
    return sum;
}

namespace {

/// What a round on `day` adds to the worth of cards last seen before it.
template <std::size_t Lanes>
void add_round(std::vector<double>& values, const Transitions& transitions, const Round& round) {
    const std::size_t nodes = transitions.nodes();
    for (int last = 0; last < round.day; ++last) {
        double* value = values.data() + static_cast<std::size_t>(last) * nodes * Lanes;
        for (std::size_t node = 0; node < nodes; ++node) {
            const double recall = round.weight * transitions.retrievability(round.day - last, node);
            for (std::size_t lane = 0; lane < Lanes; ++lane)
                value[node * Lanes + lane] += recall;
        }
    }
}

// The two loops that take most of the time, written once and compiled for the least processor of the architecture and,
// on x86-64, for AVX2. Vectors are spelled out, since -O2 does not make them of loops this short. AVX2 alone has no fused
// multiplication and addition, so both forms round alike: processors do not differ here.
using Two = double __attribute__((vector_size(16)));
using Four = double __attribute__((vector_size(32)));
using FourFloats = float __attribute__((vector_size(16)));

/// Vectors go by reference: how they are passed and returned depends on the processor.
template <typename Vector>
[[gnu::always_inline]] inline void load(Vector& vector, const double* from) {
    std::memcpy(&vector, from, sizeof vector);
}

/// Q of each row in every lane.
template <std::size_t Lanes>
[[gnu::always_inline]] inline void value_sessions_here(const SessionRows& rows, std::size_t count,
                                                       const double* after, const double* price,
                                                       double* sessions) {
    const SessionRows::Entry* entry = rows.entries();
    const std::uint32_t* ends = rows.starts() + 1;
    const double* seconds = rows.seconds();
    for (std::size_t row = 0; row < count; ++row) {
        const SessionRows::Entry* const end = rows.entries() + ends[row];
        if constexpr (Lanes == 1) {
            // Two sums: one alone would wait for each addition.
            Two sum{}, other{}, pair;
            if ((end - entry) % 2 != 0) {
                load(pair, after + entry->node);
                sum = pair * Two{static_cast<double>(entry->low), static_cast<double>(entry->high)};
                ++entry;
            }
            for (; entry != end; entry += 2) {
                load(pair, after + entry[0].node);
                sum += pair * Two{static_cast<double>(entry[0].low), static_cast<double>(entry[0].high)};
                load(pair, after + entry[1].node);
                other += pair * Two{static_cast<double>(entry[1].low), static_cast<double>(entry[1].high)};
            }
            sum += other;
            sessions[row] = sum[0] + sum[1] - price[0] * seconds[row];
        } else {
            static_assert(Lanes == 4);
            Four sum{}, low, high, costs;
            for (; entry != end; ++entry) {
                load(low, after + entry->node * Lanes);
                load(high, after + entry->node * Lanes + Lanes);
                sum += low * static_cast<double>(entry->low);
                sum += high * static_cast<double>(entry->high);
            }
            load(costs, price);
            sum -= costs * seconds[row];
            std::memcpy(sessions + row * Lanes, &sum, sizeof sum);
        }
    }
}

/// The choice between a session today and waiting, for cards last seen on one day.
struct Choice {
    const double *sooner, *later;  ///< Q after the two days that rows are made for
    double share_later;
    double studied, smoothing;
    std::size_t count;
};

/// One vector of choices; `wait` becomes v of today and `more` the gain. As rectified(), without branches.
template <typename Vector>
[[gnu::always_inline]] inline void choose_here(const Choice& choice, double inverse, const Vector& sooner,
                                               const Vector& later, Vector& wait, Vector& more) {
    const Vector none{};
    more = sooner + choice.share_later * (later - sooner) - wait;
    const Vector above = more - choice.smoothing, up = more + choice.smoothing;
    const Vector twice = none + 2.0 * choice.smoothing;
    const Vector risen = up > none ? up : none;
    const Vector bent = risen < twice ? risen : twice;
    wait += choice.studied * (bent * bent * inverse + (above > none ? above : none));
}

[[gnu::always_inline]] inline void choose_all_here(const Choice& choice, double* value, float* gain) {
    const double inverse = choice.smoothing > 0 ? 1.0 / (4.0 * choice.smoothing) : 0.0;
    constexpr std::size_t step = 4;
    const auto some = [&](std::size_t i, std::size_t count) __attribute__((always_inline)) {
        Four sooner{}, later{}, wait{}, more;
        std::memcpy(&sooner, choice.sooner + i, count * sizeof(double));
        std::memcpy(&later, choice.later + i, count * sizeof(double));
        std::memcpy(&wait, value + i, count * sizeof(double));
        choose_here(choice, inverse, sooner, later, wait, more);
        std::memcpy(value + i, &wait, count * sizeof(double));
        if (gain == nullptr) return;
        const FourFloats floats = __builtin_convertvector(more, FourFloats);
        std::memcpy(gain + i, &floats, count * sizeof(float));
    };
    std::size_t i = 0;
    for (; i + step <= choice.count; i += step)
        some(i, step);
    if (i < choice.count) some(i, choice.count - i);
}

#if defined(__x86_64__)
template <std::size_t Lanes>
[[gnu::target("avx2")]] void value_sessions_wide(const SessionRows& rows, std::size_t count,
                                                 const double* after, const double* price, double* sessions) {
    value_sessions_here<Lanes>(rows, count, after, price, sessions);
}
[[gnu::target("avx2")]] void choose_wide(const Choice& choice, double* value, float* gain) {
    choose_all_here(choice, value, gain);
}
const bool wide_vectors = __builtin_cpu_supports("avx2") != 0;
#endif

template <std::size_t Lanes>
void value_sessions(const SessionRows& rows, std::size_t count, const double* after, const double* price,
                    double* sessions) {
#if defined(__x86_64__)
    if (wide_vectors) return value_sessions_wide<Lanes>(rows, count, after, price, sessions);
#endif
    value_sessions_here<Lanes>(rows, count, after, price, sessions);
}

void choose(const Choice& choice, double* value, float* gain) {
#if defined(__x86_64__)
    if (wide_vectors) return choose_wide(choice, value, gain);
#endif
    choose_all_here(choice, value, gain);
}

}  // namespace

template <std::size_t Lanes>
std::vector<double> recursion(const Transitions& transitions, const Worth& worth, int days,
                              const std::array<const double*, Lanes>& prices, std::span<const double> studied,
                              double smoothing, std::vector<float>* gains) {
    const std::size_t nodes = transitions.nodes(), wide = nodes * Lanes;
    if (gains != nullptr) gains->resize(gain_place(days, 0, nodes));
    // values[last] holds v of the day reached; it is W(last) once the days after `last` are done.
    std::vector<double> values(static_cast<std::size_t>(days) * wide, 0.0);
    std::vector<double> sessions(transitions.rows().size() * Lanes);
    auto round = worth.rbegin();
    for (; round != worth.rend() && round->day >= days; ++round)
        add_round<Lanes>(values, transitions, *round);
    for (int day = days - 1; day >= 1; --day) {
        const double q = studied[static_cast<std::size_t>(day)];
        std::array<double, Lanes> price{};
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            price[lane] = prices[lane][day];
        if (q > 0) {
            const auto [made, later] = transitions.between(day);
            value_sessions<Lanes>(transitions.rows(), transitions.row(made + (later > 0 ? 2 : 1), 0),
                                  values.data() + static_cast<std::size_t>(day) * wide, price.data(),
                                  sessions.data());
        }
        if (q <= 0 && gains != nullptr)
            std::fill_n(gains->data() + gain_place(day, 0, nodes), static_cast<std::size_t>(day) * nodes,
                        -1.0F);
        for (int last = 0; last < day && q > 0; ++last) {
            const auto [made, later] = transitions.between(day - last);
            const double* sooner = sessions.data() + made * wide;
            choose({sooner, sooner + (later > 0 ? wide : 0), later, q, smoothing, wide},
                   values.data() + static_cast<std::size_t>(last) * wide,
                   gains == nullptr ? nullptr : gains->data() + gain_place(day, last, nodes));
        }
        for (; round != worth.rend() && round->day == day; ++round)
            add_round<Lanes>(values, transitions, *round);
    }
    return values;
}

template std::vector<double> recursion<1>(const Transitions&, const Worth&, int,
                                          const std::array<const double*, 1>&, std::span<const double>,
                                          double, std::vector<float>*);
template std::vector<double> recursion<price_lanes>(const Transitions&, const Worth&, int,
                                                    const std::array<const double*, price_lanes>&,
                                                    std::span<const double>, double, std::vector<float>*);

ValueTable::ValueTable(const Transitions& transitions, Worth worth, std::span<const double> prices,
                       std::span<const double> studied, bool with_gains)
    : transitions_(&transitions),
      worth_(std::move(worth)),
      days_(static_cast<int>(prices.size())),
      after_(recursion<1>(transitions, worth_, days_, {prices.data()}, studied, 0.0,
                          with_gains ? &gains_ : nullptr)) {}

double ValueTable::after(int day, MemoryState memory) const {
    const std::span<const double> values = after(day);
    double value = 0;
    for (const auto& [node, weight] : transitions_->grid().around(memory))
        value += weight * values[node];
    return value;
}

std::span<const double> ValueTable::after(int day) const {
    const std::size_t nodes = transitions_->nodes();
    return {after_.data() + static_cast<std::size_t>(day) * nodes, nodes};
}

std::span<const float> ValueTable::gains(int day, int last) const {
    const std::size_t nodes = transitions_->nodes();
    return {gains_.data() + gain_place(day, last, nodes), nodes};
}

double ValueTable::gain(int day, int last, MemoryState memory) const {
    const std::span<const float> values = gains(day, last);
    double value = 0;
    for (const auto& [node, weight] : transitions_->grid().around(memory))
        value += weight * static_cast<double>(values[node]);
    return value;
}

}  // namespace hone
