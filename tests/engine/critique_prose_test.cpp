// SPDX-License-Identifier: MIT
#include "engine/answer/critique/inflect.hpp"
#include "engine/answer/critique/prose.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace hone;

namespace {

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("Prose is folded to words with one space between") {
    struct Case {
        std::string_view sentence, written, form;
    };
    const std::vector<Case> cases{
        {"case and white space", "I  Noticed\tit", " i noticed it "},
        {"a typographic apostrophe", "didn\u2019t", " did not "},
        {"an ASCII apostrophe", "didn't", " did not "},
        {"no apostrophe at all", "didnt", " did not "},
        {"a modifier letter apostrophe", "didn\u02bct", " did not "},
        {"cannot and can't", "cannot can't", " can not can not "},
        {"won't", "I won't", " i will not "},
        {"I'd before a participle", "I'd noticed", " i had noticed "},
        {"I'd before another verb", "I'd notice", " i would notice "},
        {"'ve, 're, 'll, 'm", "I've we're they'll I'm", " i have we are they will i am "},
        {"it's is it is", "it's", " it is "},
        {"a possessive keeps its 's", "my manager\u2019s manager", " my manager 's manager "},
        {"a possessive plural", "the managers' idea", " the managers idea "},
        {"a hyphen parts", "end-to-end", " end to end "},
        {"a non-breaking hyphen parts", "end\u2011to\u2011end", " end to end "},
        {"a soft hyphen and a zero-width space join", "soft\u00adware ze\u200bro", " software zero "},
        {"accents", "r\u00e9sum\u00e9", " resume "},
        {"decomposed accents", "re\u0301sume\u0301", " resume "},
        {"full width", "\uff29 \uff44\uff49\uff44", " i did "},
        {"every break inside a sentence is a comma", "a; b: c (d) e \u2014 f", " a , b , c , d , e , f "},
        {"a hyphen between spaces is a break", "it broke - badly", " it broke , badly "},
        {"quotation marks vanish", "he said \u201cgo\u201d now", " he said go now "},
        {"and as a sign", "R & D", " r and d "},
        {"a number keeps its separators and takes its percent sign", "27.7 % of 1,200", " 27.7% of 1,200 "},
        {"money and magnitudes", "$8K a week", " $8k a week "},
    };
    for (const auto& [sentence, written, form] : cases) {
        INFO(sentence);
        CHECK(read_prose(written).text == form);
    }
}

TEST_CASE("Sentences end where a reader ends them") {
    struct Case {
        std::string_view sentence, written;
        std::size_t count;
    };
    const std::vector<Case> cases{
        {"two", "I saw it. I fixed it.", 2},
        {"nothing", "", 0},
        {"marks alone", "... !? --", 0},
        {"a decimal point is none", "It rose to 3.5 in May.", 1},
        {"an abbreviation is none", "Outages, e.g. of the map, fell.", 1},
        {"etc. before a capital is one", "Maps, tills, etc. They fell.", 2},
        {"a title is none", "I wrote to Dr. Chen.", 1},
        {"no space, but a capital", "I fixed it.Then I slept.", 2},
        {"a name with a point", "I moved it to node.js in a week.", 1},
        {"a question in quotes goes on", "\u201cCould you own it?\u201d was how she put it.", 1},
        {"an empty line", "First line\n\nsecond line", 2},
        {"a broken line is a space", "First line\nsecond line", 1},
        {"points of a list", "Done:\n- first\n- second\n1. third", 4},
        {"without its full stop", "I saw it", 1},
    };
    for (const auto& [sentence, written, count] : cases) {
        INFO(sentence);
        CHECK(read_prose(written).sentences.size() == count);
    }
}

TEST_CASE("Each word knows the bytes it was written with") {
    const std::string written = "Caf\u00e9: my boss didn\u2019t ask.";
    const Prose prose = read_prose(written);
    const auto as_written = [&](std::string_view word) {
        for (std::size_t i = 0; i < prose.words.size(); ++i)
            if (prose.word(i) == word)
                return written.substr(prose.words[i].written_at,
                                      prose.words[i].written_end - prose.words[i].written_at);
        return std::string("none");
    };
    CHECK(as_written("cafe") == "Caf\u00e9");
    CHECK(as_written("did") == "didn\u2019t");
    CHECK(as_written("not") == "didn\u2019t");
    CHECK(as_written("ask") == "ask");
}

TEST_CASE("Any bytes are prose, and long ones are read in linear time") {
    CHECK(read_prose("a\xff\xfe b \xc3").sentences.size() == 1);
    CHECK(read_prose(std::string(100'000, '(')).words.empty());
    CHECK(read_prose(std::string(100'000, '\'')).words.empty());
    std::string accents = "e";
    for (int i = 0; i < 50'000; ++i)
        accents += "\u0301";
    CHECK(read_prose(accents).text == " e ");
    std::string long_text;
    while (long_text.size() < 100'000)
        long_text += "My manager\u2019s team didn't find it; I did. ";
    CHECK(read_prose(long_text).sentences.size() > 2000);
}

TEST_CASE("Verbs are inflected") {
    struct Case {
        std::string_view verb, s, past, done, ing;
    };
    const std::vector<Case> cases{
        {"suggest", "suggests", "suggested", "suggested", "suggesting"},
        {"give, gave, given", "gives", "gave", "given", "giving"},
        {"move", "moves", "moved", "moved", "moving"},
        {"carry", "carries", "carried", "carried", "carrying"},
        {"push", "pushes", "pushed", "pushed", "pushing"},
        {"agree", "agrees", "agreed", "agreed", "agreeing"},
        {"tie", "ties", "tied", "tied", "tying"},
        {"drop", "drops", "dropped", "dropped", "dropping"},
        {"fix", "fixes", "fixed", "fixed", "fixing"},
        {"show", "shows", "showed", "showed", "showing"},
        {"submit", "submits", "submitted", "submitted", "submitting"},
        {"limit", "limits", "limited", "limited", "limiting"},
        {"look into", "looks into", "looked into", "looked into", "looking into"},
        {"go to, went to, gone to", "goes to", "went to", "gone to", "going to"},
        {"put, put, put, putting", "puts", "put", "put", "putting"},
    };
    for (const auto& [verb, s, past, done, ing] : cases) {
        INFO(verb);
        const VerbForms forms = forms_of(verb);
        CHECK(forms.s.front() == s);
        CHECK(forms.past.front() == past);
        CHECK(forms.done.front() == done);
        CHECK(forms.ing.front() == ing);
    }
    const VerbForms both = forms_of("prioritize");
    CHECK(has(both.past, "prioritized"));
    CHECK(has(both.past, "prioritised"));
    CHECK(forms_of("size").base.size() == 1);
}
