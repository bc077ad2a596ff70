// SPDX-License-Identifier: MIT
#include "decks/exchange/beside_import.hpp"

#include "decks/text/display.hpp"
#include "engine/answer/fact.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

/// An export shows the control characters that somebody typed.
bool same_words(const std::string& a, const std::string& b) {
    return a == b || without_controls(a) == without_controls(b);
}

bool same(const Jot& a, const Jot& b) {
    return a.at == b.at && same_words(a.text, b.text);
}

bool same(const GivenScore& a, const GivenScore& b) {
    return a.at == b.at && a.scored.answer == b.scored.answer && a.scored.dimension == b.scored.dimension;
}

bool same(const GivenTestAnswer& a, const GivenTestAnswer& b) {
    return a.answer.test == b.answer.test && a.at == b.at && a.answer.wording == b.answer.wording;
}

bool same(const AskedQuestion& a, const AskedQuestion& b) {
    return a.at == b.at && same_words(a.question, b.question);
}

template <class T>
bool has(const std::vector<T>& held, const T& wanted) {
    return std::any_of(held.begin(), held.end(), [&](const T& each) { return same(each, wanted); });
}

bool same_wishes(const Goal& a, const Goal& b) {
    const auto sorted = [](std::vector<std::string> texts) {
        std::sort(texts.begin(), texts.end());
        return texts;
    };
    return a.day == b.day && a.target == b.target && sorted(a.decks) == sorted(b.decks) &&
           sorted(a.tags) == sorted(b.tags) && a.weights == b.weights && a.company == b.company &&
           a.level == b.level && a.role == b.role && a.closed == b.closed;
}

/// The round that this one is: of the same name, and open as well or on the same day.
const Goal* counterpart(const Goal& round, const std::vector<Goal>& here,
                        const std::set<std::int64_t>& matched) {
    const auto named_alike = [&](const Goal& each) {
        return !matched.contains(each.id) && folded(each.name) == folded(round.name);
    };
    for (const auto& each : here)
        if (named_alike(each) && each.day == round.day && each.set_on == round.set_on) return &each;
    for (const auto& each : here)
        if (named_alike(each) && (each.day == round.day || (!each.closed && !round.closed))) return &each;
    return nullptr;
}

std::string name_of(const Goal& round) {
    return round.name.empty() ? "the round without a name" : fmt::format("the round `{}`", round.name);
}

}  // namespace

BesideImport::BesideImport(Store& store) : store_(store) {
    for (auto& scoring : all_scorings(store))
        scorings_[scoring.note].push_back(std::move(scoring));
    for (auto& given : all_test_answers(store))
        tests_[given.answer.card].push_back(std::move(given));
}

void BesideImport::bring(const DumpedNote& note, NoteId id, bool fresh) {
    if (!note.jots.empty()) {
        const auto held = fresh ? std::vector<Jot>() : jots_of(store_, id);
        for (const auto& jot : note.jots)
            if (!has(held, jot)) add_jot(store_, {jot.at, jot.day}, id, jot.text);
    }
    const auto held = scorings_.find(id);
    for (const auto& scoring : note.scorings)
        if (held == scorings_.end() || !has(held->second, scoring))
            record_scoring(store_, {scoring.at, scoring.day}, id, {scoring.scored});
    if (note.text.kind() == Kind::story) bring_stories(note, id, fresh);
}

void BesideImport::bring_stories(const DumpedNote& note, NoteId id, bool fresh) {
    if (note.gate) {
        const auto held = gate_of(store_, id);
        if (!held || held->day < note.gate->day) put_gate(store_, id, *note.gate);
    }
    // What a story said here and there may have been changed on different days.
    const auto held = fresh ? std::vector<EarlierText>() : earlier_texts(store_, id);
    for (const auto& earlier : note.earlier)
        if (std::none_of(held.begin(), held.end(),
                         [&](const auto& each) { return each.note == earlier.note; }))
            put_earlier_text(store_, id, earlier);
    for (const auto& rehearsal : note.rehearsals)
        rehearsals_.emplace_back(id, &rehearsal);
}

void BesideImport::bring_tests(const std::vector<GivenTestAnswer>& tests, CardId card) {
    const auto held = tests_.find(card);
    for (const auto& given : tests) {
        if (held != tests_.end() && has(held->second, given)) continue;
        TestAnswer answer = given.answer;
        answer.card = card;
        record_test_answer(store_, {given.at, given.day}, answer);
    }
}

void BesideImport::rehearse() {
    NoteId story = 0;
    std::vector<Rehearsal> held;
    for (const auto& [id, dumped] : rehearsals_) {
        if (id != story) held = rehearsals_of(store_, id);
        story = id;
        Rehearsal told = dumped->told;
        if (std::any_of(held.begin(), held.end(), [&](const Rehearsal& each) {
                return each.at == told.at && same_words(each.question, told.question);
            }))
            continue;
        told.story = id;
        told.probe = note_named(dumped->probe);
        record_rehearsal(store_, told);
    }
    rehearsals_.clear();
}

std::optional<std::string> BesideImport::bring(const DumpedRound& dumped, const std::vector<Goal>& here,
                                               std::set<std::int64_t>& matched) {
    const Goal* held = counterpart(dumped.round, here, matched);
    Goal round = held ? *held : dumped.round;
    if (held)
        matched.insert(held->id);
    else
        round.id = restore_goal(store_, dumped.round);
    const auto known = held ? debriefs_of(store_, round.id) : std::vector<AskedQuestion>();
    for (const auto& asked : dumped.asked) {
        if (has(known, asked.question)) continue;
        AskedQuestion question = asked.question;
        question.note = note_named(asked.note);
        record_debrief(store_, {question.at, question.day}, round, question);
    }
    if (!held || same_wishes(*held, dumped.round)) return std::nullopt;
    return fmt::format("{} is not the same in the file; it is kept as it is here", name_of(round));
}

/// By "DECK/NOTE", removed ones too.
std::optional<NoteId> BesideImport::note_named(const std::optional<std::string>& reference) const {
    if (!reference) return std::nullopt;
    const auto slash = reference->find('/');
    if (slash == std::string::npos) return std::nullopt;
    const auto deck = find_deck(store_, std::string_view(*reference).substr(0, slash));
    if (!deck) return std::nullopt;
    const auto note = find_note(store_, deck->id, reference->substr(slash + 1));
    if (!note) return std::nullopt;
    return note->id;
}

}  // namespace hone
