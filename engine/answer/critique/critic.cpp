// SPDX-License-Identifier: MIT
#include "engine/answer/critique.hpp"
#include "engine/answer/critique/checks.hpp"
#include "engine/answer/critique/pattern.hpp"
#include "engine/answer/fact.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace hone {
namespace {

/// `{name}` in a reason or a fix is a figure of the check.
std::string with_figures(std::string_view text, const std::map<std::string, std::string>& figures) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', std::min(open, text.size()));
        if (close == std::string_view::npos) break;
        out += text.substr(0, open);
        const auto found = figures.find(std::string(text.substr(open + 1, close - open - 1)));
        out += found == figures.end() ? std::string(text.substr(open, close - open + 1)) : found->second;
        text.remove_prefix(close + 1);
    }
    return out.append(text);
}

bool meets_any(const std::vector<std::string>& written, const std::string& wanted,
               const RuleBook::Meets& meets) {
    return std::any_of(written.begin(), written.end(), [&](const std::string& one) {
        return meets ? meets(folded(one), wanted) : folded(one) == folded(wanted);
    });
}

struct CompiledRule {
    CompiledRule(const CritiqueRule& from, const PatternWords& words)
        : rule(&from),
          patterns(words, from.patterns),
          always(words, from.always),
          unless(words, from.unless),
          unless_sentence(words, from.unless_sentence),
          unless_near(words, from.unless_near),
          unless_after(words, from.unless_after),
          unless_answer(words, from.unless_answer) {}

    const CritiqueRule* rule;
    PatternSet patterns, always, unless, unless_sentence, unless_near, unless_after, unless_answer;
};

struct CompiledSignal {
    const CritiqueSignal* signal;
    PatternSet patterns, unless;
};

/// A span without the matches that overlap one of `unless`.
std::vector<WordSpan> without(std::vector<WordSpan> spans, const PatternSet& unless, const Prose& prose) {
    if (spans.empty() || unless.empty()) return spans;
    const auto taken_back = unless.matches(prose);
    std::erase_if(spans, [&](const WordSpan& span) {
        return std::any_of(taken_back.begin(), taken_back.end(),
                           [&](const WordSpan& other) { return other.overlaps(span); });
    });
    return spans;
}

/// `last_after`: where the last match of unless_after begins, if there is one.
bool excepted(const CompiledRule& rule, const Prose& prose, WordSpan span,
              std::optional<std::size_t> last_after) {
    const std::size_t sentence = prose.sentence_of(span.first), count = prose.sentences.size();
    const auto over = [&](std::size_t first, std::size_t last) {
        return WordSpan{prose.sentences[first].first, prose.sentences[std::min(last, count - 1)].last};
    };
    return rule.unless_sentence.matches_in(prose, over(sentence, sentence)) ||
           rule.unless_near.matches_in(prose,
                                       over(sentence - std::min<std::size_t>(sentence, 1), sentence + 2)) ||
           (last_after && *last_after >= prose.sentences[sentence].first);
}

/// What the text lacks, the story's fields may have.
bool is_stated(const CritiqueRule& rule, const Critiqued& answer) {
    if (rule.unless_stated == "trade-off") return answer.trade_off_stated;
    if (rule.unless_stated == "customer-words") return !answer.customer_words.empty();
    return rule.unless_stated == "metric-ends" &&
           std::any_of(answer.metrics.begin(), answer.metrics.end(), [](const StatedMetric& metric) {
               return !metric.before.empty() && !metric.after.empty();
           });
}

}  // namespace

std::string_view name(CritiqueSeverity severity) {
    switch (severity) {
        case CritiqueSeverity::disqualifier:
            return "disqualifier";
        case CritiqueSeverity::red_flag:
            return "red-flag";
        case CritiqueSeverity::advice:
            break;
    }
    return "advice";
}

std::string_view name(Section section) {
    switch (section) {
        case Section::whole:
            return "whole";
        case Section::situation:
            return "situation";
        case Section::task:
            return "task";
        case Section::action:
            return "action";
        case Section::result:
            break;
    }
    return "result";
}

double CritiqueRule::limit(std::string_view key, double otherwise) const {
    const auto found = limits.find(std::string(key));
    return found == limits.end() ? otherwise : found->second;
}

const CritiqueRule* RuleBook::find(std::string_view id) const {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const CritiqueRule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

int Critique::disqualifiers() const {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == CritiqueSeverity::disqualifier;
    }));
}

