// SPDX-License-Identifier: MIT
#include "engine/schedule/queue.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace hone;

namespace {

using Subjects = std::vector<std::string>;

Candidate due(CardId card, Subjects subjects = {}) {
    return {card, card * 100, false, false, std::move(subjects)};
}
Candidate fresh(CardId card, Subjects subjects = {}) {
    return {card, card * 100, true, false, std::move(subjects)};
}
Candidate pending(CardId card, Subjects subjects = {}) {
    return {card, card * 100, false, true, std::move(subjects)};
}
Candidate of_note(NoteId note, Candidate candidate) {
    candidate.note = note;
    return candidate;
}

Shown shown(CardId card, Subjects subjects = {}, std::optional<std::string> confused_with = std::nullopt) {
    return {card, card * 100, std::move(subjects), std::move(confused_with)};
}

/// Cards 901, 902, ... that have nothing to do with anything.
void show_others(std::vector<Shown>& day, int count) {
    for (int i = 0; i < count; ++i)
        day.push_back(shown(901 + static_cast<CardId>(day.size())));
}

/// The card chosen; 0 for none.
CardId chosen(const std::vector<Candidate>& candidates, const std::vector<Shown>& day = {},
              QueueRules rules = {.behind = false, .new_left = 10}) {
    const auto index = choose_next(candidates, day, rules);
    return index ? candidates.at(*index).card : 0;
}

}  // namespace

TEST_CASE("Nothing to show gives nothing") {
    CHECK(chosen({}) == 0);
    CHECK(chosen({}, {shown(1)}) == 0);
}

TEST_CASE("Among equals the order handed in decides") {
    CHECK(chosen({due(3), due(1), due(2)}) == 3);
}

TEST_CASE("A plan's order weighs new cards against reviews") {
    const QueueRules planned{.behind = false, .new_left = 10, .planned = true};
    CHECK(chosen({fresh(1), due(2)}, {}, planned) == 1);
    CHECK(chosen({due(2), fresh(1)}, {}, planned) == 2);
}

TEST_CASE("Only the next cards of a plan come before their turn for another subject") {
    const QueueRules planned{.behind = false, .new_left = 10, .planned = true};
    std::vector<Candidate> candidates;
    for (CardId card = 1; card <= static_cast<CardId>(planned_neighbours); ++card)
        candidates.push_back(due(card, {"ownership"}));
    const std::vector<Shown> day{shown(900, {"ownership"})};
    candidates.push_back(due(99));
    CHECK(chosen(candidates, day, planned) == 1);
    candidates[3].subjects = {"frugality"};
    CHECK(chosen(candidates, day, planned) == 4);
}

TEST_CASE("A sibling of a card shown today is not shown") {
    const std::vector<Shown> day{{1, 7, {}, std::nullopt}};
    CHECK(chosen({of_note(7, due(2)), due(3)}, day) == 3);
    CHECK(chosen({of_note(7, due(2)), of_note(7, fresh(3))}, day) == 0);
}

TEST_CASE("A card is not its own sibling: one due again after its text changed is shown again") {
    CHECK(chosen({due(1)}, {shown(1)}) == 1);
}

TEST_CASE("Siblings may both be candidates until one of them is shown") {
    CHECK(chosen({of_note(7, due(1)), of_note(7, due(2))}) == 1);
}

TEST_CASE("A failed card comes back although it, or by hand its sibling, was shown today") {
    const std::vector<Shown> day{{1, 7, {}, std::nullopt}, {2, 7, {}, std::nullopt}};
    CHECK(chosen({of_note(7, pending(1))}, day) == 1);
    CHECK(chosen({of_note(7, pending(1)), of_note(7, due(3))}, day) == 1);
}

TEST_CASE("A failed card returns after six other cards, before anything else") {
    std::vector<Shown> day{shown(1)};
    for (int others = 0; others < 6; ++others) {
        INFO(others << " others since");
        CHECK(chosen({pending(1), due(2)}, day) == 2);
        show_others(day, 1);
    }
    CHECK(chosen({due(2), fresh(3), pending(1)}, day) == 1);
}

