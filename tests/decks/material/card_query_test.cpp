// SPDX-License-Identifier: MIT
#include "decks/store/card_query.hpp"

#include "decks/store/operation.hpp"
#include "tests/catch.hpp"
#include "tests/decks/material/material.hpp"

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
        "principles = [\"Ownership\"]\n",
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
    for (const auto& [card, note] : find_cards(material.store, parse_card_query(query, morning().study_day)))
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
        Row{{"name a numb"}, "raise:forward raise:reverse"}, Row{{"number", "-theirs"}, ""},
        Row{{"-number"}, "notice:recall side:spot side:fix"}, Row{{"deck:nowhere"}, ""},
        Row{{"deck:' OR 1=1 --"}, ""},
        Row{{"-"}, "raise:forward raise:reverse notice:recall side:spot side:fix"});
    CAPTURE(row.query);
    CHECK(found(material, row.query) == row.cards);
}

TEST_CASE("A query that cannot be read says what to write") {
    struct Row {
        const char* word;
        const char* said;
    };
    const auto row = GENERATE(Row{"dek:a", "did you mean `deck`"}, Row{"is:deu", "did you mean `due`"},
                              Row{"kind:pairs", "did you mean `pair`"}, Row{"deck:", "needs a value"},
                              Row{"-flow:x", "did you mean `flaw`"});
    CAPTURE(row.word);
    CHECK_THROWS_WITH(parse_card_query({row.word}, morning().study_day), ContainsSubstring(row.said));
}

TEST_CASE("A gap or side that was edited away is not found any more") {
    Material material;
    material.import(two_notes);
    std::string one_way = two_notes;
    one_way.erase(one_way.find("reversible = true\n"), 18);
    material.import(one_way);
    CHECK(found(material, {"number"}) == "raise:forward");
}
