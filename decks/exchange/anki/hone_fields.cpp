// SPDX-License-Identifier: MIT
// Notes as fields of hone's note types (hone_types.hpp), and back.
#include "decks/cloze.hpp"
#include "decks/exchange/anki/field_html.hpp"
#include "decks/exchange/anki/hone_types.hpp"
#include "decks/exchange/anki/media_list.hpp"
#include "decks/flaws.hpp"
#include "decks/fnv1a.hpp"
#include "decks/note_json.hpp"
#include "decks/stories/ask_story.hpp"
#include "decks/stories/bank.hpp"
#include "decks/text/deck_text.hpp"
#include "engine/answer/choice.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <stdexcept>

namespace hone::anki {
namespace {

constexpr std::size_t wrong_ones_shown = 3;

using Fields = std::map<std::string, std::string>;

/// Decides orders: the same for the same note, everywhere.
std::uint64_t seed_of(const hone::Note& note) {
    return fnv1a(key_of(note));
}

std::vector<std::string> shuffled(const std::vector<std::string>& texts, std::uint64_t seed) {
    std::vector<std::string> out;
    for (const std::size_t i : shuffled_order(texts.size(), seed))
        out.push_back(texts[i]);
    return out;
}

/// The true flaw among its likeliest confusions.
std::vector<std::string> flaws_offered(const Pair& pair, std::uint64_t seed) {
    if (pair.flaw.empty()) return {};
    std::vector<std::string> pool = pair.distractors;
    if (const Flaw* flaw = find_flaw(pair.flaw); flaw != nullptr && pool.size() < wrong_ones_shown)
        pool.insert(pool.end(), flaw->taken_for.begin(), flaw->taken_for.end());
    if (pool.size() < wrong_ones_shown)
        for (const Flaw& flaw : known_flaws())
            pool.emplace_back(flaw.name);
    const std::vector<std::string> right{pair.flaw};
    auto flaws = draw_distractors(pool, right, {}, wrong_ones_shown, seed);
    flaws.push_back(pair.flaw);
    return shuffled(flaws, seed + 1);
}

void fill(Fields& out, const Pair& pair, std::uint64_t seed) {
    out["Weak"] = html_of(pair.weak);
    out["Strong"] = html_of(pair.strong);
    out["Prompt"] = html_of(pair.prompt);
    out["Weak first"] = shuffled_order(2, seed + 2)[0] == 0 ? "yes" : "";
    out["Flaw"] = html_of(pair.flaw);
    out["Flaws"] = html_list(flaws_offered(pair, seed));
    out["Needs"] = html_list(pair.needs);
    out["Why"] = html_of(pair.why);
}

std::string letter_of(std::size_t place) {
    return place < 26 ? std::string(1, static_cast<char>('A' + static_cast<int>(place)))
                      : std::to_string(place + 1);
}

void fill(Fields& out, const Question& question, std::uint64_t seed) {
    std::vector<std::string> options = question.options;
    if (options.empty()) {
        options = draw_distractors(question.distractors, question.answer, {}, wrong_ones_shown, seed);
        options.insert(options.end(), question.answer.begin(), question.answer.end());
    }
    options = shuffled(options, seed + 1);
    std::string listed = "<ol class=\"letters text\">", answer;
    for (std::size_t i = 0; i < options.size(); ++i) {
        listed += "<li>" + html_of(options[i]) + "</li>";
        const auto right = std::find(question.answer.begin(), question.answer.end(), options[i]);
        if (right == question.answer.end()) continue;
        answer += fmt::format("{}{}. {}", answer.empty() ? "" : "<br>", letter_of(i), html_of(options[i]));
    }
    out["Prompt"] = html_of(question.prompt);
    out["Options"] = listed + "</ol>";
    out["Answer"] = answer;
    std::vector<std::string> reasons;
    for (const auto& option : options)
        if (const auto reason = question.reasons.find(option); reason != question.reasons.end())
            reasons.push_back(option + " — " + reason->second);
    out["Reasons"] = html_list(reasons);
    out["Why"] = html_of(question.why);
    out["Hint"] = html_of(question.hint);
}

void fill(Fields& out, const Fact& fact, std::uint64_t) {
    out["Prompt"] = html_of(fact.prompt);
    out["Answer"] = html_of(fact.answer);
    out["Also right"] = html_list(fact.accept);
    out["Why"] = html_of(fact.why);
    if (!fact.as_of.empty()) {
        auto& source = out["Source"];
        source += fmt::format("{}as of {}", source.empty() ? "" : ", ", html_of(fact.as_of));
    }
}

void fill(Fields& out, const Basic& basic, std::uint64_t) {
    out["Front"] = html_of(basic.front);
    out["Back"] = html_of(basic.back);
    out["Reversible"] = basic.reversible ? "yes" : "";
    out["Needs"] = html_list(basic.needs);
    out["Why"] = html_of(basic.why);
    for (std::size_t i = 0; i < basic.cards.size() && i + 2 <= most_basic_cards; ++i) {
        out[fmt::format("Front {}", i + 2)] = html_of(basic.cards[i].front);
        out[fmt::format("Back {}", i + 2)] = html_of(basic.cards[i].back);
    }
}

void fill(Fields& out, const Cloze& cloze, std::uint64_t) {
    out["Text"] = cloze_html_of(cloze.text);
    out["Why"] = html_of(cloze.why);
}

/// One question for each scenario the story answers.
std::vector<std::string> questions_for(const Story& story) {
    std::vector<std::string> questions;
    for (const auto& id : story.scenarios) {
        const Scenario* scenario = find_scenario(id);
        questions.push_back(scenario != nullptr && !scenario->wordings.empty() ? scenario->wordings.front()
                                                                               : id);
    }
    return questions;
}

void fill(Fields& out, const Story& story, std::uint64_t) {
    out["Summary"] = html_of(story.summary);
    out["Asked"] = html_of(wording_of(story, 0));
    out["Questions"] = html_list(questions_for(story));
    out["Opening"] = html_of(opening_of(story));
    std::string told;
    for (const auto* part : {&story.situation, &story.task, &story.action, &story.result, &story.differently})
        if (!part->empty()) told += (told.empty() ? "" : "\n\n") + *part;
    out["Story"] = html_of(told);
    out["Needs"] = html_list(needs_of(story));
    for (std::size_t i = 0; i < story.metrics.size() && i < most_story_numbers; ++i) {
        const StoryMetric& metric = story.metrics[i];
        out[fmt::format("Number {}", i + 1)] =
            html_of(metric.name + (metric.window.empty() ? "" : ", " + metric.window));
        out[fmt::format("Number {} is", i + 1)] = html_of(change_of(metric));
        out[fmt::format("Number {} means", i + 1)] = html_of(metric.impact);
    }
}

void fill(Fields&, const Rubric&, std::uint64_t) {
    throw std::invalid_argument("a rubric has no note type in Anki");
}

/// A character as JSON's \\u, in two halves beyond the first 65,536.
void add_escape(std::string& out, unsigned point) {
    if (point < 0x10000U) {
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", point);
        return;
    }
    const unsigned rest = point - 0x10000U;
    fmt::format_to(std::back_inserter(out), "\\u{:04x}\\u{:04x}", 0xd800U + (rest >> 10U),
                   0xdc00U + (rest & 0x3ffU));
}

/// The note's JSON in characters that neither Anki's normalising nor its editor, its search for gaps, pictures and
/// sounds touch.
std::string safe_json(const hone::Note& note) {
    const std::string plain = to_json_text(note);
    std::string out;
    out.reserve(plain.size() + plain.size() / 8);
    bool in_string = false;
    for (std::size_t i = 0; i < plain.size();) {
        const char c = plain[i];
        if (in_string && c == '\\') {
            out.append(plain, i, 2);
            i += 2;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            utf8proc_int32_t point = 0;
            const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(plain.data()) + i,
                                               static_cast<utf8proc_ssize_t>(plain.size() - i), &point);
            i += static_cast<std::size_t>(std::max<utf8proc_ssize_t>(1, size));
            add_escape(out, static_cast<unsigned>(point));
        } else {
            if (c == '"') in_string = !in_string;
            const bool special =
                in_string && (c == '<' || c == '>' || c == '&' || c == '{' || c == '}' || c == '[');
            if (special)
                add_escape(out, static_cast<unsigned char>(c));
            else
                out += c;
            ++i;
        }
    }
    return out;
}

/// 2 of "card-2"; 0 when it is not called so.
int numbered(std::string_view aspect, std::string_view prefix) {
    if (!aspect.starts_with(prefix)) return 0;
    const auto digits = aspect.substr(prefix.size());
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// The template for an aspect, whatever the note.
int ord_of(Kind kind, std::string_view aspect) {
    const Notetype* type = own_notetype(kind);
    if (type == nullptr) return -1;
    if (kind == Kind::cloze) {
        const int gap = numbered(aspect, "gap-");
        return gap > most_gaps ? -1 : gap - 1;
    }
    for (std::size_t i = 0; i < type->templates.size(); ++i)
        if (type->templates[i].name == aspect) return static_cast<int>(i);
    return -1;
}

}  // namespace

std::vector<std::string> own_fields(const hone::Note& note) {
    Fields filled;
    filled["Source"] = html_of(note.cite);
    std::visit([&](const auto& body) { fill(filled, body, seed_of(note)); }, note.body);
    filled["hone"] = safe_json(note);
    std::vector<std::string> fields;
    for (const auto& name : own_notetype(note.kind())->fields) {
        const auto found = filled.find(name);
        fields.push_back(found == filled.end() ? std::string() : std::move(found->second));
    }
    return fields;
}

std::optional<OwnRead> own_note_from(const Notetype& type, const std::vector<std::string>& fields) {
    const auto place = std::find(type.fields.begin(), type.fields.end(), "hone");
    const auto at = static_cast<std::size_t>(place - type.fields.begin());
    if (place == type.fields.end() || at >= fields.size()) return std::nullopt;
    OwnRead read;
    try {
        read.note = note_from_json_text(fields[at]);
        if (own_notetype(read.note.kind()) == nullptr) return std::nullopt;
        // Anybody may have written this JSON: what is no note in a deck is none here.
        const DeckText checked = parse_deck(write_note(read.note), "", "deck");
        if (has_errors(checked.diagnostics) || checked.notes.size() != 1 ||
            checked.notes[0].note != read.note)
            return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
    const auto written = own_fields(read.note);
    const auto& names = own_notetype(read.note.kind())->fields;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        const auto field = static_cast<std::size_t>(
            std::find(type.fields.begin(), type.fields.end(), names[i]) - type.fields.begin());
        // Anki keeps texts as Unicode composes them.
        if (field < fields.size() && composed(fields[field]) != composed(written[i])) read.edited = true;
    }
    return read;
}

std::string own_aspect(const hone::Note& note, int ord) {
    for (const auto& card : cards_of(note))
        if (ord_of(note.kind(), card.aspect) == ord) return card.aspect;
    return {};
}

int own_ord(const hone::Note& note, std::string_view aspect) {
    const auto cards = cards_of(note);
    const bool made =
        std::any_of(cards.begin(), cards.end(), [&](const auto& card) { return card.aspect == aspect; });
    return made ? ord_of(note.kind(), aspect) : -1;
}

}  // namespace hone::anki
