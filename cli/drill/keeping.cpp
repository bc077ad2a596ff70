// SPDX-License-Identifier: MIT
#include "cli/drill/keeping.hpp"

#include "cli/card_text.hpp"
#include "cli/critic.hpp"
#include "decks/own_notes.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace hone {
namespace {

/// Whether a better wording trips the same rule again.
bool still_trips(const Critic& critic, const CritiqueLens& lens, const std::string& rewrite,
                 const std::string& rule) {
    Critiqued answer;
    answer.look_through(lens);
    answer.parts = {{Section::whole, rewrite}};
    for (const auto& finding : critic.judge(answer).findings)
        if (finding.rule == rule && !finding.of_whole()) return true;
    return false;
}

std::optional<std::string> better_sentence(const Context& context, DrillInput& input, const Critic& critic,
                                           const CritiqueLens& lens, const Mistake& mistake) {
    bool warned = false;
    while (true) {
        if (input.single_keys()) context.out.text("Better: ");
        const auto line = input.line();
        if (!line || *line == DrillInput::show_again) return std::nullopt;
        const std::string rewrite = on_one_line(*line);
        if (rewrite.empty()) return std::nullopt;
        // A critic to argue with: it says so once, then the person is right.
        if (warned || !still_trips(critic, lens, rewrite, mistake.rule)) return rewrite;
        warned = true;
        say(context.out,
            fmt::format("That trips {} as well. Type another, or the same again to keep it.", mistake.rule));
    }
}

}  // namespace

Block critique_block(const Critique& critique, std::size_t most) {
    Block block;
    for (std::size_t i = 0; i < critique.findings.size() && i < most; ++i) {
        const Finding& finding = critique.findings[i];
        const std::string words =
            finding.text.empty() ? "" : fmt::format(": \"{}\"", on_one_line(finding.text));
        block.push_back(Paragraph{fmt::format("{} {}{}", name(finding.severity), finding.rule, words), "  "});
        block.push_back(Paragraph{finding.reason, "    why  "});
        block.push_back(Paragraph{finding.fix, "    fix  "});
    }
    if (critique.findings.size() > most)
        block.push_back(Paragraph{fmt::format("  and {} more", critique.findings.size() - most)});
    return block;
}

std::vector<NoteRow> keep_mistakes(Context& context, Store& store, DrillInput& input, const Critic& critic,
                                   const std::vector<Mistake>& mistakes, const std::string& prompt) {
    std::vector<NoteRow> kept;
    const CritiqueLens lens = round_lens(context, store);
    for (const auto& mistake : mistakes) {
        say(context.out, fmt::format("Yours ({}): {}", mistake.flaw, mistake.sentence));
        say(context.out, mistake.fix);
        const auto rewrite = better_sentence(context, input, critic, lens, mistake);
        if (!rewrite) continue;
        const CheckedNote checked = check_note(pair_of(mistake, *rewrite, prompt));
        if (!checked.note) {
            for (const auto& problem : checked.diagnostics)
                say(context.out, without_controls(problem.message));
            continue;
        }
        AddedNote added =
            add_note(store, {context.clock.now().instant, context.now.study_day}, own_deck, *checked.note);
        say(context.out, added.was_there ? fmt::format("{} is there already.", added.row.reference())
                                         : fmt::format("Kept as {}.", added.row.reference()));
        if (!added.was_there) kept.push_back(std::move(added.row));
    }
    return kept;
}

}  // namespace hone
