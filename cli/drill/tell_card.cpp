// SPDX-License-Identifier: MIT
// A `tell` card in the drill: the session hands over to a rehearsal, which stores the review itself.
#include "cli/drill/session.hpp"
#include "cli/rehearse/rehearsal.hpp"

#include <algorithm>

namespace hone {

Turn Session::tell(Hand& hand) {
    const RehearsalTask task = task_of(hand.card, hand.note, hand.asking);
    const auto show = [&] {
        show_task(context_.out, task);
        show_keys({Keys{{{"Enter starts the clock"}, {"b bury"}, {"? keys"}, {"q leave"}}}},
                  Block{Paragraph{"Enter starts the clock, b buries it until tomorrow, ? lists the keys."}});
    };
    show();
    while (true) {
        const auto key = read_key();
        if (!key) return Turn::leave;
        if (key->empty()) break;
        if (*key == DrillInput::show_again)
            show();
        else if (*key == "?")
            say("Enter starts the clock, u undo, e edit and ask again, s suspend, b bury until tomorrow, f "
                "flag, n note to self, w why now, + add a note, q leave");
        else if (const auto command = command_in(*key); !command)
            say("Enter starts the clock, ? lists the keys.");
        else if (const auto turn = common_key(hand, *command, true))
            return *turn;
    }
    show_keys({Keys{{{"Enter goes on"}, {"q leave"}}}}, Block{});
    const auto done = rehearse(context_, store_, now_.study_day, task, input_);
    if (!done) return Turn::leave;
    const double seconds =
        static_cast<double>(std::min(done->taken_ms, idle_after_ms(hand.card.aspect))) / 1000.0;
    count(hand.card.id, done->review.operation, done->rating, seconds);
    page_.gap();
    if (!input_.draws()) return Turn::answered;
    show_keys({Keys{{{"Enter goes on"}}}}, Block{});  // what changed since last time is on the screen
    while (const auto key = input_.key())
        if (key->empty()) return Turn::answered;
    return Turn::leave;
}

}  // namespace hone
