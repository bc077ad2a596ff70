// SPDX-License-Identifier: MIT
#include "decks/stats/review_tally.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <tuple>

namespace hone {
namespace {

constexpr int days_of_a_month = 30;
constexpr std::size_t weeks_kept = 12;
/// Lower ends; predictions crowd where they are high.
constexpr std::array<double, 6> band_from{0, 0.7, 0.8, 0.85, 0.9, 0.95};

std::size_t band_of(double predicted) {
    const auto after = std::upper_bound(band_from.begin(), band_from.end(), predicted);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - band_from.begin())) - 1;
}

/// The number of the Monday at or before it.
int monday_of(StudyDay day) {
    return day.number() - static_cast<int>(std::chrono::weekday{day.date()}.iso_encoding() - 1);
}

/// Nearest rank, in seconds; reorders.
double percentile(std::vector<std::int64_t>& milliseconds, double share) {
    const auto rank =
        static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(milliseconds.size())));
    const auto at = milliseconds.begin() + std::max<std::ptrdiff_t>(rank, 1) - 1;
    std::nth_element(milliseconds.begin(), at, milliseconds.end());
    return static_cast<double>(*at) / 1000.0;
}

}  // namespace

ReviewTally::ReviewTally(CardTable& cards, const UsualTimes& usual, StudyDay today, int days)
    : cards_(cards),
      month_from_(today - (days_of_a_month - 1)),
      done_from_(today - (days - 1)),
      of_no_card_{idle_after_ms(""), usual.seconds("")},
      bands_(band_from.size()) {
    for (const auto& aspect : cards.aspects)
        aspects_.push_back({idle_after_ms(aspect), usual.seconds(aspect)});
    for (int i = 0; i < days; ++i)
        done_.push_back({done_from_ + i});
}

void ReviewTally::add(const ReviewLine& line) {
    CountedCard* card = cards_.find(line.card);
    Aspect& aspect = card == nullptr ? of_no_card_ : aspects_[card->aspect];
    double seconds = aspect.usual_seconds;
    if (line.response_ms) {
        const std::int64_t milliseconds = std::min(*line.response_ms, aspect.idle_after_ms);
        seconds = static_cast<double>(milliseconds) / 1000.0;
        aspect.response_ms.push_back(milliseconds);
    }
    if (const int day = line.day - done_from_; day >= 0 && day < static_cast<int>(done_.size())) {
        ++done_[static_cast<std::size_t>(day)].cards;
        done_[static_cast<std::size_t>(day)].minutes += seconds / 60.0;
    }
    if (line.sure) {
        ++sure_.answers;
        sure_.wrong += line.again ? 1 : 0;
    }
    if (card != nullptr) {
        ++card->reviews;
        card->again += line.again ? 1 : 0;
    }
    if (line.predicted && line.elapsed_days > 0) add_retention(line, card);
}

void ReviewTally::add_retention(const ReviewLine& line, CountedCard* card) {
    const bool recalled = !line.again;
    const double predicted = *line.predicted;
    all_.add(recalled, predicted);
    if (line.day >= month_from_) month_.add(recalled, predicted);
    weeks_[monday_of(line.day)].add(recalled, predicted);
    bands_[band_of(predicted)].add(recalled, predicted);
    if (card != nullptr) card->retention.add(recalled, predicted);
}

void ReviewTally::write_to(Stats& stats) {
    stats.month = month_.retention();
    stats.all = all_.retention();
    while (weeks_.size() > weeks_kept)
        weeks_.erase(weeks_.begin());
    for (const auto& [monday, sum] : weeks_)
        stats.weeks.push_back({StudyDay::from_number(monday), sum.retention()});
    for (std::size_t i = 0; i < bands_.size(); ++i)
        if (bands_[i].asked > 0)
            stats.bands.push_back(
                {band_from[i], i + 1 < band_from.size() ? band_from[i + 1] : 1.0, bands_[i].retention()});
    stats.sure = sure_;
    std::copy_if(done_.begin(), done_.end(), std::back_inserter(stats.done),
                 [](const DayCount& day) { return day.cards > 0; });
    for (std::size_t i = 0; i < aspects_.size(); ++i)
        if (auto& timed = aspects_[i].response_ms; !timed.empty())
            stats.times.push_back({cards_.aspects[i], static_cast<int>(timed.size()), percentile(timed, 0.5),
                                   percentile(timed, 0.95)});
    std::sort(stats.times.begin(), stats.times.end(), [](const AspectTimes& a, const AspectTimes& b) {
        return std::tie(b.answers, a.aspect) < std::tie(a.answers, b.aspect);
    });
}

}  // namespace hone
