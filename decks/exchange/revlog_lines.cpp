// SPDX-License-Identifier: MIT
#include "decks/exchange/revlog_lines.hpp"

#include "decks/deck_files.hpp"
#include "decks/exchange/history_json.hpp"
#include "decks/exchange/json_builder.hpp"
#include "decks/exchange/json_fields.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <utility>

namespace hone {

using namespace json_fields;

namespace {

constexpr std::size_t problems_said = 100;
constexpr std::size_t most_problems = 1'000'000;
constexpr std::size_t longest_line = 65536;  // of history; one has about 400 bytes

/// Has a day of its own: an edit asked for it before its history would.
bool has_own_row(const CardRow& card) {
    return card.suspended || card.buried || card.flagged || card.asks_anew || card.met || card.met_day ||
           !card.present;
}

std::string line_of(const CardRow& card) {
    Json json{{"card", card.reference()}, {"kind", "card"}, {"trains", name(card.trains)}};
    add_switches(json, card);
    json["due"] = or_null(card.due);
    return json.dump() + "\n";
}

std::string line_of(const CardRow& card, const HistoryLine& line) {
    Json json{{"card", card.reference()}};
    add_line(json, line);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

struct CardName {
    std::string deck, key, aspect;
    friend auto operator<=>(const CardName&, const CardName&) = default;
};

/// Of a node in a map or set.
constexpr std::size_t node_bytes = 48;

std::size_t memory_of(const CardName& name) {
    return sizeof name + name.deck.size() + name.key.size() + node_bytes;
}

std::optional<CardName> card_name_from(std::string_view text) {
    const auto slash = text.find('/');
    const auto colon = text.rfind(':');
    if (slash == std::string_view::npos || colon == std::string_view::npos || colon < slash)
        return std::nullopt;
    CardName name{std::string(text.substr(0, slash)), std::string(text.substr(slash + 1, colon - slash - 1)),
                  std::string(text.substr(colon + 1))};
    if (!is_deck_id(name.deck) || !is_deck_id(name.key) || !is_aspect(name.aspect)) return std::nullopt;
    return name;
}

/// The card a line is of, even when the rest of it is broken.
std::optional<CardName> card_named_in(std::string_view line) {
    constexpr std::string_view field = "\"card\"";
    auto at = line.find(field);
    if (at == std::string_view::npos) return std::nullopt;
    at = line.find_first_not_of(" \t:", at + field.size());
    if (at == std::string_view::npos || line[at] != '"') return std::nullopt;
    const auto end = line.find('"', at + 1);
    if (end == std::string_view::npos) return std::nullopt;
    return card_name_from(line.substr(at + 1, end - at - 1));
}

class RevlogReader {
public:
    explicit RevlogReader(const std::string& file) { parcel_.file = file; }

    Parcel read(std::istream& in) {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        std::string text;
        for (number_ = 1; next_line(in, text); ++number_) {
            std::string_view line = text;
            if (number_ == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
            if (kept_ > most_kept_bytes) return too_large();
            if (problems_ > most_problems) return no_history();
            read_line(line);
        }
        check_parameter_sets();
        for (const auto& name : broken_)
            leave_out(name);
        if (problems_ > problems_said)
            parcel_.diagnostics.push_back(
                {parcel_.file, 0, 0, Severity::error, "bad-line",
                 fmt::format("{} more lines are wrong", problems_ - problems_said)});
        return finished();
    }

private:
    struct Read {
        DumpedCard card;
        bool has_row = false;
        int first_line = 0;
        std::vector<int> numbers;  // of the history, where it stands in the file
    };

    Parcel refused(std::string code, std::string message) {
        Parcel nothing;
        nothing.file = parcel_.file;
        nothing.found = "lines of history";
        nothing.diagnostics = std::move(parcel_.diagnostics);
        nothing.diagnostics.push_back(
            {parcel_.file, number_, 1, Severity::error, std::move(code), std::move(message)});
        return nothing;
    }

    Parcel no_history() {
        return refused(
            "bad-line",
            fmt::format("{} lines are wrong up to here, so none is brought in; is this a history that "
                        "hone exported?",
                        problems_));
    }

    Parcel too_large() {
        return refused("too-large",
                       "up to here this is more history than is read at once, and none of it is brought in; "
                       "export it deck by deck (hone export --format revlog --deck DECK)");
    }

    /// The next line, of one that is too long its beginning; false at the end.
    static bool next_line(std::istream& in, std::string& line) {
        line.clear();
        auto& bytes = *in.rdbuf();
        constexpr auto end = std::streambuf::traits_type::eof();
        auto byte = bytes.sbumpc();
        if (byte == end) return false;
        for (; byte != end && byte != '\n'; byte = bytes.sbumpc())
            if (line.size() <= longest_line) line += static_cast<char>(byte);
        return true;
    }

    void read_line(std::string_view line) {
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) return;
        const auto before = std::exchange(last_, card_named_in(line));
        if (after_nameless_ && last_) mark_broken(*last_);
        after_nameless_ = false;
        try {
            if (line.size() > longest_line) refuse(fmt::format("is longer than {} bytes", longest_line));
            const Json json = parse(line);
            if (!json.is_object()) refuse("must be one object, {…}");
            if (const std::string kind = text_in(json, "kind"); kind == "parameters")
                read_parameters(json);
            else
                read_card(json, kind);
        } catch (const std::exception& problem) {
            complain(problem.what());
            if (last_) {
                mark_broken(*last_);
            } else if (line.find("\"weights\"") == std::string_view::npos) {
                after_nameless_ = true;
                if (before) mark_broken(*before);
            }
        }
    }

    void mark_broken(const CardName& name) {
        if (broken_.insert(name).second) kept_ += memory_of(name);
    }

    void read_parameters(const Json& json) {
        last_ = std::nullopt;
        parcel_.parameters[count_in(json, "number")] =
            checked_parameters(required(json, "weights").get<std::vector<double>>());
        kept_ += sizeof(Parameters) + node_bytes;
    }

    void read_card(const Json& json, const std::string& kind) {
        const auto name = card_name_from(text_in(json, "card"));
        if (!name) refuse("`card` must be DECK/NOTE:ASPECT");
        last_ = name;
        auto& read = cards_[*name];
        if (read.first_line == 0) {
            read.first_line = number_;
            order_.push_back(*name);
            read.card.row.aspect = name->aspect;
            read.card.row.trains = Trains::recall;
            kept_ += memory_of(read.card) + 2 * memory_of(*name);
        }
        if (kind != "card") {
            read.card.history.push_back(line_in(json));
            read.numbers.push_back(number_);
            const auto& confused = read.card.history.back().confused_with;
            kept_ += sizeof(HistoryLine) + sizeof(int) + (confused ? confused->size() : 0);
            return;
        }
        if (read.has_row) refuse("is a second line of kind `card` for this card");
        read.has_row = true;
        read_switches(json, read.card.row);
        read.card.row.due = if_given(json, "due", day_in);
        if (find(json, "trains") == nullptr) return;
        const auto trains = trains_from(text_in(json, "trains"));
        if (!trains) refuse("`trains` must be recognise, recall or say");
        read.card.row.trains = *trains;
    }

    /// Sets may stand after the lines that name them, so this waits for the end.
    void check_parameter_sets() {
        for (const auto& name : order_) {
            const auto& read = cards_.at(name);
            for (std::size_t i = 0; i < read.card.history.size(); ++i) {
                const auto& set = read.card.history[i].parameter_set;
                if (!set || parcel_.parameters.contains(*set)) continue;
                number_ = read.numbers[i];
                complain(
                    fmt::format("names parameter set {}, which no line of kind `parameters` gives", *set));
                mark_broken(name);
            }
        }
    }

    void complain(const std::string& what) {
        if (++problems_ > problems_said) return;
        parcel_.diagnostics.push_back({parcel_.file, number_, 1, Severity::error, "bad-line", what});
    }

    void leave_out(const CardName& name) {
        const auto found = cards_.find(name);
        if (found == cards_.end()) return;
        if (++left_out_ <= problems_said)
            parcel_.diagnostics.push_back(
                {parcel_.file, found->second.first_line, 1, Severity::warning, "history-left-out",
                 fmt::format("{}/{}:{} is left as it is, because lines of it may be missing", name.deck,
                             name.key, name.aspect)});
        cards_.erase(found);
    }

    Parcel finished() {
        std::size_t lines = 0;
        std::map<std::pair<std::string, std::string>, std::size_t> notes;
        for (const auto& name : order_) {
            const auto found = cards_.find(name);
            if (found == cards_.end()) continue;
            auto& card = found->second.card;
            lines += card.history.size();
            const CardRow row = card.row;
            follow_history(card.row, card.history);
            if (row.asks_anew && row.due && trace_of(card.row.state) != nullptr)
                card.row.due = std::min(*row.due, trace_of(card.row.state)->due());
            const auto [note, first] = notes.emplace(std::pair(name.deck, name.key), parcel_.learned.size());
            if (first) parcel_.learned.push_back({name.deck, name.key, {}});
            parcel_.learned[note->second].cards.push_back(std::move(card));
        }
        parcel_.found = fmt::format("{} {} of history", lines, lines == 1 ? "line" : "lines");
        std::stable_sort(parcel_.diagnostics.begin(), parcel_.diagnostics.end(),
                         [](const auto& a, const auto& b) {
                             return std::pair(a.line == 0, a.line) < std::pair(b.line == 0, b.line);
                         });
        return std::move(parcel_);
    }

    Parcel parcel_;
    std::map<CardName, Read> cards_;
    std::vector<CardName> order_;
    std::set<CardName> broken_;
    std::optional<CardName> last_;  // of the line before
    bool after_nameless_ = false;
    int number_ = 0;
    std::size_t problems_ = 0, left_out_ = 0, kept_ = 0;
};

}  // namespace

std::string export_revlog(const Store& store, const std::vector<DeckRow>& decks,
                          const std::optional<std::set<NoteId>>& notes) {
    std::string text;
    store.read([&] {
        for (const auto& [number, fsrs] : parameter_sets(store))
            text += Json{{"kind", "parameters"}, {"number", number}, {"weights", fsrs.parameters()}}.dump() +
                    "\n";
        std::map<CardId, std::vector<HistoryLine>> history;
        for (auto& line : history_of(store, 0))
            history[line.card].push_back(std::move(line));
        for (const auto& deck : decks)
            for (const auto& card : select_cards(store, {"d.name = ?1", {deck.header.id}})) {
                if (notes && !notes->contains(card.note)) continue;
                const auto lines = history.find(card.id);
                const bool seen = lines != history.end();
                if (has_own_row(card) && (seen || !is_untouched(card))) text += line_of(card);
                if (!seen) continue;
                for (const auto& line : lines->second)
                    text += line_of(card, line);
            }
    });
    return text;
}

bool looks_like_revlog(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] != '{') return false;
    const std::string_view line = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
    if (line.size() > longest_line) return false;
    try {
        const Json json = parse(line);
        const Json* kind = find(json, "kind");
        return find(json, "format") == nullptr &&
               (find(json, "card") != nullptr || (kind != nullptr && *kind == "parameters"));
    } catch (const std::invalid_argument&) {
        return false;
    }
}

Parcel read_revlog(std::istream& in, const std::string& file) {
    return RevlogReader(file).read(in);
}

Parcel read_revlog(std::string_view bytes, const std::string& file) {
    TextBuffer buffer(bytes);
    std::istream in(&buffer);
    return read_revlog(in, file);
}

}  // namespace hone
