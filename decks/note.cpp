// SPDX-License-Identifier: MIT
#include "decks/note.hpp"

#include "decks/cloze.hpp"
#include "decks/fnv1a.hpp"
#include "decks/text/display.hpp"
#include "decks/text/normalise.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace hone {
namespace {

constexpr std::array<std::string_view, 7> kind_names{"pair",  "question", "fact", "basic",
                                                     "cloze", "rubric",   "story"};
constexpr std::array<std::string_view, 3> trains_names{"recognise", "recall", "say"};
constexpr std::array<std::string_view, 3> priority_names{"core", "useful", "extra"};

template <typename Enum, std::size_t size>
std::optional<Enum> enum_from(const std::array<std::string_view, size>& names, std::string_view text) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return {};
    return static_cast<Enum>(found - names.begin());
}

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

std::string top_48_bits(std::uint64_t hash) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (unsigned shift = 60; shift >= 16; shift -= 4)
        out += digits[(hash >> shift) & 0xFU];
    return out;
}

/// Joins fields so that no two different lists give one text: the normalised form holds no newline.
class Fingerprint {
public:
    explicit Fingerprint(Kind kind) : text_(name(kind)) {}
    void add(std::string_view field) { text_.append("\n").append(normalised(field)); }
    void add_list(const std::vector<std::string>& fields) {
        for (const auto& field : fields)
            add(field);
        text_ += "\n\n";
    }
    /// For lists whose order means nothing.
    void add_set(const std::vector<std::string>& fields) {
        std::vector<std::string> sorted;
        for (const auto& field : fields)
            sorted.push_back(normalised(field));
        std::sort(sorted.begin(), sorted.end());
        add_list(sorted);
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void add_graded(Fingerprint& out, const Pair& pair) {
    out.add(pair.weak);
    out.add(pair.strong);
    out.add(pair.flaw);
    out.add_set(pair.needs);
}

void add_graded(Fingerprint& out, const Question& question) {
    out.add_set(question.answer);
    out.add_set(question.options);
    out.add_set(question.also);
}

void add_graded(Fingerprint& out, const Fact& fact) {
    out.add(fact.answer);
    out.add(fact.tolerance);
}

void add_graded(Fingerprint& out, const Basic& basic) {
    out.add(basic.back);
    out.add(basic.reversible ? basic.front : "");
    out.add_set(basic.needs);
    for (const auto& card : basic.cards) {
        out.add(card.front);
        out.add(card.back);
    }
}

void add_graded(Fingerprint& out, const Cloze& cloze) {
    for (const auto& piece : parse_cloze(cloze.text).pieces)
        if (piece.gap != 0) out.add(std::to_string(piece.gap) + "::" + piece.text);
}

void add_graded(Fingerprint& out, const Rubric& rubric) {
    for (const auto& dimension : rubric.dimensions)
        out.add(dimension.name);
    for (const auto& answer : rubric.answers) {
        out.add(answer.text);
        out.add(answer.auto_fail);
        for (const double points : answer.scores)
            out.add(std::to_string(points));
    }
}

/// Rewriting a paragraph asks nothing anew; another opening or another number does.
void add_graded(Fingerprint& out, const Story& story) {
    out.add(opening_of(story));
    for (const auto& metric : story.metrics) {
        out.add(metric.name);
        out.add(amount_of(metric, metric.before));
        out.add(amount_of(metric, metric.after));
    }
}

class Lines {
public:
    void add(std::string_view text) {
        if (text.empty()) return;
        if (!out_.empty()) out_ += '\n';
        out_ += text;
    }
    void add(const std::optional<std::string>& text) {
        if (text) add(std::string_view(*text));
    }
    void add(const std::vector<std::string>& texts) {
        for (const auto& text : texts)
            add(std::string_view(text));
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

void add_text(Lines& out, const Pair& pair) {
    for (const auto* text : {&pair.prompt, &pair.weak, &pair.strong, &pair.why, &pair.flaw})
        out.add(std::string_view(*text));
    out.add(pair.needs);
    out.add(pair.distractors);
    for (const auto& variant : pair.variants)
        for (const auto* text : {&variant.prompt, &variant.weak, &variant.strong, &variant.why})
            out.add(*text);
}

void add_text(Lines& out, const Question& question) {
    out.add(std::string_view(question.prompt));
    for (const auto* list : {&question.options, &question.answer, &question.also, &question.distractors})
        out.add(*list);
    out.add(std::string_view(question.why));
    out.add(std::string_view(question.hint));
    for (const auto& [option, reason] : question.reasons)
        out.add(std::string_view(reason));
    for (const auto& variant : question.variants) {
        out.add(variant.prompt);
        out.add(variant.options);
        out.add(variant.answer);
        out.add(variant.why);
    }
}

void add_text(Lines& out, const Fact& fact) {
    out.add(std::string_view(fact.prompt));
    out.add(std::string_view(fact.answer));
    out.add(fact.accept);
    out.add(std::string_view(fact.as_of));
    out.add(std::string_view(fact.why));
}

void add_text(Lines& out, const Basic& basic) {
    out.add(std::string_view(basic.front));
    out.add(std::string_view(basic.back));
    out.add(basic.needs);
    out.add(std::string_view(basic.why));
    for (const auto& card : basic.cards) {
        out.add(std::string_view(card.front));
        out.add(std::string_view(card.back));
    }
}

void add_text(Lines& out, const Cloze& cloze) {
    const auto parsed = parse_cloze(cloze.text);
    out.add(std::string_view(with_gap_closed(parsed, 0)));
    for (const auto& piece : parsed.pieces)
        out.add(std::string_view(piece.hint));
    out.add(std::string_view(cloze.why));
}

void add_text(Lines& out, const Rubric& rubric) {
    for (const auto* text : {&rubric.prompt, &rubric.frame, &rubric.why})
        out.add(std::string_view(*text));
    for (const auto& dimension : rubric.dimensions) {
        out.add(std::string_view(dimension.name));
        out.add(std::string_view(dimension.asks));
    }
    for (const auto& answer : rubric.answers) {
        out.add(std::string_view(answer.text));
        out.add(answer.reasons);
        out.add(std::string_view(answer.verdict));
        out.add(std::string_view(answer.auto_fail));
    }
}

void add_text(Lines& out, const Story& story) {
    for (const auto* text : {&story.summary, &story.opening, &story.situation, &story.task, &story.action,
                             &story.result, &story.decision, &story.differently, &story.proxy})
        out.add(std::string_view(*text));
    for (const auto* list : {&story.scenarios, &story.did, &story.stakeholders})
        out.add(*list);
    for (const auto& metric : story.metrics)
        for (const auto* text : {&metric.name, &metric.before, &metric.after, &metric.unit, &metric.window,
                                 &metric.confidence, &metric.impact})
            out.add(std::string_view(*text));
    for (const auto& quote : story.quotes)
        for (const auto* text : {&quote.words, &quote.origin})
            out.add(std::string_view(*text));
    for (const auto& trade_off : story.trade_offs)
        for (const auto* text :
             {&trade_off.chose, &trade_off.cost, &trade_off.rejected, &trade_off.rejected_costs})
            out.add(std::string_view(*text));
}

std::vector<CardSpec> cards_of_story(const Story& story) {
    std::vector<CardSpec> cards;
    if (!story.scenarios.empty()) cards.push_back({"match", Trains::recognise});
    cards.push_back({"opening", Trains::recall});
    for (std::size_t metric = 1; metric <= story.metrics.size(); ++metric)
        cards.push_back({"number-" + std::to_string(metric), Trains::recall});
    cards.push_back({"tell", Trains::say});
    return cards;
}

}  // namespace

std::string_view name(Kind kind) {
    return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_from(std::string_view text) {
    return enum_from<Kind>(kind_names, text);
}

std::string_view name(Trains trains) {
    return trains_names[static_cast<std::size_t>(trains)];
}

std::optional<Trains> trains_from(std::string_view name) {
    return enum_from<Trains>(trains_names, name);
}

std::string_view name(Priority priority) {
    return priority_names[static_cast<std::size_t>(priority)];
}

std::optional<Priority> priority_from(std::string_view text) {
    return enum_from<Priority>(priority_names, text);
}

std::string key_of(const Note& note) {
    if (!note.id.empty()) return note.id;
    return top_48_bits(fnv1a(std::string(name(note.kind())) + '\n' + normalised(prompt_of(note))));
}

std::string prompt_of(const Note& note) {
    return std::visit(
        Overloaded{
            [](const Pair& pair) { return pair.prompt.empty() ? pair.weak : pair.prompt + "\n" + pair.weak; },
            [](const Question& question) { return question.prompt; },
            [](const Fact& fact) { return fact.prompt; }, [](const Basic& basic) { return basic.front; },
            [](const Cloze& cloze) { return with_gap_closed(parse_cloze(cloze.text), 0); },
            [](const Rubric& rubric) { return rubric.prompt; },
            [](const Story& story) { return story.summary; }},
        note.body);
}

std::string title_of(const Note& note, std::size_t columns) {
    return cut_to_width(on_one_line(prompt_of(note)), columns);
}

std::string graded_part(const Note& note) {
    Fingerprint out(note.kind());
    std::visit([&](const auto& body) { add_graded(out, body); }, note.body);
    return out.take();
}

std::string wording_key(const Note& note, int variant) {
    std::string words;
    const auto add = [&words](const std::string& text) { words += normalised(text) + '\n'; };
    if (const auto* pair = std::get_if<Pair>(&note.body)) {
        const PairVariant other =
            variant > 0 ? pair->variants.at(static_cast<std::size_t>(variant - 1)) : PairVariant{};
        add(other.prompt.value_or(pair->prompt));
        add(other.weak.value_or(pair->weak));
        add(other.strong.value_or(pair->strong));
    } else if (const auto* question = std::get_if<Question>(&note.body)) {
        const QuestionVariant other =
            variant > 0 ? question->variants.at(static_cast<std::size_t>(variant - 1)) : QuestionVariant{};
        add(other.prompt.value_or(question->prompt));
        for (const auto& option : other.options.empty() ? question->options : other.options)
            add(option);
    } else {
        add(prompt_of(note));
    }
    return top_48_bits(fnv1a(words));
}

std::string searchable_text(const Note& note) {
    Lines out;
    std::visit([&](const auto& body) { add_text(out, body); }, note.body);
    for (const auto* list : {&note.tags, &note.principles, &note.company, &note.level, &note.role})
        out.add(*list);
    out.add(std::string_view(note.cite));
    return out.take();
}

std::vector<CardSpec> cards_of(const Note& note) {
    return std::visit(
        Overloaded{[](const Pair&) {
                       return std::vector<CardSpec>{{"spot", Trains::recognise}, {"fix", Trains::say}};
                   },
                   [](const Question&) {
                       return std::vector<CardSpec>{{"identify", Trains::recognise}};
                   },
                   [](const Fact&) {
                       return std::vector<CardSpec>{{"recall", Trains::recall}};
                   },
                   [](const Basic& basic) {
                       std::vector<CardSpec> cards{{"forward", Trains::recall}};
                       if (basic.reversible) cards.push_back({"reverse", Trains::recall});
                       for (std::size_t i = 0; i < basic.cards.size(); ++i)
                           cards.push_back({"card-" + std::to_string(i + 2), Trains::recall});
                       return cards;
                   },
                   [](const Cloze& cloze) {
                       std::vector<CardSpec> cards;
                       for (const int gap : parse_cloze(cloze.text).gaps)
                           cards.push_back({"gap-" + std::to_string(gap), Trains::recall});
                       return cards;
                   },
                   [](const Rubric&) { return std::vector<CardSpec>{}; },
                   [](const Story& story) { return cards_of_story(story); }},
        note.body);
}

bool is_aspect(std::string_view text) {
    constexpr std::array<std::string_view, 9> names{"spot",    "fix",   "identify", "recall", "forward",
                                                    "reverse", "match", "opening",  "tell"};
    if (std::find(names.begin(), names.end(), text) != names.end()) return true;
    for (const std::string_view numbered : {"gap-", "number-", "card-"}) {
        if (!text.starts_with(numbered)) continue;
        const std::string_view digits = text.substr(numbered.size());
        const bool plain = !digits.empty() && digits.size() < 10 && (digits == "0" || digits[0] != '0');
        return plain &&
               std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    return false;
}

}  // namespace hone
