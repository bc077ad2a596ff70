// SPDX-License-Identifier: MIT
// A story told against the clock, and how that went over time.
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/commands/story_names.hpp"
#include "cli/exit_codes.hpp"
#include "cli/rehearse/rehearsal.hpp"
#include "cli/rehearse/rehearsal_text.hpp"
#include "decks/stories/ask_story.hpp"
#include "decks/stories/bank.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace hone {
namespace {

struct RehearseOptions {
    std::string name, question;
    std::optional<int> limit;
    bool pitch = false, typed = false, plain = false, history = false;
};

/// A story and the card of its telling.
struct ChosenStory {
    NoteRow note;
    CardRow card;
    std::optional<int> variant;  ///< the wording that was asked for by scenario
};

CardRow tell_card(const Store& store, const NoteRow& note) {
    return require_living_card(store, note.reference() + ":tell");
}

[[noreturn]] void no_such(const Store& store, const std::string& name) {
    std::vector<std::string> scenarios;
    for (const auto& scenario : known_scenarios())
        scenarios.push_back(scenario.id);
    no_such_story(store, name, std::move(scenarios));
}

/// The wording of the scenario that this story was asked least often.
int wording_for(const Store& store, const NoteRow& note, const Scenario& scenario) {
    const auto& story = std::get<Story>(note.note.body);
    const auto told = rehearsals_of(store, note.id);
    std::optional<std::pair<long, int>> least;
    for (int variant = 0; variant < wordings_of(story); ++variant) {
        const std::string wording = wording_of(story, variant);
        if (std::find(scenario.wordings.begin(), scenario.wordings.end(), wording) == scenario.wordings.end())
            continue;
        const long times = std::count_if(told.begin(), told.end(),
                                         [&](const Rehearsal& each) { return each.question == wording; });
        if (!least || times < least->first) least = {times, variant};
    }
    return least->second;
}

/// The story of the scenario that was rehearsed least often; one whose telling is suspended only if all are.
ChosenStory story_of(const Store& store, const Scenario& scenario) {
    std::optional<std::pair<std::tuple<bool, std::size_t>, ChosenStory>> least;
    for (const auto& row : stories_in_use(store)) {
        const auto& covered = std::get<Story>(row.note.body).scenarios;
        if (std::find(covered.begin(), covered.end(), scenario.id) == covered.end()) continue;
        const CardRow card = tell_card(store, row);
        const std::tuple rank{card.suspended, rehearsals_of(store, row.id).size()};
        if (!least || rank < least->first)
            least.emplace(rank, ChosenStory{row, card, wording_for(store, row, scenario)});
    }
    if (!least)
        throw NoSuch(fmt::format("no story of yours is about {} ({}); `hone story new` writes one",
                                 scenario.id, scenario.title));
    return least->second;
}

/// What is due comes first, then what was never told; in each the weakest.
ChosenStory weakest_story(const Store& store, StudyDay today) {
    std::optional<std::pair<std::tuple<int, double>, ChosenStory>> weakest;
    for (const auto& row : stories_in_use(store)) {
        const CardRow card = tell_card(store, row);
        if (card.suspended) continue;
        const auto recall = preview_of(scheduling_of(store, card.deck), card, today).predicted;
        const int group = card.due && *card.due <= today ? 0 : recall ? 2 : 1;
        const std::tuple rank{group, recall.value_or(0.0)};
        if (!weakest || rank < weakest->first) weakest.emplace(rank, ChosenStory{row, card, std::nullopt});
    }
    if (!weakest) throw NoSuch("there is no story to tell; `hone story new` writes one");
    return weakest->second;
}

ChosenStory chosen(const Store& store, const std::string& name, StudyDay today) {
    if (name.empty()) return weakest_story(store, today);
    if (const auto row = find_story(store, name)) return {*row, tell_card(store, *row), std::nullopt};
    if (const auto* scenario = find_scenario(name)) return story_of(store, *scenario);
    no_such(store, name);
}

/// Of one story, of all that was asked in a scenario's words, or of all.
std::vector<Rehearsal> history_for(const Store& store, const std::string& name) {
    if (name.empty()) return rehearsals_of(store, 0);
    if (const auto row = find_story(store, name, true)) return rehearsals_of(store, row->id);
    const auto* scenario = find_scenario(name);
    if (scenario == nullptr) no_such(store, name);
    auto rehearsals = rehearsals_of(store, 0);
    std::erase_if(rehearsals, [&](const Rehearsal& each) {
        return std::find(scenario->wordings.begin(), scenario->wordings.end(), each.question) ==
               scenario->wordings.end();
    });
    return rehearsals;
}

int show_history_of(const Context& context, const Store& store, const std::string& name) {
    const auto rehearsals = history_for(store, name);
    if (context.out.json())
        context.out.print({{"rehearsals", history_json(store, rehearsals)}});
    else if (rehearsals.empty())
        say(context.out, "Not rehearsed yet; `hone rehearse` begins.");
    else
        show_history(context.out, store, rehearsals, name.empty() || !find_story(store, name, true));
    return rehearsals.empty() ? exit_code::answer_is_no : exit_code::done;
}

/// False: the person left before the clock ran.
bool wait_for_start(const Context& context, const RehearsalTask& task, DrillInput& input) {
    const auto show = [&] {
        show_task(context.out, task);
        say(context.out, task.typed ? "Enter begins, q leaves." : "Enter starts the clock, q leaves.");
    };
    show();
    while (const auto key = input.key()) {
        if (key->empty()) return true;
        if (*key == "q" || *key == ":q") return false;
        if (*key == DrillInput::show_again) show();
    }
    return false;
}

int rehearse_story(Context& context, const RehearseOptions& options) {
    if (options.history) {
        const Store store = context.open_store();
        return show_history_of(context, store, options.name);
    }
    if (context.out.json())
        throw UsageError("rehearse talks to a person; scripts use `hone rehearse --history --json`");
    const bool terminal = context.may_ask();
    if (!terminal && !options.plain)
        throw UsageError("rehearse needs a terminal; `hone rehearse --plain` reads lines and writes lines");
    Store store = context.open_store_with_starters();
    const ChosenStory told = chosen(store, options.name, context.now.study_day);
    if (told.card.suspended) return refuse_suspended(context, told.card);
    if (const auto gate = gate_of(store, told.note.id); gate && !gate->passed())
        throw NoSuch(
            fmt::format("{0} failed the gate; another story is needed, or `hone story gate {0}` asks again",
                        told.note.key));
    const StudyDay today = context.now.study_day;
    const Asking asking =
        told.variant ? ask_wording(store, told.card, told.note.note, *told.variant, today, context.seed)
                     : ask(store, told.card, told.note.note, today, context.seed);
    RehearsalTask task = task_of(told.card, told.note, asking);
    if (!options.question.empty()) {
        task.question = options.question;
        task.variant.reset();
    }
    const double limit = options.limit   ? *options.limit
                         : options.pitch ? pitch_limit_seconds
                                         : story_limit_seconds;
    task.telling = {options.pitch, budget_for(limit)};
    task.typed = options.typed;
    const auto input = options.plain ? plain_input() : terminal_input();
    if (task.typed) task.critic = typed_critic(context, store, *input);
    if (!wait_for_start(context, task, *input)) {
        say(context.out, "Nothing was begun.");
        return exit_code::done;
    }
    rehearse(context, store, today, task, *input);
    return exit_code::done;
}

}  // namespace

void define_rehearse(Cli& cli) {
    auto options = std::make_shared<RehearseOptions>();
    auto* command = cli.command("rehearse", "Tell a story against the clock", section::interview,
                                [options](Context& context) { return rehearse_story(context, *options); });
    command
        ->add_option("story", options->name,
                     "A story, or a scenario it answers; without it the one that is due or weakest")
        ->type_name("STORY|SCENARIO");
    command->add_flag("--pitch", options->pitch, "The short form, in one go: under 90 seconds");
    command->add_option("--limit", options->limit, "Seconds it has to stay under; 180, a pitch 90")
        ->type_name("SECONDS")
        ->check(CLI::Range(10, 3600));
    command->add_option("--question", options->question, "What you are asked, in your own words")
        ->type_name("TEXT");
    command->add_flag("--typed", options->typed, "Type it instead of saying it");
    command->add_flag("--plain", options->plain, "Lines in, lines out: for pipes and screen readers");
    command->add_flag("--history", options->history, "Show the rehearsals so far instead");
}

}  // namespace hone
