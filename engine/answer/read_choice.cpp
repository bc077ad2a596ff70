// SPDX-License-Identifier: MIT
// Reading what was picked. Letters and numbers name options by their place as shown; texts name them by
// content. A letter always means the place, even when an option's text is that letter. A number that is one
// option's place and another option's text is not guessed at: the person is asked for the letter.
#include "engine/answer/choice.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>

namespace hone {
namespace {

/// 0-based place of "b", "B)", "2." or "12"; nothing for anything else. Long digit strings saturate.
std::optional<std::size_t> place_of(std::string_view text) {
    while (!text.empty() && (text.front() == '(' || text.front() == ' '))
        text.remove_prefix(1);
    while (!text.empty() && std::string_view(").: ").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    if (text.size() == 1) {
        const char c = lower(text)[0];
        if (c >= 'a' && c <= 'z') return static_cast<std::size_t>(c - 'a');
    }
    if (text.empty()) return std::nullopt;
    std::size_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = std::min<std::size_t>(number * 10 + static_cast<std::size_t>(c - '0'), 100000);
    }
    return number == 0 ? 100000 : number - 1;
}

bool is_number(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    std::vector<std::string> out;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        const auto first = text.substr(0, end).find_first_not_of(' ');
        if (first < end) {
            auto part = text.substr(first, end - first);
            while (part.back() == ' ')
                part.remove_suffix(1);
            out.emplace_back(part);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

class Options {
public:
    explicit Options(std::span<const std::string> shown) : shown_(shown) {
        for (const auto& text : shown) {
            keys_.push_back(folded(text));
            if (keys_.back().empty()) keys_.back() = plain(text);
            longest_ = std::max(longest_, split(plain(text), ",;").size());
        }
    }

    std::size_t size() const { return keys_.size(); }
    /// The most parts a comma cuts an option's text into.
    std::size_t longest() const { return longest_; }

    std::optional<std::size_t> with_text(std::string_view text) const {
        auto key = folded(text);
        if (key.empty()) key = plain(text);
        const auto found = std::find(keys_.begin(), keys_.end(), key);
        if (key.empty() || found == keys_.end()) return std::nullopt;
        return static_cast<std::size_t>(found - keys_.begin());
    }

    /// The one option that differs by a typo; nothing when two do.
    std::optional<std::size_t> nearly(std::string_view text) const {
        std::optional<std::size_t> out;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            if (!same_words(text, shown_[i])) continue;
            if (out) return std::nullopt;
            out = i;
        }
        return out;
    }

private:
    std::span<const std::string> shown_;
    std::vector<std::string> keys_;
    std::size_t longest_ = 1;
};

struct Read {
    std::optional<std::size_t> option;
    std::string problem;
};

std::string cited(std::string_view text) {
    return "\"" + quoted(text, 40) + "\"";
}

Read read_one(std::string_view text, const Options& options) {
    const auto place = place_of(text);
    const auto by_text = options.with_text(text);
    if (place && *place < options.size()) {
        if (is_number(text) && by_text && *by_text != *place)
            return {std::nullopt,
                    cited(text) + " is one option's number and another's text; type the letter"};
        return {place, {}};
    }
    if (by_text) return {by_text, {}};
    if (place) return {std::nullopt, "there is no option " + quoted(text, 40)};
    // "B) Ownership", pasted whole: both must say the same.
    const auto mark = text.find_first_of(").:");
    const auto lead = mark <= 3 ? place_of(text.substr(0, mark)) : std::nullopt;
    if (lead && *lead < options.size() && options.with_text(text.substr(mark + 1)) == lead) return {lead, {}};
    const auto near = options.nearly(text);
    if (near && !lead) return {near, {}};
    return {std::nullopt, cited(text) + " is none of the options"};
}

/// "a c" or "1 and 3": nothing unless every word is a place.
std::vector<std::string> places(std::string_view text) {
    std::vector<std::string> out;
    for (auto& word : split(text, " +&")) {
        if (lower(word) == "and") continue;
        if (!place_of(word)) return {};
        out.push_back(std::move(word));
    }
    return out;
}

}  // namespace

Picked read_choice(std::string_view given, std::span<const std::string> shown) {
    Picked out;
    const Options options(shown);
    const auto note = [&](Read read) {
        if (read.option)
            out.options.push_back(*read.option);
        else if (out.problem.empty())
            out.problem = std::move(read.problem);
    };
    const auto text = plain(given);
    const auto parts = split(text, ",;");
    if (parts.empty() && !options.with_text(text)) {
        out.problem = "nothing was typed";
        return out;
    }
    // An option's own commas come before commas between options: the longest run of parts that is a text
    // wins.
    if (!place_of(text) && options.with_text(text)) {
        note({options.with_text(text), {}});
        return out;
    }
    for (std::size_t at = 0; at < parts.size();) {
        std::size_t taken = 1;
        std::optional<std::size_t> whole;
        for (std::size_t run = std::min(options.longest(), parts.size() - at); run > 1 && !whole; --run) {
            std::string joined;
            for (std::size_t i = at; i < at + run; ++i)
                joined += (i > at ? ", " : "") + parts[i];
            whole = options.with_text(joined);
            if (whole) taken = run;
        }
        const auto several = places(parts[at]);
        if (whole)
            note({whole, {}});
        else if (several.size() > 1 && !options.with_text(parts[at]))
            for (const auto& place : several)
                note(read_one(place, options));
        else
            note(read_one(parts[at], options));
        at += taken;
    }
    std::sort(out.options.begin(), out.options.end());
    out.options.erase(std::unique(out.options.begin(), out.options.end()), out.options.end());
    return out;
}

PickedSpot read_spot(std::string_view given, std::span<const std::string> flaws) {
    const auto text = plain(given);
    const auto start = text.find_first_not_of(' ');
    if (start == std::string::npos) return {std::nullopt, "nothing was typed"};
    std::string_view rest = std::string_view(text).substr(start);
    const char side = lower(rest.substr(0, 1))[0];
    const char after = rest.size() > 1 ? rest[1] : ' ';
    const bool letter_ends =
        std::string_view(" ,;:.)/-").find(after) != std::string_view::npos || (after >= '0' && after <= '9');
    if ((side != 'a' && side != 'b') || !letter_ends)
        return {std::nullopt, "the stronger side is missing: begin with A or B"};
    rest.remove_prefix(1);
    while (!rest.empty() && std::string_view(" ,;:.)/-").find(rest.front()) != std::string_view::npos)
        rest.remove_prefix(1);
    const std::size_t index = side == 'a' ? 0 : 1;
    if (flaws.empty()) {
        if (rest.empty()) return {SpotAnswer{index, std::nullopt}, {}};
        return {std::nullopt, "no flaw is asked here: type A or B alone"};
    }
    const std::string range = "1 to " + std::to_string(flaws.size());
    if (rest.empty()) return {std::nullopt, "the flaw is missing: add its number, " + range};
    // Flaws are numbered, so that a letter can only be a side.
    const bool letter = rest.size() == 1 && !is_number(rest);
    const auto flaw = letter ? Read{} : read_one(rest, Options(flaws));
    if (flaw.option) return {SpotAnswer{index, flaw.option}, {}};
    return {std::nullopt, "there is no flaw " + cited(rest) + ": give its number, " + range};
}

}  // namespace hone
