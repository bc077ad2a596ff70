// SPDX-License-Identifier: MIT
// An answer judged by stated rules, each finding with its place, its reason and a fix.
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/story_names.hpp"
#include "cli/critic.hpp"
#include "cli/critique_text.hpp"
#include "cli/exit_codes.hpp"
#include "decks/deck_files.hpp"
#include "decks/store/stories.hpp"
#include "decks/stories/judged_story.hpp"
#include "decks/text/deck_text.hpp"
#include "decks/text/display.hpp"
#include "decks/text/utf8_check.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct CritiqueCommand {
    std::string file, rules, company, level, role;
    bool list_rules = false;
};

constexpr std::size_t largest_answer_bytes = std::size_t{1} << 20U;  // twenty hours of talking

int refuse(const Context& context, const std::vector<Diagnostic>& diagnostics) {
    Json json = Json::array();
    for (const auto& problem : diagnostics) {
        if (!context.out.json()) context.out.warn(without_controls(to_string(problem)));
        json.push_back({{"file", without_controls(problem.file)},
                        {"line", problem.line},
                        {"column", problem.column},
                        {"severity", problem.severity == Severity::error ? "error" : "warning"},
                        {"code", problem.code},
                        {"message", without_controls(problem.message)}});
    }
    if (context.out.json()) context.out.print({{"diagnostics", std::move(json)}});
    return exit_code::bad_input;
}

/// A line that opens a story, as TOML allows it to be written.
bool opens_story(std::string_view line) {
    std::string bare;
    for (const char c : line.substr(0, line.find('#')))
        if (c != ' ' && c != '\t' && c != '\r') bare += c;
    return bare == "[[story]]";
}

