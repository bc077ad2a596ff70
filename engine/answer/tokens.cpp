// SPDX-License-Identifier: MIT
#include "engine/answer/tokens.hpp"

#include "engine/answer/units.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace hone {
namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

/// Any byte of a non-ASCII character counts as a letter; currency signs are cut off before.
bool letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

struct Group {
    char separator;  ///< before the digits; 0 for the first group
    std::string_view digits;
};

/// The first of `groups` up to `end` are thousands: 1 to 3 digits, then threes (or, in India, twos and a
/// three).
bool thousands(const std::vector<Group>& groups, std::size_t end) {
    if (groups[0].digits.empty() || groups[0].digits.size() > 3) return false;
    bool threes = true, twos = groups[1].separator == ',' && groups[0].digits.size() <= 2;
    for (std::size_t i = 1; i < end; ++i) {
        const auto size = groups[i].digits.size();
        threes = threes && size == 3;
        twos = twos && size == (i + 1 == end ? 3U : 2U);
    }
    return threes || twos;
}

/// How many leading groups are the whole part, or nothing when the separators make no number.
std::optional<std::size_t> whole_groups(const std::vector<Group>& groups) {
    const std::size_t count = groups.size();
    if (count == 1) return 1;
    const auto same = [&](std::size_t end) {
        return std::all_of(groups.begin() + 1, groups.begin() + static_cast<std::ptrdiff_t>(end),
                           [&](const Group& group) { return group.separator == groups[1].separator; });
    };
    const char last = groups.back().separator;
    if (count == 2) {
        if (last == '.') return 1;
        if (last == ',')
            return groups[0].digits != "0" && groups[1].digits.size() == 3 && thousands(groups, 2) ? 2 : 1;
        return thousands(groups, 2) ? std::optional<std::size_t>(2) : std::nullopt;
    }
    if (same(count)) return thousands(groups, count) ? std::optional(count) : std::nullopt;
    const bool decimal = (last == '.' || last == ',') && last != groups[1].separator;
    return decimal && same(count - 1) && thousands(groups, count - 1) ? std::optional(count - 1)
                                                                      : std::nullopt;
}

class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Token> cut() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == ' ' || std::string_view("\"'()[]").find(c) != std::string_view::npos) {
                ++at_;
                glued_ = false;
            } else if (digit(c) || (c == '.' && digit(peek(1)) && !after_point())) {
                number();
            } else if (const auto size = currency_sign(at_); size > 0) {
                push(Token::Kind::symbol, size);
            } else if (letter(c)) {
                word();
            } else {
                push(Token::Kind::symbol, 1);
            }
        }
        return std::move(out_);
    }

private:
    char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

    /// "3..5" is two dots between numbers, not a number that begins with a point.
    bool after_point() const { return at_ > 0 && text_[at_ - 1] == '.'; }

    void push(Token::Kind kind, std::size_t size) {
        const auto text = text_.substr(at_, size);
        out_.push_back({kind, std::string(text), lower(text), glued_ && !out_.empty(), 0, 0});
        at_ += size;
        glued_ = true;
    }

    std::size_t currency_sign(std::size_t from) const {
        for (const std::size_t size : {1U, 2U, 3U}) {
            const auto sign = text_.substr(from, size);
            if (!letter(sign[0]) || static_cast<unsigned char>(sign[0]) >= 0x80)
                if (!currency_named(sign).empty() || sign == "\u2030") return sign.size();
        }
        return 0;
    }

    void word() {
        std::size_t size = 0;
        while (letter(peek(size))) {
            // "160k€": a sign ends a word.
            if (static_cast<unsigned char>(peek(size)) >= 0x80 && size > 0 && currency_sign(at_ + size) > 0)
                break;
            ++size;
        }
        const auto letters = lower(text_.substr(at_, size));
        if (peek(size) == '$' && !currency_named(letters + "$").empty())
            return push(Token::Kind::word, size + 1);
        // "USD160k" is a currency and a number, "L6" one word, "1h30" three.
        const bool after_number = glued_ && !out_.empty() && out_.back().kind == Token::Kind::number;
        if (digit(peek(size)) && currency_named(letters).empty() && !after_number)
            while (letter(peek(size)) || digit(peek(size)))
                ++size;
        push(Token::Kind::word, size);
    }

    std::size_t digits_from(std::size_t from) const {
        std::size_t size = 0;
        while (digit(peek(from + size)))
            ++size;
        return size;
    }

    void number() {
        std::vector<Group> groups;
        std::size_t size = digits_from(0);
        groups.push_back({0, text_.substr(at_, size)});
        while (true) {
            const char c = peek(size);
            const std::size_t run = digits_from(size + 1);
            const bool point = (c == '.' || c == ',') && run > 0;
            const bool gap =
                (c == ' ' || c == '\'' || c == '_') && run == 3 && groups[0].digits.size() <= 3 &&
                (groups.size() == 1 || groups.back().separator == c) && !groups[0].digits.empty();
            if (!point && !gap) break;
            groups.push_back({c, text_.substr(at_ + size + 1, run)});
            size += run + 1;
        }
        const auto whole = whole_groups(groups);
        if (!whole) return push(Token::Kind::word, size);
        std::string digits;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (i == *whole) digits += digits.empty() ? "0." : ".";
            digits += groups[i].digits;
        }
        if (const auto power = exponent(size); power > 0) {
            digits += text_.substr(at_ + size, power);
            size += power;
        }
        push(Token::Kind::number, size);
        finish(digits);
    }

    /// "e6" right after the digits, and no letter after it.
    std::size_t exponent(std::size_t from) const {
        if (peek(from) != 'e' && peek(from) != 'E') return 0;
        const std::size_t sign = peek(from + 1) == '-' || peek(from + 1) == '+' ? 1 : 0;
        const std::size_t run = digits_from(from + 1 + sign);
        return run > 0 && !letter(peek(from + 1 + sign + run)) ? 1 + sign + run : 0;
    }

    void finish(std::string digits) {
        // from_chars takes no plus in an exponent.
        std::erase(digits, '+');
        Token& token = out_.back();
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), token.value);
        if (error != std::errc{} || end != digits.data() + digits.size())
            token.value = std::numeric_limits<double>::infinity();
        bool leading = true;
        for (const char c : digits) {
            if (c == 'e' || c == 'E') break;
            leading = leading && (c == '0' || c == '.');
            if (!leading && digit(c) && token.digits < 100) ++token.digits;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool glued_ = false;
    std::vector<Token> out_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
    return Cutter(text).cut();
}

}  // namespace hone
