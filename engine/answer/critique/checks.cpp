// SPDX-License-Identifier: MIT
#include "engine/answer/critique/checks.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

using Check = std::vector<RuleHit> (*)(const ReadAnswer&, const CheckedRule&);

struct NamedCheck {
    std::string_view name;
    Check check;
    std::vector<std::string_view> limits;
};

const std::vector<NamedCheck>& checks() {
    static const std::vector<NamedCheck> all{
        {"share", check_share, {"share", "sentences"}},
        {"density", check_density, {"share", "words"}},
        {"starts", check_starts, {"at_least", "sentences"}},
        {"too-few", check_too_few, {"at_least", "words"}},
        {"balance", check_balance, {"ratio", "words"}},
        {"percent", check_percent, {}},
        {"percent-rounding", check_percent_rounding, {}},
        {"metric-fields", check_metric_fields, {}},
        {"metric-count", check_metric_count, {"at_least", "at_most", "words"}},
        {"confidence", check_confidence, {}},
    };
    return all;
}

std::string figure(double value) {
    return std::to_string(static_cast<long long>(std::llround(value)));
}

bool long_enough(const ReadAnswer& answer, const CheckedRule& rule) {
    return static_cast<double>(answer.counts.words) >= rule.rule.limit("words", 0);
}

/// How many times a pattern is met, and how many words that covers.
std::pair<std::size_t, std::size_t> met(const ReadAnswer& answer, const PatternSet& patterns) {
    std::size_t times = 0, words = 0;
    for (const auto& prose : answer.parts) {
        std::size_t covered = 0;
        for (const auto& span : patterns.matches(prose)) {
            if (span.first < covered) continue;
            ++times;
            words += span.last - span.first;
            covered = span.last;
        }
    }
    return {times, words};
}

}  // namespace

const std::vector<CheckKind>& critique_checks() {
    static const std::vector<CheckKind> kinds = [] {
        std::vector<CheckKind> made;
        for (const auto& check : checks())
            made.push_back({check.name, check.limits});
        return made;
    }();
    return kinds;
}

std::vector<RuleHit> run_check(const ReadAnswer& answer, const CheckedRule& rule) {
    for (const auto& known : checks())
        if (known.name == rule.rule.check) return known.check(answer, rule);
    return {};
}

std::size_t sentences_with(const ReadAnswer& answer, const PatternSet& patterns) {
    std::size_t count = 0;
    for (const auto& prose : answer.parts)
        count += static_cast<std::size_t>(
            std::count_if(prose.sentences.begin(), prose.sentences.end(), [&](const ProseSentence& sentence) {
                return patterns.matches_in(prose, {sentence.first, sentence.last});
            }));
    return count;
}

std::vector<RuleHit> check_share(const ReadAnswer& answer, const CheckedRule& rule) {
    const auto all = static_cast<double>(answer.counts.sentences);
    if (all < rule.rule.limit("sentences", 1)) return {};
    const auto with = static_cast<double>(sentences_with(answer, rule.patterns));
    if (with / all < rule.rule.limit("share", 1)) return {};
    return {
        {0, {}, "", {{"count", figure(with)}, {"all", figure(all)}, {"share", figure(100 * with / all)}}}};
}

std::vector<RuleHit> check_density(const ReadAnswer& answer, const CheckedRule& rule) {
    const auto all = static_cast<double>(answer.counts.words);
    if (all == 0 || !long_enough(answer, rule)) return {};
    const auto count = static_cast<double>(met(answer, rule.patterns).second);
    if (count / all < rule.rule.limit("share", 1)) return {};
    return {
        {0, {}, "", {{"count", figure(count)}, {"all", figure(all)}, {"share", figure(100 * count / all)}}}};
}

std::vector<RuleHit> check_starts(const ReadAnswer& answer, const CheckedRule& rule) {
    const double wanted = rule.rule.limit("at_least", 3);
    const auto all = static_cast<double>(answer.counts.sentences);
    const auto count = static_cast<double>(answer.counts.i_sentences);
    if (all < rule.rule.limit("sentences", wanted) || count >= wanted) return {};
    return {{0, {}, "", {{"count", figure(count)}, {"all", figure(all)}, {"wanted", figure(wanted)}}}};
}

std::vector<RuleHit> check_too_few(const ReadAnswer& answer, const CheckedRule& rule) {
    const double wanted = rule.rule.limit("at_least", 1);
    if (!long_enough(answer, rule)) return {};
    const auto count = static_cast<double>(met(answer, rule.patterns).first);
    if (count >= wanted) return {};
    return {{0, {}, "", {{"count", figure(count)}, {"wanted", figure(wanted)}}}};
}

std::vector<RuleHit> check_balance(const ReadAnswer& answer, const CheckedRule& rule) {
    if (!long_enough(answer, rule)) return {};
    const auto customers = static_cast<double>(answer.counts.customer_words);
    const auto tech = static_cast<double>(answer.counts.tech_words);
    if (tech == 0 || tech <= customers * rule.rule.limit("ratio", 1)) return {};
    return {{0, {}, "", {{"customers", figure(customers)}, {"tech", figure(tech)}}}};
}

bool met_anywhere(const ReadAnswer& answer, const PatternSet& patterns) {
    return std::any_of(answer.parts.begin(), answer.parts.end(), [&](const Prose& prose) {
        return patterns.matches_in(prose, {0, prose.words.size()});
    });
}

}  // namespace hone
