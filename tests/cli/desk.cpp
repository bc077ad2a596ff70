// SPDX-License-Identifier: MIT
#include "tests/cli/desk.hpp"

#include <fstream>
#include <stdexcept>

namespace hone::test {

Desk::Desk(const std::string& deck) {
    const Outcome outcome = run({"import", write("deck.toml", deck).string()});
    if (outcome.exit_code != 0) throw std::invalid_argument(outcome.out + outcome.err);
}

std::filesystem::path Desk::write(const std::string& name, const std::string& text) const {
    std::ofstream(home() / name, std::ios::binary) << text;
    return home() / name;
}

void Desk::use_editor(const std::string& script) {
    const auto file = write("editor", "#!/bin/sh\n" + script);
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    set("EDITOR", file.string());
}

Command Desk::command(std::vector<std::string> arguments) const {
    Command command;
    command.words = std::move(arguments);
    command.words.insert(command.words.begin(), HONE_TEST_BINARY);
    command.environment = environment_;
    command.environment.insert({"HOME", home().string()});
    return command;
}

Outcome Desk::run(std::vector<std::string> arguments) const {
    return test::run(command(std::move(arguments)));
}

std::string Desk::shown(const std::string& card) const {
    return run({"show", card, "--json"}).out;
}

bool Desk::has(const std::string& reviews) const {
    const Outcome check = run({"check"});
    return check.exit_code == 0 && check.out.find(reviews) != std::string::npos;
}

}  // namespace hone::test
