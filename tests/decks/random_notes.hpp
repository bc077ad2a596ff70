// SPDX-License-Identifier: MIT
// Well-formed notes with nasty text, decided by a seed.
#pragma once

#include "decks/cloze.hpp"
#include "decks/note.hpp"
#include "decks/text/normalise.hpp"

#include <cmath>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace hone::testing {

class RandomNotes {
public:
    explicit RandomNotes(unsigned seed) : random_(seed) {}

    Note note() {
        Note out;
        out.body = body();
        if (chance(3)) out.id = "id-" + std::to_string(random_());
        out.tags = texts(2);
        out.principles = texts(2);
        if (chance(2))
            out.weight = std::ldexp(1 + static_cast<double>(random_()) / 4294967296.0,
                                    static_cast<int>(random_() % 80) - 40);
        out.company = texts(1);
        out.level = texts(2);
        out.role = texts(3);
        out.priority = static_cast<Priority>(random_() % 3);
        out.cite = maybe();
        return out;
    }

    /// Something a person could see, and much they could not.
    std::string text() {
        static const std::vector<std::string> parts{"\"",
                                                    "\"\"\"",
                                                    "'",
                                                    "'''",
                                                    "\\",
                                                    "\\n",
                                                    "\n",
                                                    "\n\n",
                                                    "\t",
                                                    "\r\n",
                                                    "\r",
                                                    " ",
                                                    "  ",
                                                    " \n",
                                                    "é",
                                                    "日本",
                                                    "👩‍💻",
                                                    "e\xCC\x81",
                                                    "\xEF\xBB\xBF",
                                                    "\xE2\x80\xAE",
                                                    "\xE2\x80\xA8",
                                                    "#",
                                                    "=",
                                                    "[[pair]]\n",
                                                    "[deck]",
                                                    "a",
                                                    "B",
                                                    "12",
                                                    "%",
                                                    "$160k",
                                                    "\\u0041",
                                                    "{",
                                                    "}",
                                                    "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA",
                                                    "\xC2\xA0",
                                                    "word",
                                                    "another one"};
        std::string out;
        do {
            out.clear();
            for (std::size_t i = 0, size = 1 + random_() % 8; i < size; ++i)
                out += parts[random_() % parts.size()];
        } while (is_blank(out) || out.find("{{") != out.npos);
        return out;
    }

private:
    bool chance(unsigned one_in) { return random_() % one_in == 0; }
    std::string maybe() { return chance(2) ? text() : std::string(); }
    std::optional<std::string> maybe_given() {
        return chance(2) ? std::optional<std::string>(text()) : std::nullopt;
    }
    std::vector<std::string> texts(unsigned most) {
        std::set<std::string> out;
        for (std::size_t i = 0, size = random_() % (most + 1); i < size; ++i)
            out.insert(text());
        return {out.begin(), out.end()};
    }
    std::vector<std::string> some_texts(std::size_t count) {
        std::set<std::string> out;
        while (out.size() < count)
            out.insert(text());
        return {out.begin(), out.end()};
    }

    Body body() {
        switch (random_() % 7) {
            case 0:
                return pair();
            case 1:
                return question();
            case 2:
                return Fact{text(), text(), texts(2), chance(2) ? "2.5 %" : "", chance(2) ? "2026-03" : "",
                            maybe()};
            case 3:
                return basic();
            case 4:
                return rubric();
            case 5:
                return story();
            default:
                return Cloze{text() + "{{2::gap::hint}}" + text(), maybe()};
        }
    }

    Basic basic() {
        Basic out{text(), text(), chance(2), texts(2), maybe(), {}};
        while (chance(4))
            out.cards.push_back({text(), text()});
        return out;
    }

    Rubric rubric() {
        Rubric out{text(), maybe(), maybe(), {}, {}};
        const auto names = some_texts(2);
        for (const auto& name : names)
            out.dimensions.push_back(
                {name, 1 + static_cast<double>(random_() % 200) / 4, chance(2), maybe()});
        for (const auto& name : some_texts(1 + random_() % 2))
            out.answers.push_back({name,
                                   text(),
                                   {0.5, 1},
                                   chance(2) ? some_texts(2) : std::vector<std::string>{},
                                   maybe(),
                                   maybe(),
                                   chance(2)});
        return out;
    }

    Story story() {
        Story out;
        out.summary = text();
        out.opening = maybe();
        out.situation = text();
        out.task = text();
        out.action = text();
        out.result = text();
        out.decision = maybe();
        out.differently = maybe();
        out.proxy = maybe();
        if (chance(2)) out.scenarios = {"root-cause", "scaling"};
        out.did = texts(3);
        out.stakeholders = texts(2);
        for (std::size_t i = 0, size = random_() % 3; i < size; ++i)
            out.metrics.push_back({text(), text(), text(), maybe(), maybe(), maybe(), maybe()});
        for (std::size_t i = 0, size = random_() % 3; i < size; ++i)
            out.quotes.push_back({text(), maybe()});
        if (chance(2)) out.trade_offs.push_back({text(), maybe(), maybe(), maybe()});
        return out;
    }

    Pair pair() {
        Pair out{text() + "weak", text() + "strong", maybe(),  maybe(),
                 text() + "flaw", texts(2),          texts(3), {}};
        for (std::size_t i = 0, size = random_() % 3; i < size; ++i) {
            PairVariant variant{text(), maybe_given(), maybe_given(), maybe_given(), chance(2)};
            if (variant.weak) *variant.weak += "weak";
            if (variant.strong) *variant.strong += "strong";
            out.variants.push_back(std::move(variant));
        }
        return out;
    }

    Question question() {
        Question out;
        out.prompt = text();
        const auto options = some_texts(4);
        out.answer = {options[0]};
        if (chance(3)) out.answer.push_back(options[1]);
        if (chance(2))
            out.options = options;
        else
            out.distractors = {options[2], options[3]};
        out.why = maybe();
        if (chance(2)) out.reasons[options[2]] = text();
        if (chance(2)) out.reasons[options[3]] = text();
        if (chance(2)) out.also = {options[3]};
        out.hint = maybe();
        out.difficulty = chance(2) ? "hard" : "";
        for (std::size_t i = 0, size = random_() % 3; i < size; ++i) {
            const auto others = some_texts(3);
            out.variants.push_back({text(), others, {others[1]}, maybe_given(), chance(2)});
        }
        return out;
    }

    std::mt19937 random_;
};

}  // namespace hone::testing
