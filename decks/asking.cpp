// SPDX-License-Identifier: MIT
#include "decks/asking.hpp"

#include "decks/cloze.hpp"
#include "decks/flaws.hpp"
#include "decks/store/reviews.hpp"
#include "decks/stories/ask_story.hpp"
#include "engine/schedule/mixed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace hone {
namespace {

constexpr std::size_t wrong_options_drawn = 3;

/// The draw number `salt` from `seed`.
std::uint64_t drawn(std::uint64_t seed, std::uint64_t salt) {
    return mixed(seed + golden_gamma * (salt + 1));
}

/// The drilled wording shown least often so far; ties go to the earlier one. Reserve wordings are never
/// drilled.
int least_seen_variant(const Store& store, CardId card, const std::vector<bool>& reserve) {
    if (reserve.empty()) return 0;
    SQLite::Statement query(store.db(),
                            "SELECT variant, count(*) FROM revlog WHERE card = ? AND undone = 0 AND "
                            "variant IS NOT NULL GROUP BY variant");
    query.bind(1, card);
    std::map<int, int> shown;
    while (query.executeStep())
        shown[query.getColumn(0).getInt()] = query.getColumn(1).getInt();
    int best = 0;
    for (int variant = 1; variant <= static_cast<int>(reserve.size()); ++variant)
        if (!reserve[static_cast<std::size_t>(variant - 1)] && shown[variant] < shown[best]) best = variant;
    return best;
}

template <class Variants>
std::vector<bool> reserve_flags(const Variants& variants) {
    std::vector<bool> flags;
    for (const auto& variant : variants)
        flags.push_back(variant.reserve);
    return flags;
}

double stability_of(const CardRow& card) {
    const Trace* trace = trace_of(card.state);
    return trace == nullptr ? 0.0 : trace->memory.stability;
}

std::vector<std::string> in_order(const std::vector<std::string>& texts,
                                  const std::vector<std::size_t>& order) {
    std::vector<std::string> shown;
    for (std::size_t i : order)
        shown.push_back(texts[i]);
    return shown;
}

bool contains_folded(const std::vector<std::string>& texts, const std::string& text) {
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& t) { return folded(t) == folded(text); });
}

/// Flaws to offer beside the true one: the author's, its known confusions, then the other flaws this deck
/// names.
std::vector<std::string> flaw_pool(const Store& store, const Pair& pair) {
    if (pair.distractors.size() >= wrong_options_drawn) return pair.distractors;
    std::vector<std::string> pool = pair.distractors;
    if (const Flaw* flaw = find_flaw(pair.flaw))
        for (std::string_view other : flaw->taken_for)
            pool.emplace_back(other);
    if (pool.size() >= wrong_options_drawn) return pool;
    SQLite::Statement query(store.db(),
                            "SELECT DISTINCT value FROM note_label WHERE label = 'flaw' LIMIT 20");
    while (query.executeStep())
        pool.push_back(query.getColumn(0).getString());
    for (const Flaw& flaw : known_flaws())
        pool.emplace_back(flaw.name);
    return pool;
}

/// How a card is shown.
struct Showing {
    StudyDay today;
    std::uint64_t seed;
    std::optional<int> variant = std::nullopt;  ///< nothing: the drilled one shown least often
    bool help_fades = true;
};

void ask_pair(const Store& store, const CardRow& card, const Pair& pair, const Showing& showing,
              Asking& asking) {
    const auto [today, seed, variant_wanted, help_fades] = showing;
    asking.variant =
        variant_wanted ? *variant_wanted : least_seen_variant(store, card.id, reserve_flags(pair.variants));
    std::string weak = pair.weak, strong = pair.strong;
    asking.prompt = pair.prompt;
    asking.why = pair.why;
    if (asking.variant > 0) {
        const PairVariant& variant = pair.variants[static_cast<std::size_t>(asking.variant - 1)];
        weak = variant.weak.value_or(weak);
        strong = variant.strong.value_or(strong);
        asking.prompt = variant.prompt.value_or(asking.prompt);
        asking.why = variant.why.value_or(asking.why);
    }
    if (card.aspect == "fix") {
        asking.how = Asking::How::perform;
        asking.weak = weak;
        asking.answer = strong;
        asking.needs = pair.needs;
        return;
    }
    asking.how = Asking::How::spot;
    if (!pair.flaw.empty()) {
        const std::vector<std::string> right{pair.flaw};
        std::vector<std::string> flaws =
            draw_distractors(flaw_pool(store, pair), right, confusions_with(store, pair.flaw, "flaw", today),
                             wrong_options_drawn, drawn(seed, 1));
        flaws.push_back(pair.flaw);
        const auto order = shuffled_order(flaws.size(), drawn(seed, 2));
        asking.flaws = in_order(flaws, order);
        asking.right_flaw =
            static_cast<std::size_t>(std::find(order.begin(), order.end(), flaws.size() - 1) - order.begin());
    }
    if (help_fades && stability_of(card) >= help_fades_from && !asking.flaws.empty()) {
        asking.weak = weak;
        asking.answer = strong;
        return;
    }
    const auto order = shuffled_order(2, drawn(seed, 3));
    asking.options = in_order({weak, strong}, order);
    asking.right = {order[0] == 1 ? 0u : 1u};
    asking.answer = strong;
}