TEST_CASE("A failed card's wait counts from its last showing") {
    std::vector<Shown> day{shown(1)};
    show_others(day, 6);
    day.push_back(shown(1));
    show_others(day, 5);
    CHECK(chosen({pending(1), due(2)}, day) == 2);
    show_others(day, 1);
    CHECK(chosen({pending(1), due(2)}, day) == 1);
}

TEST_CASE("When only failed cards are left, the one that has waited longest returns") {
    CHECK(chosen({pending(1)}, {shown(1)}) == 1);
    CHECK(chosen({pending(3), pending(2), pending(1)}, {shown(1), shown(2), shown(3)}) == 1);
    CHECK(chosen({pending(3), pending(2), pending(1)}, {shown(1), shown(2), shown(3), shown(1)}) == 2);
}

TEST_CASE("A failed card does not wait for cards that may not be shown") {
    const std::vector<Shown> day{shown(1)};
    CHECK(chosen({pending(1), of_note(100, due(2)), fresh(3)}, day, {.behind = false, .new_left = 0}) == 1);
}

TEST_CASE("New cards come after due reviews, and before them while behind") {
    CHECK(chosen({fresh(1), due(2)}, {}, {.behind = false, .new_left = 1}) == 2);
    CHECK(chosen({due(2), fresh(1)}, {}, {.behind = true, .new_left = 1}) == 1);
    CHECK(chosen({fresh(1)}, {}, {.behind = false, .new_left = 1}) == 1);
}

TEST_CASE("The day's limit on new cards holds") {
    for (bool behind : {false, true}) {
        CHECK(chosen({fresh(1), due(2)}, {}, {.behind = behind, .new_left = 0}) == 2);
        CHECK(chosen({fresh(1)}, {}, {.behind = behind, .new_left = 0}) == 0);
        CHECK(chosen({fresh(1)}, {}, {.behind = behind, .new_left = -1}) == 0);
    }
}

TEST_CASE("A card met today is asked although no new card is left") {
    Candidate met = pending(1);
    met.is_new = true;  // a store that counts it as new must not lose it
    CHECK(chosen({met}, {shown(1)}, {.behind = false, .new_left = 0}) == 1);
}

TEST_CASE("A card that shares a subject with the last two waits for one that does not") {
    const std::vector<Candidate> candidates{due(1, {"hedging", "metrics"}), due(2, {"scope"})};
    CHECK(chosen(candidates, {shown(8, {"metrics"}), shown(9)}) == 2);
    CHECK(chosen(candidates, {shown(8), shown(9, {"metrics"})}) == 2);
    CHECK(chosen(candidates, {shown(8, {"metrics"}), shown(9), shown(10)}) == 1);
    CHECK(chosen(candidates, {shown(8, {"metrics", "scope"})}) == 1);
    CHECK(chosen({due(1, {"metrics"})}, {shown(8, {"metrics"})}) == 1);
}

TEST_CASE("Variety does not overrule new before review") {
    CHECK(chosen({fresh(1, {"scope"}), due(2, {"metrics"})}, {shown(8, {"metrics"})}) == 2);
}

TEST_CASE("After a confusion a card about the other comes five to ten cards later") {
    const std::vector<Candidate> candidates{due(1), due(2, {"ownership"}), fresh(3, {"ownership"})};
    std::vector<Shown> day{shown(9, {"bias"}, "ownership")};
    for (int later = 1; later <= 12; ++later) {
        INFO(later << " cards later");
        CHECK(chosen(candidates, day) == (later >= 5 && later <= 10 ? 2 : 1));
        show_others(day, 1);
    }
}

