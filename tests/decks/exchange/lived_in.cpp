// SPDX-License-Identifier: MIT
#include "tests/decks/exchange/lived_in.hpp"

#include "decks/exchange/history_json.hpp"
#include "decks/exchange/json.hpp"
#include "decks/own_notes.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/presets.hpp"
#include "decks/store/resting.hpp"
#include "decks/store/serving.hpp"
#include "tests/decks/stories/story_samples.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace hone::test {
namespace {

constexpr const char* talk = R"([deck]
title = "Talk"
about = "What to say"
source = "made up"
tags = ["spoken"]

[[pair]]
id = "scope"
weak = "We fixed it"
strong = "I found it and I fixed it"
flaw = "collective credit"
prompt = "Who fixed it?"


[[question]]
id = "which"
prompt = "Which principle?"
options = ["Ownership", "Dive Deep", "Frugality"]
answer = "Ownership"
principles = ["Ownership"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
priority = "extra"

[[basic]]
id = "raise"
front = "When to name a number?"
back = "After theirs"
reversible = true
tags = ["pay"]

[[basic]]
id = "old"
front = "What was asked in 1999?"
back = "Manhole covers"

[[cloze]]
id = "gaps"
text = "An answer takes {{two}} minutes and {{one}} number"

[[rubric]]
id = "judge"
prompt = "Tell me about a failure"
dimensions = [{ name = "Ownership", points = 10 }]

[[rubric.answer]]
name = "A"
text = "I broke it and said so."
scores = [8]
)";

Parameters other_weights() {
    Parameters weights = default_parameters;
    weights[0] = 0.3;
    weights[8] = 1.9;
    return weights;
}

void in_a_step(Store& store, int day, const std::function<void(const Operation&)>& body) {
    Operation operation(store, morning(day).instant, "did");
    body(operation);
    operation.commit();
}

void review_cards(Material& material) {
    material.review("talk/raise:forward", 0, Rating::again);
    material.review("talk/raise:forward", 0, Rating::good);
    material.review("talk/notice:recall", 1, Rating::hard);
    material.review("talk/raise:reverse", 1, Rating::good);
    material.review("talk/raise:forward", 3, Rating::easy);
    material.review("talk/old:forward", 3, Rating::good);
    material.review("talk/scope:spot", 3, Rating::good);
    material.review("talk/scope:spot", 9, Rating::again);
    material.review("talk/scope:spot", 9, Rating::good);
    material.review("talk/which:identify", 4, Rating::good);
    material.review("talk/gaps:gap-1", 4, Rating::good);
    undo_latest(material.store);
    ReviewInput unsure{
        material.card("talk/gaps:gap-2").id, Rating::again, Rating::hard, 90000, std::nullopt, "pay"};
    unsure.sure = true;
    record_review(material.store, morning(5), unsure);
}

/// As an optimizer would: the reviews of the card under other weights.
void refit(Material& material, const std::string& name) {
    in_a_step(material.store, 10, [&](const Operation& operation) {
        const int set = put_parameters(material.store, other_weights(), morning(10).instant);
        const CardRow card = material.card(name);
        const Fsrs fsrs(other_weights());
        std::optional<MemoryState> memory;
        HistoryLine line;
        for (const auto& each : history_of(material.store, card.id)) {
            memory = memory ? fsrs.next(*memory, each.elapsed_days, *each.rating) : fsrs.first(*each.rating);
            line = each;
        }
        std::get<Review>(line.state).trace.memory = *memory;
        HistoryLine fitted;
        fitted.card = card.id;
        fitted.kind = LineKind::refit;
        fitted.at = morning(10).instant;
        fitted.study_day = morning(10).study_day;
        fitted.parameter_set = set;
        fitted.state = line.state;
        fitted.lapses = line.lapses;
        insert_line(material.store, operation, fitted);
        write_state(material.store, card.id, fitted.state, card.reps, card.lapses);
    });
}

void import_state(Material& material, const std::string& name) {
    in_a_step(material.store, 2, [&](const Operation& operation) {
        HistoryLine line;
        const CardRow card = material.card(name);
        line.card = card.id;
        line.kind = LineKind::imported;
        line.at = morning(2).instant;
        line.study_day = morning(2).study_day;
        line.state = Review{{{12.5, 6.25}, morning(-3).study_day, 12}};
        line.lapses = 1;
        insert_line(material.store, operation, line);
        write_state(material.store, line.card, line.state, card.reps, 1);
    });
    material.review(name, 11, Rating::good);
}

void change_notes(Material& material) {
    Store& store = material.store;
    NoteRow raise = material.note("talk/raise");
    std::get<Basic>(raise.note.body).back = "Only after theirs";
    std::get<Basic>(raise.note.body).reversible = false;
    change_note(store, morning(12), material.note("talk/raise"), raise.note, false);
    in_a_step(store, 12,
              [&](const Operation&) { NoteWriter(store).set_retired(material.note("talk/old").id, true); });
    Note mine;
    mine.body = Basic{"Who decides?", "The panel", false, {}, "", {}};
    add_note(store, morning(), own_deck, mine);
    Note probe;
    probe.id = "why-not-sooner";
    probe.tags = {"probe"};
    probe.body = Pair{"I was busy", "I weighed it and chose", "Why not sooner?", "", "", {}, {}, {}};
    add_note(store, morning(), own_deck, probe);
}

void set_switches(Material& material) {
    Store& store = material.store;
    in_a_step(store, 12, [&](const Operation& operation) {
        set_suspended(store, material.card("talk/notice:recall").id, true);
        set_flagged(store, material.card("talk/which:identify").id, true);
        set_buried(store, material.card("talk/gaps:gap-1").id, morning(12).study_day);
        set_met(store, operation, material.card("talk/gaps:gap-1").id, morning(12));
        record_reset(store, operation, morning(12), material.card("talk/which:identify").id);
        switch_deck(store, find_deck(store, "talk")->id, true, Priority::useful);
        set_own_value(store, find_deck(store, "talk")->id, DeckOption::retention, 0.85);
        set_own_value(store, find_deck(store, "talk")->id, DeckOption::max_interval, 200);
        set_own_value(store, find_deck(store, "mine")->id, DeckOption::new_per_day, 3);
        set_default_value(store, DeckOption::retention, 0.92);
    });
    material.review("talk/which:identify", 13, Rating::hard);
}

void tell_stories(Material& material) {
    Store& store = material.store;
    add_note(store, morning(), "stories", late_refunds());
    add_note(store, morning(), "stories", bare_story("outage"));
    NoteRow edited = material.note("stories/outage");
    std::get<Story>(edited.note.body).result = "It was right within a day.";
    change_note(store, morning(6), material.note("stories/outage"), edited.note, false);
    in_a_step(store, 6, [&](const Operation&) {
        const NoteId story = material.note("stories/late-refunds").id;
        put_gate(store, story, {morning(6).study_day, true, true, true});
        put_gate(store, material.note("stories/outage").id, {morning(6).study_day, true, false, true});
        Rehearsal told;
        told.story = story;
        told.at = morning(6).instant;
        told.day = morning(6).study_day;
        told.question = "Tell me about a failure";
        told.limit_ms = 180000;
        told.sections = SectionTimes{30000, 20000, 80000, 25000};
        told.total_ms = 155000;
        told.ticked = 4;
        told.needed = 6;
        told.scores = {{"Ownership", 7, 10}, {"Result", 3.5, 10}};
        told.probe = material.note("mine/why-not-sooner").id;
        record_rehearsal(store, told);
        Rehearsal typed;
        typed.story = story;
        typed.at = morning(7).instant;
        typed.day = morning(7).study_day;
        typed.question = "In a minute";
        typed.pitch = true;
        typed.limit_ms = 60000;
        typed.total_ms = 61000;
        typed.auto_fail = "blames others";
        typed.disqualifiers = 1;
        typed.typed = "First line.\nSecond line with \"quotes\".";
        record_rehearsal(store, typed);
    });
}

void write_beside(Material& material) {
    Store& store = material.store;
    in_a_step(store, 8, [&](const Operation&) {
        add_jot(store, morning(7), material.note("talk/raise").id, "say it slower");
        add_jot(store, morning(8), material.note("talk/raise").id, "ask for the band first");
        record_scoring(store, morning(8), material.note("talk/judge").id,
                       {{"A", "Ownership", {6, 8, 10}}, {"A", "Clarity", {5, 5, 10}}});
        const Instant test = morning(8).instant;
        record_test_answer(
            store, morning(8),
            {test, material.card("talk/which:identify").id, "0123456789ab", true, 0.5, 0.75, "Dive Deep"});
        record_test_answer(
            store, morning(8),
            {test, material.card("talk/scope:fix").id, "ba9876543210", false, 1, std::nullopt, std::nullopt});
    });
}

void set_rounds(Material& material) {
    Store& store = material.store;
    in_a_step(store, 9, [&](const Operation&) {
        Goal past;
        past.name = "screen";
        past.day = morning(5).study_day;
        const auto screen = put_goal(store, past, morning(2).study_day);
        past.id = screen;
        record_debrief(store, morning(6), past,
                       {"Why us?", false, material.note("mine/why-not-sooner").id, {}, {}});
        record_debrief(store, morning(6), past, {"Tell me about a failure", true, std::nullopt, {}, {}});
        Goal closed;
        closed.name = "loop";
        closed.day = morning(20).study_day;
        closed.decks = {"mine"};
        const auto loop = put_goal(store, closed, morning(3).study_day);
        close_goal(store, loop, morning(9).study_day);
        closed.id = loop;
        put_to_rest(store, closed, morning(9).study_day);
        Goal onsite;
        onsite.name = "onsite";
        onsite.day = morning(30).study_day;
        onsite.target = 0.95;
        onsite.decks = {"talk", "mine"};
        onsite.tags = {"pay", "spoken"};
        onsite.weights = {{"note", "talk/raise", 3.0}, {"principle", "ownership", 1.5}};
        onsite.company = "Acme";
        onsite.level = "senior";
        put_goal(store, onsite, morning(9).study_day);
        Budget budget;
        budget.minutes_per_day = 35;
        budget.weekdays[5] = 60;
        budget.weekdays[6] = 0;
        budget.off = {morning(24).study_day, morning(25).study_day};
        budget.speak = 0.5;
        put_budget(store, budget);
    });
}

}  // namespace

