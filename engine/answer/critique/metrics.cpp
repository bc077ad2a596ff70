// SPDX-License-Identifier: MIT
// The checks of numbers: percentages made again, and what a metric must state.
#include "engine/answer/critique/checks.hpp"
#include "engine/answer/critique/percentages.hpp"
#include "engine/answer/quantity.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

std::vector<RuleHit> claims_of_kind(const ReadAnswer& answer, PercentClaim::Kind kind) {
    std::vector<RuleHit> hits;
    const auto add = [&](std::size_t part, const std::vector<PercentClaim>& claims) {
        for (const auto& claim : claims)
            if (claim.kind == kind)
                hits.push_back({part,
                                {claim.first, claim.last},
                                "",
                                {{"before", claim.before},
                                 {"after", claim.after},
                                 {"said", claim.said},
                                 {"right", claim.made_again}}});
    };
    for (std::size_t part = 0; part < answer.parts.size(); ++part) {
        const std::string_view written = answer.answer.parts[part].text;
        add(part, percent_claims(answer.parts[part], written));
        for (const auto& metric : answer.answer.metrics)
            add(part, percent_claims_of(answer.parts[part], written, metric.name,
                                        metric.before + " " + metric.unit, metric.after + " " + metric.unit));
    }
    return hits;
}

/// A unit is stated in its field, or stands with one of the two values: "27 %", "$8k", "112 tickets".
bool has_unit(const StatedMetric& metric) {
    if (!metric.unit.empty()) return true;
    for (const auto& value : {metric.before, metric.after}) {
        const auto read = read_quantity(value);
        if (!read) continue;
        const Amount& amount = read->low;
        if (amount.unit.measure != Measure::none || !amount.currency.empty() || !amount.noun.empty())
            return true;
    }
    return false;
}

std::string listed(const std::vector<std::string>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return out;
}

}  // namespace

std::vector<RuleHit> check_percent(const ReadAnswer& answer, const CheckedRule&) {
    return claims_of_kind(answer, PercentClaim::Kind::wrong);
}

std::vector<RuleHit> check_percent_rounding(const ReadAnswer& answer, const CheckedRule&) {
    return claims_of_kind(answer, PercentClaim::Kind::rounded);
}

std::vector<RuleHit> check_metric_fields(const ReadAnswer& answer, const CheckedRule&) {
    std::vector<RuleHit> hits;
    for (const auto& metric : answer.answer.metrics) {
        std::vector<std::string> missing;
        if (metric.before.empty()) missing.emplace_back("the value before");
        if (metric.after.empty()) missing.emplace_back("the value after");
        if (!has_unit(metric)) missing.emplace_back("the unit");
        if (metric.window.empty()) missing.emplace_back("the window");
        if (!missing.empty())
            hits.push_back({0, {}, metric.name, {{"metric", metric.name}, {"missing", listed(missing)}}});
    }
    return hits;
}

std::vector<RuleHit> check_metric_count(const ReadAnswer& answer, const CheckedRule& rule) {
    const auto count = static_cast<double>(answer.counts.metrics);
    const bool short_text = static_cast<double>(answer.counts.words) < rule.rule.limit("words", 0);
    const bool fine = count >= rule.rule.limit("at_least", 2) && count <= rule.rule.limit("at_most", 3);
    if (fine || (short_text && answer.answer.metrics.empty())) return {};
    return {{0, {}, "", {{"count", std::to_string(answer.counts.metrics)}}}};
}

/// In fields by the metric's name, in the text by the words themselves.
std::vector<RuleHit> check_confidence(const ReadAnswer& answer, const CheckedRule& rule) {
    std::vector<RuleHit> hits;
    if (met_anywhere(answer, rule.unless_answer)) return hits;
    bool stated = false;
    for (const auto& metric : answer.answer.metrics) {
        stated = stated || !metric.confidence.empty();
        const Prose name = read_prose(metric.name);
        if (metric.confidence.empty() && rule.patterns.matches_in(name, {0, name.words.size()}))
            hits.push_back({0, {}, metric.name, {{"metric", metric.name}}});
    }
    if (!hits.empty() || stated) return hits;
    for (std::size_t part = 0; part < answer.parts.size(); ++part)
        for (const auto& span : rule.patterns.matches(answer.parts[part]))
            return {{part, span, "", {{"metric", "the answer"}}}};
    return hits;
}

}  // namespace hone
