// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/review_report.hpp"
#include "cli/exit_codes.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct GradeOptions {
    std::string card, rating;
    std::optional<std::int64_t> milliseconds;
};

int grade(Context& context, const GradeOptions& options) {
    const auto rating = rating_from(std::string_view(options.rating));
    if (!rating) {
        std::vector<std::string_view> names;
        for (const Rating each : all_ratings)
            names.push_back(name(each));
        throw UsageError(fmt::format("{} is no rating{}; ratings are again, hard, good, easy (or 1 to 4)",
                                     in_quotes(options.rating), did_you_mean(options.rating, names)));
    }
    Store store = context.open_store();
    const CardRow card = require_living_card(store, options.card);
    if (card.suspended) return refuse_suspended(context, card);
    ReviewInput input{card.id, *rating, std::nullopt, options.milliseconds, 0, std::nullopt};
    const auto done = record_review(store, context.now, input);
    if (!done) throw NoSuch(fmt::format("no card {}", options.card));
    report_review(context, *done, *rating, Json::object());
    return exit_code::done;
}

}  // namespace

void define_grade(Cli& cli) {
    auto options = std::make_shared<GradeOptions>();
    auto* command = cli.command("grade", "Record a rating for a card, for scripts", section::care,
                                [options](Context& context) { return grade(context, *options); });
    command->add_option("card", options->card, "Number or DECK/NOTE:ASPECT")->type_name("CARD")->required();
    command->add_option("rating", options->rating, "again, hard, good or easy")
        ->type_name("RATING")
        ->required();
    command->add_option("--ms", options->milliseconds, "How long the answer took, in milliseconds")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t{0}, longest_answer_ms));
}

}  // namespace hone
