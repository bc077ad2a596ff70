// SPDX-License-Identifier: MIT
// Scoring and tests: what is kept of them, and that they leave the schedule alone.
#include "decks/store/exercises.hpp"

#include "decks/import.hpp"
#include "decks/test_paper.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <set>

using namespace hone;
using namespace hone::test;

namespace {

const std::string deck = R"([deck]
id = "t"
[[pair]]
id = "p"
weak = "We looked."
strong = "I looked."
flaw = "collective credit"
[[pair.variant]]
weak = "We tried."
strong = "I tried."
[[pair.variant]]
weak = "We left."
strong = "I left."
reserve = true
[[question]]
id = "easy"
prompt = "Which?"
options = ["a", "b"]
answer = "a"
difficulty = "easy"
[[question.variant]]
prompt = "Which, then?"
reserve = true
[[question]]
id = "hard"
prompt = "Which one?"
options = ["a", "b"]
answer = "b"
difficulty = "hard"
[[fact]]
id = "f"
prompt = "Days?"
answer = "45 days"
[[basic]]
id = "b"
front = "STAR"
back = "Situation"
[[rubric]]
id = "first"
prompt = "When?"
dimensions = [{ name = "ownership", points = 30 }]
[[rubric.answer]]
name = "A"
text = "I did."
scores = [20]
[[rubric]]
id = "second"
prompt = "When else?"
dimensions = [{ name = "ownership", points = 30 }]
[[rubric.answer]]
name = "A"
text = "I did."
scores = [20]
)";

struct Made {
    TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    Made() { import_decks(store, day(0), {{"-", deck, "t", false}}, {}); }
};

void score(Store& store, NoteId note, double points) {
    Operation operation(store, day(0).instant, "scored");
    record_scoring(store, day(0), note, {{"A", "ownership", {points, 20, 30}}});
    operation.commit();
}

void answer(Store& store, int on, const std::string& wording, double credit,
            std::optional<double> predicted) {
    Operation operation(store, day(on).instant, "tested");
    record_test_answer(store, day(on), {day(on).instant, 1, wording, true, credit, predicted, std::nullopt});
    operation.commit();
}

std::set<std::string> names(const std::vector<TestQuestion>& questions) {
    std::set<std::string> names;
    for (const auto& question : questions)
        names.insert(question.card.reference());
    return names;
}

}  // namespace

TEST_CASE("The exercise scored least often comes first") {
    Made made;
    REQUIRE(rubrics_to_score(made.store, {}).front().key == "first");
    score(made.store, rubrics_to_score(made.store, {}).front().id, 20);
    CHECK(rubrics_to_score(made.store, {}).front().key == "second");
    Narrowing tagged;
    narrow_to_tags(tagged, {"other"});
    CHECK(rubrics_to_score(made.store, tagged).empty());
}

TEST_CASE("Bias is kept over all scorings, and undone with them") {
    Made made;
    const NoteId note = rubrics_to_score(made.store, {}).front().id;
    score(made.store, note, 29);
    score(made.store, note, 23);
    const auto biases = rubric_biases(made.store);
    REQUIRE(biases.size() == 1);
    CHECK(biases[0].answers == 2);
    CHECK_THAT(biases[0].bias, WithinAbs(0.2, 1e-12));
    REQUIRE(undo_latest(made.store));
    CHECK_THAT(rubric_biases(made.store)[0].bias, WithinAbs(0.3, 1e-12));
}

TEST_CASE("A test asks what the program can grade, each note once, the labelled difficulties among them") {
    Made made;
    const auto questions = draw_test(made.store, day(0).study_day, {{}, 10, false}, 1);
    CHECK(names(questions) ==
          std::set<std::string>{"t/p:spot", "t/easy:identify", "t/hard:identify", "t/f:recall"});
    for (const auto& question : questions)
        CHECK(question.variant <= 1);  // never the reserve wordings
}

TEST_CASE("Three questions are an easy, a medium and a hard one") {
    Made made;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        std::multiset<Difficulty> levels;
        for (const auto& question : draw_test(made.store, day(0).study_day, {{}, 3, false}, seed))
            levels.insert(question.difficulty);
        CHECK(levels == std::multiset<Difficulty>{Difficulty::easy, Difficulty::medium, Difficulty::hard});
    }
}

TEST_CASE("Unseen is a reserve wording, and only until it was asked") {
    Made made;
    const auto questions = draw_test(made.store, day(0).study_day, {{}, 10, true}, 1);
    CHECK(names(questions) == std::set<std::string>{"t/p:spot", "t/easy:identify"});
    for (const auto& question : questions) {
        Operation operation(made.store, day(0).instant, "tested");
        record_test_answer(
            made.store, day(0),
            {day(0).instant, question.card.id, wording_key(question.note.note, question.variant), true, 1,
             std::nullopt, std::nullopt});
        operation.commit();
    }
    CHECK(draw_test(made.store, day(0).study_day, {{}, 10, true}, 2).empty());
}

TEST_CASE("A wording counts as unseen the first time it is asked, and only where something was expected") {
    Made made;
    CHECK_FALSE(unseen_wording(made.store));
    answer(made.store, 0, "one", 0, 0.9);
    answer(made.store, 0, "two", 1, 0.8);
    answer(made.store, 0, "never drilled", 0, std::nullopt);
    answer(made.store, 5, "one", 1, 0.95);
    const auto figures = unseen_wording(made.store);
    REQUIRE(figures);
    CHECK(figures->asked == 2);
    CHECK(figures->not_drilled == 1);
    CHECK_THAT(figures->right, WithinAbs(0.5, 1e-12));
    CHECK_THAT(figures->expected, WithinAbs(0.85, 1e-12));
}

TEST_CASE("Of unseen wordings those of drilled cards come first") {
    Made made;
    const CardRow drilled = *find_card(made.store, std::string_view("t/easy:identify"));
    review(made.store, day(0), drilled.id, Rating::good);
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        CHECK(draw_test(made.store, day(0).study_day, {{}, 1, true}, seed).front().card.id == drilled.id);
}

TEST_CASE("The last test is the answers that share the latest beginning") {
    Made made;
    answer(made.store, 0, "one", 0, 0.9);
    answer(made.store, 3, "one", 1, 0.9);
    answer(made.store, 3, "two", 0.5, 0.9);
    const auto test = last_test(made.store);
    REQUIRE(test);
    CHECK(test->day == day(3).study_day);
    CHECK(test->asked == 2);
    CHECK(test->right == 1.5);
}

TEST_CASE("A wording's key follows its words and nothing else") {
    Note note;
    note.body = Pair{"We did.", "I did.", "When?", "", "", {}, {}, {{"Else?", {}, {}, "because", false}}};
    const std::string own = wording_key(note, 0), other = wording_key(note, 1);
    CHECK(own != other);
    std::get<Pair>(note.body).why = "another reason";
    std::get<Pair>(note.body).prompt = "WHEN ?";
    CHECK(wording_key(note, 1) == other);
    std::get<Pair>(note.body).weak = "They did.";
    CHECK(wording_key(note, 1) != other);
}
