// SPDX-License-Identifier: MIT
#include "decks/text/deck_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hone {
namespace {

bool is_bare_key(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

void append_escape(std::string& out, unsigned value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(value >> static_cast<unsigned>(shift)) & 0xFU];
}

/// Characters that a reader of the file could not see, or that change how the line looks, are escaped:
/// controls, C1 controls, bidirectional controls, zero-width and line separators, the byte order mark.
unsigned hidden_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    if (byte(0) < 0x20U || byte(0) == 0x7FU) return byte(0) == '\t' ? 0 : byte(0);
    if (byte(0) == 0xC2U && byte(1) >= 0x80U && byte(1) < 0xA0U) return byte(1);
    if (byte(0) != 0xE2U && byte(0) != 0xEFU) return 0;
    const unsigned value = ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    const bool hidden = value == 0x200BU || value == 0x200EU || value == 0x200FU ||
                        (value >= 0x2028U && value <= 0x202EU) || (value >= 0x2066U && value <= 0x2069U) ||
                        value == 0xFEFFU;
    return hidden ? value : 0;
}

std::string basic_string(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\0') {
            append_escape(out, 0);
        } else if (const unsigned hidden = hidden_at(text, at); hidden != 0) {
            append_escape(out, hidden);
            at += hidden < 0x80U ? 0 : hidden < 0x800U ? 1 : 2;
        } else {
            out += c;
        }
    }
    return out + '"';
}

/// Several lines read better in a literal block, but only where it is exact and nothing in it is invisible:
/// no quotes or backslashes that would need escapes, no space at a line's end, no line that looks like a
/// table.
bool reads_well_as_block(std::string_view text) {
    if (text.find('\n') == text.npos || text.find('\\') != text.npos || text.find("\"\"") != text.npos ||
        text.ends_with('"'))
        return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n' && at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) return false;
        if (c == '[' && (at == 0 || text[at - 1] == '\n')) return false;
        if (c != '\n' && (c == '\0' || hidden_at(text, at) != 0)) return false;
    }
    return !text.ends_with(' ') && !text.ends_with('\t');
}

std::string written(std::string_view text) {
    if (reads_well_as_block(text)) return "\"\"\"\n" + std::string(text) + "\"\"\"";
    return basic_string(text);
}

std::string written(const std::vector<std::string>& texts) {
    constexpr std::size_t widest_line = 100;
    std::string line = "[", block = "[\n";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto text = basic_string(texts[i]);
        line.append(i == 0 ? "" : ", ").append(text);
        block.append("  ").append(text).append(",\n");
    }
    return line.size() <= widest_line || texts.size() < 2 ? line + "]" : block + "]";
}

std::string written(double number) {
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), result.ptr};
}

/// The lines `key = value` of one table; what is empty is left out.
class Lines {
public:
    explicit Lines(std::string_view header) { out_.append(header).append("\n"); }

