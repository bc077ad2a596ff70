// SPDX-License-Identifier: MIT
// The command line as a whole: CLI11's tree, the global flags, and the action that parsing chose. Commands
// add themselves through the define_ functions in commands/commands.hpp.
#pragma once

#include "cli/context.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace hone {

/// The sections of `hone help`, in order.
namespace section {
inline constexpr const char* every_day = "Every day";
inline constexpr const char* material = "My material";
inline constexpr const char* interview = "The interview";
inline constexpr const char* care = "Care";
}  // namespace section

/// An option that may be repeated; each time it takes one word.
void add_repeatable(CLI::App* command, const char* name, std::vector<std::string>& into,
                    const char* description, const char* type);

/// Only these words are taken; the nearest is named for another.
CLI::Validator one_of(std::vector<std::string> words);

class Cli {
public:
    using Action = std::function<int(Context&)>;

    Cli();

    CLI::App& root() { return app_; }
    /// A subcommand; its action runs when it was the one typed.
    CLI::App* command(const std::string& name, const std::string& description, const char* section,
                      Action action);
    /// A subcommand below another.
    CLI::App* subcommand(CLI::App* parent, const std::string& name, const std::string& description,
                         Action action);
    /// Runs when no subcommand was typed.
    void on_no_command(Action action) { chosen_ = std::move(action); }
    /// It has to work where nothing else does: with a broken config file, without a home.
    void stands_alone(const CLI::App* command) { standing_alone_.insert(command); }

    /// Parses, then runs the chosen action. Returns the exit code; every error has been reported.
    int run(int argc, char** argv);

private:
    Context make_context() const;
    /// Of a command that stands alone: what can be known is, the rest is as by default.
    Context bare_context() const;
    void set_manners(Context& context) const;
    int run_chosen();
    int report_exception() const;
    int show_help();
    int show_version() const;
    int report_usage(const CLI::ParseError& error);
    int report(int code, const std::string& kind, const std::string& message) const;

    CLI::App app_;
    Action chosen_;
    const CLI::App* running_ = nullptr;  ///< whose action was chosen; none: hone alone
    std::set<const CLI::App*> standing_alone_;
    std::optional<std::string> db_;
    std::string store_ = "the store";  ///< as errors name it
    bool json_ = false;
    bool no_color_ = false;
    bool quiet_ = false;
    bool no_input_ = false;
};

}  // namespace hone