void live_in(Material& material) {
    material.import(talk);
    review_cards(material);
    refit(material, "talk/scope:spot");
    import_state(material, "talk/gaps:gap-2");
    change_notes(material);
    set_switches(material);
    tell_stories(material);
    write_beside(material);
    set_rounds(material);
}

std::string rows_left(const Store& store) {
    std::string text;
    for (const char* table : {"deck",
                              "note",
                              "note_label",
                              "card",
                              "goal",
                              "goal_deck",
                              "goal_tag",
                              "goal_weight",
                              "budget_weekday",
                              "day_off",
                              "resting",
                              "debrief",
                              "rubric_score",
                              "test_answer",
                              "story_gate",
                              "rehearsal",
                              "rehearsal_score",
                              "story_text",
                              "jot",
                              "note_words",
                              "revlog WHERE undone = 0"})
        if (const int rows = store.db().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt();
            rows > 0)
            text += std::string(table) + " " + std::to_string(rows) + "\n";
    return text;
}

std::string learned_in(const Store& store) {
    Dump dump = dump_of(store, all_decks(store));
    Dump learned;
    learned.parameters = dump.parameters;
    for (auto& deck : dump.decks) {
        DumpedDeck kept;
        kept.header = deck.header;
        for (auto& note : deck.notes) {
            if (note.retired) continue;
            DumpedNote texts;
            texts.key = note.key;
            texts.text = note.text;
            for (auto& card : note.cards) {
                card.tests.clear();
                card.at_rest = false;
                if (!is_untouched(card.row) || !card.history.empty()) texts.cards.push_back(std::move(card));
            }
            kept.notes.push_back(std::move(texts));
        }
        learned.decks.push_back(std::move(kept));
    }
    return dump_text(learned);
}

}  // namespace hone::test
