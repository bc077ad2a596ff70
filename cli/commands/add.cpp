// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/editor.hpp"
#include "cli/exit_codes.hpp"
#include "cli/help_page.hpp"
#include "cli/private_file.hpp"
#include "decks/import.hpp"
#include "decks/own_notes.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace hone {
namespace {

namespace fs = std::filesystem;

struct AddCommand {
    Note note;  ///< id, tags and principles; the body is the kind's
    std::string deck, to;

    Pair pair;
    Fact fact;
    Basic basic;
    Question question;
    Cloze cloze;
};

std::string cards_in_words(const std::vector<std::string>& aspects) {
    std::string words;
    for (const auto& aspect : aspects)
        words += (words.empty() ? "" : ", ") + aspect;
    return words;
}

int refuse_known(const Context& context, const std::string& reference, const std::string& where) {
    const std::string message =
        where.empty() ? fmt::format("{0} asks this already; `hone edit {0}` changes it", reference)
                      : fmt::format("{} has {} already", without_controls(where), reference);
    if (context.out.json()) context.out.print({{"error", {{"code", "duplicate"}, {"message", message}}}});
    context.out.warn("hone: " + message);
    return exit_code::bad_input;
}

int refuse_malformed(const Context& context, const std::vector<Diagnostic>& problems) {
    warn_of(context, problems);
    if (context.out.json())
        context.out.print(
            {{"error", {{"code", problems.front().code}, {"message", problems.front().message}}}});
    return exit_code::bad_input;
}

/// Appends the block to a deck file. The file's own text stays as it is, byte for byte.
int add_to_file(const Context& context, const AddCommand& command, const Note& note) {
    const fs::path file = command.to;
    std::string text;
    std::error_code unknown;
    const bool is_there = fs::exists(fs::symlink_status(file, unknown));
    if (is_there) {
        std::vector<Diagnostic> problems;
        const auto held = read_deck_text(file, problems);
        if (!held) return refuse_malformed(context, problems);
        text = *held;
    } else {
        DeckHeader header;
        header.id = command.deck.empty() ? default_deck_id(file) : command.deck;
        text = write_deck(header, {});
    }
    const auto position_of = [&](const DeckText& deck) {
        return std::find_if(deck.notes.begin(), deck.notes.end(),
                            [&](const PlacedNote& placed) { return key_of(placed.note) == key_of(note); });
    };
    const DeckText before = parse_deck(text, file.string(), default_deck_id(file));
    const std::string reference = before.header.id + "/" + key_of(note);
    if (position_of(before) != before.notes.end()) return refuse_known(context, reference, file.string());

    const std::string block = (text.empty() || text.back() == '\n' ? "\n" : "\n\n") + write_note(note);
    text += block;
    const DeckText after = parse_deck(text, file.string(), default_deck_id(file));
    const auto placed = position_of(after);
    if (placed == after.notes.end()) return refuse_malformed(context, after.diagnostics);
    if (is_there)
        append_to_file(file, block);
    else
        write_private_file(file, text);
    if (context.out.json())
        context.out.print({{"note", reference}, {"file", file.string()}, {"cards", Json::array()}});
    context.out.done(fmt::format("added {} to {}:{}; `hone import {}` brings it in", reference,
                                 without_controls(file.string()), placed->line,
                                 without_controls(file.string())));
    return exit_code::done;
}

int add_to_store(const Context& context, const AddCommand& command, const Note& note) {
    const std::string deck = command.deck.empty() ? own_deck : command.deck;
    Store store = context.open_store();
    const AddedNote added = add_note(store, context.now, deck, note);
    if (added.was_there) return refuse_known(context, added.row.reference(), "");
    Json cards = Json::array();
    std::vector<std::string> aspects;
    for (const auto& card : cards_of_note(store, added.row.id)) {
        cards.push_back({{"card", card.id}, {"aspect", card.aspect}});
        aspects.push_back(card.aspect);
    }
    if (context.out.json()) context.out.print({{"note", added.row.reference()}, {"cards", std::move(cards)}});
    context.out.done(fmt::format("added {}: {}", added.row.reference(), cards_in_words(aspects)));
    return exit_code::done;
}

int add(Context& context, const AddCommand& command, Body body) {
    if (!command.deck.empty() && !is_deck_id(command.deck))
        throw UsageError(fmt::format("`{}` cannot name a deck; use letters, digits, `.`, `_` and `-`",
                                     without_controls(command.deck)));
    Note note = command.note;
    note.body = std::move(body);
    const CheckedNote checked = check_note(note);
    if (!checked.note) return refuse_malformed(context, checked.diagnostics);
    warn_of(context, checked.diagnostics);
    return command.to.empty() ? add_to_store(context, command, *checked.note)
                              : add_to_file(context, command, *checked.note);
}

CLI::Option* add_list(CLI::App* app, const std::string& name, std::vector<std::string>& list,
                      const std::string& description, const std::string& type) {
    return app->add_option(name, list, description + " (may be repeated)")
        ->type_name(type)
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
}

}  // namespace

