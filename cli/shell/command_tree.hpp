// SPDX-License-Identifier: MIT
// The command line as plain values: what the help pages, the manual and the completions are made from. Read off the CLI11
// app, so that nothing is listed twice. Hidden options are left out.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace hone {

/// An option, or a place ("DECK...") where it has no names.
struct OptionWords {
    std::vector<std::string> names;    ///< "-q", "--quiet"; the short ones first
    std::string type;                  ///< "DECK"; empty: a flag
    std::vector<std::string> choices;  ///< when only these are taken
    std::string about;
    bool required = false;
    bool repeats = false;  ///< takes as many words as there are

    bool takes_value() const { return !type.empty(); }
    /// "-q, --quiet", "--db PATH", "DECK..."
    std::string in_words() const;
};

struct CommandWords {
    std::vector<std::string> path;  ///< "goal", "set"; empty: hone itself
    std::string about, section;
    std::vector<OptionWords> places, options;
    std::vector<CommandWords> commands;
    bool needs_command = false;

    /// "hone goal set"
    std::string name() const;
    /// "hone goal set [FLAGS]"
    std::string usage() const;
};

CommandWords command_words(const CLI::App& app);

/// Those of the command, then those of hone that it does not have itself.
std::vector<OptionWords> options_at(const CommandWords& command, const CommandWords& root);

/// The command and all below it, each before those below it.
std::vector<const CommandWords*> all_of(const CommandWords& command);

}  // namespace hone
