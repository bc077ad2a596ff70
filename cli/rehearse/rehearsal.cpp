// SPDX-License-Identifier: MIT
#include "cli/rehearse/rehearsal.hpp"

#include "cli/card_text.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/exit_codes.hpp"
#include "cli/rehearse/looking_back.hpp"
#include "cli/rehearse/rehearsal_text.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/probes.hpp"
#include "decks/stories/ask_story.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

constexpr const char* left_half_way = "Left half-way; nothing of this rehearsal was stored.";

class Rehearsing {
public:
    Rehearsing(Context& context, Store& store, StudyDay today, const RehearsalTask& task, DrillInput& input)
        : context_(context),
          out_(context.out),
          store_(store),
          today_(today),
          task_(task),
          story_(std::get<Story>(task.note.note.body)),
          input_(input) {}

    std::optional<RehearsalDone> run() {
        try {
            if (tell() && criticise() && probe() && back())
                if (const auto rating = rate()) return record(*rating);
        } catch (const Interrupted&) {
            out_.line();
            say(out_, left_half_way);
            throw;
        }
        out_.line();
        say(out_, left_half_way);
        return std::nullopt;
    }

private:
    bool tell() {
        const auto spoken =
            task_.typed ? type_it(out_, input_, task_.telling) : speak(out_, input_, task_.telling);
        if (!spoken) return false;
        spoken_ = *spoken;
        after_ = Stopwatch{};
        show_standing(out_, task_.telling, spoken_);
        return true;
    }

    /// Enter goes on, q leaves, other keys are the caller's. Nothing: left.
    std::optional<std::string> key() {
        auto text = input_.key();
        if (!text || *text == "q" || *text == ":q") return std::nullopt;
        return text;
    }

    bool criticise() {
        if (!task_.typed || !task_.critic) return true;
        std::vector<TypedPart> parts;
        for (std::size_t part = 0; part < spoken_.typed.size(); ++part)
            parts.push_back({task_.telling.part_name(part), spoken_.typed[part]});
        const TypedCritique critique = task_.critic(task_.note, task_.question, parts);
        disqualifiers_ = critique.disqualifiers;
        out_.line();
        print(out_, critique.block);
        if (!critique.keep) return true;
        say(out_, critique.keep_hint + "; Enter goes on.");
        while (const auto pressed = key()) {
            if (pressed->empty()) return true;
            if (*pressed != "k" && *pressed != ":k") continue;
            critique.keep();
            return true;
        }
        return false;
    }

    bool probe() {
        const auto probe = next_probe(store_, today_, context_.seed);
        if (!probe) return true;
        const auto put = [&] {
            out_.line();
            for (const auto& line : paragraph(probe->asking.prompt, out_, "A follow-up: "))
                out_.line(line);
            say(out_,
                input_.single_keys() ? "(answer aloud; Enter shows a strong reply)"
                                     : "(answer aloud; an empty line shows a strong reply)",
                Style::faint);
        };
        put();
        while (const auto pressed = key()) {
            if (*pressed == DrillInput::show_again) put();
            if (*pressed == DrillInput::show_again || (!pressed->empty() && input_.single_keys())) continue;
            probe_ = probe->note.id;
            for (const auto& line : paragraph(probe->asking.answer, out_, "  strong: "))
                out_.line(line);
            if (!probe->asking.why.empty())
                for (const auto& line : paragraph(probe->asking.why, out_, "  why: "))
                    out_.line(line);
            return true;
        }
        return false;
    }

    bool back() {
        out_.line();
        for (const auto& line : paragraph(opening_of(story_), out_, "It opens: "))
            out_.line(line);
        const auto back = look_back(out_, input_, task_.needs);
        if (!back) return false;
        back_ = *back;
        return true;
    }