bool is_story_file(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (opens_story(text.substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

class Subjects {
public:
    Subjects(const Context& context, std::vector<Diagnostic>& diagnostics)
        : context_(context), diagnostics_(diagnostics) {}

    /// "-", a file, or a story of the store; nothing with a diagnostic.
    std::optional<CritiqueSubject> find(const std::string& name) {
        std::error_code unknown;
        if (name == "-" || std::filesystem::exists(name, unknown)) return of_file(name);
        if (const auto row = story_named(name)) return of_row(*row);
        complain(name, 0, 0, "cannot-open",
                 "no such file, and no story of that name; `hone story list` has yours");
        return {};
    }

private:
    void complain(const std::string& file, int line, int column, const char* code, std::string message) {
        diagnostics_.push_back({file, line, column, Severity::error, code, std::move(message)});
    }

    std::optional<NoteRow> story_named(const std::string& name) {
        return find_story(context_.open_store(), name);
    }

    std::optional<CritiqueSubject> of_file(const std::string& file) {
        std::error_code unknown;
        if (file != "-" && std::filesystem::is_directory(file, unknown)) {
            complain(file, 0, 0, "cannot-read", "is a folder; name one file");
            return {};
        }
        auto read = read_deck_files({file}, diagnostics_);
        if (read.empty()) return {};
        if (read.front().in_place) {
            complain(file, 0, 0, "cannot-read",
                     "is a package or an export; name a file with an answer in it");
            return {};
        }
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (read.front().text.starts_with(byte_order_mark))
            read.front().text.erase(0, byte_order_mark.size());
        auto text = std::make_shared<const std::string>(std::move(read.front().text));
        if (text->size() > largest_answer_bytes) {
            complain(file, 0, 0, "too-large", "is larger than 1 MB; nobody could say it");
            return {};
        }
        if (is_story_file(*text)) return of_story_file(file, text);
        CritiqueSubject subject{file, text, nullptr};
        subject.answer.parts = answer_parts(*text);
        if (const auto check = check_bytes(*text); check.not_utf8)
            complain(file, check.not_utf8->line, check.not_utf8->column, "not-utf8",
                     "this byte is not UTF-8; save the file as UTF-8");
        else if (subject.answer.parts.empty())
            complain(file, 0, 0, "empty", "there is nothing to judge; write the answer as you would say it");
        if (has_errors(diagnostics_)) return {};
        return subject;
    }

    std::optional<CritiqueSubject> of_story_file(const std::string& file,
                                                 const std::shared_ptr<const std::string>& text) {
        DeckText deck = parse_deck(*text, file, "story");
        diagnostics_.insert(diagnostics_.end(), deck.diagnostics.begin(), deck.diagnostics.end());
        std::erase_if(deck.notes, [](const PlacedNote& placed) { return placed.note.kind() != Kind::story; });
        if (deck.notes.size() > 1)
            complain(file, deck.notes[1].line, deck.notes[1].column, "one-story",
                     fmt::format("there are {} stories here; import them, then name one", deck.notes.size()));
        if (has_errors(diagnostics_) || deck.notes.empty()) return {};
        return of_story(file, text, deck.notes[0].note, deck.notes[0].line);
    }

    /// In its file where it came from one and that can still be read; else in the text that `hone edit` opens.
    std::optional<CritiqueSubject> of_row(const NoteRow& row) {
        std::vector<Diagnostic> unread;
        if (row.file && *row.file != "-")
            if (auto text = read_deck_text(*row.file, unread))
                return of_story(*row.file, std::make_shared<const std::string>(std::move(*text)), row.note,
                                row.line);
        return of_story(row.reference(), std::make_shared<const std::string>(write_note(row.note)), row.note,
                        1);
    }

    static CritiqueSubject of_story(const std::string& file, std::shared_ptr<const std::string> text,
                                    const Note& note, int line) {
        CritiqueSubject subject{file, std::move(text), std::make_shared<const Note>(note)};
        subject.answer = judged_in(std::get<Story>(subject.note->body), *subject.text, line);
        return subject;
    }

    const Context& context_;
    std::vector<Diagnostic>& diagnostics_;
};

/// What was asked for, else the story's own lens where it names one, else that of the nearest round.
void set_lens(const Context& context, const CritiqueCommand& command, CritiqueSubject& subject) {
    std::error_code unknown;
    CritiqueLens lens;
    if (std::filesystem::exists(context.paths.store, unknown))  // looking makes no store
        lens = round_lens(context, context.open_store());
    if (subject.note) lens = lens_of(*subject.note, lens);
    if (!command.company.empty()) lens.company = command.company;
    if (!command.level.empty()) lens.level = command.level;
    if (!command.role.empty()) lens.role = command.role;
    subject.answer.look_through(lens);
}

int critique(Context& context, const CritiqueCommand& command) {
    if (command.list_rules != command.file.empty())
        throw UsageError(command.list_rules ? "--list-rules takes no FILE"
                                            : "critique needs a FILE, a STORY, or - for standard input");
    std::vector<Diagnostic> diagnostics;
    auto book = rules_of(context, command.rules, diagnostics);
    if (!book) return refuse(context, diagnostics);
    if (command.list_rules) {
        if (context.out.json())
            context.out.print(rules_json(*book));
        else
            print_rules(context.out, *book);
        return exit_code::done;
    }
    auto subject = Subjects(context, diagnostics).find(command.file);
    if (!subject) return refuse(context, diagnostics);
    set_lens(context, command, *subject);
    const std::size_t rules = book->rules.size();
    const Critique judged = Critic(std::move(*book)).judge(subject->answer);
    if (context.out.json())
        context.out.print(critique_json(*subject, judged));
    else
        print_critique(context.out, *subject, judged, rules);
    return judged.disqualified() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_critique(Cli& cli) {
    auto command = std::make_shared<CritiqueCommand>();
    auto* app =
        cli.command("critique", "Judge an answer by stated rules, with a fix for each finding",
                    section::interview, [command](Context& context) { return critique(context, *command); });
    app->add_option("file", command->file, "Plain text, Markdown or a story; - is standard input")
        ->type_name("FILE|STORY");
    app->add_option("--company", command->company,
                    "Through the lens of a company; default: the nearest round's")
        ->type_name("C");
    app->add_option("--level", command->level, "For a level; team-only scope hangs on it")->type_name("L");
    app->add_option("--role", command->role, "For a role")->type_name("R");
    app->add_option("--rules", command->rules, "More rules, from this file")->type_name("FILE");
    app->add_flag("--list-rules", command->list_rules, "Every rule with its reason and fix");
}

}  // namespace hone
