// SPDX-License-Identifier: MIT
#include "cli/critic.hpp"

#include "cli/editor.hpp"
#include "decks/deck_files.hpp"
#include "decks/store/goals.hpp"

namespace hone {

std::optional<RuleBook> rules_of(const Context& context, const std::string& named,
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

Critic critic_of(const Context& context) {
    std::vector<Diagnostic> diagnostics;
    auto book = rules_of(context, "", diagnostics);
    warn_of(context, diagnostics);
    return Critic(book ? std::move(*book) : builtin_rules());
}

CritiqueLens round_lens(const Context& context, const Store& store) {
    const auto goal = current_goal(store, context.now.study_day);
    return goal ? CritiqueLens{goal->company, goal->level, goal->role} : CritiqueLens{};
}

}  // namespace hone
