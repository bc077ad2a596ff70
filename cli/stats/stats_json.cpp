// SPDX-License-Identifier: MIT
#include "cli/stats/stats_json.hpp"

#include "cli/context.hpp"
#include "cli/drill/scoring.hpp"
#include "cli/readiness_text.hpp"
#include "cli/stats/stats_page.hpp"

namespace hone {
namespace {

/// Null when nothing was asked.
Json retention_json(const Retention& retention) {
    if (retention.asked == 0) return nullptr;
    return {
        {"reviews", retention.asked}, {"recalled", retention.share()}, {"predicted", retention.predicted}};
}

Json days_json(const std::vector<DayCount>& days) {
    Json json = Json::array();
    for (const auto& day : days)
        json.push_back(
            {{"study_day", to_string(day.day)}, {"cards", day.cards}, {"minutes", in_tenths(day.minutes)}});
    return json;
}

Json parts_json(const char* what, const std::vector<PartCount>& parts, bool with_due) {
    Json json = Json::array();
    for (const PartCount& part : parts) {
        Json one{{what, part.name}, {"cards", part.cards}, {"seen", part.seen}};
        if (with_due) one["due"] = part.due;
        one["retention"] = retention_json(part.retention);
        json.push_back(std::move(one));
    }
    return json;
}

Json trend_json(const std::vector<RetentionWeek>& weeks) {
    Json json = Json::array();
    for (const RetentionWeek& week : weeks) {
        Json one{{"from", to_string(week.from)}};
        one.update(retention_json(week.retention));
        json.push_back(std::move(one));
    }
    return json;
}

Json bands_json(const std::vector<RetentionBand>& bands) {
    Json json = Json::array();
    for (const RetentionBand& band : bands) {
        Json one{{"from", band.from}, {"to", band.to}};
        one.update(retention_json(band.retention));
        json.push_back(std::move(one));
    }
    return json;
}

Json hardest_json(const Store& store, const std::vector<HardCard>& hardest) {
    Json json = Json::array();
    for (const HardCard& hard : hardest) {
        Json one = card_json(*find_card(store, hard.card));
        one["lapses"] = hard.lapses;
        one["reviews"] = hard.reviews;
        one["again"] = hard.again;
        one["difficulty"] = hard.difficulty;
        json.push_back(std::move(one));
    }
    return json;
}

Json times_json(const std::vector<AspectTimes>& times) {
    Json json = Json::array();
    for (const AspectTimes& aspect : times)
        json.push_back({{"aspect", aspect.aspect},
                        {"answers", aspect.answers},
                        {"median_seconds", aspect.median},
                        {"p95_seconds", aspect.slow}});
    return json;
}

Json confusions_json(const std::vector<Confusion>& confusions) {
    Json json = Json::array();
    for (const Confusion& confusion : confusions)
        json.push_back({{"of", name(confusion.subject)},
                        {"wanted", confusion.wanted_name},
                        {"picked", confusion.picked_name},
                        {"times", confusion.times},
                        {"answers", confusion.answers},
                        {"right_in_a_row", confusion.right_in_a_row},
                        {"over", confusion.over()},
                        {"cards", confusion.cards}});
    return json;
}

}  // namespace

Json stats_json(const Store& store, const Stats& stats, StudyDay today) {
    const StateCounts& states = stats.states;
    return {{"study_day", to_string(today)},
            {"states",
             {{"new", states.fresh},
              {"learning", states.learning},
              {"review", states.review},
              {"relearning", states.relearning},
              {"suspended", states.suspended}}},
            {"true_retention",
             {{"30_days", retention_json(stats.month)},
              {"all", retention_json(stats.all)},
              {"weeks", trend_json(stats.weeks)},
              {"bands", bands_json(stats.bands)}}},
            {"sure", stats.sure.answers == 0
                         ? Json(nullptr)
                         : Json{{"answers", stats.sure.answers}, {"wrong", stats.sure.wrong}}},
            {"ahead", days_json(stats.ahead)},
            {"done", days_json(stats.done)},
            {"decks", parts_json("deck", stats.decks, true)},
            {"kinds", parts_json("kind", stats.kinds, false)},
            {"principles", parts_json("principle", stats.principles, false)},
            {"flaws", parts_json("flaw", stats.flaws, false)},
            {"hardest", hardest_json(store, stats.hardest)},
            {"times", times_json(stats.times)},
            {"confusions", confusions_json(stats.confusions)},
            {"unseen_wording", unseen_json(store)},
            {"rubric_bias", bias_json(store)}};
}

}  // namespace hone
