// SPDX-License-Identifier: MIT
// A person's own stories: begin one, change it, look at it in several shapes, ask whether it is the right one, and see
// what the bank answers.
#include "cli/app.hpp"
#include "cli/ask.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/story_names.hpp"
#include "cli/editor.hpp"
#include "cli/exit_codes.hpp"
#include "cli/private_file.hpp"
#include "cli/story_text.hpp"
#include "decks/deck_files.hpp"
#include "decks/note_json.hpp"
#include "decks/store/private_file.hpp"
#include "decks/stories/views.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct GateOptions {
    std::string story, unasked, outside, initiative;
    bool given() const { return !unasked.empty() || !outside.empty() || !initiative.empty(); }
};

struct NewOptions {
    std::string name, folder;
};

struct ShowOptions {
    std::string story, as = "star";
    bool history = false;
};

constexpr const char* gate_questions[] = {
    "Would you have done it if nobody had asked you to",
    "Was somebody outside your team better off",
    "Was it more than hard work on what you were assigned",
};

/// What stands in a new file. Each key says what it is for; what is empty and required is named at the import.
constexpr const char* story_template =
    R"(# One story. The five texts below are required; the rest makes cards of its own, and `hone story list` says
# what is still missing. `hone story edit {0}` opens this file, `hone import {1}` takes it in.

[[story]]
id = "{0}"
summary = ""                  # one line that you know it by
situation = """
"""
task = """
"""
action = """
"""
result = """
"""
# opening = ""                # the first sentence as you say it; without it, the first of the situation
# decision = ""               # what you decided, and why
# differently = ""            # what you would do differently
# did = ["", ""]              # your own actions, one a line, each beginning with I
# stakeholders = [""]
# principles = ["Ownership"]
# scenarios = [""]            # which questions it answers:
{2}# proxy = ""                  # without customers' own words: what stands in for them
# company = ""                # lenses: a story for one company, level or role
# level = ""

# [[story.metric]]            # two or three; each is asked from before to after
# name = ""
# before = ""
# after = ""
# unit = ""                   # where before and after do not say it
# window = ""                 # over which time
# confidence = ""             # where a survey or a test is behind it
# impact = ""                 # what it means to the business

# [[story.quote]]             # a customer's own words; two are wanted
# words = ""
# origin = ""                 # ticket, chat, call

# [[story.tradeoff]]
# chose = ""
# cost = ""
# rejected = ""
# rejected_costs = ""
)";

int show_coverage(const Context& context) {
    const Coverage coverage = coverage_of(context.open_store_with_starters());
    if (context.out.json())
        context.out.print(coverage_json(coverage));
    else
        print_coverage(context.out, coverage);
    return exit_code::done;
}

void print_history(const Context& context, const Store& store, const NoteRow& row) {
    const auto earlier = earlier_texts(store, row.id);
    context.out.line();
    context.out.line(context.out.styled("Earlier texts", Style::strong));
    if (earlier.empty()) context.out.line("none: it was never changed");
    for (const auto& text : earlier) {
        context.out.line();
        context.out.line(fmt::format("until {}", to_string(text.until)));
        context.out.text(without_controls(story_markdown(text.note, StoryView::star)));
    }
}

int show(const Context& context, const ShowOptions& options) {
    const auto view = story_view_from(options.as);
    if (!view)
        throw UsageError(fmt::format("--as takes {}, this is {}{}", listed(story_view_names()),
                                     in_quotes(options.as), did_you_mean(options.as, story_view_names())));
    const Store store = context.open_store();
    const NoteRow row = require_story(store, options.story, true);
    const std::string markdown = without_controls(story_markdown(row.note, *view));
    if (context.out.json()) {
        Json story{{"story", row.reference()}, {"removed", row.retired}, {"view", options.as}};
        story["note"] = Json::parse(to_json_text(row.note));
        story["markdown"] = markdown;
        if (options.history) {
            story["earlier"] = Json::array();
            for (const auto& text : earlier_texts(store, row.id))
                story["earlier"].push_back(
                    {{"until", to_string(text.until)}, {"note", Json::parse(to_json_text(text.note))}});
        }
        context.out.print(story);
        return exit_code::done;
    }
    if (row.retired) context.out.warn("hone: this story was removed; its history is kept");
    context.out.text(markdown);
    if (options.history) print_history(context, store, row);
    return exit_code::done;
}

std::optional<bool> answer_from(const std::string& text, const char* option) {
    if (text.empty()) return std::nullopt;
    if (text == "yes" || text == "y") return true;
    if (text == "no" || text == "n") return false;
    throw UsageError(fmt::format("{} takes yes or no, this is {}", option, in_quotes(text)));
}

