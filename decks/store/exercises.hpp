// SPDX-License-Identifier: MIT
// What a person did outside the schedule: scored answers in rubric exercises, and took tests. Neither moves a card;
// both say how honest the other figures are.
#pragma once

#include "decks/store/cards.hpp"
#include "decks/store/narrowing.hpp"
#include "decks/store/notes.hpp"
#include "engine/answer/rubric.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace hone {

/// One dimension of one answer.
struct ScoredDimension {
    std::string answer;  ///< its name: A, B
    std::string dimension;
    RubricScore score;
};

/// Inside an Operation.
void record_scoring(Store& store, const Now& now, NoteId note, const std::vector<ScoredDimension>& scored);

struct GivenScore {
    NoteId note;
    Instant at;
    StudyDay day;
    ScoredDimension scored;
};
/// Oldest first.
std::vector<GivenScore> all_scorings(const Store& store);

struct DimensionBias {
    std::string dimension;
    int answers;  ///< scored on it so far
    double bias;  ///< signed_bias() over all of them
};
/// In the order the dimensions were first met.
std::vector<DimensionBias> rubric_biases(const Store& store);

/// The rubric notes that are on, narrowed: least often scored first, then as the decks have them.
std::vector<NoteRow> rubrics_to_score(const Store& store, const Narrowing& narrow);

struct TestAnswer {
    Instant test;  ///< when the test began; its answers share it
    CardId card;
    std::string wording;              ///< wording_key()
    bool reserve;                     ///< never drilled
    double credit;                    ///< 1 right, 0.5 half, 0 wrong
    std::optional<double> predicted;  ///< retrievability then; nothing: never reviewed
    std::optional<std::string> confused_with;
};
/// Inside an Operation.
void record_test_answer(Store& store, const Now& now, const TestAnswer& answer);

struct GivenTestAnswer {
    Instant at;
    StudyDay day;
    TestAnswer answer;
};
/// Oldest first.
std::vector<GivenTestAnswer> all_test_answers(const Store& store);

/// Card and wording of every reserve wording that was asked, ever.
std::set<std::pair<CardId, std::string>> reserve_wordings_asked(const Store& store);

/// What the model expected of drilled cards whose reserve wording was asked, beside what came. Each wording counts
/// once, the first time: after that it has been seen. Of a card never drilled nothing had been expected.
struct UnseenWording {
    int asked = 0;        ///< wordings of drilled cards
    double right = 0;     ///< mean credit over them, [0, 1]
    double expected = 0;  ///< mean prediction over them, [0, 1]
    int not_drilled = 0;  ///< wordings asked of cards never reviewed before
};
/// Nothing when none was ever asked.
std::optional<UnseenWording> unseen_wording(const Store& store);

struct TestResult {
    StudyDay day;
    int asked;
    double right;  ///< sum of credits
    bool reserve;  ///< it was on wordings that are never drilled
};
std::optional<TestResult> last_test(const Store& store);

}  // namespace hone
