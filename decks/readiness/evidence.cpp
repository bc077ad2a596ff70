// SPDX-License-Identifier: MIT
#include "decks/readiness/evidence.hpp"

#include <algorithm>
#include <span>

namespace hone {
namespace {

struct DatedPrediction {
    Instant at;
    Prediction prediction;
};

/// What a card's reviews are used for beside its own memory.
struct Chosen {
    bool for_memory, for_hindsight;
};

/// One card's lines since it was last forgotten or imported.
void add_card(Evidence& evidence, std::vector<DatedPrediction>& predictions, Chosen chosen,
              std::span<const HistoryLine> lines) {
    static const Fsrs defaults;
    std::optional<MemoryState> by_defaults;
    std::vector<GradedReview> graded;
    DatedCard dated;
    for (const HistoryLine& line : lines) {
        if (line.kind == LineKind::reset || line.kind == LineKind::imported) {
            graded.clear();
            dated = {};
            by_defaults.reset();
            if (const Trace* trace = trace_of(line.state);
                line.kind == LineKind::imported && trace != nullptr) {
                dated.from = *trace;
                by_defaults = trace->memory;
            }
        }
        if (line.kind != LineKind::review) continue;
        ++evidence.reviews;
        const Rating rating = *line.rating;
        if (line.predicted && by_defaults && line.elapsed_days >= 1)
            predictions.push_back(
                {line.at,
                 {*line.predicted, defaults.retrievability(line.elapsed_days, by_defaults->stability),
                  rating != Rating::again}});
        by_defaults =
            by_defaults ? defaults.next(*by_defaults, line.elapsed_days, rating) : defaults.first(rating);
        graded.push_back({rating, line.elapsed_days});
        dated.reviews.push_back({line.study_day, rating});
    }
    if (graded.empty() && !dated.from) return;
    const std::optional<MemoryState> from = dated.from ? std::optional(dated.from->memory) : std::nullopt;
    evidence.number_of[lines.front().card] = evidence.histories.add(graded, from);
    if (chosen.for_memory) evidence.sample.add(graded, from);
    if (chosen.for_hindsight) evidence.dated.push_back(std::move(dated));
}

/// Every so many-th card, so that about `most` lines are looked at.
bool is_chosen(std::size_t card, std::size_t lines, int most) {
    const std::size_t stride = (lines + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    return card % std::max<std::size_t>(1, stride) == 0;
}

}  // namespace

Evidence evidence_of(const Store& store) {
    Evidence evidence;
    std::vector<DatedPrediction> predictions;
    const auto lines = history_of(store, 0);  // by card, oldest first
    std::size_t card = 0;
    for (std::size_t from = 0; from < lines.size(); ++card) {
        std::size_t to = from;
        while (to < lines.size() && lines[to].card == lines[from].card)
            ++to;
        const Chosen chosen{is_chosen(card, lines.size(), reviews_for_memory),
                            is_chosen(card, lines.size(), reviews_for_hindsight)};
        add_card(evidence, predictions, chosen, std::span(lines).subspan(from, to - from));
        from = to;
    }
    std::stable_sort(predictions.begin(), predictions.end(),
                     [](const DatedPrediction& a, const DatedPrediction& b) { return a.at < b.at; });
    for (const auto& each : predictions)
        evidence.predictions.push_back(each.prediction);
    return evidence;
}

}  // namespace hone
