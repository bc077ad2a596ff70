// SPDX-License-Identifier: MIT
#include "cli/critique_text.hpp"

#include "cli/card_text.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr std::size_t quoted_columns = 60;

void print_paragraph(const Output& out, const std::string& lead, const std::string& text) {
    if (text.empty()) return;
    for (const auto& line : paragraph(text, out, lead))
        out.line(line);
}

std::string quoted(const std::string& text) {
    return text.empty() ? "the answer as a whole"
                        : fmt::format("\"{}\"", cut_to_width(on_one_line(text), quoted_columns));
}

void print_finding(const Output& out, const CritiqueSubject& subject, const Finding& finding) {
    const PlaceInText place = place_of(finding, subject.answer, *subject.text);
    const std::string where =
        place.line == 0 ? on_one_line(subject.file)
                        : fmt::format("{}:{}:{}", on_one_line(subject.file), place.line, place.column);
    const std::string head =
        fmt::format("{}: {} {}: {}", where, name(finding.severity), finding.rule, quoted(finding.text));
    const Style style = finding.severity == CritiqueSeverity::disqualifier ? Style::bad : Style::strong;
    for (const auto& line : wrapped(head, out.columns()))
        out.line(out.styled(line, style));
    print_paragraph(out, "    why  ", finding.reason);
    print_paragraph(out, "    ask  ", finding.ask);
    print_paragraph(out, "    fix  ", finding.fix);
    out.line();
}

void print_signals(const Output& out, const Critique& critique) {
    for (const auto& signal : critique.present)
        print_paragraph(out, "  there    ", fmt::format("{}: {}", signal.name, quoted(signal.text)));
    for (const auto& signal : critique.missing)
        print_paragraph(out, "  missing  ", fmt::format("{}. {}", signal.name, signal.miss));
}

Json signal_json(const SignalSeen& signal, bool present) {
    Json json{{"id", signal.id}, {"name", signal.name}};
    json[present ? "text" : "miss"] = present ? without_controls(signal.text) : signal.miss;
    return json;
}

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, ", "));
}

/// For whom a rule is, when not for everybody.
std::string audience(const CritiqueRule& rule) {
    std::string words;
    const auto add = [&words](std::string_view what, const std::vector<std::string>& list) {
        if (!list.empty()) words += fmt::format("{}{}{}", words.empty() ? "" : "; ", what, joined(list));
    };
    add("for ", rule.company);
    add("for ", rule.level);
    add("for ", rule.role);
    add("not for ", rule.not_level);
    if (rule.hangs_on_level)
        words += fmt::format("{}a red flag when no level is given", words.empty() ? "" : "; ");
    return words;
}

}  // namespace

void print_critique(const Output& out, const CritiqueSubject& subject, const Critique& critique,
                    std::size_t rules) {
    for (const auto& finding : critique.findings)
        print_finding(out, subject, finding);
    if (critique.findings.empty()) {
        say(out,
            fmt::format(
                "No rule has anything against it ({} looked). They see words: whether the story is true, and "
                "good, they cannot say.",
                rules));
        out.line();
    }
    out.line(out.styled("Signals", Style::strong));
    print_signals(out, critique);
    out.line();
    const CritiqueCounts& counts = critique.counts;
    say(out, fmt::format("{} in {}, {} beginning with I; customers named {}, technology {}; {}, {}.",
                         counted(static_cast<long long>(counts.words), "word"),
                         counted(static_cast<long long>(counts.sentences), "sentence"), counts.i_sentences,
                         counted(static_cast<long long>(counts.customer_words), "time"),
                         counted(static_cast<long long>(counts.tech_words), "time"),
                         counted(static_cast<long long>(counts.numbers), "number"),
                         counted(static_cast<long long>(counts.metrics), "change") + " with a number"));
    if (critique.disqualified())
        say(out,
            "By these rules the answer would fail at once. Where they misread you, keep your words: they are "
            "a "
            "critic to argue with.");
}

Json critique_json(const CritiqueSubject& subject, const Critique& critique) {
    Json findings = Json::array();
    for (const auto& finding : critique.findings) {
        const PlaceInText place = place_of(finding, subject.answer, *subject.text);
        findings.push_back({{"rule", finding.rule},
                            {"severity", name(finding.severity)},
                            {"line", place.line},
                            {"column", place.column},
                            {"text", without_controls(finding.text)},
                            {"reason", without_controls(finding.reason)},
                            {"ask", finding.ask},
                            {"fix", without_controls(finding.fix)},
                            {"flaw", finding.flaw}});
    }
    Json present = Json::array(), missing = Json::array();
    for (const auto& signal : critique.present)
        present.push_back(signal_json(signal, true));
    for (const auto& signal : critique.missing)
        missing.push_back(signal_json(signal, false));
    const CritiqueCounts& counts = critique.counts;
    return {{"findings", std::move(findings)},
            {"disqualified", critique.disqualified()},
            {"signals", {{"present", std::move(present)}, {"missing", std::move(missing)}}},
            {"counts",
             {{"words", counts.words},
              {"sentences", counts.sentences},
              {"i_sentences", counts.i_sentences},
              {"passive_sentences", counts.passive_sentences},
              {"i_words", counts.i_words},
              {"we_words", counts.we_words},
              {"customer_words", counts.customer_words},
              {"technology_words", counts.tech_words},
              {"numbers", counts.numbers},
              {"metrics", counts.metrics}}}};
}

void print_rules(const Output& out, const RuleBook& book) {
    for (const auto& rule : book.rules) {
        out.line(out.styled(fmt::format("{} {}", name(rule.severity), rule.id), Style::strong));
        print_paragraph(out, "    why  ", rule.reason);
        print_paragraph(out, "    ask  ", rule.ask);
        print_paragraph(out, "    fix  ", rule.fix);
        print_paragraph(out, "    for  ", audience(rule));
        out.line();
    }
}

Json rules_json(const RuleBook& book) {
    Json rules = Json::array();
    for (const auto& rule : book.rules)
        rules.push_back({{"rule", rule.id},
                         {"severity", name(rule.severity)},
                         {"reason", without_controls(rule.reason)},
                         {"ask", without_controls(rule.ask)},
                         {"fix", without_controls(rule.fix)},
                         {"flaw", without_controls(rule.flaw)},
                         {"company", rule.company},
                         {"level", rule.level},
                         {"role", rule.role},
                         {"not_level", rule.not_level}});
    return {{"rules", std::move(rules)}};
}

}  // namespace hone
