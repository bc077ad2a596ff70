// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/queue_options.hpp"
#include "cli/exit_codes.hpp"
#include "cli/today_text.hpp"
#include "decks/asking.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

Json asking_json(const CardRow& card, const Asking& asking, const Preview& preview) {
    Json json = card_json(card);
    json["trains"] = name(card.trains);
    json["meet"] = card.to_be_met();
    json["prompt"] = full_prompt(asking);
    const auto& options =
        asking.how == Asking::How::spot && asking.options.empty() ? asking.flaws : asking.options;
    if (!options.empty()) json["options"] = options;
    if (asking.how == Asking::How::spot && !asking.options.empty() && !asking.flaws.empty())
        json["flaws"] = asking.flaws;
    if (asking.options_hidden) json["options_hidden"] = true;
    if (card.to_be_met()) json["answer"] = asking.answer;
    json["preview"] = preview_json(preview);
    return json;
}

int next(Context& context, const QueueOptions& options) {
    const Store store = context.open_store_with_starters();
    const NextCard found = next_card(store, context.now, queue_filter(store, options), context.seed);
    if (!found.card) {
        if (context.out.json())
            context.out.print({{"card", nullptr}});
        else
            context.out.line(rest_in_words(found.rest));
        return exit_code::answer_is_no;
    }
    const CardRow card = *find_card(store, *found.card);
    const NoteRow note = *find_note(store, card.note);
    const Asking asking = ask(store, card, note.note, context.now.study_day, context.seed);
    const Preview preview = preview_of(scheduling_of(store, card.deck), card, context.now.study_day);
    if (context.out.json()) {
        context.out.print(asking_json(card, asking, preview));
        return exit_code::done;
    }
    context.out.line(fmt::format("Card {} · {} · {}", card.id, card.reference(), name(card.trains)));
    context.out.line();
    print(context.out, question_block(asking, {.uncovered = true}));
    if (card.to_be_met()) {
        context.out.line();
        context.out.line("First showing: read it, it is asked later.");
        print(context.out, answer_block(asking));
    }
    context.out.line();
    print(context.out, {rating_keys(preview, std::nullopt)});
    return exit_code::done;
}

}  // namespace

void define_next(Cli& cli) {
    auto options = std::make_shared<std::shared_ptr<QueueOptions>>();
    auto* command = cli.command("next", "The next card, for scripts", section::care,
                                [options](Context& context) { return next(context, **options); });
    *options = add_queue_options(command);
}

}  // namespace hone
