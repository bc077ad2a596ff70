// SPDX-License-Identifier: MIT
#include "decks/text/reconcile.hpp"

#include "decks/text/similarity.hpp"
#include "tests/catch.hpp"

#include <chrono>

using namespace hone;
using What = NoteChange::What;

namespace {

Note fact(const std::string& prompt, const std::string& answer, const std::string& id = "") {
    Note note;
    note.id = id;
    note.body = Fact{prompt, answer, {}, {}, {}, {}};
    return note;
}

/// A HeldNote with its texts.
struct KeptNote {
    std::int64_t note;
    std::string key;
    Note mine;
    std::optional<Note> imported;
    bool retired = false;
};

KeptNote held(std::int64_t row, const Note& imported) {
    return {row, key_of(imported), imported, imported, false};
}

KeptNote edited(std::int64_t row, const Note& imported, const Note& mine) {
    return {row, key_of(imported), mine, imported, false};
}

std::vector<NoteChange> run(const std::vector<KeptNote>& held, const std::vector<Note>& incoming,
                            ReconcileOptions options = {}) {
    std::vector<HeldNote> here;
    for (const auto& kept : held)
        here.push_back(
            {kept.note, kept.key, &kept.mine, kept.imported ? &*kept.imported : nullptr, kept.retired});
    std::vector<std::string> keys;
    for (const auto& note : incoming)
        keys.push_back(key_of(note));
    std::vector<IncomingNote> there;
    for (std::size_t i = 0; i < incoming.size(); ++i)
        there.push_back({&incoming[i], keys[i]});
    return reconcile(here, there, options);
}

NoteChange one(const KeptNote& held, const Note& incoming, ReconcileOptions options = {}) {
    const auto changes = run({held}, {incoming}, options);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].incoming == 0U);
    CHECK(changes[0].held == held.note);
    return changes[0];
}

const Note base = fact("Notice period?", "45 days", "n");
const Note mine = fact("Notice period?", "46 days", "n");
const Note theirs = fact("Notice period?", "47 days", "n");

}  // namespace

TEST_CASE("The three texts of a note decide what becomes of it") {
    struct Row {
        std::string rule;
        KeptNote held;
        Note incoming;
        bool theirs;
        What what;
        bool takes_file, asks_anew;
    };
    const std::vector<Row> rows{
        {"nothing changed", held(1, base), base, false, What::unchanged, false, false},
        {"changed only in the file", held(1, base), theirs, false, What::updated, true, true},
        {"changed only here", edited(1, base, mine), base, false, What::kept_mine, false, false},
        {"changed only here, --theirs", edited(1, base, mine), base, true, What::kept_mine, false, false},
        {"changed in both to the same", edited(1, base, mine), mine, false, What::unchanged, false, false},
        {"changed in both", edited(1, base, mine), theirs, false, What::conflict, false, false},
        {"changed in both, --theirs", edited(1, base, mine), theirs, true, What::updated, true, true},
        {"made here, same in the file",
         {1, "n", base, {}, false},
         base,
         false,
         What::unchanged,
         false,
         false},
        {"made here, other in the file",
         {1, "n", base, {}, false},
         theirs,
         false,
         What::conflict,
         false,
         false},
    };
    for (const auto& row : rows) {
        INFO(row.rule);
        const auto change = one(row.held, row.incoming, {false, row.theirs});
        CHECK(change.what == row.what);
        CHECK(change.takes_file == row.takes_file);
        CHECK(change.asks_anew == row.asks_anew);
        CHECK(change.keeps_mine == (row.what == What::conflict));
        CHECK(change.said.empty() == (row.what == What::unchanged || row.what == What::kept_mine ||
                                      (row.what == What::updated && !row.theirs)));
    }
}

TEST_CASE("An edit outside the graded part does not ask anew") {
    auto reworded = base;
    std::get<Fact>(reworded.body).why = "by law";
    const auto change = one(held(1, base), reworded);
    CHECK(change.what == What::updated);
    CHECK_FALSE(change.asks_anew);
}

TEST_CASE("A note that is new in the file is added") {
    const auto changes = run({}, {base});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].what == What::added);
    CHECK_FALSE(changes[0].held);
    CHECK(changes[0].said.empty());
}

TEST_CASE("A note that left the file is kept, and retired only with prune") {
    CHECK(run({held(5, base)}, {})[0].what == What::orphaned);
    CHECK(run({held(5, base)}, {}, {true, false})[0].what == What::retired);
    CHECK(run({held(5, base)}, {}, {true, false})[0].held == 5);
}

TEST_CASE("A note made here and a retired one are no business of a file without them") {
    auto retired = held(1, base);
    retired.retired = true;
    CHECK(run({retired, {2, "own", mine, {}, false}}, {}, {true, false}).empty());
}

TEST_CASE("A retired note that is in the file again comes back") {
    auto retired = held(1, base);
    retired.retired = true;
    CHECK(one(retired, base).what == What::revived);
    const auto changed = one(retired, theirs);
    CHECK(changed.what == What::revived);
    CHECK(changed.takes_file);
    retired.mine = mine;
    const auto clash = one(retired, theirs);
    CHECK(clash.what == What::revived);
    CHECK_FALSE(clash.takes_file);
    CHECK(clash.keeps_mine);
}

