// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/why_text.hpp"

namespace hone {
namespace {

int why(const Context& context, const std::string& name_of_card) {
    const Store store = context.open_store();
    const CardRow card = require_card(store, name_of_card);
    if (context.out.json())
        context.out.print(why_json(store, card, context.now));
    else
        print_why(context.out, store, card, context.now);
    return exit_code::done;
}

}  // namespace

void define_why(Cli& cli) {
    auto name_of_card = std::make_shared<std::string>();
    auto* command = cli.command("why", "Why a card is due when it is", section::interview,
                                [name_of_card](Context& context) { return why(context, *name_of_card); });
    command->add_option("card", *name_of_card, "Number or DECK/NOTE:ASPECT")->type_name("CARD")->required();
}

}  // namespace hone