void define_add(Cli& cli) {
    auto given = std::make_shared<AddCommand>();
    CLI::App* add_app = nullptr;
    auto holder = std::make_shared<CLI::App*>(nullptr);
    add_app = cli.command("add", "Write a note: pair, fact, basic, question or cloze", section::material,
                          [holder](Context& context) {
                              if (context.out.json())
                                  throw UsageError("say what to add: pair, fact, basic, question or cloze");
                              context.out.text(help_page(**holder));
                              return exit_code::done;
                          });
    *holder = add_app;
    add_app->require_subcommand(0, 1);

    const auto kind = [&](const char* name, const char* description, auto AddCommand::*body) {
        CLI::App* app = cli.subcommand(add_app, name, description, [given, body](Context& context) {
            return add(context, *given, (*given).*body);
        });
        app->add_option("--deck", given->deck, "The deck it goes to; `mine` if not given")->type_name("DECK");
        app->add_option("--to", given->to, "Append it to this deck file instead")->type_name("FILE");
        app->add_option("--id", given->note.id, "A name of its own")->type_name("ID");
        add_list(app, "--tag", given->note.tags, "A tag", "TAG");
        add_list(app, "--principle", given->note.principles, "A principle it shows", "P");
        return app;
    };

    Pair& pair = given->pair;
    CLI::App* app = kind("pair", "A weak answer and a strong one", &AddCommand::pair);
    app->add_option("weak", pair.weak, "The answer with a flaw")->type_name("WEAK")->required();
    app->add_option("strong", pair.strong, "The better answer")->type_name("STRONG")->required();
    app->add_option("--prompt", pair.prompt, "The interviewer's question")->type_name("P");
    app->add_option("--flaw", pair.flaw, "What the flaw of the weak answer is called")->type_name("F");
    app->add_option("--why", pair.why, "Why the strong one is stronger")->type_name("W");
    add_list(app, "--need", pair.needs, "What a good answer has", "N");

    Fact& fact = given->fact;
    app = kind("fact", "A fact that is typed", &AddCommand::fact);
    app->add_option("question", fact.prompt, "What is asked")->type_name("Q")->required();
    app->add_option("answer", fact.answer, "The answer: an amount, number, date or words")
        ->type_name("A")
        ->required();
    add_list(app, "--accept", fact.accept, "Another right answer", "X");
    app->add_option("--tolerance", fact.tolerance, "How far off is right: a number or a percent")
        ->type_name("T");
    app->add_option("--as-of", fact.as_of, "When it was true: 2026, 2026-03 or 2026-03-01")->type_name("D");
    app->add_option("--why", fact.why, "Why it is so")->type_name("W");

    Basic& basic = given->basic;
    app = kind("basic", "A front and a back", &AddCommand::basic);
    app->add_option("front", basic.front, "What is asked")->type_name("FRONT")->required();
    app->add_option("back", basic.back, "The answer")->type_name("BACK")->required();
    app->add_flag("--reversible", basic.reversible, "Ask it the other way round as well");
    app->add_option("--why", basic.why, "Why it is so")->type_name("W");
    add_list(app, "--need", basic.needs, "What a good answer has", "N");

    Question& question = given->question;
    app = kind("question", "A choice among options", &AddCommand::question);
    app->add_option("prompt", question.prompt, "What is asked")->type_name("PROMPT")->required();
    add_list(app, "--option", question.options, "An option, the right ones too", "O")->required();
    add_list(app, "--answer", question.answer, "A right option", "A")->required();
    app->add_option("--why", question.why, "Why it is right")->type_name("W");

    Cloze& cloze = given->cloze;
    app = kind("cloze", "A text with gaps: {{answer}}", &AddCommand::cloze);
    app->add_option("text", cloze.text, "The text")->type_name("TEXT")->required();
    app->add_option("--why", cloze.why, "Why it is so")->type_name("W");
}

}  // namespace hone
