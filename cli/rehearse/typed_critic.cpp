// SPDX-License-Identifier: MIT
#include "cli/rehearse/typed_critic.hpp"

#include "cli/card_text.hpp"
#include "cli/drill/keeping.hpp"
#include "decks/critique/mistakes.hpp"
#include "decks/critique/rules.hpp"
#include "decks/stories/judged_story.hpp"

#include <algorithm>

namespace hone {
namespace {

constexpr std::size_t findings_shown = 6;

Section section_named(const std::string& part) {
    if (part == "Situation") return Section::situation;
    if (part == "Task") return Section::task;
    if (part == "Action") return Section::action;
    if (part == "Result") return Section::result;
    return Section::whole;
}

}  // namespace

TypedCritic typed_critic(Context& context, Store& store, DrillInput& input) {
    return [&](const Story& story, const std::vector<TypedPart>& typed) {
        Critiqued answer = judged(story);
        const Critiqued lens = with_lens(context, store);
        answer.company = lens.company;
        answer.level = lens.level;
        answer.role = lens.role;
        answer.parts.clear();
        for (const auto& part : typed)
            answer.parts.push_back({section_named(part.name), part.text});
        const Critique critique = builtin_critic().judge(answer);
        TypedCritique said;
        said.lines = critique_lines(context.out, critique, findings_shown);
        if (said.lines.empty()) said.lines = paragraph("No rule has anything against it.", context.out);
        said.disqualifiers = static_cast<int>(std::count_if(
            critique.findings.begin(), critique.findings.end(),
            [](const Finding& finding) { return finding.severity == CritiqueSeverity::disqualifier; }));
        auto mistakes = mistakes_in(answer.parts, critique);
        if (mistakes.empty()) return said;
        said.keep_hint = "k keeps sentences that tripped a rule, beside better ones";
        said.keep = [&context, &store, &input, mistakes = std::move(mistakes), prompt = story.summary] {
            keep_mistakes(context, store, input, mistakes, prompt);
        };
        return said;
    };
}

}  // namespace hone
