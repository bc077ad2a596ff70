// SPDX-License-Identifier: MIT
#include "cli/app.hpp"

#include "cli/clock.hpp"
#include "cli/exit_codes.hpp"
#include "cli/help_page.hpp"
#include "cli/pager.hpp"
#include "cli/terminal.hpp"
#include "cli/usage_words.hpp"
#include "cli/version.hpp"
#include "decks/text/near_miss.hpp"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <unistd.h>

namespace hone {
namespace {

std::uint64_t seed_from_environment() {
    const auto set = environment("HONE_SEED");
    if (!set) return 0;
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(set->data(), set->data() + set->size(), seed);
    if (error != std::errc() || end != set->data() + set->size())
        throw UsageError(fmt::format("HONE_SEED is `{}`; it must be a whole number", *set));
    return seed;
}

/// Commands whose arguments may be a query.
constexpr std::string_view query_commands[] = {"cards", "bury",   "unbury", "suspend", "unsuspend",
                                               "flag",  "unflag", "reset",  "move",    "tag"};

/// In a query, -is:new excludes. Options of one dash are one letter, so a longer word is none; a space in
/// front keeps it from being read as one, and the query takes it off again.
std::vector<std::string> words_of_command(int argc, char** argv) {
    std::vector<std::string> words(argv + 1, argv + argc);
    auto command = words.begin();
    while (command != words.end() && command->starts_with('-'))
        command += *command == "--db" && command + 1 != words.end() ? 2 : 1;
    if (command != words.end() &&
        std::find(std::begin(query_commands), std::end(query_commands), *command) != std::end(query_commands))
        for (auto word = command; word != words.end(); ++word)
            if (word->size() > 2 && word->front() == '-' && (*word)[1] != '-') word->insert(0, " ");
    std::reverse(words.begin(), words.end());  // as CLI11 takes them
    return words;
}

}  // namespace

Cli::Cli() : app_("Sharpens interview answers before the date.", "hone") {
    app_.set_help_flag("-h,--help", "Show help");
    app_.set_version_flag("--version", version_text(), "Versions of hone and of SQLite");
    app_.require_subcommand(0, 1);
    app_.fallthrough();
    app_.add_option("--db", db_, "The store to use")->type_name("PATH");
    app_.add_flag("--json", json_, "One JSON object on stdout");
    app_.add_flag("--no-color", no_color_, "No colour");
    app_.add_flag("-q,--quiet", quiet_, "Say nothing after a change");
    app_.add_flag("--no-input", no_input_, "Never ask; what would be asked is a usage error");
}

CLI::App* Cli::command(const std::string& name, const std::string& description, const char* section,
                       Action action) {
    CLI::App* sub = subcommand(&app_, name, description, std::move(action));
    sub->group(section);
    return sub;
}

CLI::App* Cli::subcommand(CLI::App* parent, const std::string& name, const std::string& description,
                          Action action) {
    CLI::App* sub = parent->add_subcommand(name, description);
    sub->fallthrough();
    sub->set_help_flag("-h,--help", "Show help");
    if (action)
        sub->final_callback([this, sub, action = std::move(action)] {
            if (!sub->get_subcommands().empty()) return;
            chosen_ = action;
            running_ = sub;
        });
    return sub;
}

void add_repeatable(CLI::App* command, const char* name, std::vector<std::string>& into,
                    const char* description, const char* type) {
    command->add_option(name, into, description)
        ->type_name(type)
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
}

CLI::Validator one_of(std::vector<std::string> words) {
    const std::string all = fmt::format("{{{}}}", fmt::join(words, ","));
    return CLI::Validator(
        [words = std::move(words)](std::string& typed) -> std::string {
            if (std::find(words.begin(), words.end(), typed) != words.end()) return {};
            const std::vector<std::string_view> views(words.begin(), words.end());
            return fmt::format("{} is none of {}{}", in_quotes(typed), listed(views),
                               did_you_mean(typed, views));
        },
        all);
}

void Cli::set_manners(Context& context) const {
    context.input_is_terminal = isatty(STDIN_FILENO) == 1;
    context.output_is_terminal = isatty(STDOUT_FILENO) == 1;
    context.no_input = no_input_;
    context.no_color = no_color_;
    const bool color = context.config.color && !no_color_;
    context.out = Output({json_, quiet_, color && takes_color(STDOUT_FILENO), terminal_columns(),
                          environment_is_utf8(), color && takes_color(STDERR_FILENO)});
}

Context Cli::make_context() const {
    Context context;
    context.config = read_config(config_file());
    context.paths = resolve_paths(db_, context.config);
    context.clock = Clock({environment("HONE_NOW"), context.config.time_zone, context.config.day_start_hour});
    context.now = context.clock.now();
    context.seed = seed_from_environment();
    set_manners(context);
    return context;
}

Context Cli::bare_context() const {
    Context context;
    try {
        context.config = read_config(config_file());
        context.paths = resolve_paths(db_, context.config);
    } catch (const std::runtime_error&) {  // whoever needs it right will hear of it
    }
    set_manners(context);
    return context;
}

int Cli::report(int code, const std::string& kind, const std::string& message) const {
    std::fflush(stdout);
    if (json_) Output().print({{"error", {{"code", kind}, {"message", message}}}});
    Output::Options manners;
    manners.error_color = !no_color_ && takes_color(STDERR_FILENO);
    Output(manners).warn("hone: " + message);
    return code;
}

int Cli::show_help() {
    const Context context = bare_context();
    const std::string text = help_page(deepest_parsed(app_));
    if (json_) {
        context.out.print({{"help", text}});
    } else {
        const PagedOutput page(context);
        context.out.text(text);
    }
    return exit_code::done;
}

int Cli::show_version() const {
    if (json_)
        Output().print({{"hone", HONE_VERSION}, {"sqlite", sqlite_version()}});
    else
        Output().line(version_text());
    return exit_code::done;
}

int Cli::report_usage(const CLI::ParseError& error) {
    return report(exit_code::usage, "usage", usage_problem(app_, error));
}

int Cli::run_chosen() {
    Context context = standing_alone_.count(running_) != 0 ? bare_context() : make_context();
    store_ = context.paths.store.string();
    no_color_ |= !context.config.color;  // of what is reported from here on
    if (running_ == nullptr || !prints_a_page(path_of(*running_))) return chosen_(context);
    const PagedOutput page(context);
    return chosen_(context);
}

/// Of what a command throws, inside a catch.
int Cli::report_exception() const {
    try {
        throw;
    } catch (const UsageError& error) {
        return report(exit_code::usage, "usage", error.what());
    } catch (const NoSuch& error) {
        return report(exit_code::answer_is_no, "not-found", error.what());
    } catch (const Interrupted&) {
        return exit_code::interrupted;
    } catch (const StoreError& error) {
        return report(exit_code::store, "store", error.what());
    } catch (const SQLite::Exception& error) {
        return report(exit_code::store, "store", explain_sqlite(error.getErrorCode(), error.what(), store_));
    } catch (const std::exception& error) {
        return report(
            exit_code::store, "internal",
            fmt::format(
                "this is a fault in hone, not yours: {}. Every grade you were shown as accepted is in the "
                "store; `hone check` verifies it",
                error.what()));
    }
}

int Cli::run(int argc, char** argv) {
    occupy_closed_streams();
    // Known before parsing, so that a usage error is JSON too when JSON was asked for.
    json_ = std::any_of(argv + 1, argv + argc,
                        [](const char* word) { return std::string_view(word) == "--json"; });
    int code = exit_code::done;
    try {
        app_.parse(words_of_command(argc, argv));
        code = run_chosen();
    } catch (const CLI::CallForHelp&) {
        code = show_help();
    } catch (const CLI::CallForVersion&) {
        code = show_version();
    } catch (const CLI::ParseError& error) {
        return report_usage(error);
    } catch (const std::exception&) {
        return report_exception();
    }
    if (!flush_stdout()) return report(exit_code::store, "output", "what was printed could not be written");
    return code;
}

}  // namespace hone