TEST_CASE("Before its time a contrast is shown only when nothing but waiting cards is left") {
    const std::vector<Shown> day{shown(9, {"bias"}, "ownership")};
    CHECK(chosen({due(2, {"ownership"}), fresh(1)}, day) == 1);
    CHECK(chosen({pending(9), due(2, {"ownership"})}, day) == 2);
}

TEST_CASE("A contrast that was shown is not owed any more") {
    std::vector<Shown> day{shown(9, {"bias"}, "ownership")};
    show_others(day, 4);
    day.push_back(shown(8, {"ownership"}));
    show_others(day, 2);
    CHECK(chosen({due(1), due(2, {"ownership"})}, day) == 1);
}

TEST_CASE("The older of two confusions is answered first") {
    std::vector<Shown> day{shown(8, {}, "frugality"), shown(9, {}, "ownership")};
    show_others(day, 5);
    CHECK(chosen({due(1), due(2, {"ownership"}), due(3, {"frugality"})}, day) == 3);
    day.push_back(shown(3, {"frugality"}));
    CHECK(chosen({due(1), due(2, {"ownership"})}, day) == 2);
}

TEST_CASE("A contrast comes before a returning card but breaks no other limit") {
    std::vector<Shown> day{shown(5), shown(9, {}, "ownership")};
    show_others(day, 5);
    CHECK(chosen({pending(5), due(2, {"ownership"})}, day) == 2);
    CHECK(chosen({pending(5), fresh(2, {"ownership"})}, day, {.behind = true, .new_left = 0}) == 5);
    CHECK(chosen({pending(5), of_note(900, due(2, {"ownership"}))}, day) == 5);  // a sibling of card 9

    // Five cards later, but the card about it failed just before the confusion: one card short of six.
    std::vector<Shown> close{shown(6, {"ownership"}), shown(9, {}, "ownership")};
    show_others(close, 4);
    CHECK(chosen({pending(6, {"ownership"}), due(1)}, close) == 1);
}

TEST_CASE("A whole day keeps the rules, whatever is answered") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const auto chance = [&](int percent) { return static_cast<int>(random() % 100) < percent; };
        const Subjects pool{"a", "b", "c", "d"};
        std::vector<Candidate> left;
        for (CardId card = 1; card <= 40; ++card)
            left.push_back({card, card / 2, chance(40), false, {pool[random() % 4]}});
        QueueRules rules{.behind = chance(50), .new_left = static_cast<int>(random() % 12)};
        const int new_at_most = rules.new_left;

        std::vector<Shown> day;
        std::map<CardId, std::size_t> last_shown;
        std::map<NoteId, CardId> card_of_note;
        int started = 0;
        for (int turn = 0; turn < 300; ++turn) {
            const auto index = choose_next(left, day, rules);
            if (!index) break;
            const Candidate card = left.at(*index);
            if (card.is_new) {
                ++started;
                --rules.new_left;
            }
            REQUIRE(card_of_note.try_emplace(card.note, card.card).first->second == card.card);
            if (card.pending && day.size() - 1 - last_shown.at(card.card) < cards_before_return) {
                for (const Candidate& other : left) {  // early, so everything else was barred or waits too
                    const bool barred = (other.is_new && rules.new_left <= 0) ||
                                        (!other.pending && card_of_note.contains(other.note));
                    const bool waits = other.pending && last_shown.at(other.card) >= last_shown.at(card.card);
                    REQUIRE((barred || waits));
                }
            }
            last_shown[card.card] = day.size();
            const bool recalled = chance(70);
            day.push_back({card.card, card.note, card.subjects,
                           recalled ? std::nullopt : std::optional(pool[random() % 4])});
            if (recalled) {
                left.erase(left.begin() + static_cast<std::ptrdiff_t>(*index));
            } else {
                left[*index].pending = true;
                left[*index].is_new = false;
            }
        }
        CHECK(started <= new_at_most);
        CHECK(std::none_of(left.begin(), left.end(), [](const Candidate& c) { return c.pending; }));
    }
}
