// SPDX-License-Identifier: MIT
// One page for the eve and the morning.
#include "decks/readiness/brief.hpp"

#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/goal.hpp"
#include "cli/day_text.hpp"
#include "cli/exit_codes.hpp"
#include "cli/page/brief_page.hpp"
#include "cli/private_file.hpp"
#include "decks/asking.hpp"
#include "decks/stories/views.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

BriefItem item_of(const Context& context, const Store& store, const BriefCard& row) {
    const Asking asking = ask(store, row.card, row.note.note, context.now.study_day, context.seed);
    // The question alone: answers to choose from belong to a drill.
    const std::string question = asking.prompt.empty() ? title_of(row.note.note, 200) : asking.prompt;
    return {without_controls(question), without_controls(asking.answer), row.recall};
}

/// A story as its card: what one wants before one's eyes.
BriefItem item_of(const NoteRow& row) {
    const auto& story = std::get<Story>(row.note.body);
    std::string lines;
    for (const auto& line : card_lines(story))
        lines += (lines.empty() ? "" : " · ") + line;
    return {without_controls(story.summary), without_controls(lines), std::nullopt};
}

std::vector<BriefSection> sections_of(const Context& context, const Store& store, const Brief& brief) {
    const auto section = [&](const char* title, const std::vector<BriefCard>& rows) {
        BriefSection filled{title, {}};
        for (const auto& row : rows)
            filled.items.push_back(item_of(context, store, row));
        return filled;
    };
    BriefSection stories{"Your stories", {}};
    for (const auto& row : brief.stories)
        stories.items.push_back(item_of(row));
    return {section("Most likely to fail", brief.weakest), std::move(stories),
            section("In short", brief.summary), section("Pay and timeline", brief.pay)};
}

Json sections_json(const std::vector<BriefSection>& sections) {
    Json json = Json::array();
    for (const auto& section : sections) {
        Json items = Json::array();
        for (const auto& item : section.items)
            items.push_back({{"question", item.question},
                             {"answer", item.answer},
                             {"recall", item.recall ? Json(*item.recall) : Json(nullptr)}});
        json.push_back({{"title", section.title}, {"items", items}});
    }
    return json;
}

void print(const Output& out, const std::vector<BriefSection>& sections) {
    for (const auto& section : sections) {
        if (section.items.empty()) continue;
        out.line();
        out.line(out.styled(section.title, Style::strong));
        for (const auto& item : section.items) {
            for (const auto& line : paragraph(item.question, out, "- "))
                out.line(line);
            for (const auto& line : paragraph(item.answer, out, "  = "))
                out.line(line);
        }
    }
}

int brief(const Context& context, const std::string& name, const std::string& html) {
    const Store store = context.open_store_with_starters();
    const StudyDay today = context.now.study_day;
    const bool any = current_goal(store, today).has_value();
    const std::optional<Goal> round =
        any || !name.empty() ? std::optional(require_round(store, name, today, PreferredRound::open))
                             : std::nullopt;
    const auto sections = sections_of(context, store, brief_of(store, round, today));
    const bool empty = std::all_of(sections.begin(), sections.end(),
                                   [](const BriefSection& section) { return section.items.empty(); });
    const std::string title =
        round ? fmt::format("{} {}", round_name(*round), in_days(round->day - today)) : "Brief";
    const std::string lede =
        round ? fmt::format("{}. What is shown beside an answer is the recall expected that day.",
                            long_day(round->day))
              : "No interview date is set; recall is today's.";
    if (!html.empty()) write_private_file(html, brief_page(title, lede, sections));
    if (context.out.json()) {
        context.out.print({{"round", round ? Json(round->name) : Json(nullptr)},
                           {"date", round ? Json(to_string(round->day)) : Json(nullptr)},
                           {"sections", sections_json(sections)}});
    } else if (!html.empty()) {
        context.out.done(fmt::format("Written to {}, for your eyes (0600).", html));
    } else if (empty) {
        context.out.line("Nothing to read yet: no card was answered, and no note is tagged summary or pay.");
    } else {
        context.out.line(context.out.styled(title, Style::strong));
        print(context.out, sections);
    }
    return empty ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_brief(Cli& cli) {
    auto name = std::make_shared<std::string>(), html = std::make_shared<std::string>();
    auto* command = cli.command("brief", "One page for the eve: weakest cards, stories, summaries, pay",
                                section::interview,
                                [name, html](Context& context) { return brief(context, *name, *html); });
    command->add_option("round", *name, "Its name, when there are several")->type_name("ROUND");
    command->add_option("--html", *html, "Write it as one page (0600)")->type_name("FILE");
}

}  // namespace hone
