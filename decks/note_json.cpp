// SPDX-License-Identifier: MIT
#include "decks/note_json.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>
#include <type_traits>

namespace hone {
namespace {

using Json = nlohmann::json;
using Texts = std::vector<std::string>;

// One description of the fields serves both directions: Writer and Reader have the same members.

class Writer {
public:
    void field(const char* key, const std::string& text) {
        if (!text.empty()) json_[key] = text;
    }
    void field(const char* key, const std::optional<std::string>& text) {
        if (text) json_[key] = *text;
    }
    void field(const char* key, const Texts& texts) {
        if (!texts.empty()) json_[key] = texts;
    }
    void field(const char* key, const std::map<std::string, std::string>& texts) {
        if (!texts.empty()) json_[key] = texts;
    }
    void field(const char* key, bool flag) {
        if (flag) json_[key] = true;
    }
    void field(const char* key, const std::vector<double>& numbers) {
        if (!numbers.empty()) json_[key] = numbers;
    }
    void number(const char* key, double number) { json_[key] = number; }
    template <typename Part>
    void parts(const char* key, const std::vector<Part>& all) {
        for (const auto& part : all) {
            Writer each;
            describe(each, part);
            json_[key].push_back(std::move(each.json_));
        }
    }
    Json& json() { return json_; }

private:
    Json json_ = Json::object();
};

class Reader {
public:
    explicit Reader(const Json& json) : json_(json) {
        if (!json.is_object()) throw std::invalid_argument("a note must be a JSON object");
    }

