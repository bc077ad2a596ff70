// SPDX-License-Identifier: MIT
// An answer judged by stated rules, each finding with its place, its reason and a fix.
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/critique_text.hpp"
#include "cli/exit_codes.hpp"
#include "decks/critique/rules.hpp"
#include "decks/deck_files.hpp"
#include "decks/text/display.hpp"
#include "decks/text/utf8_check.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct CritiqueCommand {
    std::string file, rules, company, level, role;
    bool list_rules = false;
};

constexpr std::size_t largest_answer_bytes = std::size_t{4} << 20U;  // hours of talking

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

/// The built-in rules, then the person's own file when there is one, then the one that was named.
std::optional<RuleBook> book_of(const Context& context, const std::string& named,
                                std::vector<Diagnostic>& diagnostics) {
    RuleBook book = builtin_rules();
    std::vector<std::filesystem::path> files;
    const auto own = context.paths.config.parent_path() / "rules.toml";
    std::error_code unknown;
    if (std::filesystem::exists(own, unknown)) files.push_back(own);
    if (!named.empty()) files.emplace_back(named);
    for (const auto& file : files) {
        const auto text = read_deck_text(file, diagnostics);
        if (!text) continue;
        RulesRead read = read_rules(*text, file.string(), std::move(book));
        book = std::move(read.book);
        diagnostics.insert(diagnostics.end(), read.diagnostics.begin(), read.diagnostics.end());
    }
    if (has_errors(diagnostics)) return {};
    return book;
}

/// The text of a file or of standard input; nothing with a diagnostic. Stories, which are TOML, will be read here too.
std::optional<CritiqueSubject> subject_of(const std::string& file, std::vector<Diagnostic>& diagnostics) {
    const auto complain = [&](int line, int column, const char* code, std::string message) {
        diagnostics.push_back({file, line, column, Severity::error, code, std::move(message)});
    };
    std::error_code unknown;
    if (file != "-" && std::filesystem::is_directory(file, unknown)) {
        complain(0, 0, "cannot-read", "is a folder; name one file");
        return {};
    }
    auto read = read_deck_files({file}, diagnostics);
    if (read.empty()) return {};
    CritiqueSubject subject{file, std::move(read.front().text), {}};
    if (subject.text.size() > largest_answer_bytes)
        complain(0, 0, "too-large", "is larger than 4 MB; nobody could say it");
    else if (const auto check = check_bytes(subject.text); check.not_utf8)
        complain(check.not_utf8->line, check.not_utf8->column, "not-utf8",
                 "this byte is not UTF-8; save the file as UTF-8");
    else if (subject.answer.parts = answer_parts(subject.text); subject.answer.parts.empty())
        complain(0, 0, "empty", "there is nothing to judge; write the answer as you would say it");
    if (has_errors(diagnostics)) return {};
    return subject;
}

int critique(Context& context, const CritiqueCommand& command) {
    if (command.list_rules != command.file.empty())
        throw UsageError(command.list_rules ? "--list-rules takes no FILE"
                                            : "critique needs a FILE, or - for standard input");
    std::vector<Diagnostic> diagnostics;
    auto book = book_of(context, command.rules, diagnostics);
    if (!book) return refuse(context, diagnostics);
    if (command.list_rules) {
        if (context.out.json())
            context.out.print(rules_json(*book));
        else
            print_rules(context.out, *book);
        return exit_code::done;
    }
    auto subject = subject_of(command.file, diagnostics);
    if (!subject) return refuse(context, diagnostics);
    subject->answer.company = command.company;
    subject->answer.level = command.level;
    subject->answer.role = command.role;
    // The text has moved; the parts go with it.
    subject->answer.parts = answer_parts(subject->text);
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
    app->add_option("file", command->file, "Plain text or Markdown; - is standard input")->type_name("FILE");
    app->add_option("--company", command->company, "Through the lens of a company")->type_name("C");
    app->add_option("--level", command->level, "For a level; team-only scope hangs on it")->type_name("L");
    app->add_option("--role", command->role, "For a role")->type_name("R");
    app->add_option("--rules", command->rules, "More rules, from this file")->type_name("FILE");
    app->add_flag("--list-rules", command->list_rules, "Every rule with its reason and fix");
}

}  // namespace hone
