// SPDX-License-Identifier: MIT
// How help looks: the main page grouped as in `section`, one line a command; a command's page with what it
// takes by the names people type. CLI11's own layout prints positionals as "card CARD REQUIRED".
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace hone {

class HelpFormatter : public CLI::Formatter {
public:
    std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
};

}  // namespace hone
