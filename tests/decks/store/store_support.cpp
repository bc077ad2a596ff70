// SPDX-License-Identifier: MIT
#include "tests/decks/store/store_support.hpp"

#include "decks/import.hpp"
#include "decks/store/goals.hpp"
#include "decks/store/resting.hpp"
#include "decks/store/serving.hpp"
#include "decks/store/stories.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

namespace hone::test {
namespace {

using std::to_string;

/// A table's rows with every value as SQL writes it: doubles to the last bit.
std::string rows_of(const Store& store, const std::string& table, const std::string& where) {
    std::string values;
    SQLite::Statement columns(store.db(), "SELECT name FROM pragma_table_info('" + table + "')");
    while (columns.executeStep())
        values += (values.empty() ? "quote(" : "||','||quote(") + columns.getColumn(0).getString() + ")";
    std::string text = table + "\n";
    SQLite::Statement rows(store.db(), "SELECT " + values + " FROM " + table + where + " ORDER BY 1");
    while (rows.executeStep())
        text += rows.getColumn(0).getString() + "\n";
    return text;
}

std::string note_text(int i, int version) {
    const std::string n = to_string(i), v = to_string(i % 3 == 0 ? version : 0);
    const std::string id = "id = \"n" + n + "\"\n";
    switch (i % 5) {
        case 0:
            return "[[pair]]\n" + id + "weak = \"weak " + n + "\"\nstrong = \"strong " + n + " v" + v +
                   "\"\nflaw = \"no ownership\"\n";
        case 1:
            return "[[question]]\n" + id + "prompt = \"question " + n + "?\"\noptions = [\"a\", \"b\", \"c" +
                   v + "\"]\nanswer = \"c" + v + "\"\n";
        case 2:
            return "[[fact]]\n" + id + "prompt = \"fact " + n + "?\"\nanswer = \"$" + to_string(100 + i) +
                   "k\"\nwhy = \"v" + v + "\"\n";
        case 3:
            return "[[basic]]\n" + id + "front = \"front " + n + "\"\nback = \"back v" + v +
                   "\"\nreversible = true\n";
        default:
            return "[[cloze]]\n" + id + "text = \"note " + n + " has {{one}} and {{two v" + v + "}}\"\n";
    }
}

}  // namespace

Now day(int number) {
    const StudyDay today = *study_day_from("2026-12-01") + number;
    return {Instant{today.date() + std::chrono::hours{12}}, today};
}

std::string deck_text(int notes, int version) {
    std::string text = "[deck]\nid = \"d\"\n";
    for (int i = 0; i < notes; ++i)
        text += note_text(i, version);
    return text;
}

void import_text(Store& store, const Now& now, const std::string& text, bool prune) {
    ImportOptions options;
    options.prune = prune;
    const auto report = import_decks(store, now, {{"-", text, "d", false}}, options);
    if (has_errors(report.diagnostics)) throw std::logic_error(hone::to_string(report.diagnostics.front()));
}

Store new_store(const TemporaryDirectory& directory, int notes) {
    Store store = Store::open(directory.path() / "hone.db");
    import_text(store, day(0), deck_text(notes, 0));
    return store;
}

std::string dump(const Store& store) {
    std::string text;
    for (const char* table :
         {"parameter_set", "preset",    "deck",     "note",        "note_label", "card",
          "goal",          "goal_deck", "goal_tag", "goal_weight", "budget",     "budget_weekday",
          "day_off",       "resting",   "debrief",  "story_gate",  "rehearsal",  "rehearsal_score",
          "story_text",    "note_words"})
        text += rows_of(store, table, "");
    return text + rows_of(store, "revlog", " WHERE undone = 0");
}

std::vector<CardRow> all_cards(const Store& store) {
    return select_cards(store, {});
}

std::int64_t count(const Store& store, const std::string& what_from_where) {
    return store.db().execAndGet("SELECT count(*) FROM " + what_from_where).getInt64();
}

ReviewDone review(Store& store, const Now& now, CardId card, Rating rating) {
    const auto done = record_review(store, now, {card, rating, std::nullopt, 1000, 0, std::nullopt});
    if (!done) throw std::logic_error("no card " + to_string(card));
    return *done;
}

int Person::below(int limit) {
    return static_cast<int>(random_() % static_cast<std::uint64_t>(limit));
}

CardId Person::some_card(const Store& store) {
    const auto cards = all_cards(store);
    return cards.at(static_cast<std::size_t>(below(static_cast<int>(cards.size())))).id;
}

bool Person::act(Store& store) {
    if (below(3) == 0) now_ = day(day_ += below(4));
    const auto latest = [&store] {
        const auto steps = undo_steps(store, 1);
        return steps.empty() ? 0 : steps.front().id;
    };
    const auto before = latest();
    const int what = below(20);
    if (what < 12)
        grade(store);
    else if (what < 14)
        import_again(store);
    else if (what < 18)
        change_columns(store);
    else if (what < 19)
        change_goal(store);
    else
        keep_story(store);
    return latest() != before;
}

void Person::grade(Store& store) {
    review(store, now_, some_card(store), all_ratings[static_cast<std::size_t>(below(4))]);
}

void Person::import_again(Store& store) {
    import_text(store, now_, deck_text(6 + below(10), below(3)), below(2) == 0);
}

void Person::change_columns(Store& store) {
    const CardId card = some_card(store);
    Operation operation(store, now_.instant, "changed");
    switch (below(6)) {
        case 0:
            set_suspended(store, card, below(2) == 0);
            break;
        case 1:
            set_buried(store, card, below(2) == 0 ? std::optional(now_.study_day) : std::nullopt);
            break;
        case 2:
            set_flagged(store, card, below(2) == 0);
            break;
        case 3:
            set_met(store, operation, card, now_);
            break;
        case 4:
            record_reset(store, operation, now_, card);
            break;
        default:
            switch_deck(store, find_deck(store, "d")->id, below(3) > 0, static_cast<Priority>(below(3)));
    }
    operation.commit();
}

void Person::keep_story(Store& store) {
    const std::string v = to_string(below(3));
    if (below(2) == 0 || all_stories(store).empty())
        return import_text(
            store, now_,
            "[[story]]\nid = \"s\"\nsummary = \"a story\"\nsituation = \"It was late.\"\ntask = "
            "\"On time.\"\naction = \"I did " +
                v + ".\"\nresult = \"It is.\"\nscenarios = [\"scaling\"]\n");
    const NoteId story = all_stories(store).front().id;
    Operation operation(store, now_.instant, "story");
    if (below(2) == 0) {
        put_gate(store, story, {now_.study_day, below(2) == 0, true, true});
    } else {
        Rehearsal told;
        told.story = story;
        told.at = now_.instant;
        told.day = now_.study_day;
        told.limit_ms = 180'000;
        told.total_ms = 1000 * below(300);
        told.scores = {{"ownership", 20, 30}};
        record_rehearsal(store, told);
    }
    operation.commit();
}

void Person::change_goal(Store& store) {
    Operation operation(store, now_.instant, "goal");
    const auto open = active_goals(store, now_.study_day);
    const int what = below(4);
    if (!open.empty() && what == 0) {
        remove_goal(store, open.front().id);
    } else if (!open.empty() && what == 1) {
        close_goal(store, open.front().id, now_.study_day);
        put_to_rest(store, open.front(), now_.study_day);
    } else {
        Goal goal;
        goal.name = below(2) == 0 ? "onsite" : "";
        goal.day = now_.study_day + below(30);
        if (below(2) == 0) goal.decks = {"d"};
        if (below(2) == 0) goal.tags = {"loop"};
        if (below(2) == 0) goal.weights = {{"principle", "ownership", 2.0}};
        put_goal(store, goal, now_.study_day);
        wake_for(store, goal);
        Budget budget;
        budget.minutes_per_day = 5 + below(30);
        budget.weekdays[5] = below(60);
        budget.off = {now_.study_day + below(9)};
        put_budget(store, budget);
    }
    operation.commit();
}

}  // namespace hone::test
