// SPDX-License-Identifier: MIT
#include "engine/answer/quantity.hpp"

#include "engine/answer/fact.hpp"
#include "engine/answer/tokens.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <span>

namespace hone {
namespace {

bool one_of(const Token& token, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), token.low) != words.end();
}

/// Rates are compared by one word: "yr", "year" and "annum" are "year".
std::string rate_name(std::string_view word) {
    const std::string low = lower(word);
    if (low == "annum" || low == "pa") return "year";
    if (const auto unit = unit_named(low); unit && unit->measure != Measure::name) {
        std::string name(unit->name);
        if (name.size() > 1 && name.back() == 's') name.pop_back();
        return name;
    }
    return folded(word);
}

struct BoundPhrase {
    std::string_view words;
    Bound bound;
};

constexpr BoundPhrase opening_bounds[] = {
    {"less than", Bound::at_most},
    {"fewer than", Bound::at_most},
    {"at most", Bound::at_most},
    {"no more than", Bound::at_most},
    {"up to", Bound::at_most},
    {"< =", Bound::at_most},
    {"<", Bound::at_most},
    {"under", Bound::at_most},
    {"below", Bound::at_most},
    {"within", Bound::at_most},
    {"max", Bound::at_most},
    {"maximum", Bound::at_most},
    {"more than", Bound::at_least},
    {"at least", Bound::at_least},
    {"no less than", Bound::at_least},
    {"> =", Bound::at_least},
    {">", Bound::at_least},
    {"over", Bound::at_least},
    {"above", Bound::at_least},
    {"minimum", Bound::at_least},
};

constexpr BoundPhrase closing_bounds[] = {
    {"or more", Bound::at_least},  {"and more", Bound::at_least}, {"or over", Bound::at_least},
    {"and over", Bound::at_least}, {"or above", Bound::at_least}, {"and above", Bound::at_least},
    {"and up", Bound::at_least},   {"at least", Bound::at_least}, {"plus", Bound::at_least},
    {"minimum", Bound::at_least},  {"or less", Bound::at_most},   {"or fewer", Bound::at_most},
    {"or under", Bound::at_most},  {"or below", Bound::at_most},  {"at most", Bound::at_most},
    {"max", Bound::at_most},       {"maximum", Bound::at_most},   {"tops", Bound::at_most},
};

class Reader {
public:
    explicit Reader(std::string_view text) : tokens_(tokens_of(plain(text))) {}

    std::optional<Quantity> read() {
        while (has() && (one_of(now(), {"it", "is", "it's", "its", "was", "the", "=", ":", "from"}) ||
                         (now().is("s") && now().glued)))
            ++at_;
        if (has() && now().is("between")) {
            between_ = true;
            ++at_;
        }
        Quantity out;
        auto low = amount();
        if (!low) return std::nullopt;
        out.low = std::move(*low);
        if (const auto size = separator(at_); size > 0) {
            at_ += size;
            if (only_stops_left()) {
                out.dangling = true;
                return out;
            }
            auto high = amount();
            if (!high) return std::nullopt;
            out.high = std::move(*high);
        }
        if (has()) return std::nullopt;
        return out;
    }

private:
    bool has(std::size_t ahead = 0) const { return at_ + ahead < tokens_.size(); }
    const Token& now(std::size_t ahead = 0) const { return tokens_[at_ + ahead]; }

    static bool stop(const Token& token) { return one_of(token, {".", ",", "!", "?", ";", ":"}); }

    bool only_stops_left() const {
        return std::all_of(tokens_.begin() + static_cast<std::ptrdiff_t>(at_), tokens_.end(), stop);
    }

    static bool approximate(const Token& token) {
        return one_of(token, {"~", "about", "around", "approx", "approximately", "roughly", "circa", "ca",
                              "c", "some", "nearly", "almost"});
    }

    /// How many tokens at `at` part the two ends of a range; 0 when none do. "sign-on" and "10 days to offer"
    /// have no second end: a range goes on with an amount or stops there.
    std::size_t separator(std::size_t at) const {
        if (at >= tokens_.size()) return 0;
        std::size_t size = 0;
        if (tokens_[at].is("-") || tokens_[at].is(".")) {
            while (size <= 3 && at + size < tokens_.size() && tokens_[at + size].is(tokens_[at].low))
                ++size;
            const bool dots = tokens_[at].is(".");
            if (size > 3 || (dots && size < 2)) return 0;
            if (!dots && at + size < tokens_.size() && tokens_[at + size].is(">")) ++size;
        } else if (one_of(tokens_[at], {"to", "until", "till", "through", "~"}) ||
                   (between_ && tokens_[at].is("and"))) {
            size = 1;
        }
        if (size == 0) return 0;
        const bool ends = std::all_of(
            tokens_.begin() + static_cast<std::ptrdiff_t>(at + size),
            tokens_.begin() + static_cast<std::ptrdiff_t>(std::min(tokens_.size(), at + size + 4)), stop);
        return ends || starts_amount(at + size) ? size : 0;
    }

