// SPDX-License-Identifier: MIT
#include "decks/lint/findings.hpp"

#include "decks/text/cutter.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace hone {
namespace {

constexpr std::size_t whole_deck = static_cast<std::size_t>(-1);

constexpr std::array<std::string_view, 12> codes{
    "guessable-pairs", "length-tells",          "answers-in-one-place", "no-needs", "unknown-flaw",
    "no-reason",       "distractor-never-fits", "equal-answers",        "no-as-of", "answer-in-prompt",
    "long-card",       "near-duplicate-prompts"};

/// Rules that compare notes of several decks: an exception for one of them may be needed only beside a deck
/// that is not given now.
bool looks_across_decks(std::string_view code) {
    return code == "equal-answers" || code == "near-duplicate-prompts";
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    text.remove_suffix(text.size() - std::min(text.find_last_not_of(blanks) + 1, text.size()));
    return text;
}

bool take_word(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text = trimmed(text.substr(word.size()));
    return true;
}

struct Allow {
    std::string_view code, reason;
};

/// "# lint: allow CODE: REASON".
std::optional<Allow> read_allow(std::string_view comment) {
    if (!take_word(comment, "#") || !take_word(comment, "lint:") || !take_word(comment, "allow")) return {};
    const auto colon = comment.find(':');
    if (colon == comment.npos) return Allow{comment, {}};
    return Allow{trimmed(comment.substr(0, colon)), trimmed(comment.substr(colon + 1))};
}

}  // namespace

std::span<const std::string_view> lint_codes() {
    return codes;
}

Findings::Findings(std::span<const LintedDeck> decks) : decks_(decks) {
    for (std::size_t deck = 0; deck < decks.size(); ++deck)
        read_allowances(deck);
}

void Findings::read_allowances(std::size_t deck) {
    std::string_view text = decks_[deck].text;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    // Most decks have none, and need not be read line by line.
    if (text.find("lint:") == text.npos) return;
    std::unordered_map<int, std::size_t> note_at;
    for (std::size_t i = 0; i < decks_[deck].deck.notes.size(); ++i)
        note_at.emplace(decks_[deck].deck.notes[i].line, i);

    std::vector<Allowance> above;  // of the comment lines read last
    const auto place_at = [&](int line, std::string_view text_of_line) -> std::optional<std::size_t> {
        if (const auto note = note_at.find(line); note != note_at.end()) return note->second;
        const auto header = header_line(text_of_line);
        if (header && !header->array && header->whole == "deck") return whole_deck;
        return {};
    };
    const auto settle = [&](int line, std::string_view text_of_line) {
        if (above.empty()) return;
        const auto place = place_at(line, text_of_line);
        const auto header = header_line(text_of_line);
        // A note that was refused has had its say; what it allowed cannot be judged.
        const bool refused = !place && header && header->array && header->whole == header->first;
        for (auto& allowance : above) {
            if (refused) break;
            allowance.placed = place.has_value();
            if (place) in_force_.try_emplace({deck, *place, allowance.code}, allowances_.size());
            allowances_.push_back(std::move(allowance));
        }
        above.clear();
    };
    int line = 0;
    while (!text.empty()) {
        ++line;
        const auto end = std::min(text.find('\n'), text.size());
        const auto whole = text.substr(0, end);
        const auto content = trimmed(whole);
        if (!content.starts_with('#')) {
            settle(line, content);
        } else if (const auto allow = read_allow(content)) {
            const auto indent = static_cast<std::size_t>(content.data() - whole.data());
            above.push_back({deck, line, static_cast<int>(indent) + 1, std::string(allow->code),
                             !allow->reason.empty(), false, true});
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    settle(line + 1, {});
}

bool Findings::use(const Key& key) {
    const auto found = in_force_.find(key);
    if (found == in_force_.end()) return false;
    allowances_[found->second].needed = true;
    return true;
}

bool Findings::allows(NotePlace place, std::string_view code) {
    return use({place.deck, place.note, std::string(code)}) ||
           use({place.deck, whole_deck, std::string(code)});
}

bool Findings::deck_allows(std::size_t deck, std::string_view code) const {
    return in_force_.contains({deck, whole_deck, std::string(code)});
}

void Findings::add(std::size_t deck, int line, int column, std::string_view code, std::string message) {
    const auto file = deck < decks_.size() ? decks_[deck].file : std::string(every_deck);
    found_.emplace_back(
        deck, Diagnostic{file, line, column, Severity::warning, std::string(code), std::move(message)});
}

void Findings::of_note(NotePlace place, std::string_view code, std::string message) {
    if (allows(place, code)) return;
    const auto& note = decks_[place.deck].deck.notes[place.note];
    add(place.deck, note.line, note.column, code, std::move(message));
}

void Findings::of_deck(std::size_t deck, std::string_view code, std::string message) {
    if (!use({deck, whole_deck, std::string(code)})) add(deck, 0, 0, code, std::move(message));
}

void Findings::of_all_decks(std::string_view code, std::string message) {
    add(decks_.size(), 0, 0, code, std::move(message));
}

std::string Findings::named(NotePlace place) const {
    const auto& deck = decks_[place.deck].deck;
    const auto& placed = deck.notes[place.note];
    return fmt::format("`{}/{}` (line {})", deck.header.id, key_of(placed.note), placed.line);
}

void Findings::judge(const Allowance& allowance) {
    const auto say = [&](const char* code, std::string message) {
        add(allowance.deck, allowance.line, allowance.column, code, std::move(message));
    };
    if (std::find(codes.begin(), codes.end(), allowance.code) == codes.end())
        return say("needless-allow",
                   fmt::format("no finding that can be allowed has the code {}{}", in_quotes(allowance.code),
                               did_you_mean(allowance.code, codes)));
    if (!allowance.placed)
        return say(
            "needless-allow",
            "this exception stands above no note; move it to the comment lines directly above a [[kind]] "
            "line, or above [deck] for all of it");
    if (!allowance.has_reason)
        return say("allow-without-reason",
                   fmt::format("an exception says why; write # lint: allow {}: REASON", allowance.code));
    if (allowance.needed) return;
    // Of a file with errors not every note was judged.
    if (has_errors(decks_[allowance.deck].deck.diagnostics)) return;
    if (decks_.size() == 1 && looks_across_decks(allowance.code)) return;
    say("needless-allow",
        fmt::format("there is no `{}` here to allow any more; take this exception out", allowance.code));
}

std::vector<Diagnostic> Findings::take() {
    for (const auto& allowance : allowances_)
        judge(allowance);
    std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.line, a.second.column) <
               std::tie(b.first, b.second.line, b.second.column);
    });
    std::vector<Diagnostic> said;
    said.reserve(found_.size());
    for (auto& [deck, diagnostic] : found_)
        said.push_back(std::move(diagnostic));
    found_.clear();
    return said;
}

}  // namespace hone
