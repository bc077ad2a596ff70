// SPDX-License-Identifier: MIT
#include "cli/rehearse/typed_critic.hpp"

#include "cli/card_text.hpp"
#include "cli/critic.hpp"
#include "cli/drill/keeping.hpp"
#include "decks/critique/mistakes.hpp"
#include "decks/stories/judged_story.hpp"
#include "engine/answer/fact.hpp"

#include <memory>

namespace hone {
namespace {

constexpr std::size_t findings_shown = 6;

/// A pitch has one part, which is none of the sections.
Section section_named(const std::string& part) {
    for (const Section section : all_sections)
        if (folded(part) == name(section)) return section;
    return Section::whole;
}

}  // namespace

TypedCritic typed_critic(Context& context, Store& store, DrillInput& input) {
    const auto critic = std::make_shared<const Critic>(critic_of(context));
    return [&context, &store, &input, critic](const NoteRow& note, const std::string& question,
                                              const std::vector<TypedPart>& typed) {
        const auto& story = std::get<Story>(note.note.body);
        Critiqued answer = judged(story);
        answer.look_through(lens_of(note.note, round_lens(context, store)));
        answer.parts.clear();
        for (const auto& part : typed)
            answer.parts.push_back({section_named(part.name), part.text});
        const Critique critique = critic->judge(answer);
        TypedCritique said;
        said.block = critique_block(critique, findings_shown);
        if (said.block.empty()) said.block = {Paragraph{"No rule has anything against it."}};
        said.disqualifiers = critique.disqualifiers();
        auto mistakes = mistakes_in(answer.parts, critique);
        if (mistakes.empty()) return said;
        said.keep_hint = "k keeps sentences that tripped a rule, beside better ones";
        said.keep = [&context, &store, &input, critic, mistakes = std::move(mistakes), prompt = question] {
            keep_mistakes(context, store, input, *critic, mistakes, prompt);
        };
        return said;
    };
}

}  // namespace hone