    template <typename Value>
    void field(const char* key, Value& value) {
        if (const auto* found = find(key)) found->get_to(value);
    }
    void field(const char* key, std::optional<std::string>& text) {
        if (const auto* found = find(key)) text = found->get<std::string>();
    }
    void number(const char* key, double& number) { field(key, number); }
    template <typename Part>
    void parts(const char* key, std::vector<Part>& all) {
        const auto* found = find(key);
        if (found == nullptr) return;
        for (const auto& element : *found) {
            Reader each(element);
            describe(each, all.emplace_back());
            each.finish();
        }
    }
    const Json* find(const char* key) {
        const auto found = json_.find(key);
        if (found == json_.end()) return nullptr;
        ++read_;
        return &*found;
    }
    /// Fields are looked up once each, so a field that was not looked up is one too many.
    void finish() const {
        if (read_ != json_.size()) throw std::invalid_argument("a note in JSON has an unknown field");
    }

private:
    const Json& json_;
    std::size_t read_ = 0;
};

template <typename Fields, typename Described>
void describe_variant_flags(Fields& fields, Described& variant) {
    fields.field("why", variant.why);
    fields.field("reserve", variant.reserve);
}

template <typename Fields, typename Described>
void describe_pair(Fields& fields, Described& pair) {
    fields.field("weak", pair.weak);
    fields.field("strong", pair.strong);
    fields.field("prompt", pair.prompt);
    fields.field("why", pair.why);
    fields.field("flaw", pair.flaw);
    fields.field("needs", pair.needs);
    fields.field("distractors", pair.distractors);
    fields.parts("variant", pair.variants);
}

template <typename Fields, typename Described>
void describe_question(Fields& fields, Described& question) {
    fields.field("prompt", question.prompt);
    fields.field("options", question.options);
    fields.field("answer", question.answer);
    fields.field("why", question.why);
    fields.field("reasons", question.reasons);
    fields.field("hint", question.hint);
    fields.field("difficulty", question.difficulty);
    fields.field("also", question.also);
    fields.field("distractors", question.distractors);
    fields.parts("variant", question.variants);
}

template <typename Fields, typename Described>
void describe_fact(Fields& fields, Described& fact) {
    fields.field("prompt", fact.prompt);
    fields.field("answer", fact.answer);
    fields.field("accept", fact.accept);
    fields.field("tolerance", fact.tolerance);
    fields.field("as_of", fact.as_of);
    fields.field("why", fact.why);
}

template <typename Fields, typename Described>
void describe_basic(Fields& fields, Described& basic) {
    fields.field("front", basic.front);
    fields.field("back", basic.back);
    fields.field("reversible", basic.reversible);
    fields.field("needs", basic.needs);
    fields.field("why", basic.why);
    fields.parts("card", basic.cards);
}

template <typename Fields, typename Described>
void describe_cloze(Fields& fields, Described& cloze) {
    fields.field("text", cloze.text);
    fields.field("why", cloze.why);
}

template <typename Fields, typename Described>
void describe_rubric(Fields& fields, Described& rubric) {
    fields.field("prompt", rubric.prompt);
    fields.field("frame", rubric.frame);
    fields.field("why", rubric.why);
    fields.parts("dimensions", rubric.dimensions);
    fields.parts("answer", rubric.answers);
}

template <typename Fields, typename Described>
void describe_dimension(Fields& fields, Described& dimension) {
    fields.field("name", dimension.name);
    fields.number("points", dimension.points);
    fields.field("first", dimension.first);
    fields.field("asks", dimension.asks);
}

template <typename Fields, typename Described>
void describe_answer(Fields& fields, Described& answer) {
    fields.field("name", answer.name);
    fields.field("text", answer.text);
    fields.field("scores", answer.scores);
    fields.field("reasons", answer.reasons);
    fields.field("verdict", answer.verdict);
    fields.field("auto_fail", answer.auto_fail);
    fields.field("fluent", answer.fluent);
}

template <typename Fields, typename Described>
void describe_story(Fields& fields, Described& story) {
    fields.field("summary", story.summary);
    fields.field("opening", story.opening);
    fields.field("situation", story.situation);
    fields.field("task", story.task);
    fields.field("action", story.action);
    fields.field("result", story.result);
    fields.field("decision", story.decision);
    fields.field("differently", story.differently);
    fields.field("proxy", story.proxy);
    fields.field("scenarios", story.scenarios);
    fields.field("did", story.did);
    fields.field("stakeholders", story.stakeholders);
    fields.parts("metric", story.metrics);
    fields.parts("quote", story.quotes);
    fields.parts("tradeoff", story.trade_offs);
}

template <typename Fields, typename Described>
void describe_metric(Fields& fields, Described& metric) {
    fields.field("name", metric.name);
    fields.field("before", metric.before);
    fields.field("after", metric.after);
    fields.field("unit", metric.unit);
    fields.field("window", metric.window);
    fields.field("confidence", metric.confidence);
    fields.field("impact", metric.impact);
}

template <typename Fields, typename Described>
void describe(Fields& fields, Described& value) {
    using Bare = std::remove_const_t<Described>;
    if constexpr (std::is_same_v<Bare, Pair>) {
        describe_pair(fields, value);
    } else if constexpr (std::is_same_v<Bare, Question>) {
        describe_question(fields, value);
    } else if constexpr (std::is_same_v<Bare, Fact>) {
        describe_fact(fields, value);
    } else if constexpr (std::is_same_v<Bare, Basic>) {
        describe_basic(fields, value);
    } else if constexpr (std::is_same_v<Bare, Cloze>) {
        describe_cloze(fields, value);
    } else if constexpr (std::is_same_v<Bare, Rubric>) {
        describe_rubric(fields, value);
    } else if constexpr (std::is_same_v<Bare, RubricDimension>) {
        describe_dimension(fields, value);
    } else if constexpr (std::is_same_v<Bare, RubricAnswer>) {
        describe_answer(fields, value);
    } else if constexpr (std::is_same_v<Bare, Story>) {
        describe_story(fields, value);
    } else if constexpr (std::is_same_v<Bare, StoryMetric>) {
        describe_metric(fields, value);
    } else if constexpr (std::is_same_v<Bare, StoryQuote>) {
        fields.field("words", value.words);
        fields.field("origin", value.origin);
    } else if constexpr (std::is_same_v<Bare, TradeOff>) {
        fields.field("chose", value.chose);
        fields.field("cost", value.cost);
        fields.field("rejected", value.rejected);
        fields.field("rejected_costs", value.rejected_costs);
    } else if constexpr (std::is_same_v<Bare, BasicCard>) {
        fields.field("front", value.front);
        fields.field("back", value.back);
    } else if constexpr (std::is_same_v<Bare, PairVariant>) {
        fields.field("prompt", value.prompt);
        fields.field("weak", value.weak);
        fields.field("strong", value.strong);
        describe_variant_flags(fields, value);
    } else {
        static_assert(std::is_same_v<Bare, QuestionVariant>);
        fields.field("prompt", value.prompt);
        fields.field("options", value.options);
        fields.field("answer", value.answer);
        describe_variant_flags(fields, value);
    }
}

template <typename Fields, typename Described>
void describe_common(Fields& fields, Described& note) {
    fields.field("id", note.id);
    fields.field("tags", note.tags);
    fields.field("principles", note.principles);
    fields.field("company", note.company);
    fields.field("level", note.level);
    fields.field("role", note.role);
    fields.field("cite", note.cite);
}

Body empty_body(Kind kind) {
    switch (kind) {
        case Kind::pair:
            return Pair{};
        case Kind::question:
            return Question{};
        case Kind::fact:
            return Fact{};
        case Kind::basic:
            return Basic{};
        case Kind::cloze:
            return Cloze{};
        case Kind::rubric:
            return Rubric{};
        case Kind::story:
            break;
    }
    return Story{};
}

/// A word of a closed set, or std::invalid_argument.
template <typename Enum>
Enum required(std::optional<Enum> value) {
    if (!value) throw std::invalid_argument("a note in JSON has an unknown kind or priority");
    return *value;
}

Note note_from(const Json& json) {
    Reader in(json);
    Note note;
    const auto* kind = in.find("kind");
    note.body = empty_body(required(kind ? kind_from(kind->get<std::string>()) : std::nullopt));
    std::visit([&](auto& body) { describe(in, body); }, note.body);
    describe_common(in, note);
    in.field("weight", note.weight);
    if (const auto* priority = in.find("priority"))
        note.priority = required(priority_from(priority->get<std::string>()));
    in.finish();
    return note;
}

}  // namespace

std::string to_json_text(const Note& note) {
    if (!std::isfinite(note.weight)) throw std::invalid_argument("a note's weight must be finite");
    Writer out;
    out.json()["kind"] = std::string(name(note.kind()));
    std::visit([&](const auto& body) { describe(out, body); }, note.body);
    describe_common(out, note);
    if (note.weight != Note{}.weight) out.json()["weight"] = note.weight;
    if (note.priority != Note{}.priority) out.json()["priority"] = std::string(name(note.priority));
    try {
        return out.json().dump();
    } catch (const Json::exception& error) {
        throw std::invalid_argument(error.what());
    }
}

Note note_from_json_text(std::string_view text) {
    try {
        return note_from(Json::parse(text));
    } catch (const Json::exception& error) {
        throw std::invalid_argument(error.what());
    }
}

}  // namespace hone
