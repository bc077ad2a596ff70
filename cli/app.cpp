// SPDX-License-Identifier: MIT
#include "cli/app.hpp"

#include "cli/clock.hpp"
#include "cli/exit_codes.hpp"
#include "cli/version.hpp"
#include "decks/text/near_miss.hpp"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace hone {
namespace {

std::size_t terminal_columns() {
    if (const auto set = environment("COLUMNS")) {
        std::size_t columns = 0;
        std::from_chars(set->data(), set->data() + set->size(), columns);
        if (columns >= 20) return columns;
    }
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20) return size.ws_col;
    return 80;
}

/// False when the locale names another character set; nothing said counts as UTF-8.
bool environment_is_utf8() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (auto locale = environment(name); locale && !locale->empty()) {
            std::transform(locale->begin(), locale->end(), locale->begin(),
                           [](unsigned char c) { return std::tolower(c); });
            return locale->find("utf-8") != std::string::npos || locale->find("utf8") != std::string::npos;
        }
    return true;
}

std::uint64_t seed_from_environment() {
    const auto set = environment("HONE_SEED");
    if (!set) return 0;
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(set->data(), set->data() + set->size(), seed);
    if (error != std::errc() || end != set->data() + set->size())
        throw UsageError(fmt::format("HONE_SEED is `{}`; it must be a whole number", *set));
    return seed;
}

/// Names of the commands below `app`, for "did you mean".
std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(sub->get_name());
    return names;
}

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const auto& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

/// "goal set " for the subcommand, nothing for the root.
std::string path_of(const CLI::App& app) {
    if (app.get_parent() == nullptr) return {};
    return path_of(*app.get_parent()) + app.get_name() + " ";
}

const CLI::App& deepest_parsed(const CLI::App& app) {
    const auto parsed = app.get_subcommands();
    return parsed.empty() ? app : deepest_parsed(*parsed.front());
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
    app_.set_version_flag("--version", version_text());
    app_.require_subcommand(0, 1);
    app_.fallthrough();
    app_.add_option("--db", db_, "The store to use")->type_name("PATH");
    app_.add_flag("--json", json_, "One JSON object on stdout");
    app_.add_flag("--no-color", no_color_, "No colour");
    app_.add_flag("-q,--quiet", quiet_, "Say nothing after a change");
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
            if (sub->get_subcommands().empty()) chosen_ = action;
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

Context Cli::make_context() const {
    Context context;
    const Config config = read_config(config_file());
    context.paths = resolve_paths(db_, config);
    context.clock = Clock({environment("HONE_NOW"), config.time_zone, config.day_start_hour});
    context.now = context.clock.now();
    context.seed = seed_from_environment();
    context.input_is_terminal = isatty(STDIN_FILENO) == 1;
    context.output_is_terminal = isatty(STDOUT_FILENO) == 1;
    const bool dumb = environment("TERM").value_or("dumb") == "dumb";
    const bool color = context.output_is_terminal && !no_color_ && !environment("NO_COLOR") && !dumb;
    context.out = Output({json_, quiet_, color, terminal_columns(), environment_is_utf8()});
    return context;
}

int Cli::report(int code, const std::string& kind, const std::string& message) const {
    std::fflush(stdout);
    if (json_) Output().print({{"error", {{"code", kind}, {"message", message}}}});
    Output().warn("hone: " + message);
    return code;
}

int Cli::report_usage(const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {  // --help and --version
        app_.exit(error);
        return exit_code::done;
    }
    const CLI::App& where = deepest_parsed(app_);
    std::string message = error.what();
    const auto extras = app_.remaining(true);
    if (!extras.empty()) {
        const std::string& word = extras.front();
        const bool option = word.rfind('-', 0) == 0;
        message = fmt::format(
            "{} `{}`", option ? "unknown option" : (&where == &app_ ? "unknown command" : "unexpected"),
            word);
        std::vector<std::string> names = option ? option_names(where) : command_names(where);
        if (option)
            for (auto& name : option_names(app_))
                names.push_back(std::move(name));
        const std::vector<std::string_view> views(names.begin(), names.end());
        message += did_you_mean(word, views);
    }
    std::replace(message.begin(), message.end(), '\n', ' ');
    return report(exit_code::usage, "usage",
                  fmt::format("{} (see `hone {}--help`)", message, path_of(where)));
}

int Cli::run(int argc, char** argv) {
    // Known before parsing, so that a usage error is JSON too when JSON was asked for.
    json_ = std::any_of(argv + 1, argv + argc,
                        [](const char* word) { return std::string_view(word) == "--json"; });
    try {
        app_.parse(words_of_command(argc, argv));
    } catch (const CLI::ParseError& error) {
        return report_usage(error);
    }
    std::string store = db_.value_or("the store");
    try {
        Context context = make_context();
        store = context.paths.store.string();
        const int code = chosen_(context);
        if (!flush_stdout())
            return report(exit_code::store, "output", "what was printed could not be written");
        return code;
    } catch (const UsageError& error) {
        return report(exit_code::usage, "usage", error.what());
    } catch (const NoSuch& error) {
        return report(exit_code::answer_is_no, "not-found", error.what());
    } catch (const Interrupted& error) {
        return exit_code::interrupted;
    } catch (const StoreError& error) {
        return report(exit_code::store, "store", error.what());
    } catch (const SQLite::Exception& error) {
        return report(exit_code::store, "store", explain_sqlite(error.getErrorCode(), error.what(), store));
    } catch (const std::exception& error) {
        return report(
            exit_code::store, "internal",
            fmt::format(
                "this is a fault in hone, not yours: {}. Every grade you were shown as accepted is in the "
                "store; `hone check` verifies it",
                error.what()));
    }
}

}  // namespace hone
