// SPDX-License-Identifier: MIT
#include "decks/exchange/history_merge.hpp"

#include "decks/exchange/history_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace hone {
namespace {

using Lines = std::vector<HistoryLine>;

constexpr std::size_t conflicts_said = 10;

/// The line and the state it led to: the same chain of reviews.
bool same(const HistoryLine& a, const HistoryLine& b) {
    return a.kind == b.kind && a.at == b.at && a.study_day == b.study_day && a.rating == b.rating &&
           a.state == b.state && a.lapses == b.lapses;
}

bool begins_with(const Lines& whole, const Lines& beginning) {
    return beginning.size() <= whole.size() &&
           std::equal(beginning.begin(), beginning.end(), whole.begin(), same);
}

bool ends_with(const Lines& whole, const Lines& end) {
    return end.size() <= whole.size() && std::equal(end.rbegin(), end.rend(), whole.rbegin(), same);
}

/// Nobody answers a card twice within it. Anki moves one of two reviews of the same millisecond to the next.
constexpr std::chrono::milliseconds same_moment{999};

/// The lines of `incoming` that are not among `known`, whatever state they led to.
Lines missing_from(const Lines& known, const Lines& incoming) {
    std::map<std::tuple<LineKind, std::optional<Rating>>, std::multiset<Instant>> here;
    for (const auto& line : known)
        here[{line.kind, line.rating}].insert(line.at);
    Lines missing;
    for (const auto& line : incoming) {
        auto& moments = here[{line.kind, line.rating}];
        const auto found = moments.lower_bound(line.at - same_moment);
        if (found != moments.end() && *found <= line.at + same_moment)
            moments.erase(found);
        else
            missing.push_back(line);
    }
    return missing;
}

bool all_later(const Lines& lines, const Lines& known) {
    if (known.empty()) return true;
    const auto latest = std::max_element(known.begin(), known.end(),
                                         [](const auto& a, const auto& b) { return a.at < b.at; });
    return std::all_of(lines.begin(), lines.end(), [&](const HistoryLine& line) {
        return line.at > latest->at && line.study_day >= latest->study_day;
    });
}

CardState with_memory(CardState state, const MemoryState& memory) {
    std::visit(
        [&memory](auto& alternative) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(alternative)>, New>)
                alternative.trace.memory = memory;
        },
        state);
    return state;
}

}  // namespace

HistoryMerge::HistoryMerge(Store& store, const Operation& operation, const Now& now, HistoryMode mode,
                           const std::map<int, Parameters>& parameters)
    : store_(store), operation_(operation), now_(now), mode_(mode) {
    for (const auto& [number, weights] : parameters)
        parameter_sets_[number] = put_parameters(store, weights, now.instant);
}

HistoryMerge::~HistoryMerge() = default;

bool HistoryMerge::bring(const CardRow& held, DumpedCard& incoming, bool fresh) {
    if (mode_ == HistoryMode::none) return false;
    const bool twice = queued_cards_.contains(held.id);  // the file names the card twice
    if (twice) write();
    const Lines known = fresh && !twice ? Lines() : history_of(store_, held.id);
    if (known.empty() ? incoming.history.empty() && (is_untouched(incoming.row) || !is_untouched(held))
                      : knows_state(known, incoming))
        return false;
    Lines lines = translated(held, incoming);
    if (begins_with(lines, known)) {
        if (!known.empty() && lines.size() == known.size()) return false;
        lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(known.size()));
        follow(held, incoming, known, std::move(lines));
        return true;
    }
    if (mode_ == HistoryMode::replace) return replace(held, incoming, known, std::move(lines));
    if (const Lines missing = missing_from(known, lines); all_later(missing, known))
        append_later(held, incoming, known, missing);
    else
        refuse(held);
    return false;
}

/// Of a state that comes without any history there is nothing to learn, unless it is to replace another.
bool HistoryMerge::knows_state(const Lines& known, const DumpedCard& incoming) const {
    if (!incoming.history.empty()) return false;
    return mode_ != HistoryMode::replace || trace_of(incoming.row.state) == nullptr ||
           known.back().state == incoming.row.state;
}

/// The file's lines with the numbers that card and parameters have here. A state without any history gets a line that
/// says where it came from.
Lines HistoryMerge::translated(const CardRow& held, DumpedCard& incoming) const {
    Lines lines = std::exchange(incoming.history, {});
    for (auto& line : lines) {
        line.card = held.id;
        if (line.parameter_set) line.parameter_set = parameter_sets_.at(*line.parameter_set);
    }
    if (lines.empty() && trace_of(incoming.row.state) != nullptr) {
        HistoryLine line;
        line.card = held.id;
        line.kind = LineKind::imported;
        line.at = now_.instant;
        line.study_day = now_.study_day;
        line.state = incoming.row.state;
        line.lapses = incoming.row.lapses;
        lines.push_back(line);
    }
    return lines;
}

/// The card becomes what it is in the file.
void HistoryMerge::follow(const CardRow& held, const DumpedCard& incoming, const Lines& known, Lines more) {
    CardRow row = incoming.row;
    row.id = held.id;
    if (known.empty()) {
        follow_history(row, more);
    } else {
        Lines all = known;
        all.insert(all.end(), more.begin(), more.end());
        follow_history(row, all);
    }
    queue(std::move(more));
    std::optional<MakingNotes> making;
    if (operation_.made(held.note)) making.emplace(store_);
    restore_card(store_, row);
    if (held.suspended && !row.suspended) set_suspended(store_, held.id, false);  // at rest no more
}