void ask_question(const Store& store, const CardRow& card, const Question& question, const Showing& showing,
                  Asking& asking) {
    const auto [today, seed, variant_wanted, help_fades] = showing;
    asking.how = Asking::How::choose;
    asking.variant = variant_wanted ? *variant_wanted
                                    : least_seen_variant(store, card.id, reserve_flags(question.variants));
    asking.prompt = question.prompt;
    asking.why = question.why;
    asking.hint = question.hint;
    std::vector<std::string> options = question.options, answer = question.answer;
    if (asking.variant > 0) {
        const QuestionVariant& variant = question.variants[static_cast<std::size_t>(asking.variant - 1)];
        asking.prompt = variant.prompt.value_or(asking.prompt);
        asking.why = variant.why.value_or(asking.why);
        if (!variant.options.empty()) options = variant.options;
        if (!variant.answer.empty()) answer = variant.answer;
    }
    if (options.empty()) {
        std::vector<std::string> confusions;
        for (const auto& right : answer)
            for (auto& picked : confusions_with(store, right, "answer", today))
                confusions.push_back(std::move(picked));
        options =
            draw_distractors(question.distractors, answer, confusions, wrong_options_drawn, drawn(seed, 1));
        options.insert(options.end(), answer.begin(), answer.end());
    }
    asking.options = in_order(options, shuffled_order(options.size(), drawn(seed, 2)));
    for (std::size_t i = 0; i < asking.options.size(); ++i) {
        if (contains_folded(answer, asking.options[i])) asking.right.push_back(i);
        if (contains_folded(question.also, asking.options[i])) asking.also.push_back(i);
        const auto reason = question.reasons.find(asking.options[i]);
        asking.reasons.push_back(reason == question.reasons.end() ? std::string() : reason->second);
    }
    for (std::size_t i : asking.right)
        asking.answer += (asking.answer.empty() ? "" : "; ") + asking.options[i];
    asking.options_hidden = help_fades && stability_of(card) >= help_fades_from;
}

/// 2 of "gap-2" and "card-2".
int number_in(std::string_view aspect) {
    const auto digits = aspect.substr(aspect.find('-') + 1);
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

void ask_cloze(const CardRow& card, const Cloze& cloze, Asking& asking) {
    const ClozeText text = parse_cloze(cloze.text);
    const int gap = number_in(card.aspect);
    asking.prompt = with_gap_closed(text, gap);
    asking.answer = gap_answer(text, gap);
    asking.why = cloze.why;
}

void ask_basic(const CardRow& card, const Basic& basic, Asking& asking) {
    asking.why = basic.why;
    if (card.aspect == "forward") {
        asking.prompt = basic.front;
        asking.answer = basic.back;
        asking.needs = basic.needs;
    } else if (card.aspect == "reverse") {
        asking.prompt = basic.back;
        asking.answer = basic.front;
    } else if (const auto which =
                   static_cast<std::size_t>(number_in(card.aspect) - 2);  // "card-2" is the first
               which < basic.cards.size()) {
        asking.prompt = basic.cards[which].front;
        asking.answer = basic.cards[which].back;
    }
}

Asking ask_as(const Store& store, const CardRow& card, const Note& note, Showing showing) {
    Asking asking;
    showing.seed = drawn(drawn(showing.seed, static_cast<std::uint64_t>(card.id)),
                         static_cast<std::uint64_t>(card.reps));
    asking.source = note.cite;
    if (const auto* pair = std::get_if<Pair>(&note.body)) {
        ask_pair(store, card, *pair, showing, asking);
    } else if (const auto* question = std::get_if<Question>(&note.body)) {
        ask_question(store, card, *question, showing, asking);
    } else if (const auto* fact = std::get_if<Fact>(&note.body)) {
        asking.how = Asking::How::type;
        asking.prompt = fact->prompt;
        asking.answer = fact->answer;
        asking.accept = fact->accept;
        asking.tolerance = fact->tolerance;
        asking.why = fact->why;
        if (!fact->as_of.empty())
            asking.source += fmt::format("{}as of {}", asking.source.empty() ? "" : ", ", fact->as_of);
    } else if (const auto* basic = std::get_if<Basic>(&note.body)) {
        ask_basic(card, *basic, asking);
        asking.why = basic->why;
    } else if (const auto* cloze = std::get_if<Cloze>(&note.body)) {
        ask_cloze(card, *cloze, asking);
    } else if (const auto* story = std::get_if<Story>(&note.body)) {
        const int wordings = wordings_of(*story);
        const int variant =
            showing.variant
                ? *showing.variant
                : least_seen_variant(store, card.id,
                                     std::vector<bool>(static_cast<std::size_t>(std::max(0, wordings - 1))));
        ask_story(store, card, *story, variant, showing.seed, asking);
    }
    return asking;
}

}  // namespace