    bool starts_amount(std::size_t at) const {
        for (std::size_t skipped = 0; at < tokens_.size() && skipped < 4; ++at, ++skipped) {
            const Token& token = tokens_[at];
            if (token.kind == Token::Kind::number || number_named(token.low) || token.is("half")) return true;
            if (one_of(token, {"a", "an"})) return at + 1 < tokens_.size() && counts_as_one(tokens_[at + 1]);
            if (!approximate(token) && currency_named(token.low).empty() && !one_of(token, {"-", "+"}))
                return false;
        }
        return false;
    }

    /// "a week", "a million".
    static bool counts_as_one(const Token& token) {
        const auto unit = unit_named(token.low);
        return scale_named(token.low) ||
               (unit && token.low.size() > 2 &&
                (unit->measure == Measure::seconds || unit->measure == Measure::months));
    }

    bool opening(Amount& out) {
        for (int steps = 0; has() && steps < 8; ++steps) {
            const Token& token = now();
            if (const auto found = bound(opening_bounds); found != Bound::none) {
                out.bound = found;
            } else if (approximate(token)) {
                ++at_;
                if (has() && now().is(".") && now().glued) ++at_;
            } else if (token.is("+")) {
                ++at_;
            } else if (token.is("-")) {
                negative_ = !negative_;
                out.before += "-";
                ++at_;
            } else if (!currency_named(token.low).empty()) {
                if (!currency(out)) return false;
                out.before += token.kind == Token::Kind::symbol || token.text.back() == '$'
                                  ? token.text
                                  : token.text + " ";
                if (has() && now().is(".") && now().glued) ++at_;  // "Rs. 500"
            } else {
                return true;
            }
        }
        return has();
    }

    /// Takes the first of `phrases` that stands at the cursor.
    Bound bound(std::span<const BoundPhrase> phrases) {
        for (const auto& phrase : phrases) {
            std::size_t same = 0;
            for (std::string_view left = phrase.words; !left.empty(); ++same) {
                const auto word = left.substr(0, left.find(' '));
                if (!has(same) || !now(same).is(word)) break;
                left.remove_prefix(std::min(word.size() + 1, left.size()));
                if (left.empty()) {
                    at_ += same + 1;
                    return phrase.bound;
                }
            }
        }
        return Bound::none;
    }

    /// Takes the currency at the cursor; false when it contradicts an earlier one.
    bool currency(Amount& out) {
        const std::string code(currency_named(now().low));
        ++at_;
        if (out.currency.empty() || out.currency == "$" || out.currency == code) {
            out.currency = code;
            return true;
        }
        return code == "$" && (out.currency == "USD" || out.currency.back() == 'D');
    }

    std::optional<Amount> amount() {
        Amount out;
        negative_ = false;
        if (!opening(out) || !has() || !number(out)) return std::nullopt;
        if (negative_) out.number = -out.number;
        plus(out);
        magnitude(out);
        plus(out);
        if (has() && !currency_named(now().low).empty()) {
            spell(out.unit_text, now());
            if (!currency(out)) return std::nullopt;
        }
        if (!unit(out) || !rest(out)) return std::nullopt;
        return out;
    }

    void plus(Amount& out) {
        if (has() && now().is("+") && now().glued) {
            out.bound = Bound::at_least;
            ++at_;
        }
    }

    static void spell(std::string& out, const Token& token) {
        if (!token.glued) out += ' ';
        out += token.text;
    }

    bool number(Amount& out) {
        if (now().kind == Token::Kind::number) {
            out.number = now().value;
            out.digits = now().digits;
            out.written = now().text;
            ++at_;
            return std::isfinite(out.number);
        }
        out.spelled_out = true;
        const auto take = [&] { out.written += (out.written.empty() ? "" : " ") + tokens_[at_++].text; };
        if (now().is("half") && has(1)) {
            const std::size_t article = one_of(now(1), {"a", "an"}) ? 1 : 0;
            if (!has(1 + article) || !counts_as_one(now(1 + article))) return false;
            out.number = 0.5;
            take();
            if (article == 1) take();
            return true;
        }
        if (one_of(now(), {"a", "an"}) && has(1) && (counts_as_one(now(1)) || now(1).is("dozen"))) {
            out.number = now(1).is("dozen") ? 12 : 1;
            take();
            if (now().is("dozen")) take();
            return true;
        }
        const auto value = number_named(now().low);
        if (!value) return false;
        out.number = *value;
        take();
        if (*value < 20 || !has()) return true;
        const std::size_t dash = now().is("-") ? 1 : 0;
        const auto ones = has(dash) ? number_named(now(dash).low) : std::nullopt;
        if (ones && *ones >= 1 && *ones < 10) {
            at_ += dash;
            out.number += *ones;
            take();
        }
        return true;
    }