    std::optional<Rating> rate() {
        const Told told{back_.ticked, static_cast<int>(task_.needs.size()),
                        over_limit(spoken_.total_ms(), task_.telling.budget.limit), !back_.auto_fail.empty(),
                        disqualifiers_.value_or(0)};
        const Proposal proposal = propose_from_telling(told);
        proposed_ = proposal.rating;
        const Preview preview = preview_of(scheduling_of(store_, task_.card.deck), task_.card, today_);
        const auto show = [&] {
            say(out_, proposal.why);
            print(out_, {rating_keys(preview, proposal.rating)});
        };
        out_.line();
        show();
        while (const auto pressed = key()) {
            if (pressed->empty()) return proposal.rating;
            if (const auto rating = rating_from(std::string_view(*pressed))) return rating;
            if (*pressed == DrillInput::show_again)
                show();
            else
                say(out_, "Enter accepts [the proposed rating], 1 again, 2 hard, 3 good, 4 easy; q leaves.");
        }
        return std::nullopt;
    }

    Rehearsal rehearsal(Instant at) const {
        Rehearsal rehearsal;
        rehearsal.story = task_.note.id;
        rehearsal.at = at;
        rehearsal.day = today_;
        rehearsal.question = task_.question;
        rehearsal.pitch = task_.telling.pitch;
        rehearsal.limit_ms = task_.telling.limit_ms();
        rehearsal.sections = spoken_.sections();
        rehearsal.total_ms = spoken_.total_ms();
        rehearsal.ticked = back_.ticked;
        rehearsal.needed = static_cast<int>(task_.needs.size());
        rehearsal.scores = back_.scores;
        rehearsal.auto_fail = back_.auto_fail;
        rehearsal.disqualifiers = disqualifiers_;
        rehearsal.typed = spoken_.typed_text(task_.telling);
        rehearsal.probe = probe_;
        return rehearsal;
    }

    /// The telling without its pauses, the follow-up and looking back: what a rehearsal takes of the day.
    std::int64_t taken_ms() const { return spoken_.at_work_ms + after_.milliseconds(); }

    std::optional<RehearsalDone> record(Rating rating) {
        const std::int64_t taken = taken_ms();
        const Now now{context_.clock.now().instant, today_};
        const Rehearsal told = rehearsal(now.instant);
        const auto earlier = rehearsals_of(store_, task_.note.id);
        Operation operation(store_, now.instant,
                            fmt::format("rehearsed {} {}", task_.note.reference(), name(rating)));
        operation.keep_plan();
        const auto done = review_within(
            store_, operation, now,
            {task_.card.id, rating, proposed_, taken, task_.variant, std::nullopt, task_.card.reps});
        if (!done) {
            say(out_, "This card was answered or put away elsewhere meanwhile; nothing was stored.");
            return std::nullopt;
        }
        record_rehearsal(store_, told);
        operation.commit();
        for (const auto& warning : review_warnings(*done))
            say(out_, "Note: " + warning);
        say(out_, fmt::format("{}: {}", name(rating), due_in_words(done->card, today_)));
        out_.line();
        if (const auto before = comparable(earlier, told))
            show_change(out_, told, *before);
        else
            say(out_, fmt::format("The first {} of this story; the next one is held against it.",
                                  told.pitch           ? "pitch"
                                  : told.typed.empty() ? "telling"
                                                       : "typed telling"));
        return RehearsalDone{*done, rating, taken};
    }

    Context& context_;
    const Output& out_;
    Store& store_;
    StudyDay today_;
    const RehearsalTask& task_;
    const Story& story_;
    DrillInput& input_;
    Spoken spoken_;
    Stopwatch after_;  ///< since the telling ended
    std::optional<int> disqualifiers_;
    std::optional<NoteId> probe_;
    LookedBack back_;
    std::optional<Rating> proposed_;
};

}  // namespace

RehearsalTask task_of(const CardRow& card, const NoteRow& note, const Asking& asking) {
    const std::string wording = wording_of(std::get<Story>(note.note.body), asking.variant);
    RehearsalTask task{card, note, wording, asking.variant, asking.needs, {}};
    if (wording.empty()) task.question = "Tell this story.";
    return task;
}

void show_task(const Output& out, const RehearsalTask& task) {
    say(out, std::get<Story>(task.note.note.body).summary);
    out.line();
    show_budget(out, task.telling);
    out.line();
    say(out, task.question, Style::strong);  // last, so that a small window still has it when the clock runs
}

std::optional<RehearsalDone> rehearse(Context& context, Store& store, StudyDay today,
                                      const RehearsalTask& task, DrillInput& input) {
    return Rehearsing(context, store, today, task, input).run();
}

}  // namespace hone
