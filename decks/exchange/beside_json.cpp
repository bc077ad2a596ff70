// SPDX-License-Identifier: MIT
#include "decks/exchange/beside_json.hpp"

#include "decks/note_json.hpp"
#include "decks/text/deck_text.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace hone {

using namespace json_fields;

namespace {

constexpr double most_points = 1e6;
constexpr double least_maximum = 1e-6;  // a maximum of nothing would divide by zero

Json json_of(const Jot& jot) {
    return {{"at", to_string(jot.at)}, {"study_day", to_string(jot.day)}, {"text", jot.text}};
}

Jot jot_from(const Json& json) {
    Jot jot{day_in(json, "study_day"), typed_in(json, "text"), instant_in(json, "at")};
    std::replace(jot.text.begin(), jot.text.end(), '\n', ' ');
    if (jot.text.empty()) refuse("a jot needs a `text`");
    return jot;
}

Json json_of(const GivenScore& scoring) {
    return {{"at", to_string(scoring.at)},
            {"study_day", to_string(scoring.day)},
            {"answer", scoring.scored.answer},
            {"dimension", scoring.scored.dimension},
            {"given", scoring.scored.score.given},
            {"reference", scoring.scored.score.reference},
            {"maximum", scoring.scored.score.maximum}};
}

GivenScore scoring_from(const Json& json) {
    return {0,
            instant_in(json, "at"),
            day_in(json, "study_day"),
            {text_in(json, "answer"),
             text_in(json, "dimension"),
             {number_in(json, "given", 0, most_points), number_in(json, "reference", 0, most_points),
              number_in(json, "maximum", least_maximum, most_points)}}};
}

Json json_of(const StoryGate& gate) {
    return {{"study_day", to_string(gate.day)},
            {"unasked", gate.unasked},
            {"outside", gate.outside},
            {"initiative", gate.initiative}};
}

StoryGate gate_from(const Json& json, const char* key) {
    const Json& gate = json.at(key);
    if (!gate.is_object()) refuse("`gate` must be an object");
    return {day_in(gate, "study_day"), flag_in(gate, "unasked"), flag_in(gate, "outside"),
            flag_in(gate, "initiative")};
}

/// The parts of a telling, in the order they are told.
constexpr std::array<std::pair<const char*, std::int64_t SectionTimes::*>, 4> section_fields{
    {{"situation_ms", &SectionTimes::situation},
     {"task_ms", &SectionTimes::task},
     {"action_ms", &SectionTimes::action},
     {"result_ms", &SectionTimes::result}}};

Json json_of(const DumpedRehearsal& rehearsal) {
    const Rehearsal& told = rehearsal.told;
    Json json{{"at", to_string(told.at)},
              {"study_day", to_string(told.day)},
              {"question", told.question},
              {"pitch", told.pitch},
              {"limit_ms", told.limit_ms}};
    if (told.sections)
        for (const auto& [field, member] : section_fields)
            json[field] = (*told.sections).*member;
    json["total_ms"] = told.total_ms;
    json["ticked"] = told.ticked;
    json["needed"] = told.needed;
    json["auto_fail"] = told.auto_fail;
    json["disqualifiers"] = or_null(told.disqualifiers);
    json["typed"] = told.typed;
    json["probe"] = or_null(rehearsal.probe);
    json["scores"] = Json::array();
    for (const auto& score : told.scores)
        json["scores"].push_back(
            {{"dimension", score.dimension}, {"points", score.points}, {"maximum", score.maximum}});
    return json;
}

DumpedRehearsal rehearsal_from(const Json& json) {
    DumpedRehearsal rehearsal;
    Rehearsal& told = rehearsal.told;
    told.at = instant_in(json, "at");
    told.day = day_in(json, "study_day");
    told.question = typed_in(json, "question");
    told.pitch = flag_in(json, "pitch");
    told.limit_ms = milliseconds_in(json, "limit_ms");
    if (told.limit_ms == 0) refuse("`limit_ms` must be above 0");
    if (find(json, section_fields[0].first) != nullptr) {
        told.sections.emplace();
        for (const auto& [field, member] : section_fields)
            (*told.sections).*member = milliseconds_in(json, field);
    }
    told.total_ms = milliseconds_in(json, "total_ms");
    told.ticked = count_in(json, "ticked");
    told.needed = count_in(json, "needed");
    told.auto_fail = typed_in(json, "auto_fail");
    told.disqualifiers = if_given(json, "disqualifiers", count_in);
    told.typed = typed_in(json, "typed");
    rehearsal.probe = if_given(json, "probe", text_in);
    std::set<std::string> dimensions;
    for (const auto& score : list_if_given(json, "scores")) {
        told.scores.push_back({text_in(score, "dimension"), number_in(score, "points", 0, most_points),
                               number_in(score, "maximum", least_maximum, most_points)});
        if (!dimensions.insert(told.scores.back().dimension).second)
            refuse("a rehearsal has two `scores` on one dimension");
    }
    return rehearsal;
}

Json json_of(const EarlierText& earlier) {
    return {{"until", to_string(earlier.until)}, {"text", Json::parse(to_json_text(earlier.note))}};
}

EarlierText earlier_from(const Json& json) {
    EarlierText earlier{day_in(json, "until"), checked_note(required(json, "text"))};
    if (earlier.note.kind() != Kind::story) refuse("`earlier_texts` must hold stories");
    return earlier;
}

Json json_of(const GivenTestAnswer& given) {
    return {{"test", to_string(given.answer.test)},
            {"at", to_string(given.at)},
            {"study_day", to_string(given.day)},
            {"wording", given.answer.wording},
            {"reserve", given.answer.reserve},
            {"credit", given.answer.credit},
            {"predicted", or_null(given.answer.predicted)},
            {"confused_with", or_null(given.answer.confused_with)}};
}

GivenTestAnswer test_from(const Json& json) {
    return {instant_in(json, "at"),
            day_in(json, "study_day"),
            {instant_in(json, "test"), 0, text_in(json, "wording"), flag_in(json, "reserve"),
             number_in(json, "credit", 0, 1),
             if_given(json, "predicted",
                      [](const Json& from, const char* key) { return number_in(from, key, 0, 1); }),
             if_given(json, "confused_with", text_in)}};
}

template <class T>
void add_list(Json& json, const char* key, const std::vector<T>& values) {
    if (values.empty()) return;
    Json& list = json[key] = Json::array();
    for (const auto& value : values)
        list.push_back(json_of(value));
}

template <class T>
void read_list(const Json& json, const char* key, std::vector<T>& values, T (*read)(const Json&)) {
    for (const auto& element : list_if_given(json, key))
        values.push_back(read(element));
}

}  // namespace

