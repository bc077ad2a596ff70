// SPDX-License-Identifier: MIT
// The command line as a whole: CLI11's tree, the global flags, and the action that parsing chose. Commands
// add themselves through the define_ functions in commands/commands.hpp.
#pragma once

#include "cli/context.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <optional>
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

    /// Parses, then runs the chosen action. Returns the exit code; every error has been reported.
    int run(int argc, char** argv);

private:
    Context make_context() const;
    int report_usage(const CLI::ParseError& error);
    int report(int code, const std::string& kind, const std::string& message) const;

    CLI::App app_;
    Action chosen_;
    std::optional<std::string> db_;
    bool json_ = false;
    bool no_color_ = false;
    bool quiet_ = false;
};

}  // namespace hone