TEST_CASE("A reworded note is the same note renamed") {
    const auto before = fact("How long is the notice period at Initech?", "45 days");
    const auto after = fact("How long is Initech's notice period?", "45 days");
    const auto change = one(held(7, before), after);
    CHECK(change.what == What::renamed);
    CHECK(change.takes_file);
    CHECK_FALSE(change.asks_anew);
    CHECK(change.said ==
          "`How long is the notice period at Initec…` is now `How long is Initech's notice period?`; "
          "its history is kept");
}

TEST_CASE("A note that is given an id is the same note") {
    const auto change = one(held(7, fact("Notice?", "45 days")), fact("Notice?", "45 days", "notice"));
    CHECK(change.what == What::renamed);
    CHECK(change.said == "`Notice?` has a new id; its history is kept");
}

TEST_CASE("A renamed note that was edited here keeps the edit") {
    const auto before = fact("How long is the notice period at Initech?", "45 days");
    auto own = before;
    own.tags = {"mine"};
    const auto change = one(edited(7, before, own), fact("How long is Initech's notice period?", "45 days"));
    CHECK(change.what == What::renamed);
    CHECK_FALSE(change.takes_file);
    CHECK(change.keeps_mine);
}

TEST_CASE("Questions built alike with other answers are other notes") {
    const auto changes = run({held(1, fact("What is the base pay at L4?", "$160k-$172k"))},
                             {fact("What is the base pay at L5?", "$180k-$200k")});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].what == What::added);
    CHECK(changes[1].what == What::orphaned);
}

TEST_CASE("Other questions with one answer are other notes") {
    const auto changes = run({held(1, fact("Who fixes a bug that nobody owns?", "Ownership"))},
                             {fact("Who thinks in decades about a bug?", "Ownership")});
    CHECK(changes[0].what == What::added);
}

TEST_CASE("A note of another kind is never the same note") {
    Note basic;
    basic.body = Basic{"Notice period at Initech?", "45 days", false, {}, {}};
    CHECK(run({held(1, fact("Notice period at Initech?", "45 days"))}, {basic})[0].what == What::added);
}

TEST_CASE("When two notes match as well, a new note is added and that is said") {
    const auto first = fact("How long is the notice period at Initech?", "45 days");
    const auto second = fact("How long is the notice period in Initech?", "45 days");
    const auto changes = run({held(1, first), held(2, second)},
                             {fact("How long is the notice period of Initech?", "45 days")});
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].what == What::added);
    CHECK_THAT(changes[0].said, ContainsSubstring("more than one"));
    CHECK(changes[1].what == What::orphaned);
    CHECK(changes[2].what == What::orphaned);
}

TEST_CASE("Each of several reworded notes finds its own") {
    std::vector<KeptNote> old_notes;
    std::vector<Note> incoming;
    const std::vector<std::string> topics{"vesting schedule", "notice period", "signing bonus",
                                          "relocation budget"};
    for (std::size_t i = 0; i < topics.size(); ++i) {
        old_notes.push_back(held(static_cast<std::int64_t>(i),
                                 fact("What is the " + topics[i] + " at Initech?", std::to_string(i))));
        incoming.insert(incoming.begin(),
                        fact("At Initech, what is the " + topics[i] + " today?", std::to_string(i)));
    }
    const auto changes = run(old_notes, incoming);
    REQUIRE(changes.size() == topics.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CHECK(changes[i].what == What::renamed);
        CHECK(changes[i].held == static_cast<std::int64_t>(topics.size() - 1 - i));
    }
}

TEST_CASE("A match uses an orphan once and leaves notes with their own key alone") {
    const auto note = fact("How long is the notice period at Initech?", "45 days");
    const auto changes =
        run({held(1, note)}, {note, fact("How long is the notice period in Initech?", "45 days")});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].what == What::unchanged);
    CHECK(changes[1].what == What::added);
}

TEST_CASE("Similarity is symmetric, one for equal texts and zero across kinds") {
    const auto a = fact("How long is the notice period?", "45 days"),
               b = fact("How long is the period?", "45 days");
    CHECK(similarity(a, a) == 1.0);
    CHECK(similarity(a, b) == similarity(b, a));
    CHECK(similarity(a, b) > 0.6);
    Note basic;
    basic.body = Basic{"How long is the notice period?", "45 days", false, {}, {}};
    CHECK(similarity(a, basic) == 0.0);
}

TEST_CASE("Thousands of orphans and newcomers are matched in time in proportion to their number") {
    std::vector<KeptNote> old_notes;
    std::vector<Note> incoming;
    for (int i = 0; i < 2000; ++i) {
        const auto number = std::to_string(i);
        old_notes.push_back(
            held(i, fact("What is the answer to question number " + number + " in this long deck of ours?",
                         "answer " + number)));
        incoming.push_back(fact("In this long deck of ours, what is the answer to question " + number + "?",
                                "answer " + number));
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto changes = run(old_notes, incoming);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    REQUIRE(changes.size() == 2000);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CHECK(changes[i].what == What::renamed);
        CHECK(changes[i].held == static_cast<std::int64_t>(i));
    }
    CHECK(seconds.count() < 10);  // a fraction of a second without sanitizers
}
