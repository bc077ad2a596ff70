// SPDX-License-Identifier: MIT
#include "decks/store/card_query.hpp"

#include "decks/starter_loading.hpp"
#include "decks/store/operation.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <cmath>

using namespace hone;
using namespace hone::test;

namespace {

using Words = std::vector<std::string>;

/// One of each: raise forward is in review, raise reverse new and flagged, notice suspended, side a pair in
/// another deck that was forgotten today.
void fill(Material& material) {
    material.import(two_notes);
    material.import(
        "[[pair]]\nid = \"side\"\nweak = \"We did it.\"\nstrong = \"I did it.\"\nflaw = \"collective "
        "credit\"\n"
        "principles = [\"Ownership\"]\ncompany = [\"Amazon\"]\nlevel = [\"any\", \"SDE 2\"]\n",
        {}, "other.toml");
    material.review("talk/raise:forward", -9, Rating::good);
    material.review("other/side:spot", 0, Rating::again);
    Operation operation(material.store, morning().instant, "switches");
    set_flagged(material.store, material.card("talk/raise:reverse").id, true);
    set_suspended(material.store, material.card("talk/notice").id, true);
    set_buried(material.store, material.card("other/side:fix").id, morning().study_day);
    operation.commit();
}

std::string found(const Material& material, const Words& query) {
    std::string text;
    for (const auto& card : find_cards(material.store, parse_card_query(query, morning().study_day)))
        text += (text.empty() ? "" : " ") + card.note_key + ":" + card.aspect;
    return text;
}

}  // namespace

TEST_CASE("A query finds the cards for which every word holds") {
    Material material;
    fill(material);
    struct Row {
        Words query;
        const char* cards;
    };
    const auto row = GENERATE(
        Row{{}, "raise:forward raise:reverse notice:recall side:spot side:fix"},
        Row{{"deck:other"}, "side:spot side:fix"},
        Row{{"-deck:other", "is:new"}, "raise:reverse notice:recall"},
        Row{{"tag:pay"}, "raise:forward raise:reverse"},
        Row{{"tag:SPOKEN"}, "raise:forward raise:reverse notice:recall"}, Row{{"kind:fact"}, "notice:recall"},
        Row{{"principle:ownership"}, "side:spot side:fix"},
        Row{{"flaw:collective credit"}, "side:spot side:fix"}, Row{{"is:due"}, "raise:forward side:spot"},
        Row{{"is:review"}, "raise:forward"}, Row{{"is:learning"}, "side:spot"}, Row{{"is:relearning"}, ""},
        Row{{"is:suspended"}, "notice:recall"}, Row{{"is:flagged"}, "raise:reverse"},
        Row{{"is:buried"}, "side:fix"}, Row{{"is:leech"}, ""}, Row{{"NUMBER"}, "raise:forward raise:reverse"},
        Row{{"numb"}, "raise:forward raise:reverse"}, Row{{"umber"}, ""},
        Row{{"name a number"}, "raise:forward raise:reverse"}, Row{{"a name number"}, ""},
        Row{{"number", "name", "a"}, "raise:forward raise:reverse"}, Row{{"number", "-theirs"}, ""},
        Row{{"-number"}, "notice:recall side:spot side:fix"}, Row{{"deck:nowhere"}, ""},
        Row{{"deck:\"' OR 1=1 --\""}, ""}, Row{{"lens:amazon"}, "side:spot side:fix"},
        Row{{"lens:L5"}, "side:spot side:fix"}, Row{{"lens:google"}, ""},
        Row{{"lens:any"}, "side:spot side:fix"},
        // numbers and days; what was never reviewed has none
        Row{{"r<0.9"}, "raise:forward"}, Row{{"r>=0.9"}, "side:spot"},
        Row{{"r>0.1", "r<=1"}, "raise:forward side:spot"},
        Row{{"-r<0.9"}, "raise:reverse notice:recall side:spot side:fix"}, Row{{"s<1"}, "side:spot"},
        Row{{"d>5"}, "side:spot"}, Row{{"reps=0"}, "raise:reverse notice:recall side:fix"},
        Row{{"lapses>=1"}, ""}, Row{{"due=today"}, "side:spot"}, Row{{"due<today"}, "raise:forward"},
        Row{{"interval>=1"}, "raise:forward"}, Row{{"reviewed>=-9"}, "raise:forward side:spot"},
        Row{{"reviewed<-9"}, ""},
        // or, not, and several kinds of term at once
        Row{{"tag:pay", "or", "flaw:collective credit"}, "raise:forward raise:reverse side:spot side:fix"},
        Row{{"notice", "or", "number"}, "raise:forward raise:reverse notice:recall"},
        Row{{"notice", "or", "is:flagged", "or", "r>0.99"}, "raise:reverse notice:recall side:spot"},
        Row{{"(notice or did) -is:buried"}, "notice:recall side:spot"},
        Row{{"-(notice or number)"}, "side:spot side:fix"}, Row{{"number", "-is:new"}, "raise:forward"},
        Row{{"-number", "-notice"}, "side:spot side:fix"},
        Row{{"number is:new -deck:other"}, "raise:reverse"},
        Row{{"kind:pair", "or", "kind:fact"}, "notice:recall side:spot side:fix"},
        Row{{"-kind:basic"}, "notice:recall side:spot side:fix"}, Row{{"is:off"}, ""},
        Row{{"is:jotted"}, ""});
    CAPTURE(row.query);
    CHECK(found(material, row.query) == row.cards);
}

