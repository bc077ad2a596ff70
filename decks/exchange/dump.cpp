// SPDX-License-Identifier: MIT
#include "decks/exchange/dump.hpp"

#include "decks/import.hpp"
#include "decks/note_json.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/utf8_check.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <stdexcept>

namespace hone {
namespace {

using Json = nlohmann::ordered_json;

// ---- Writing

template <class T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}
Json or_null(const std::optional<StudyDay>& day) {
    return day ? Json(to_string(*day)) : Json(nullptr);
}
Json or_null(const std::optional<Instant>& instant) {
    return instant ? Json(to_string(*instant)) : Json(nullptr);
}
Json or_null(const std::optional<Rating>& rating) {
    return rating ? Json(name(*rating)) : Json(nullptr);
}

void add_state(Json& json, const CardState& state) {
    json["state"] = name(state);
    const Trace* trace = trace_of(state);
    if (trace == nullptr) return;
    json["stability"] = trace->memory.stability;
    json["difficulty"] = trace->memory.difficulty;
    json["last_review"] = to_string(trace->last_review);
    json["interval_days"] = trace->interval_days;
}

Json json_of(const HistoryLine& line) {
    Json json{
        {"kind", name(line.kind)}, {"at", to_string(line.at)}, {"study_day", to_string(line.study_day)}};
    json["rating"] = or_null(line.rating);
    json["proposed"] = or_null(line.proposed);
    json["response_ms"] = or_null(line.response_ms);
    json["variant"] = or_null(line.variant);
    json["predicted"] = or_null(line.predicted);
    json["parameters"] = or_null(line.parameter_set);
    json["elapsed_days"] = line.elapsed_days;
    add_state(json, line.state);
    json["lapses"] = line.lapses;
    json["confused_with"] = or_null(line.confused_with);
    json["sure"] = or_null(line.sure);
    return json;
}

Json json_of(const DumpedCard& card) {
    Json json{{"aspect", card.row.aspect}, {"trains", name(card.row.trains)}};
    add_state(json, card.row.state);
    json["due"] = or_null(card.row.due);
    json["reps"] = card.row.reps;
    json["lapses"] = card.row.lapses;
    json["suspended"] = card.row.suspended;
    json["buried"] = or_null(card.row.buried);
    json["flagged"] = card.row.flagged;
    json["asks_anew"] = card.row.asks_anew;
    json["met"] = or_null(card.row.met);
    json["met_day"] = or_null(card.row.met_day);
    json["history"] = Json::array();
    for (const auto& line : card.history)
        json["history"].push_back(json_of(line));
    return json;
}

Json json_of(const DumpedNote& note) {
    Json json{{"key", note.key}, {"text", Json::parse(to_json_text(note.text))}};
    json["imported"] = note.imported ? Json::parse(to_json_text(*note.imported)) : Json(nullptr);
    json["position"] = note.position;
    json["retired"] = note.retired;
    json["cards"] = Json::array();
    for (const auto& card : note.cards)
        json["cards"].push_back(json_of(card));
    return json;
}

Json json_of(const DumpedDeck& deck) {
    Json json{{"id", deck.header.id},         {"title", deck.header.title}, {"about", deck.header.about},
              {"source", deck.header.source}, {"tags", deck.header.tags},   {"enabled", deck.enabled},
              {"up_to", name(deck.up_to)},    {"starter", deck.starter}};
    json["notes"] = Json::array();
    for (const auto& note : deck.notes)
        json["notes"].push_back(json_of(note));
    return json;
}

// ---- Reading

[[noreturn]] void refuse(const std::string& what) {
    throw std::invalid_argument(what);
}

/// A field that is there and not null; else nullptr.
const Json* find(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

const Json& required(const Json& json, const char* key) {
    const Json* value = find(json, key);
    if (value == nullptr) refuse(fmt::format("`{}` is missing", key));
    return *value;
}

/// The terminal obeys control characters, so none comes in, as in deck text.
std::string checked_text(std::string text, const char* key) {
    if (const auto control = control_in(text))
        refuse(fmt::format("`{}` holds the control character U+{:04X}", key,
                           static_cast<std::uint32_t>(*control)));
    return text;
}

std::string text_in(const Json& json, const char* key) {
    const Json& value = required(json, key);
    if (!value.is_string()) refuse(fmt::format("`{}` must be a string", key));
    return checked_text(value.get<std::string>(), key);
}

std::int64_t whole_in(const Json& json, const char* key, std::int64_t most) {
    const Json& value = required(json, key);
    if (!value.is_number_integer() || value.get<std::int64_t>() < 0 || value.get<std::int64_t>() > most)
        refuse(fmt::format("`{}` must be a whole number from 0 to {}", key, most));
    return value.get<std::int64_t>();
}

int count_in(const Json& json, const char* key) {
    constexpr std::int64_t most = 1'000'000'000;  // sums of two stay in an int
    return static_cast<int>(whole_in(json, key, most));
}

/// Reviews and lapses of one card: as many as no life has time for.
int reviews_in(const Json& json, const char* key) {
    return static_cast<int>(whole_in(json, key, 1'000'000));
}

int days_in(const Json& json, const char* key) {
    constexpr std::int64_t century = 36500;
    return static_cast<int>(whole_in(json, key, century));
}

double number_in(const Json& json, const char* key, double least, double most) {
    const Json& value = required(json, key);
    if (!value.is_number() || value.get<double>() < least || value.get<double>() > most)
        refuse(fmt::format("`{}` must be a number from {} to {}", key, least, most));
    return value.get<double>();
}

bool flag_in(const Json& json, const char* key) {
    const Json* value = find(json, key);
    if (value == nullptr) return false;
    if (!value->is_boolean()) refuse(fmt::format("`{}` must be true or false", key));
    return value->get<bool>();
}

StudyDay day_in(const Json& json, const char* key) {
    const auto day = study_day_from(text_in(json, key));
    if (!day) refuse(fmt::format("`{}` must be a day like 2026-12-01", key));
    return *day;
}

/// What to_string(Instant) writes: 2026-12-15T08:30:00Z, with or without .250.
std::optional<Instant> instant_from(std::string_view text) {
    if (text.size() != 20 && text.size() != 24) return std::nullopt;
    const auto day = study_day_from(text.substr(0, 10));
    constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.dddZ";
    for (std::size_t i = 10; i + 1 < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == 'd' ? !digit : text[i] != form[i]) return std::nullopt;
    }
    if (!day || text.back() != 'Z') return std::nullopt;
    const auto two = [text](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    if (two(11) > 23 || two(14) > 59 || two(17) > 59) return std::nullopt;
    const int milliseconds = text.size() == 24 ? two(20) * 10 + (text[22] - '0') : 0;
    return Instant{day->date()} + std::chrono::hours{two(11)} + std::chrono::minutes{two(14)} +
           std::chrono::seconds{two(17)} + std::chrono::milliseconds{milliseconds};
}

Instant instant_in(const Json& json, const char* key) {
    const auto instant = instant_from(text_in(json, key));
    if (!instant) refuse(fmt::format("`{}` must be an instant like 2026-12-01T09:30:00Z", key));
    return *instant;
}

std::optional<Rating> rating_in(const Json& json, const char* key) {
    if (find(json, key) == nullptr) return std::nullopt;
    const auto rating = rating_from(std::string_view(text_in(json, key)));
    if (!rating) refuse(fmt::format("`{}` must be again, hard, good or easy", key));
    return rating;
}

/// The field when it is there and not null.
template <class Read>
auto if_given(const Json& json, const char* key, Read read) {
    return find(json, key) ? std::optional(read(json, key)) : std::nullopt;
}

CardState state_in(const Json& json) {
    std::optional<Trace> trace;
    if (find(json, "stability") != nullptr)
        trace = Trace{{number_in(json, "stability", minimum_stability, maximum_stability),
                       number_in(json, "difficulty", 1, 10)},
                      day_in(json, "last_review"),
                      days_in(json, "interval_days")};
    const auto state = card_state_from(text_in(json, "state"), trace);
    if (!state) refuse("`state` must be new without a stability, or learning, review or relearning with one");
    return *state;
}

HistoryLine line_from(const Json& json) {
    HistoryLine line;
    const auto kind = line_kind_from(text_in(json, "kind"));
    if (!kind) refuse("`kind` of a history line must be review, imported, reset or refit");
    line.kind = *kind;
    line.at = instant_in(json, "at");
    line.study_day = day_in(json, "study_day");
    line.rating = rating_in(json, "rating");
    if (line.kind == LineKind::review && !line.rating) refuse("a review needs a `rating`");
    line.proposed = rating_in(json, "proposed");
    line.response_ms = if_given(json, "response_ms", [](const Json& from, const char* key) {
        return whole_in(from, key, 10'000'000'000);  // months: left open, yet sums fit
    });
    line.variant = if_given(json, "variant", count_in);
    line.predicted = if_given(json, "predicted",
                              [](const Json& from, const char* key) { return number_in(from, key, 0, 1); });
    line.parameter_set = if_given(json, "parameters", count_in);
    line.elapsed_days = days_in(json, "elapsed_days");
    line.state = state_in(json);
    line.lapses = reviews_in(json, "lapses");
    line.confused_with = if_given(json, "confused_with", text_in);
    line.sure = if_given(json, "sure", flag_in);
    return line;
}

Trains trains_in(const Json& json) {
    if (const auto trains = trains_from(text_in(json, "trains"))) return *trains;
    refuse("`trains` must be recognise, recall or say");
}

const Json& list_in(const Json& json, const char* key) {
    const Json& value = required(json, key);
    if (!value.is_array()) refuse(fmt::format("`{}` must be a list", key));
    for (const auto& element : value)
        if (!element.is_object()) refuse(fmt::format("`{}` must hold objects", key));
    return value;
}

DumpedCard card_from(const Json& json) {
    DumpedCard card;
    card.row.aspect = text_in(json, "aspect");
    if (!is_aspect(card.row.aspect)) refuse(fmt::format("there is no aspect {}", in_quotes(card.row.aspect)));
    card.row.trains = trains_in(json);
    card.row.state = state_in(json);
    card.row.due = if_given(json, "due", day_in);
    card.row.reps = reviews_in(json, "reps");
    card.row.lapses = reviews_in(json, "lapses");
    card.row.suspended = flag_in(json, "suspended");
    card.row.buried = if_given(json, "buried", day_in);
    card.row.flagged = flag_in(json, "flagged");
    card.row.asks_anew = flag_in(json, "asks_anew");
    card.row.met = if_given(json, "met", instant_in);
    card.row.met_day = if_given(json, "met_day", day_in);
    for (const auto& line : list_in(json, "history"))
        card.history.push_back(line_from(line));
    return card;
}

/// A note passes here only when it would pass as deck text.
Note note_text_from(const Json& json) {
    Note note = note_from_json_text(json.dump());
    const DeckText checked = parse_deck(write_note(note), "", "deck");
    for (const auto& problem : checked.diagnostics)
        if (problem.severity == Severity::error) refuse(problem.message);
    if (checked.notes.size() != 1 || checked.notes[0].note != note) refuse("the text of a note is malformed");
    return note;
}

DumpedNote note_from(const Json& json) {
    DumpedNote note;
    note.text = note_text_from(required(json, "text"));
    note.imported = if_given(json, "imported",
                             [](const Json& from, const char* key) { return note_text_from(from.at(key)); });
    note.position = count_in(json, "position");
    note.retired = flag_in(json, "retired");
    for (const auto& card : list_in(json, "cards"))
        note.cards.push_back(card_from(card));
    return note;
}

DumpedDeck deck_from(const Json& json) {
    DumpedDeck deck;
    deck.header = {text_in(json, "id"), text_in(json, "title"), text_in(json, "about"),
                   text_in(json, "source"), required(json, "tags").get<std::vector<std::string>>()};
    for (const auto& tag : deck.header.tags)
        checked_text(tag, "tags");
    if (!is_deck_id(deck.header.id)) refuse("`id` of a deck takes letters, digits, `.`, `_` and `-`");
    deck.enabled = flag_in(json, "enabled");
    deck.starter = flag_in(json, "starter");
    const auto up_to = priority_from(text_in(json, "up_to"));
    if (!up_to) refuse("`up_to` must be core, useful or extra");
    deck.up_to = *up_to;
    for (const auto& each : list_in(json, "notes")) {
        const std::string key = text_in(each, "key");
        if (!is_deck_id(key)) refuse("`key` of a note takes letters, digits, `.`, `_` and `-`");
        try {
            deck.notes.push_back(note_from(each));
            deck.notes.back().key = key;
        } catch (const std::exception& problem) {
            refuse(fmt::format("note {}: {}", in_quotes(key), problem.what()));
        }
    }
    return deck;
}

Dump dump_from(const Json& json) {
    if (!json.is_object() || find(json, "format") == nullptr || json.at("format") != "hone")
        refuse("this JSON was not written by `hone export`; decks are TOML");
    if (const int version = count_in(json, "version"); version != dump_version)
        refuse(fmt::format("it is of version {}, this program reads version {}; update hone", version,
                           dump_version));
    Dump dump;
    for (const auto& deck : list_in(json, "decks")) {
        try {
            dump.decks.push_back(deck_from(deck));
        } catch (const std::exception& problem) {
            refuse(fmt::format("deck {}: {}", in_quotes(deck.value("id", "")), problem.what()));
        }
    }
    for (const auto& set : list_in(json, "parameters"))
        dump.parameters[count_in(set, "number")] =
            checked_parameters(required(set, "weights").get<std::vector<double>>());
    for (const auto& deck : dump.decks)
        for (const auto& note : deck.notes)
            for (const auto& card : note.cards)
                for (const auto& line : card.history)
                    if (line.parameter_set && !dump.parameters.contains(*line.parameter_set))
                        refuse(fmt::format("the history names parameter set {}, which is not there",
                                           *line.parameter_set));
    return dump;
}

/// An export nests a few levels; thousands would exhaust the stack where they are walked through.
bool refuse_deep(int depth, Json::parse_event_t, Json&) {
    if (depth > 32) refuse("is nested deeper than any export");
    return true;
}

}  // namespace

std::string dump_text(const Dump& dump) {
    Json json{{"format", "hone"}, {"version", dump_version}};
    json["decks"] = Json::array();
    for (const auto& deck : dump.decks)
        json["decks"].push_back(json_of(deck));
    json["parameters"] = Json::array();
    for (const auto& [number, weights] : dump.parameters)
        json["parameters"].push_back({{"number", number}, {"weights", weights}});
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Dump read_dump(std::string_view text) {
    try {
        return dump_from(Json::parse(text, refuse_deep));
    } catch (const Json::parse_error& problem) {
        throw std::invalid_argument(
            fmt::format("is not whole JSON: it stops making sense at byte {}", problem.byte));
    } catch (const Json::exception& problem) {
        throw std::invalid_argument(fmt::format("has a field of the wrong type ({})", problem.what()));
    }
}

}  // namespace hone
