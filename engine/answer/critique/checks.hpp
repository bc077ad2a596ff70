// SPDX-License-Identifier: MIT
// Rules that no pattern can state: shares, counts, and numbers made again. Each check reads its thresholds from the
// rule that names it and says where and with what figures; severity, reason and fix are the rule's.
#pragma once

#include "engine/answer/critique.hpp"
#include "engine/answer/critique/pattern.hpp"

#include <map>
#include <string>
#include <vector>

namespace hone {

/// An answer as read, shared by all rules.
struct ReadAnswer {
    const Critiqued& answer;
    std::vector<Prose> parts;  ///< one for each of answer.parts
    CritiqueCounts counts;
};

/// Where a rule applies. Without words it is about the answer as a whole.
struct RuleHit {
    std::size_t part = 0;
    WordSpan words{};
    std::string text;  ///< of a hit without words: what is meant ("checkout errors")
    std::map<std::string, std::string> figures{};  ///< for {name} in the reason and the fix
};

/// A rule and the patterns it gives to its check.
struct CheckedRule {
    const CritiqueRule& rule;
    const PatternSet& patterns;
    const PatternSet& unless_answer;
};

// One function a check; critique_checks() lists them.
std::vector<RuleHit> check_share(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_density(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_starts(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_too_few(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_balance(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_percent(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_percent_rounding(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_metric_fields(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_metric_count(const ReadAnswer& answer, const CheckedRule& rule);
std::vector<RuleHit> check_confidence(const ReadAnswer& answer, const CheckedRule& rule);

/// By the name a rule's `check` gives; nothing for an unknown one.
std::vector<RuleHit> run_check(const ReadAnswer& answer, const CheckedRule& rule);

/// Whether a pattern is met anywhere in the answer.
bool met_anywhere(const ReadAnswer& answer, const PatternSet& patterns);

/// Sentences of the answer in which a pattern is met.
std::size_t sentences_with(const ReadAnswer& answer, const PatternSet& patterns);

}  // namespace hone