    void text(std::string_view key, std::string_view value) {
        if (!value.empty()) line(key, written(value));
    }
    void text_if_given(std::string_view key, const std::optional<std::string>& value) {
        if (value) line(key, written(std::string_view(*value)));
    }
    void texts(std::string_view key, const std::vector<std::string>& values) {
        if (!values.empty()) line(key, written(values));
    }
    /// One alone needs no brackets.
    void text_or_texts(std::string_view key, const std::vector<std::string>& values) {
        if (values.size() == 1)
            line(key, written(std::string_view(values[0])));
        else
            texts(key, values);
    }
    void number(std::string_view key, double value) { line(key, written(value)); }
    void flag(std::string_view key, bool value) {
        if (value) line(key, "true");
    }
    void line(std::string_view key, std::string_view value) {
        out_.append(is_bare_key(key) ? std::string(key) : basic_string(key));
        out_.append(" = ").append(value).append("\n");
    }
    void table(const Lines& table) { out_ += "\n" + table.out_; }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

// Subtables come after every key of the note, so the common keys are written between the two.
void add_keys(Lines& out, const Pair& pair) {
    out.text("prompt", pair.prompt);
    out.text("weak", pair.weak);
    out.text("strong", pair.strong);
    out.text("why", pair.why);
    out.text("flaw", pair.flaw);
    out.texts("needs", pair.needs);
    out.texts("distractors", pair.distractors);
}

void add_tables(Lines& out, const Pair& pair) {
    for (const auto& variant : pair.variants) {
        Lines table("[[pair.variant]]");
        table.text_if_given("prompt", variant.prompt);
        table.text_if_given("weak", variant.weak);
        table.text_if_given("strong", variant.strong);
        table.text_if_given("why", variant.why);
        table.flag("reserve", variant.reserve);
        out.table(table);
    }
}

void add_keys(Lines& out, const Question& question) {
    out.text("prompt", question.prompt);
    out.texts("options", question.options);
    out.text_or_texts("answer", question.answer);
    out.text("why", question.why);
    out.text("hint", question.hint);
    out.text("difficulty", question.difficulty);
    out.texts("also", question.also);
    out.texts("distractors", question.distractors);
}

void add_tables(Lines& out, const Question& question) {
    if (!question.reasons.empty()) {
        Lines table("[question.reasons]");
        for (const auto& [option, reason] : question.reasons)
            table.line(option, written(reason));
        out.table(table);
    }
    for (const auto& variant : question.variants) {
        Lines table("[[question.variant]]");
        table.text_if_given("prompt", variant.prompt);
        table.texts("options", variant.options);
        table.text_or_texts("answer", variant.answer);
        table.text_if_given("why", variant.why);
        table.flag("reserve", variant.reserve);
        out.table(table);
    }
}

void add_keys(Lines& out, const Fact& fact) {
    out.text("prompt", fact.prompt);
    out.text("answer", fact.answer);
    out.texts("accept", fact.accept);
    out.text("tolerance", fact.tolerance);
    out.text("as_of", fact.as_of);
    out.text("why", fact.why);
}

void add_keys(Lines& out, const Basic& basic) {
    out.text("front", basic.front);
    out.text("back", basic.back);
    out.flag("reversible", basic.reversible);
    out.texts("needs", basic.needs);
    out.text("why", basic.why);
}

void add_tables(Lines& out, const Basic& basic) {
    for (const auto& card : basic.cards) {
        Lines table("[[basic.card]]");
        table.text("front", card.front);
        table.text("back", card.back);
        out.table(table);
    }
}

void add_keys(Lines& out, const Cloze& cloze) {
    out.text("text", cloze.text);
    out.text("why", cloze.why);
}

void add_keys(Lines& out, const Rubric& rubric) {
    out.text("prompt", rubric.prompt);
    out.text("frame", rubric.frame);
    out.text("why", rubric.why);
    std::string dimensions = "[\n";
    for (const auto& dimension : rubric.dimensions) {
        dimensions +=
            "  { name = " + basic_string(dimension.name) + ", points = " + written(dimension.points);
        if (dimension.first) dimensions += ", first = true";
        if (!dimension.asks.empty()) dimensions += ", asks = " + basic_string(dimension.asks);
        dimensions += " },\n";
    }
    out.line("dimensions", dimensions + "]");
}

void add_tables(Lines& out, const Rubric& rubric) {
    for (const auto& answer : rubric.answers) {
        Lines table("[[rubric.answer]]");
        table.text("name", answer.name);
        table.text("text", answer.text);
        std::string scores;
        for (const double points : answer.scores)
            scores += (scores.empty() ? "" : ", ") + written(points);
        table.line("scores", "[" + scores + "]");
        table.texts("reasons", answer.reasons);
        table.text("verdict", answer.verdict);
        table.text("auto_fail", answer.auto_fail);
        table.flag("fluent", answer.fluent);
        out.table(table);
    }
}

void add_keys(Lines& out, const Story& story) {
    out.text("summary", story.summary);
    out.text("opening", story.opening);
    out.text("situation", story.situation);
    out.text("task", story.task);
    out.text("action", story.action);
    out.text("result", story.result);
    out.text("decision", story.decision);
    out.text("differently", story.differently);
    out.text("proxy", story.proxy);
    out.texts("scenarios", story.scenarios);
    out.texts("did", story.did);
    out.texts("stakeholders", story.stakeholders);
}

void add_tables(Lines& out, const Story& story) {
    for (const auto& metric : story.metrics) {
        Lines table("[[story.metric]]");
        table.text("name", metric.name);
        table.text("before", metric.before);
        table.text("after", metric.after);
        table.text("unit", metric.unit);
        table.text("window", metric.window);
        table.text("confidence", metric.confidence);
        table.text("impact", metric.impact);
        out.table(table);
    }
    for (const auto& quote : story.quotes) {
        Lines table("[[story.quote]]");
        table.text("words", quote.words);
        table.text("origin", quote.origin);
        out.table(table);
    }
    for (const auto& trade_off : story.trade_offs) {
        Lines table("[[story.tradeoff]]");
        table.text("chose", trade_off.chose);
        table.text("cost", trade_off.cost);
        table.text("rejected", trade_off.rejected);
        table.text("rejected_costs", trade_off.rejected_costs);
        out.table(table);
    }
}

template <typename WithoutTables>
void add_tables(Lines&, const WithoutTables&) {}

void add_common(Lines& out, const Note& note) {
    out.texts("tags", note.tags);
    out.texts("principles", note.principles);
    if (note.weight != Note{}.weight) out.number("weight", note.weight);
    out.text_or_texts("company", note.company);
    out.text_or_texts("level", note.level);
    out.text_or_texts("role", note.role);
    if (note.priority != Note{}.priority) out.text("priority", name(note.priority));
    out.text("cite", note.cite);
}

}  // namespace

std::string write_note(const Note& note) {
    Lines out("[[" + std::string(name(note.kind())) + "]]");
    out.text("id", note.id);
    std::visit([&](const auto& body) { add_keys(out, body); }, note.body);
    add_common(out, note);
    std::visit([&](const auto& body) { add_tables(out, body); }, note.body);
    return out.take();
}

std::string write_deck(const DeckHeader& header, std::span<const Note> notes) {
    Lines out("[deck]");
    out.text("id", header.id);
    out.text("title", header.title);
    out.text("about", header.about);
    out.text("source", header.source);
    out.texts("tags", header.tags);
    std::string text = out.take();
    for (const auto& note : notes)
        text.append("\n").append(write_note(note));
    return text;
}

}  // namespace hone