void add_beside(Json& json, const DumpedNote& note) {
    add_list(json, "jots", note.jots);
    add_list(json, "scorings", note.scorings);
    if (note.gate) json["gate"] = json_of(*note.gate);
    add_list(json, "rehearsals", note.rehearsals);
    add_list(json, "earlier_texts", note.earlier);
}

void read_beside(const Json& json, DumpedNote& note) {
    read_list(json, "jots", note.jots, jot_from);
    read_list(json, "scorings", note.scorings, scoring_from);
    note.gate = if_given(json, "gate", gate_from);
    read_list(json, "rehearsals", note.rehearsals, rehearsal_from);
    read_list(json, "earlier_texts", note.earlier, earlier_from);
    if (note.text.kind() != Kind::story && (note.gate || !note.rehearsals.empty() || !note.earlier.empty()))
        refuse("only a story has a `gate`, `rehearsals` and `earlier_texts`");
}

void add_tests(Json& json, const std::vector<GivenTestAnswer>& tests) {
    add_list(json, "tests", tests);
}

std::vector<GivenTestAnswer> tests_in(const Json& json) {
    std::vector<GivenTestAnswer> tests;
    read_list(json, "tests", tests, test_from);
    return tests;
}

Note checked_note(const Json& json) {
    Note note = note_from_json_text(json.dump());
    const DeckText checked = parse_deck(write_note(note), "", "deck");
    for (const auto& problem : checked.diagnostics)
        if (problem.severity == Severity::error) refuse(problem.message);
    if (checked.notes.size() != 1 || checked.notes[0].note != note) refuse("the text of a note is malformed");
    return note;
}

}  // namespace hone