    void magnitude(Amount& out) {
        // At most two: "two hundred thousand".
        for (int i = 0; i < 2 && has() && now().kind == Token::Kind::word; ++i) {
            const Token& token = now();
            const bool million = token.is("m") && (token.text == "M" || !out.currency.empty());
            const bool rupees = out.currency == "INR" && token.is("l");
            if (token.is("m")) {
                out.scale *= 1e6;
                out.short_m = !million;
            } else if (rupees || token.is("lpa")) {
                out.scale *= 1e5;
                if (token.is("lpa")) out.per = "year";
            } else if (const auto scale = scale_named(token.low)) {
                out.scale *= *scale;
            } else {
                return;
            }
            spell(out.scale_text, token);
            ++at_;
        }
    }

    std::optional<Unit> unit_at(std::size_t at, std::size_t& size) const {
        if (at >= tokens_.size()) return std::nullopt;
        if (at + 1 < tokens_.size()) {
            size = 2;
            if (const auto unit = unit_named(tokens_[at].low, tokens_[at + 1].low)) return unit;
        }
        size = 1;
        return unit_named(tokens_[at].low);
    }

    /// False when letters cling to the number that are no unit: "5G", "2FA" are names, not amounts.
    bool unit(Amount& out) {
        if (!has()) return true;
        std::size_t skip = now().is("-") ? 1 : 0;  // "45-day"
        while (has(skip) && one_of(now(skip), {"calendar", "full", "consecutive", "whole", "straight",
                                               "extra", "more", "st", "nd", "rd", "th"}))
            ++skip;
        std::size_t size = 0;
        const auto found = unit_at(at_ + skip, size);
        if (found) {
            at_ += skip;
            out.unit = *found;
            for (std::size_t i = 0; i < size; ++i)
                spell(out.unit_text, tokens_[at_++]);
            compound(out);
            plus(out);
            return true;
        }
        const Token& token = now();
        return !(token.kind == Token::Kind::word && token.glued && token.text.size() <= 3 &&
                 out.scale_text.empty() && out.unit_text.empty() && !one_of(token, {"st", "nd", "rd", "th"}));
    }

    /// "1 h 30 min", "2 years and 6 months", "1h30".
    void compound(Amount& out) {
        double smallest = out.unit.factor;
        while (out.unit.measure == Measure::seconds || out.unit.measure == Measure::months) {
            std::size_t skip = has() && (now().is(",") || (now().is("and") && !between_)) ? 1 : 0;
            if (!has(skip) || now(skip).kind != Token::Kind::number || !std::isfinite(now(skip).value))
                return;
            std::size_t size = 0;
            auto next = unit_at(at_ + skip + 1, size);
            const bool minutes = !next && out.unit.name == "hours" && now(skip).glued && now(skip).value < 60;
            if (minutes) {
                next = unit_named("min");
                size = 0;
            }
            if (!next || next->measure != out.unit.measure || next->factor >= smallest) return;
            smallest = next->factor;
            const double more = now(skip).value * next->factor / out.unit.factor / out.scale;
            out.number += out.number < 0 ? -more : more;
            for (std::size_t i = 0; i < skip + 1 + size; ++i)
                spell(out.unit_text, tokens_[at_++]);
        }
    }

    /// What is counted and how often, up to the end or to the other end of a range.
    bool rest(Amount& out) {
        while (has() && separator(at_) == 0) {
            const Token& token = now();
            const auto digit = [](char c) { return c >= '0' && c <= '9'; };
            if (token.kind == Token::Kind::number || std::any_of(token.low.begin(), token.low.end(), digit))
                return false;
            if (stop(token) || token.is("-")) {
                ++at_;
            } else if (token.is("p") && has(3) && now(1).is(".") && now(2).is("a")) {
                out.per = "year";
                at_ += 3;
            } else if (rate(out) || closing_bound(out)) {
                continue;
            } else if (token.kind == Token::Kind::symbol || one_of(token, {"or", "not", "no", "and"})) {
                return false;
            } else {
                if (auto word = folded(token.text); !word.empty()) out.noun.push_back(std::move(word));
                ++at_;
            }
        }
        return true;
    }

    bool rate(Amount& out) {
        if (one_of(now(), {"annually", "yearly", "pa"}))
            out.per = "year";
        else if (now().is("monthly"))
            out.per = "month";
        else if (now().is("weekly"))
            out.per = "week";
        else if (now().is("daily"))
            out.per = "day";
        else if (now().is("hourly"))
            out.per = "hour";
        else {
            const bool sure = one_of(now(), {"/", "per", "each", "every"});
            const bool article = one_of(now(), {"a", "an"}) && has(1) && counts_as_one(now(1));
            if ((!sure && !article) || !has(1) || now(1).kind != Token::Kind::word) return false;
            out.per = rate_name(now(1).text);
            ++at_;
        }
        ++at_;
        return true;
    }

    bool closing_bound(Amount& out) {
        const Bound found = bound(closing_bounds);
        if (found != Bound::none) out.bound = found;
        return found != Bound::none;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    bool between_ = false;
    bool negative_ = false;
};

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text) {
    auto quantity = Reader(text).read();
    if (quantity && quantity->high) share_ends(quantity->low, *quantity->high);
    return quantity;
}

}  // namespace hone