/// Nothing when the person left before the third question.
std::optional<StoryGate> ask_gate(const Context& context, const NoteRow& row) {
    context.out.line(fmt::format("{}: three questions, once. y or n.", without_controls(row.key)));
    bool answers[3] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto answer = yes_or_no(fmt::format("{} (y/n)? ", gate_questions[i]));
        if (!answer) return std::nullopt;
        answers[i] = *answer;
    }
    return StoryGate{context.now.study_day, answers[0], answers[1], answers[2]};
}

void store_gate(const Context& context, Store& store, const NoteRow& row, const StoryGate& given) {
    Operation operation(store, context.now.instant,
                        fmt::format("asked whether {} is right", row.reference()));
    put_gate(store, row.id, given);
    operation.commit();
}

void say_gate(const Context& context, const NoteRow& row, const StoryGate& given) {
    const std::string name = without_controls(row.key);
    if (given.passed())
        context.out.done(name + ": a story to keep.");
    else
        say(context.out, fmt::format("{0}: find another story. No wording mends this one, so its cards rest; "
                                     "`hone story gate {0}` asks again.",
                                     name));
}

int gate(const Context& context, const GateOptions& options) {
    Store store = context.open_store();
    const NoteRow row = require_story(store, options.story);
    std::optional<StoryGate> given;
    if (options.given()) {
        const auto unasked = answer_from(options.unasked, "--unasked");
        const auto outside = answer_from(options.outside, "--outside");
        const auto initiative = answer_from(options.initiative, "--initiative");
        if (!unasked || !outside || !initiative)
            throw UsageError("the gate has three answers: --unasked, --outside and --initiative");
        given = StoryGate{context.now.study_day, *unasked, *outside, *initiative};
    } else if (context.may_ask()) {
        given = ask_gate(context, row);
    } else {
        throw UsageError("the gate asks a person; scripts use --unasked yes --outside yes --initiative yes");
    }
    if (!given) {
        context.out.line();
        context.out.line("Left before the end; nothing was stored.");
        return exit_code::done;
    }
    store_gate(context, store, row, *given);
    if (context.out.json())
        context.out.print({{"story", row.reference()},
                           {"unasked", given->unasked},
                           {"outside", given->outside},
                           {"initiative", given->initiative},
                           {"passed", given->passed()}});
    else
        say_gate(context, row, *given);
    return given->passed() ? exit_code::done : exit_code::answer_is_no;
}

/// After a story came in at a terminal: the gate, if it was never asked.
void offer_gate(const Context& context, Store& store, const std::string& name) {
    const auto row = find_story(store, name);
    if (!row || gate_of(store, row->id) || !context.may_ask()) return;
    const auto given = ask_gate(context, *row);
    if (!given) return;
    store_gate(context, store, *row, *given);
    say_gate(context, *row, *given);
}

/// Where stories are: beside the last one of the list that has a file, else a folder of their own beside the store.
fs::path stories_folder(const Context& context, const Store& store) {
    fs::path folder;
    for (const auto& row : all_stories(store))
        if (row.file && fs::path(*row.file).is_absolute()) folder = fs::path(*row.file).parent_path();
    return folder.empty() ? context.paths.store.parent_path() / "stories" : folder;
}

/// A file that was begun, in the editor; taken in when it is written.
void open_begun(const Context& context, Store& store, const fs::path& file) {
    const std::string name = file.stem().string();
    if (edit_file(context, store, file, 5)) offer_gate(context, store, name);
    if (!find_story(store, name))
        say(context.out,
            fmt::format("Not taken in yet. `hone story edit {}` goes on with it.", without_controls(name)));
}

int go_on(const Context& context, Store& store, const fs::path& file) {
    if (!context.may_ask())
        throw UsageError(fmt::format("{0} is there already; `hone import {0}` takes it in", file.string()));
    open_begun(context, store, file);
    return exit_code::done;
}

