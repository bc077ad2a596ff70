// SPDX-License-Identifier: MIT
#include "decks/test_paper.hpp"

#include "decks/store/exercises.hpp"
#include "decks/store/narrowing.hpp"
#include "engine/answer/choice.hpp"
#include "engine/schedule/mixed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace hone {
namespace {

/// Cards that could be asked, shuffled; for unseen wordings drilled cards first.
std::vector<CardId> candidates(const Store& store, StudyDay today, const TestWish& wish, std::uint64_t seed) {
    Narrowing narrow;
    if (wish.decks.empty())
        narrow = narrowing_of(store, active_goals(store, today));
    else
        narrow_to_decks(narrow, store, wish.decks);
    SQLite::Statement query(
        store.db(), fmt::format("SELECT c.id, c.state = 'new' FROM card c JOIN note n ON n.id = c.note WHERE "
                                "c.active = 1 AND c.suspended = 0 "
                                "AND c.aspect IN ('spot', 'identify', 'recall'){}{} ORDER BY c.id",
                                wish.unseen ? " AND n.content LIKE '%\"reserve\":true%'" : "", narrow.sql));
    narrow.bind(query);
    std::vector<std::pair<bool, CardId>> found;  // whether it is new
    while (query.executeStep())
        found.emplace_back(query.getColumn(1).getInt() != 0, query.getColumn(0).getInt64());
    std::vector<std::pair<bool, CardId>> shuffled;
    for (const std::size_t i : shuffled_order(found.size(), seed))
        shuffled.push_back(found[i]);
    // A reserve wording says most where a drilled one of the same card was learned; it is spent once it was asked.
    if (wish.unseen)
        std::stable_partition(shuffled.begin(), shuffled.end(), [](const auto& card) { return !card.first; });
    std::vector<CardId> ids;
    for (const auto& [fresh, id] : shuffled)
        ids.push_back(id);
    return ids;
}

Difficulty difficulty_of(const CardRow& card, const Note& note) {
    if (const auto* question = std::get_if<Question>(&note.body)) {
        if (question->difficulty == "easy") return Difficulty::easy;
        if (question->difficulty == "hard") return Difficulty::hard;
        if (!question->difficulty.empty()) return Difficulty::medium;
    }
    constexpr double easy_below = 4, hard_above = 7;
    const Trace* trace = trace_of(card.state);
    if (trace == nullptr) return Difficulty::medium;
    if (trace->memory.difficulty < easy_below) return Difficulty::easy;
    return trace->memory.difficulty > hard_above ? Difficulty::hard : Difficulty::medium;
}

/// Whether each variant is a reserve wording; empty for kinds without variants.
std::vector<bool> reserve_of(const Note& note) {
    std::vector<bool> reserve;
    if (const auto* pair = std::get_if<Pair>(&note.body))
        for (const auto& variant : pair->variants)
            reserve.push_back(variant.reserve);
    if (const auto* question = std::get_if<Question>(&note.body))
        for (const auto& variant : question->variants)
            reserve.push_back(variant.reserve);
    return reserve;
}

/// The wordings that may be asked: reserve ones not asked yet, or all that are drilled.
std::vector<int> wordings(const Note& note, CardId card, bool unseen,
                          const std::set<std::pair<CardId, std::string>>& asked) {
    std::vector<int> allowed;
    if (!unseen) allowed.push_back(0);
    const auto reserve = reserve_of(note);
    for (int variant = 1; variant <= static_cast<int>(reserve.size()); ++variant)
        if (reserve[static_cast<std::size_t>(variant - 1)] == unseen &&
            !(unseen && asked.contains({card, wording_key(note, variant)})))
            allowed.push_back(variant);
    return allowed;
}

}  // namespace

std::string_view name(Difficulty difficulty) {
    switch (difficulty) {
        case Difficulty::easy:
            return "easy";
        case Difficulty::medium:
            return "medium";
        case Difficulty::hard:
            return "hard";
    }
    return "";
}

std::vector<TestQuestion> draw_test(const Store& store, StudyDay today, const TestWish& wish,
                                    std::uint64_t seed) {
    const auto asked =
        wish.unseen ? reserve_wordings_asked(store) : std::set<std::pair<CardId, std::string>>{};
    const int third = wish.questions / 3;
    std::array<int, 3> wanted{third, wish.questions - 2 * third, third};
    if (wish.unseen) wanted.fill(wish.questions);  // what was drilled comes before a mixture
    std::vector<TestQuestion> drawn, spare;
    // A large store has more candidates than are worth reading for one test.
    constexpr int read_for_each_question = 40;
    int reads_left = wish.questions * read_for_each_question;
    for (const CardId id : candidates(store, today, wish, seed)) {
        if (static_cast<int>(drawn.size()) == wish.questions || reads_left-- == 0) break;
        const auto card = find_card(store, id);
        const auto note = find_note(store, card->note);
        const auto allowed = wordings(note->note, id, wish.unseen, asked);
        if (allowed.empty()) continue;
        const auto which = mixed(seed + golden_gamma * static_cast<std::uint64_t>(id)) % allowed.size();
        TestQuestion question{*card, *note, allowed[which], difficulty_of(*card, note->note)};
        int& still_wanted = wanted[static_cast<std::size_t>(question.difficulty)];
        if (still_wanted > 0) {
            --still_wanted;
            drawn.push_back(std::move(question));
        } else {
            spare.push_back(std::move(question));
        }
    }
    for (auto& question : spare)
        if (static_cast<int>(drawn.size()) < wish.questions) drawn.push_back(std::move(question));
    return drawn;
}

}  // namespace hone