struct Critic::Compiled {
    explicit Compiled(RuleBook from)
        : book(std::move(from)),
          words(book.classes),
          customers(words, {"{customers}"}),
          technology(words, {"{technology}"}),
          passive(words, {"{passive}"}),
          change(words, {"{change}"}) {
        for (const auto& rule : book.rules)
            rules.emplace_back(rule, words);
        for (const auto& signal : book.signals)
            signals.push_back({&signal, {words, signal.patterns}, {words, signal.unless}});
    }

    ReadAnswer read(const Critiqued& answer) const;
    void count(ReadAnswer& read) const;
    bool is_for(const CritiqueRule& rule, const Critiqued& answer) const;
    std::vector<RuleHit> hits(const CompiledRule& rule, const ReadAnswer& read) const;
    std::vector<RuleHit> found(const CompiledRule& rule, const ReadAnswer& read) const;
    void look_for_signals(const ReadAnswer& read, Critique& critique) const;

    RuleBook book;
    PatternWords words;
    PatternSet customers, technology, passive, change;
    std::vector<CompiledRule> rules;
    std::vector<CompiledSignal> signals;
};

ReadAnswer Critic::Compiled::read(const Critiqued& answer) const {
    ReadAnswer made{answer, {}, {}};
    made.parts.reserve(answer.parts.size());
    for (const auto& part : answer.parts)
        made.parts.push_back(read_prose(part.text));
    count(made);
    return made;
}

void Critic::Compiled::count(ReadAnswer& read) const {
    CritiqueCounts& counts = read.counts;
    std::size_t changes = 0;
    const auto is = [](std::string_view word, std::initializer_list<std::string_view> any) {
        return std::find(any.begin(), any.end(), word) != any.end();
    };
    for (const auto& prose : read.parts) {
        for (std::size_t i = 0; i < prose.words.size(); ++i) {
            if (prose.words[i].is_punctuation) continue;
            const auto word = prose.word(i);
            ++counts.words;
            counts.i_words += is(word, {"i", "me", "my", "mine", "myself"}) ? 1U : 0U;
            counts.we_words += is(word, {"we", "us", "our", "ours", "ourselves"}) ? 1U : 0U;
            counts.numbers += prose.words[i].is_number ? 1U : 0U;
        }
        counts.sentences += prose.sentences.size();
        for (const auto& sentence : prose.sentences)
            counts.i_sentences += prose.word(sentence.first) == "i" ? 1U : 0U;
        counts.customer_words += customers.matches(prose).size();
        counts.tech_words += technology.matches(prose).size();
        changes += change.matches(prose).size();
    }
    counts.passive_sentences = sentences_with(read, passive);
    counts.metrics = std::max(read.answer.metrics.size(), changes);
}

bool Critic::Compiled::is_for(const CritiqueRule& rule, const Critiqued& answer) const {
    const auto fits = [](const std::vector<std::string>& written, const std::string& wanted,
                         const auto& meets) {
        return written.empty() || (!wanted.empty() && meets_any(written, wanted, meets));
    };
    if (!fits(rule.company, answer.company, book.meets_company) ||
        !fits(rule.level, answer.level, book.meets_level) || !fits(rule.role, answer.role, book.meets_role))
        return false;
    return answer.level.empty() || !meets_any(rule.not_level, answer.level, book.meets_level);
}

std::vector<RuleHit> Critic::Compiled::found(const CompiledRule& rule, const ReadAnswer& read) const {
    std::vector<RuleHit> hits;
    if (is_stated(*rule.rule, read.answer) || met_anywhere(read, rule.unless_answer)) return hits;
    bool opened = false;
    for (std::size_t part = 0; part < read.parts.size(); ++part) {
        const auto& prose = read.parts[part];
        if (prose.sentences.empty()) continue;
        const auto& sections = rule.rule->sections;
        const Section section = read.answer.parts[part].section;
        const bool looks_here = sections.empty() || section == Section::whole ||
                                std::find(sections.begin(), sections.end(), section) != sections.end();
        const bool looks = looks_here && !(rule.rule->opening_only && opened);
        opened = true;
        if (!looks) continue;
        const WordSpan within = rule.rule->opening_only
                                    ? WordSpan{prose.sentences[0].first, prose.sentences[0].last}
                                    : WordSpan{0, prose.words.size()};
        auto spans = without(rule.patterns.matches(prose, within), rule.unless, prose);
        const auto after = spans.empty() ? std::vector<WordSpan>{} : rule.unless_after.matches(prose);
        const auto last_after = after.empty() ? std::nullopt : std::optional(after.back().first);
        std::erase_if(spans, [&](const WordSpan& span) { return excepted(rule, prose, span, last_after); });
        const auto certain = rule.always.matches(prose, within);
        spans.insert(spans.end(), certain.begin(), certain.end());
        std::stable_sort(spans.begin(), spans.end(),
                         [](const WordSpan& one, const WordSpan& other) { return one.first < other.first; });
        std::size_t sentence_before = prose.sentences.size();
        for (const auto& span : spans) {
            const std::size_t sentence = prose.sentence_of(span.first);
            if (sentence != sentence_before) hits.push_back({part, span, "", {}});  // once a sentence
            sentence_before = sentence;
        }
    }
    return hits;
}