/// Begun and not taken in: story files in the folder of stories that no story came from.
std::vector<std::string> begun_stories(const Context& context, const Store& store) {
    std::set<std::string> taken_in;
    for (const auto& row : all_stories(store))
        if (row.file) taken_in.insert(*row.file);
    std::vector<std::string> names;
    std::error_code unknown;
    for (const auto& entry : fs::directory_iterator(stories_folder(context, store), unknown)) {
        const std::string name = entry.path().stem().string();
        if (entry.path().extension() != ".toml" || !is_deck_id(name) || find_story(store, name, true) ||
            taken_in.contains(fs::absolute(entry.path()).string()))
            continue;
        std::vector<Diagnostic> unread;
        const auto text = read_deck_text(entry.path(), unread);
        if (text && text->find("[[story]]") != std::string::npos) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

int begin(const Context& context, const NewOptions& options) {
    constexpr std::size_t longest_name = 100;
    const bool named_well = is_deck_id(options.name) && options.name.size() <= longest_name &&
                            options.name.front() != '-' && options.name.front() != '.';
    if (!named_well)
        throw UsageError(
            fmt::format("a story is named by at most 100 letters A-Z a-z, digits and . _ -, as in "
                        "late-refunds; this is {}",
                        in_quotes(options.name)));
    Store store = context.open_store_with_starters();
    if (const auto held = find_story(store, options.name, true))
        throw UsageError(fmt::format("{} is a story already{}", held->reference(),
                                     held->retired
                                         ? ", removed; give this one another name"
                                         : fmt::format("; `hone story edit {}` opens it", options.name)));
    const fs::path folder =
        options.folder.empty() ? stories_folder(context, store) : fs::path(options.folder);
    const fs::path file = fs::absolute(folder / (options.name + ".toml"));
    std::error_code unknown;
    if (fs::exists(fs::symlink_status(file, unknown))) return go_on(context, store, file);
    make_private_folder(folder);
    std::string scenarios;
    for (const auto& scenario : known_scenarios())
        scenarios += fmt::format("#   {:<18} {}\n", scenario.id, scenario.title);
    write_private_file(file, fmt::format(story_template, options.name, file.string(), scenarios));
    context.out.done(fmt::format("Began {}.", file.string()));
    if (context.out.json())
        context.out.print(
            {{"story", fmt::format("{}/{}", story_deck, options.name)}, {"file", file.string()}});
    if (context.may_ask()) open_begun(context, store, file);
    return exit_code::done;
}

int list(const Context& context) {
    const Store store = context.open_store_with_starters();
    const Coverage coverage = coverage_of(store);
    const auto begun = begun_stories(context, store);
    if (context.out.json()) {
        context.out.print({{"stories", stories_json(coverage)}, {"begun", begun}});
    } else {
        print_stories(context.out, coverage);
        for (const auto& name : begun)
            say(context.out,
                fmt::format("{0}: begun and not taken in; `hone story edit {0}` goes on.", name));
    }
    return coverage.stories.empty() && begun.empty() ? exit_code::answer_is_no : exit_code::done;
}

int edit(const Context& context, const std::string& name) {
    Store store = context.open_store();
    if (const fs::path begun = stories_folder(context, store) / (name + ".toml");
        is_deck_id(name) && !find_story(store, name, true) && fs::is_regular_file(begun))
        return go_on(context, store, begun);
    const NoteRow row = require_story(store, name);
    if (!context.may_ask())
        throw UsageError(fmt::format("editing needs a terminal; scripts use `hone edit {} --set KEY=VALUE`{}",
                                     row.reference(),
                                     row.file ? fmt::format(", or change {} and import it", *row.file) : ""));
    const bool changed = edit_note(context, store, row);
    context.out.done(changed ? fmt::format("{}: changed.", row.reference()) : "Nothing changed.");
    offer_gate(context, store, row.reference());
    return exit_code::done;
}

}  // namespace

void define_story(Cli& cli) {
    auto* command = cli.command("story", "Your own stories: write, look at, hold against the questions",
                                section::material, [](Context& context) { return list(context); });
    cli.subcommand(command, "list", "Every story, and what each still lacks",
                   [](Context& context) { return list(context); });
    cli.subcommand(command, "coverage", "Which scenarios and principles have a story",
                   [](Context& context) { return show_coverage(context); });

    auto beginning = std::make_shared<NewOptions>();
    auto* new_story = cli.subcommand(command, "new", "Begin a story in a file of its own",
                                     [beginning](Context& context) { return begin(context, *beginning); });
    new_story->add_option("name", beginning->name, "What to call it: letters, digits and . _ -")
        ->type_name("NAME")
        ->required();
    new_story->add_option("--to", beginning->folder, "Folder for the file; default: where the others are")
        ->type_name("DIR");

    auto edited = std::make_shared<std::string>();
    auto* editing = cli.subcommand(command, "edit", "Open a story in the editor and take it in",
                                   [edited](Context& context) { return edit(context, *edited); });
    editing->add_option("story", *edited, "Its id")->type_name("STORY")->required();

    auto shown = std::make_shared<ShowOptions>();
    auto* showing = cli.subcommand(command, "show", "A story as Markdown",
                                   [shown](Context& context) { return show(context, *shown); });
    showing->add_option("story", shown->story, "Its id")->type_name("STORY")->required();
    showing->add_option("--as", shown->as, "star, 3p, triad, slides or card")->type_name("SHAPE");
    showing->add_flag("--history", shown->history, "Also what it said before");

    auto asked = std::make_shared<GateOptions>();
    auto* asking = cli.subcommand(command, "gate", "Is it the right story? Three questions, once",
                                  [asked](Context& context) { return gate(context, *asked); });
    asking->add_option("story", asked->story, "Its id")->type_name("STORY")->required();
    asking->add_option("--unasked", asked->unasked, "You would have done it had nobody asked")
        ->type_name("yes|no");
    asking->add_option("--outside", asked->outside, "Somebody outside your team was better off")
        ->type_name("yes|no");
    asking->add_option("--initiative", asked->initiative, "It was more than effort on what was assigned")
        ->type_name("yes|no");
}

}  // namespace hone
