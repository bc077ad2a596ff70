// SPDX-License-Identifier: MIT
// Notes in the hashcards spelling. What a card there cannot hold is counted and said once for the deck.
#include "decks/cloze.hpp"
#include "decks/exchange/markdown.hpp"
#include "decks/exchange/markdown_front_matter.hpp"
#include "decks/exchange/markdown_gaps.hpp"
#include "decks/exchange/markdown_lines.hpp"
#include "decks/exchange/markdown_media.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace hone {
namespace {

std::string with_line_feeds(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        out += text[i] == '\r' ? '\n' : text[i];
    }
    return std::string(trimmed_blanks(out));
}

/// `Q: text`. A first line that belongs to a code fence, or ends with blanks that mean a line break, needs a line of
/// its own.
std::string lettered(char letter, std::string_view text) {
    std::string out{letter, ':'};
    bool first = true;
    for (const auto& line : markdown_lines(text)) {
        if (first && !line.fenced && trimmed_blanks(line.text) == line.text)
            out += " " + std::string(line.text);
        else
            out += "\n" + shielded(line.text, line.stray_fence);
        first = false;
    }
    return out + "\n";
}

std::string with_media(std::string_view text) {
    std::string out;
    for (const auto& line : markdown_lines(text))
        out += (line.fenced ? std::string(line.text) : with_media_marked(line.text)) + '\n';
    return std::string(trimmed_blanks(out));
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
    std::string out;
    for (const auto& text : texts)
        out.append(out.empty() ? "" : between).append(text);
    return out;
}

std::string paragraphs(const std::vector<std::string>& texts) {
    std::vector<std::string> some;
    for (const auto& text : texts)
        if (!text.empty()) some.push_back(text);
    return joined(some, "\n\n");
}

class MarkdownWriter {
public:
    void add(const Note& note) {
        std::visit([this](const auto& body) { write(body); }, note.body);
        if (note.kind() == Kind::rubric || note.kind() == Kind::story) return;
        if (!note.tags.empty()) miss("the tags");
        if (!note.principles.empty()) miss("the principles");
        if (!note.company.empty() || !note.level.empty() || !note.role.empty())
            miss("company, level and role");
        if (note.weight != 1.0 || note.priority != Priority::useful) miss("weight and priority");
        if (!note.cite.empty()) miss("the source");
        if (!note.id.empty()) miss("the id");
    }

    MarkdownText take(const DeckHeader& header) {
        MarkdownText out;
        out.text = write_front_matter(header.title, header.tags) + out_;
        while (out.text.ends_with("\n\n"))
            out.text.pop_back();
        for (const auto& [what, count] : missed_)
            out.left_out.push_back(fmt::format("deck {}: Markdown has no place for {} of {} {}; left out",
                                               header.id, what, count, count == 1 ? "note" : "notes"));
        for (const auto& [what, count] : said_)
            out.left_out.push_back(
                fmt::format("deck {}: {} {} {}", header.id, count, count == 1 ? "note" : "notes", what));
        return out;
    }

private:
    void miss(const char* what) { ++missed_[what]; }
    void say(const char* what) { ++said_[what]; }

    void card(std::string_view front, std::string_view back) {
        out_ += lettered('Q', with_media(with_line_feeds(front)));
        out_ += lettered('A', with_media(with_line_feeds(back))) + "\n";
    }

    void write(const Basic& basic) {
        card(basic.front, basic.back);
        if (basic.reversible) {
            card(basic.back, basic.front);
            say("asked both ways became two cards each");
        }
        for (const auto& more : basic.cards)
            card(more.front, more.back);
        if (!basic.cards.empty()) say("with further cards became several cards");
        if (!basic.why.empty()) miss("the reason");
        if (!basic.needs.empty()) miss("what a good answer has");
    }

    void write(const Cloze& cloze) {
        const auto written = brackets_of_cloze(with_line_feeds(cloze.text));
        out_ += lettered('C', written.markdown) + "\n";
        if (written.hints) miss("the hints");
        if (written.shared) say("with gaps on one card became a card for each gap");
        if (written.spaced) say("got a space beside a bracket that hashcards would not take for a gap");
        if (!cloze.why.empty()) miss("the reason");
    }

    void write(const Fact& fact) {
        std::vector<std::string> answer{fact.answer};
        if (!fact.accept.empty()) answer.push_back("Also right: " + joined(fact.accept, "; "));
        if (!fact.as_of.empty()) answer.push_back("As of " + fact.as_of);
        answer.push_back(fact.why);
        card(fact.prompt, paragraphs(answer));
        if (!fact.tolerance.empty()) miss("the tolerance");
    }

    void write(const Question& question) {
        auto options = question.options;
        if (options.empty()) {  // in an order that does not give the answer away
            options = question.answer;
            options.insert(options.end(), question.distractors.begin(), question.distractors.end());
            std::sort(options.begin(), options.end());
        }
        card(paragraphs({question.prompt, "- " + joined(options, "\n- ")}),
             paragraphs(
                 {question.answer.size() == 1 ? question.answer[0] : "- " + joined(question.answer, "\n- "),
                  question.why}));
        if (!question.variants.empty()) miss("other wordings");
        if (!question.hint.empty()) miss("the hint");
        if (!question.reasons.empty()) miss("the reasons of wrong options");
    }

    void write(const Pair& pair) {
        card(paragraphs({pair.prompt, "What would be stronger than: " + pair.weak}),
             paragraphs({pair.strong, pair.why}));
        if (!pair.variants.empty()) miss("other wordings");
        if (!pair.flaw.empty()) miss("the flaw");
        if (!pair.needs.empty()) miss("what a good answer has");
    }

    void write(const Rubric&) { miss("the whole (a rubric)"); }
    void write(const Story&) { miss("the whole (a story)"); }

    std::string out_;
    std::map<std::string, int> missed_, said_;
};

}  // namespace

MarkdownText write_markdown(const DeckHeader& header, std::span<const Note> notes) {
    MarkdownWriter writer;
    for (const auto& note : notes)
        writer.add(note);
    return writer.take(header);
}

}  // namespace hone