TEST_CASE("Retrievability is compared under the parameters of each deck's own options") {
    Material material;
    fill(material);
    const double r =
        scheduling_of(material.store, "talk")
            .fsrs.retrievability(9, trace_of(material.card("talk/raise:forward").state)->memory.stability);
    const auto at = [&](double value) { return found(material, {fmt::format("deck:talk r<{}", value)}); };
    CHECK(at(r + 1e-9) == "raise:forward");
    CHECK(at(r - 1e-9) == "");

    Operation operation(material.store, morning().instant, "options of its own");
    Parameters flatter = default_parameters;
    flatter[20] = 0.5;
    const int set = put_parameters(material.store, flatter, morning().instant);
    material.store.db().exec(
        fmt::format("INSERT INTO preset (id, name, parameters) VALUES (2, 'own', {}); UPDATE deck SET preset "
                    "= 2 WHERE name = 'talk'",
                    set));
    operation.commit();
    const double own =
        scheduling_of(material.store, "talk")
            .fsrs.retrievability(9, trace_of(material.card("talk/raise:forward").state)->memory.stability);
    REQUIRE(std::abs(own - r) > 1e-3);
    CHECK(at(own + 1e-9) == "raise:forward");
    CHECK(at(own - 1e-9) == "");
    CHECK(found(material, {fmt::format("deck:talk r>={}", own + 1e-9)}) == "");
    CHECK(found(material, {fmt::format("deck:talk r>={}", own - 1e-9)}) == "raise:forward");
}

TEST_CASE("Cards of every kind are found by it, and by no other") {
    Material material;
    load_starter_decks(material.store, morning(), false);
    material.import(
        "[[cloze]]\ntext = \"Offers come {{2}} days after.\"\n[[basic]]\nfront = \"f\"\nback = "
        "\"b\"\nreversible = true\n");
    material.import(
        "[[story]]\nid = \"late\"\nsummary = \"Late\"\nsituation = \"s\"\ntask = \"t\"\naction = "
        "\"a\"\nresult = \"r\"\nscenarios = [\"root-cause\"]\n[[story.metric]]\nname = \"n\"\nbefore = "
        "\"9 %\"\nafter = \"3 %\"\nwindow = \"a week\"\n",
        {}, "stories.toml");
    std::size_t all = 0;
    for (const char* kind : {"pair", "question", "fact", "basic", "cloze", "story"}) {
        CAPTURE(kind);
        const auto cards =
            find_cards(material.store, parse_card_query({std::string("kind:") + kind}, morning().study_day));
        CHECK_FALSE(cards.empty());
        for (const auto& card : cards)
            CHECK(name(card.kind) == kind);
        all += cards.size();
    }
    CHECK(all == find_cards(material.store, parse_card_query({}, morning().study_day)).size());
}

TEST_CASE("Names that are nowhere are said with the nearest that is there") {
    Material material;
    fill(material);
    const auto said = [&](const Words& query) {
        return names_not_there(material.store, parse_card_query(query, morning().study_day));
    };
    CHECK(said({"deck:tlak"}) == Words{"no deck is called `tlak`; did you mean `talk`?"});
    CHECK(said({"tag:spokn or -principle:ownershp"}) ==
          Words{"no note has the tag `spokn`; did you mean `spoken`?",
                "no note has the principle `ownershp`; did you mean `ownership`?"});
    CHECK(said({"lens:amazn"}) == Words{"no note is for `amazn`; did you mean `amazon`?"});
    CHECK(said({"deck:talk tag:pay lens:L5 is:leech"}).empty());
}

TEST_CASE("A gap or side that was edited away is not found any more") {
    Material material;
    material.import(two_notes);
    std::string one_way = two_notes;
    one_way.erase(one_way.find("reversible = true\n"), 18);
    material.import(one_way);
    CHECK(found(material, {"number"}) == "raise:forward");
}
