// SPDX-License-Identifier: MIT
// The note types themselves: fields, templates, styles.
#include "decks/exchange/anki/hone_types.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hone::anki {
namespace {

// Persisted in collections: the same type is known by the same id for ever.
constexpr std::int64_t pair_id = 1763800000101, question_id = 1763800000102, fact_id = 1763800000103,
                       basic_id = 1763800000104, cloze_id = 1763800000105, story_id = 1763800000106;

constexpr std::string_view css = R"(.card {
  font-family: system-ui, -apple-system, Roboto, sans-serif;
  font-size: 20px; line-height: 1.45; text-align: left;
  max-width: 34em; margin: 0 auto; padding: 12px;
  color: #1c1c1e; background: #fcfcfa;
}
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.task { color: #5c5c66; margin: 0.8em 0 0.4em; }
.label { color: #5c5c66; font-size: 0.75em; margin: 1.1em 0 0.2em; }
.right { font-weight: 600; }
.weak { border-left: 4px solid #c9862b; padding-left: 10px; margin: 0.6em 0; }
.source { color: #6d6d78; font-size: 0.7em; margin-top: 1.4em; }
ol, ul { padding-left: 1.5em; margin: 0.4em 0; }
li { margin: 0.45em 0; }
ol.letters { list-style-type: upper-alpha; }
hr { border: none; border-top: 1px solid #b9b9c0; margin: 1.1em 0; }
pre { overflow-x: auto; font-size: 0.8em; line-height: 1.35; padding: 8px; background: #efefec; border-radius: 6px; }
img { max-width: 100%; height: auto; }
.cloze { font-weight: 600; color: #2457b8; }
.nightMode.card, .night_mode.card, .nightMode .card, .night_mode .card { color: #ececf0; background: #1c1c1f; }
.nightMode .task, .night_mode .task, .nightMode .label, .night_mode .label,
.nightMode .source, .night_mode .source { color: #a6a6b2; }
.nightMode pre, .night_mode pre { background: #2b2b30; }
.nightMode .cloze, .night_mode .cloze { color: #8fb4ff; }
)";

/// A field with the words before it; nothing when it is empty.
std::string labelled(std::string_view label, std::string_view field) {
    return fmt::format(
        "{{{{#{1}}}}}<div class=\"label\">{0}</div><div class=\"text\">{{{{{1}}}}}</div>{{{{/{1}}}}}\n",
        label, field);
}

std::string shown(std::string_view field) {
    return fmt::format("{{{{#{0}}}}}<div class=\"text\">{{{{{0}}}}}</div>{{{{/{0}}}}}\n", field);
}

/// A list, which has blocks of its own.
std::string listed(std::string_view label, std::string_view field) {
    return fmt::format("{{{{#{1}}}}}<div class=\"label\">{0}</div>{{{{{1}}}}}{{{{/{1}}}}}\n", label, field);
}

const std::string source = "{{#Source}}<div class=\"source\">{{Source}}</div>{{/Source}}\n";
const std::string answer_line = "<hr id=\"answer\">\n";

std::string right(std::string_view field) {
    return fmt::format("<div class=\"text right\">{{{{{}}}}}</div>\n", field);
}

std::string task(std::string_view words) {
    return fmt::format("<div class=\"task\">{}</div>\n", words);
}

Notetype pair_type() {
    const std::string after = listed("A good answer has", "Needs") + labelled("Why", "Why") + source;
    return {
        pair_id,
        "hone pair",
        false,
        {"Weak", "Strong", "Prompt", "Weak first", "Flaw", "Flaws", "Needs", "Why", "Source", "hone"},
        {{"spot",
          shown("Prompt") +
              task("Which answer is stronger{{#Flaws}}, and what is wrong with the other{{/Flaws}}?") +
              "<ol class=\"letters text\">{{#Weak first}}<li>{{Weak}}</li><li>{{Strong}}</li>{{/Weak first}}"
              "{{^Weak first}}<li>{{Strong}}</li><li>{{Weak}}</li>{{/Weak first}}</ol>\n" +
              listed("What is wrong with it", "Flaws"),
          "{{FrontSide}}\n" + answer_line +
              "<div class=\"label\">Stronger: {{#Weak first}}B{{/Weak first}}{{^Weak first}}A{{/Weak "
              "first}}</div>\n" +
              right("Strong") + labelled("The other one’s flaw", "Flaw") + labelled("Why", "Why") + source},
         {"fix",
          shown("Prompt") + task("Say a stronger answer than this one.") +
              "<div class=\"text weak\">{{Weak}}</div>\n",
          "{{FrontSide}}\n" + answer_line + right("Strong") + labelled("The weak one’s flaw", "Flaw") +
              after}}};
}

Notetype question_type() {
    return {
        question_id,
        "hone question",
        false,
        {"Prompt", "Options", "Answer", "Reasons", "Why", "Hint", "Source", "hone"},
        {{"identify",
          shown("Prompt") + "{{Options}}\n" + "{{#Hint}}<div class=\"source\">{{hint:Hint}}</div>{{/Hint}}\n",
          shown("Prompt") + "{{Options}}\n" + answer_line + right("Answer") + labelled("Why", "Why") +
              listed("Why not the others", "Reasons") + source}}};
}

Notetype fact_type() {
    return {fact_id,
            "hone fact",
            false,
            {"Prompt", "Answer", "Also right", "Why", "Source", "hone"},
            {{"recall", shown("Prompt"),
              "{{FrontSide}}\n" + answer_line + right("Answer") + listed("Also right", "Also right") +
                  labelled("Why", "Why") + source}}};
}

Notetype basic_type() {
    const std::string after = labelled("Why", "Why") + source;
    Notetype type{
        basic_id,
        "hone basic",
        false,
        {"Front", "Back", "Reversible", "Needs", "Why", "Source"},
        {{"forward", shown("Front"),
          "{{FrontSide}}\n" + answer_line + right("Back") + listed("A good answer has", "Needs") + after},
         {"reverse", "{{#Reversible}}" + shown("Back") + "{{/Reversible}}",
          "{{FrontSide}}\n" + answer_line + right("Front") + after}}};
    for (int card = 2; card <= most_basic_cards; ++card) {
        const std::string front = fmt::format("Front {}", card), back = fmt::format("Back {}", card);
        type.fields.insert(type.fields.end(), {front, back});
        type.templates.push_back({fmt::format("card-{}", card), shown(front),
                                  "{{FrontSide}}\n" + answer_line + right(back) + after});
    }
    type.fields.emplace_back("hone");
    return type;
}

Notetype cloze_type() {
    return {cloze_id,
            "hone cloze",
            true,
            {"Text", "Why", "Source", "hone"},
            {{"gap", "<div class=\"text\">{{cloze:Text}}</div>\n",
              "<div class=\"text\">{{cloze:Text}}</div>\n" + labelled("Why", "Why") + source}}};
}

Notetype story_type() {
    const std::string told = shown("Summary") + labelled("How it opens", "Opening") +
                             listed("A good telling has", "Needs") + labelled("The story", "Story") + source;
    Notetype type{
        story_id,
        "hone story",
        false,
        {"Summary", "Asked", "Questions", "Opening", "Story", "Needs", "Source"},
        {{"tell",
          "{{#Asked}}<div class=\"text\">{{Asked}}</div>{{/Asked}}\n" + task("Tell this story, aloud.") +
              shown("Summary"),
          "{{FrontSide}}\n" + answer_line + labelled("How it opens", "Opening") +
              listed("A good telling has", "Needs") + labelled("The story", "Story") + source},
         {"opening", "{{#Opening}}" + task("How does this story open?") + shown("Summary") + "{{/Opening}}",
          "{{FrontSide}}\n" + answer_line + right("Opening")},
         {"match",
          "{{#Questions}}" + task("Which of your stories answers this?") + "{{Questions}}{{/Questions}}",
          "{{FrontSide}}\n" + answer_line + right("Summary")}}};
    for (int number = 1; number <= most_story_numbers; ++number) {
        const std::string asked = fmt::format("Number {}", number), is = fmt::format("Number {} is", number),
                          why = fmt::format("Number {} means", number);
        type.fields.insert(type.fields.end(), {asked, is, why});
        type.templates.push_back(
            {fmt::format("number-{}", number),
             fmt::format("{{{{#{0}}}}}{1}<div class=\"text\">{{{{{0}}}}}</div>{2}{{{{/{0}}}}}", asked,
                         shown("Summary"), task("From what to what?")),
             "{{FrontSide}}\n" + answer_line + right(is) + labelled("What it means", why)});
    }
    type.fields.emplace_back("hone");
    return type;
}

}  // namespace

std::span<const Notetype> own_notetypes() {
    static const std::array<Notetype, 6> types{pair_type(),  question_type(), fact_type(),
                                               basic_type(), cloze_type(),    story_type()};
    return types;
}

const Notetype* own_notetype(Kind kind) {
    switch (kind) {
        case Kind::pair:
            return &own_notetypes()[0];
        case Kind::question:
            return &own_notetypes()[1];
        case Kind::fact:
            return &own_notetypes()[2];
        case Kind::basic:
            return &own_notetypes()[3];
        case Kind::cloze:
            return &own_notetypes()[4];
        case Kind::rubric:
            return nullptr;
        case Kind::story:
            return &own_notetypes()[5];
    }
    return nullptr;
}

std::string_view own_css() {
    return css;
}

bool is_own(const Notetype& type) {
    return std::find(type.fields.begin(), type.fields.end(), "hone") != type.fields.end();
}

}  // namespace hone::anki