Asking ask(const Store& store, const CardRow& card, const Note& note, StudyDay today, std::uint64_t seed) {
    return ask_as(store, card, note, {today, seed});
}

Asking ask_wording(const Store& store, const CardRow& card, const Note& note, int variant, StudyDay today,
                   std::uint64_t seed) {
    return ask_as(store, card, note, {today, seed, variant, false});
}

Graded grade_given(const Asking& asking, std::string_view given) {
    Graded graded;
    switch (asking.how) {
        case Asking::How::perform:
            graded.problem = "this card is graded by you";
            break;
        case Asking::How::type:
            graded.grade = grade_fact(given, {asking.answer, asking.accept, asking.tolerance});
            break;
        case Asking::How::choose: {
            const Picked picked = read_choice(given, asking.options);
            graded.problem = picked.problem;
            if (!picked.problem.empty()) break;
            graded.grade = grade_choice(picked.options, asking.right, asking.also, asking.options);
            // By letter although hidden: the options were looked at. The text alone shows they were not
            // needed.
            graded.options_uncovered =
                asking.options_hidden &&
                std::none_of(picked.options.begin(), picked.options.end(), [&](std::size_t i) {
                    return folded(given).find(folded(asking.options[i])) != std::string::npos;
                });
            if (graded.grade->verdict == Verdict::wrong && asking.right.size() == 1 &&
                picked.options.size() == 1)
                graded.confused_with = asking.options[picked.options.front()];
            break;
        }
        case Asking::How::spot: {
            std::optional<std::size_t> flaw;
            bool side_right = true;
            if (asking.options.empty()) {
                const Picked picked = read_choice(given, asking.flaws);
                graded.problem = picked.options.size() == 1 ? picked.problem : "name one flaw";
                if (!picked.problem.empty()) graded.problem = picked.problem;
                if (!graded.problem.empty()) break;
                flaw = picked.options.front();
            } else {
                const PickedSpot picked = read_spot(given, asking.flaws);
                graded.problem = picked.problem;
                if (!picked.answer) break;
                side_right = picked.answer->side == asking.right.front();
                flaw = picked.answer->flaw;
            }
            const bool flaw_right = asking.flaws.empty() || (flaw && *flaw == asking.right_flaw);
            if (!flaw_right && flaw) graded.confused_with = asking.flaws[*flaw];
            const std::string true_flaw = asking.flaws.empty() ? "" : asking.flaws[asking.right_flaw];
            if (side_right && flaw_right)
                graded.grade =
                    Grade{Verdict::right,
                          true_flaw.empty() ? "Right: that is the stronger answer."
                                            : fmt::format("Right: the flaw of the other is {}.", true_flaw)};
            else if (!side_right)
                graded.grade = Grade{Verdict::wrong, "The other answer is the stronger one."};
            else
                graded.grade = Grade{Verdict::wrong, fmt::format("The flaw is {}, not {}.", true_flaw,
                                                                 flaw ? asking.flaws[*flaw] : "none")};
            break;
        }
    }
    return graded;
}

Proposal propose_for(const Store& store, const CardRow& card, const Asking& asking, const Graded& graded,
                     bool hint_used, bool guessed, std::int64_t response_ms) {
    Circumstances circumstances;
    circumstances.hint_used = hint_used;
    circumstances.guessed = guessed;
    circumstances.options_uncovered = graded.options_uncovered;
    circumstances.side_alone = asking.how == Asking::How::spot && asking.flaws.empty();
    circumstances.response_ms = response_ms;
    if (response_ms > 0) circumstances.slow_after_ms = slow_threshold(response_times(store, card));
    return propose(*graded.grade, circumstances);
}

}  // namespace hone