std::vector<RuleHit> Critic::Compiled::hits(const CompiledRule& rule, const ReadAnswer& read) const {
    switch (rule.rule->when) {
        case CritiqueRule::When::found:
            return found(rule, read);
        case CritiqueRule::When::absent: {
            const bool short_text = static_cast<double>(read.counts.words) < rule.rule->limit("words", 0);
            if (short_text || is_stated(*rule.rule, read.answer) || met_anywhere(read, rule.patterns) ||
                met_anywhere(read, rule.unless_answer))
                return {};
            return {RuleHit{}};
        }
        case CritiqueRule::When::computed:
            break;
    }
    return run_check(read, {*rule.rule, rule.patterns, rule.unless_answer});
}

void Critic::Compiled::look_for_signals(const ReadAnswer& read, Critique& critique) const {
    for (const auto& [signal, patterns, unless] : signals) {
        SignalSeen seen{signal->id, signal->name, "", signal->miss};
        for (std::size_t part = 0; part < read.parts.size() && seen.text.empty(); ++part) {
            const auto& prose = read.parts[part];
            const auto spans = without(patterns.matches(prose), unless, prose);
            if (spans.empty()) continue;
            const auto from = prose.words[spans.front().first].written_at;
            seen.text = read.answer.parts[part].text.substr(
                from, prose.words[spans.front().last - 1].written_end - from);
        }
        (seen.text.empty() ? critique.missing : critique.present).push_back(std::move(seen));
    }
}

Critic::Critic(RuleBook book) : compiled_(std::make_unique<Compiled>(std::move(book))) {}
Critic::Critic(Critic&&) noexcept = default;
Critic& Critic::operator=(Critic&&) noexcept = default;
Critic::~Critic() = default;

const RuleBook& Critic::book() const {
    return compiled_->book;
}

Critique Critic::judge(const Critiqued& answer) const {
    const ReadAnswer read = compiled_->read(answer);
    Critique critique;
    critique.counts = read.counts;
    compiled_->look_for_signals(read, critique);
    for (const auto& compiled : compiled_->rules) {
        const CritiqueRule& rule = *compiled.rule;
        if (!compiled_->is_for(rule, answer)) continue;
        const bool milder =
            rule.hangs_on_level && answer.level.empty() && rule.severity == CritiqueSeverity::disqualifier;
        for (auto& hit : compiled_->hits(compiled, read)) {
            Finding finding;
            finding.rule = rule.id;
            finding.severity = milder ? CritiqueSeverity::red_flag : rule.severity;
            finding.part = hit.part;
            finding.text = std::move(hit.text);
            if (hit.words.first < hit.words.last) {
                const auto& words = read.parts[hit.part].words;
                finding.begin = words[hit.words.first].written_at;
                finding.end = words[hit.words.last - 1].written_end;
                finding.text = answer.parts[hit.part].text.substr(finding.begin, finding.end - finding.begin);
            }
            finding.reason = with_figures(rule.reason, hit.figures);
            finding.ask = rule.ask;
            finding.fix = with_figures(rule.fix, hit.figures);
            finding.flaw = rule.flaw;
            critique.findings.push_back(std::move(finding));
        }
    }
    std::stable_sort(critique.findings.begin(), critique.findings.end(),
                     [](const Finding& a, const Finding& b) {
                         return std::tuple(a.severity, a.of_whole(), a.part, a.begin) <
                                std::tuple(b.severity, b.of_whole(), b.part, b.begin);
                     });
    return critique;
}

}  // namespace hone