void HistoryMerge::append_later(const CardRow& held, const DumpedCard& incoming, Lines known,
                                const Lines& missing) {
    if (missing.empty()) return;
    CardRow row = held;
    Lines more;
    for (HistoryLine line : missing) {
        switch (line.kind) {
            case LineKind::review: {
                const Scheduling& options = scheduling(held.deck);
                const Preview outcomes =
                    preview(options.fsrs, options.preset, row.state, line.study_day, held.id, row.reps);
                const bool lapsed =
                    *line.rating == Rating::again && std::holds_alternative<Review>(row.state);
                row.state = outcomes.of(*line.rating).next;
                row.reps += 1;
                row.lapses += lapsed ? 1 : 0;
                line.predicted = outcomes.predicted;
                line.elapsed_days = outcomes.elapsed_days;
                line.parameter_set = options.parameter_set;
                break;
            }
            case LineKind::imported:
                row.state = line.state;
                row.lapses = line.lapses;
                break;
            case LineKind::reset:
                row.state = New{};
                row.reps = row.lapses = 0;
                row.met = incoming.row.met;
                row.met_day = incoming.row.met_day;
                break;
            case LineKind::refit: {  // of what is here now, under the weights it was made with
                std::vector<HistoryStep> steps;
                for (const auto& each : known)
                    steps.push_back(
                        {step_kind(each.kind), each.rating, each.elapsed_days,
                         &weights(each.parameter_set.value_or(1)),
                         trace_of(each.state) ? std::optional(trace_of(each.state)->memory) : std::nullopt});
                steps.push_back({HistoryStep::Kind::refit, std::nullopt, 0,
                                 &weights(line.parameter_set.value_or(1)), std::nullopt});
                if (const auto memory = replay(steps).back()) row.state = with_memory(row.state, *memory);
                break;
            }
        }
        line.state = row.state;
        line.lapses = row.lapses;
        known.push_back(line);
        more.push_back(std::move(line));
    }
    row.asks_anew = incoming.row.asks_anew;  // it was answered there since
    if (row.asks_anew) row.due = incoming.row.due;
    follow_history(row, known);
    queue(std::move(more));
    restore_card(store_, row);
}

bool HistoryMerge::replace(const CardRow& held, const DumpedCard& incoming, const Lines& known, Lines lines) {
    const bool replaced_before = ends_with(known, lines) && lines.size() < known.size() &&
                                 known[known.size() - lines.size() - 1].kind == LineKind::reset;
    if (replaced_before) return false;
    HistoryLine reset;
    reset.card = held.id;
    reset.kind = LineKind::reset;
    reset.at = now_.instant;
    reset.study_day = now_.study_day;
    lines.insert(lines.begin(), reset);
    follow(held, incoming, known, std::move(lines));
    return true;
}

void HistoryMerge::refuse(const CardRow& held) {
    ++conflicts_;
    if (said_.size() < conflicts_said)
        said_.push_back(
            fmt::format("{}: was reviewed both here and where the file comes from; the history here is kept",
                        held.reference()));
}

std::vector<std::string> HistoryMerge::said() const {
    auto said = said_;
    if (const auto others = static_cast<std::size_t>(conflicts_) - said.size(); others > 0)
        said.push_back(fmt::format(
            "{} more {} reviewed both here and where the file comes from; the history here is kept", others,
            others == 1 ? "card was" : "cards were"));
    return said;
}

/// Lines of one card keep their order, whatever their instants: it is the order of the row numbers that counts.
void HistoryMerge::queue(Lines lines) {
    if (lines.empty()) return;
    queued_cards_.insert(lines.front().card);
    reviews_ += static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [](const HistoryLine& line) { return line.kind == LineKind::review; }));
    const auto first = static_cast<std::ptrdiff_t>(queued_.size());
    for (auto& line : lines) {
        const Instant at = line.at;
        queued_.emplace_back(at, std::move(line));
    }
    for (auto each = queued_.end(); --each != queued_.begin() + first;)
        std::prev(each)->first = std::min(std::prev(each)->first, each->first);
}

void HistoryMerge::write() {
    std::vector<const std::pair<Instant, HistoryLine>*> order;
    order.reserve(queued_.size());
    for (const auto& each : queued_)
        order.push_back(&each);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return a->first < b->first; });
    std::vector<const HistoryLine*> lines;
    lines.reserve(order.size());
    for (const auto* each : order)
        lines.push_back(&each->second);
    insert_lines(store_, operation_, lines);
    queued_.clear();
    queued_cards_.clear();
}

const Scheduling& HistoryMerge::scheduling(const std::string& deck) {
    auto& known = scheduling_[deck];
    if (!known) known = std::make_unique<Scheduling>(scheduling_of(store_, deck));
    return *known;
}

const Fsrs& HistoryMerge::weights(int number) {
    if (weights_.empty())
        for (const auto& [each, fsrs] : parameter_sets(store_))
            weights_.emplace(each, fsrs);
    const auto found = weights_.find(number);
    return found == weights_.end() ? weights_.begin()->second : found->second;
}

}  // namespace hone
