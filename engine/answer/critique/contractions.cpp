// SPDX-License-Identifier: MIT
#include "engine/answer/critique/contractions.hpp"

#include <algorithm>
#include <array>

namespace hone {
namespace {

struct Contraction {
    std::string_view word, first, second;
};

/// What no rule below yields, and what people type without its apostrophe and means nothing else.
constexpr std::array contractions{
    Contraction{"can't", "can", "not"},     Contraction{"cannot", "can", "not"},
    Contraction{"won't", "will", "not"},    Contraction{"shan't", "shall", "not"},
    Contraction{"ain't", "is", "not"},      Contraction{"let's", "let", "us"},
    Contraction{"cant", "can", "not"},      Contraction{"didnt", "did", "not"},
    Contraction{"doesnt", "does", "not"},   Contraction{"dont", "do", "not"},
    Contraction{"wasnt", "was", "not"},     Contraction{"werent", "were", "not"},
    Contraction{"isnt", "is", "not"},       Contraction{"arent", "are", "not"},
    Contraction{"hasnt", "has", "not"},     Contraction{"havent", "have", "not"},
    Contraction{"hadnt", "had", "not"},     Contraction{"couldnt", "could", "not"},
    Contraction{"wouldnt", "would", "not"}, Contraction{"shouldnt", "should", "not"},
    Contraction{"im", "i", "am"},           Contraction{"ive", "i", "have"},
    Contraction{"weve", "we", "have"},      Contraction{"thats", "that", "is"},
};

struct Ending {
    std::string_view ending, word;
};
constexpr std::array endings{Ending{"n't", "not"}, Ending{"'ll", "will"}, Ending{"'re", "are"},
                             Ending{"'ve", "have"}, Ending{"'m", "am"}};

/// After these 's is "is"; after any other word it is taken for a possessive.
constexpr std::array subjects{"it",   "that",  "this",  "what", "who",  "he",       "she",
                              "here", "there", "where", "how",  "when", "everyone", "nobody"};

constexpr std::array participles{"been", "had", "gone", "done", "made",  "found", "seen", "given",  "taken",
                                 "told", "put", "got",  "left", "built", "heard", "come", "written"};

bool is_participle(std::string_view word) {
    return word.ends_with("ed") ||
           std::find(participles.begin(), participles.end(), word) != participles.end();
}

}  // namespace

std::vector<std::string> written_out(std::string_view word, std::string_view next) {
    for (const auto& known : contractions)
        if (known.word == word) return {std::string(known.first), std::string(known.second)};
    for (const auto& [ending, meaning] : endings)
        if (word.size() > ending.size() && word.ends_with(ending))
            return {std::string(word.substr(0, word.size() - ending.size())), std::string(meaning)};
    if (word.size() > 2 && word.ends_with("'d"))
        return {std::string(word.substr(0, word.size() - 2)), is_participle(next) ? "had" : "would"};
    if (word.size() > 2 && word.ends_with("'s")) {
        const auto owner = word.substr(0, word.size() - 2);
        const bool is = std::find(subjects.begin(), subjects.end(), owner) != subjects.end();
        return {std::string(owner), is ? "is" : "'s"};
    }
    return {std::string(word)};
}

}  // namespace hone
