// SPDX-License-Identifier: MIT
#include "engine/schedule/queue.hpp"

#include <algorithm>
#include <compare>
#include <string_view>

namespace hone {

namespace {

bool about(const std::vector<std::string>& subjects, std::string_view subject) {
    return std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
}

/// A confusion that no card has answered yet.
struct Confusion {
    std::string_view subject;
    std::size_t cards_later;  // 1: the very next card
};

/// The open confusions, oldest first: the oldest's window closes first.
std::vector<Confusion> open_confusions(std::span<const Shown> shown) {
    std::vector<Confusion> open;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (!shown[i].confused_with) continue;
        const std::string& subject = *shown[i].confused_with;
        const auto later = shown.subspan(i + 1);
        const bool answered = std::any_of(later.begin(), later.end(),
                                          [&](const Shown& s) { return about(s.subjects, subject); });
        if (!answered) open.push_back({subject, shown.size() - i});
    }
    return open;
}

/// Smaller comes first; the fields are compared from the top, one per rule.
struct Rank {
    enum class Turn { contrast, ordinary, contrast_too_soon, waiting } turn;
    std::size_t order_in_turn;  // contrast: the older confusion; waiting: the longer wait
    bool not_returning;
    bool kind_after;  // the one of new and review that goes second
    bool shares_subject;
    friend auto operator<=>(const Rank&, const Rank&) = default;
};

class Chooser {
public:
    Chooser(std::span<const Shown> shown, const QueueRules& rules)
        : shown_(shown), rules_(rules), confusions_(open_confusions(shown)) {}

    bool may_show(const Candidate& candidate) const {
        if (candidate.pending) return true;  // already shown today: it only comes back
        if (candidate.is_new && rules_.new_left <= 0) return false;
        return std::none_of(shown_.begin(), shown_.end(), [&](const Shown& s) {
            return s.note == candidate.note && s.card != candidate.card;
        });
    }

    /// `place`: among the candidates.
    Rank rank(const Candidate& candidate, std::size_t place) const {
        // A card far down in the plan is worth too much less to stand in for one that shares a subject.
        const bool stands_in = !rules_.planned || candidate.pending || place < planned_neighbours;
        Rank rank{Rank::Turn::ordinary, 0, !candidate.pending, false,
                  !stands_in || shares_with_last_two(candidate)};
        if (!candidate.pending && !rules_.planned) rank.kind_after = candidate.is_new != rules_.behind;
        if (const auto last = last_shown(candidate.card); candidate.pending && last) {
            const std::size_t since = shown_.size() - 1 - *last;
            if (since < cards_before_return) {
                rank.turn = Rank::Turn::waiting;
                rank.order_in_turn = *last;
                return rank;
            }
        }
        set_contrast(candidate, rank);
        return rank;
    }

private:
    void set_contrast(const Candidate& candidate, Rank& rank) const {
        for (std::size_t i = 0; i < confusions_.size(); ++i) {
            const Confusion& confusion = confusions_[i];
            if (confusion.cards_later > contrast_before || !about(candidate.subjects, confusion.subject))
                continue;
            const bool soon = confusion.cards_later < contrast_after;
            rank.turn = soon ? Rank::Turn::contrast_too_soon : Rank::Turn::contrast;
            rank.order_in_turn = soon ? 0 : i;
            return;
        }
    }

    std::optional<std::size_t> last_shown(CardId card) const {
        for (std::size_t i = shown_.size(); i > 0; --i)
            if (shown_[i - 1].card == card) return i - 1;
        return std::nullopt;
    }

    bool shares_with_last_two(const Candidate& candidate) const {
        const auto last_two = shown_.last(std::min<std::size_t>(2, shown_.size()));
        return std::any_of(last_two.begin(), last_two.end(), [&](const Shown& s) {
            return std::any_of(s.subjects.begin(), s.subjects.end(), [&](const std::string& subject) {
                return about(candidate.subjects, subject);
            });
        });
    }

    std::span<const Shown> shown_;
    const QueueRules& rules_;
    std::vector<Confusion> confusions_;
};

}  // namespace

std::optional<std::size_t> choose_next(std::span<const Candidate> candidates,
                                       std::span<const Shown> shown_today, const QueueRules& rules) {
    const Chooser chooser(shown_today, rules);
    std::optional<std::size_t> best;
    std::optional<Rank> best_rank;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!chooser.may_show(candidates[i])) continue;
        const Rank rank = chooser.rank(candidates[i], i);
        if (best_rank && *best_rank <= rank) continue;  // among equals the order handed in
        best = i;
        best_rank = rank;
    }
    return best;
}

}  // namespace hone
