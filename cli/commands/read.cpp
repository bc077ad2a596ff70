// SPDX-License-Identifier: MIT
// A deck from beginning to end with every answer showing: for the first acquaintance and the evening before.
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/cloze.hpp"
#include "decks/flaws.hpp"
#include "decks/note_json.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

class Page {
public:
    explicit Page(const Output& out) : out_(out) {}

    void text(const std::string& words, const std::string& lead = "") {
        if (words.empty()) return;
        for (const auto& line : paragraph(words, out_, lead))
            text_ += line + '\n';
    }
    void heading(const std::string& words) { text_ += out_.styled(on_one_line(words), Style::strong) + '\n'; }
    void gap() { text_ += '\n'; }
    const std::string& all() const { return text_; }

private:
    const Output& out_;
    std::string text_;
};

bool contains(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

void add(Page& page, const Pair& pair) {
    page.text(pair.prompt);
    page.text(pair.weak, "    weak: ");
    if (!pair.flaw.empty()) {
        const Flaw* known = find_flaw(pair.flaw);
        page.text(known ? fmt::format("{}: {}", pair.flaw, known->meaning) : pair.flaw, "    flaw: ");
    }
    page.text(pair.strong, "  strong: ");
    page.text(pair.why, "     why: ");
    for (const auto& need : pair.needs)
        page.text(need, "      - ");
}

void add(Page& page, const Question& question) {
    page.text(question.prompt);
    std::vector<std::string> options = question.options;
    if (options.empty()) {
        options = question.answer;
        options.insert(options.end(), question.distractors.begin(), question.distractors.end());
    }
    for (const auto& option : options) {
        page.text(option, contains(question.answer, option) ? "  = " : "  - ");
        if (const auto reason = question.reasons.find(option); reason != question.reasons.end())
            page.text(reason->second, "      ");
    }
    page.text(question.why, "  why: ");
}

void add(Page& page, const Fact& fact) {
    page.text(fact.prompt);
    page.text(fact.answer, "  = ");
    page.text(fact.why, "  why: ");
    page.text(fact.as_of, "  as of ");
}

void add(Page& page, const Basic& basic) {
    page.text(basic.front);
    page.text(basic.back, "  = ");
    page.text(basic.why, "  why: ");
    for (const auto& need : basic.needs)
        page.text(need, "      - ");
}

void add(Page& page, const Cloze& cloze) {
    page.text(with_gap_closed(parse_cloze(cloze.text), 0));
    page.text(cloze.why, "  why: ");
}

void add(Page& page, const Rubric& rubric) {
    page.text(rubric.prompt);
    page.text(rubric.frame);
    for (const auto& answer : rubric.answers) {
        page.text(answer.text, fmt::format("  {}: ", on_one_line(answer.name)));
        for (std::size_t i = 0; i < rubric.dimensions.size(); ++i)
            page.text(answer.reasons.empty() ? std::string() : answer.reasons[i],
                      fmt::format("      {} {} of {}: ", on_one_line(rubric.dimensions[i].name),
                                  answer.scores[i], rubric.dimensions[i].points));
        page.text(answer.auto_fail, "      fails at once: ");
        page.text(answer.verdict, "      verdict: ");
    }
    page.text(rubric.why, "  why: ");
}

void add(Page& page, const Story& story) {
    page.text(story.summary);
    page.text(story.situation, "  situation: ");
    page.text(story.task, "  task: ");
    page.text(story.action, "  action: ");
    page.text(story.result, "  result: ");
    for (const auto& metric : story.metrics)
        page.text(change_of(metric), fmt::format("  {}: ", on_one_line(metric.name)));
}

std::string page_of(const DeckRow& deck, const std::vector<NoteRow>& notes, const Output& out) {
    Page page(out);
    page.heading(deck.header.title.empty() ? deck.header.id : deck.header.title);
    page.text(deck.header.about);
    for (const auto& row : notes) {
        page.gap();
        std::visit([&page](const auto& body) { add(page, body); }, row.note.body);
        page.text(row.note.cite, "  source: ");
    }
    return page.all();
}

void print_json(const Context& context, const DeckRow& deck, const std::vector<NoteRow>& notes) {
    Json json{{"deck", deck.header.id}, {"title", deck.header.title}, {"about", deck.header.about}};
    json["notes"] = Json::array();
    for (const auto& row : notes) {
        Json note{{"note", row.reference()}};
        note.update(Json::parse(to_json_text(row.note)));
        json["notes"].push_back(std::move(note));
    }
    context.out.print(json);
}

int list_decks(const Context& context, const Store& store) {
    std::vector<std::vector<std::string>> rows;
    Json json = Json::array();
    for (const auto& counts : deck_counts(store, context.now.study_day))
        for (const auto& deck : all_decks(store))
            if (deck.id == counts.deck) {
                rows.push_back({"hone read " + deck.header.id, counted(counts.notes, "note"),
                                on_one_line(deck.header.title)});
                json.push_back(
                    {{"deck", deck.header.id}, {"title", deck.header.title}, {"notes", counts.notes}});
            }
    if (context.out.json())
        context.out.print({{"decks", std::move(json)}});
    else if (rows.empty())
        context.out.warn("No decks; `hone import FILE` brings one in.");
    else
        context.out.table(rows);
    return rows.empty() ? exit_code::answer_is_no : exit_code::done;
}

int read(Context& context, std::string name) {
    const Store store = context.open_store_with_starters();
    if (name.empty()) {
        const auto counts = deck_counts(store, context.now.study_day);
        if (counts.size() != 1) return list_decks(context, store);
        for (const auto& deck : all_decks(store))
            if (deck.id == counts.front().deck) name = deck.header.id;
    }
    const DeckRow deck = require_deck(store, name);
    const auto notes = notes_of_deck(store, deck.id, false);
    if (context.out.json()) {
        print_json(context, deck, notes);
        return exit_code::done;
    }
    context.out.text(page_of(deck, notes, context.out));
    return exit_code::done;
}

}  // namespace

void define_read(Cli& cli) {
    auto deck = std::make_shared<std::string>();
    auto* command = cli.command("read", "Read a deck through, with the answers", section::every_day,
                                [deck](Context& context) { return read(context, *deck); });
    command->add_option("deck", *deck, "Which one")->type_name("DECK");
}

}  // namespace hone
