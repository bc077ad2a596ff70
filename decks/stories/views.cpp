// SPDX-License-Identifier: MIT
#include "decks/stories/views.hpp"

#include "decks/stories/bank.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hone {
namespace {

constexpr std::array<std::string_view, 5> view_names{"star", "3p", "triad", "slides", "card"};

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts)
        out += (out.empty() ? "" : ", ") + on_one_line(text);
    return out;
}

std::string trimmed(const std::string& text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

/// A bar would end a table's cell.
std::string cell(const std::string& text) {
    std::string out;
    for (const char c : on_one_line(text)) {
        if (c == '|') out += '\\';
        out += c;
    }
    return out.empty() ? "-" : out;
}

class Page {
public:
    void title(const std::string& text) { block("# " + on_one_line(text)); }
    void heading(const std::string& text) { block("## " + text); }
    void paragraph(const std::string& text) {
        if (const std::string body = trimmed(text); !body.empty()) block(body);
    }
    void labelled(const char* label, const std::string& text) {
        if (const std::string body = trimmed(text); !body.empty())
            block(fmt::format("**{}** {}", label, body));
    }
    void missing(const char* what) { block(fmt::format("*(missing: {})*", what)); }
    void list(const std::vector<std::string>& items, bool numbered = false) {
        if (items.empty()) return;
        std::string out;
        for (std::size_t i = 0; i < items.size(); ++i)
            out += fmt::format("{}{} {}", i == 0 ? "" : "\n", numbered ? fmt::format("{}.", i + 1) : "-",
                               on_one_line(items[i]));
        block(out);
    }
    void table(const std::vector<std::vector<std::string>>& rows) {
        std::string out;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            out += "|";
            for (const auto& each : rows[i])
                out += " " + cell(each) + " |";
            out += "\n";
            if (i > 0) continue;
            out += "|";
            for (std::size_t column = 0; column < rows[0].size(); ++column)
                out += "---|";
            out += "\n";
        }
        out.pop_back();
        block(out);
    }
    std::string take() { return std::move(text_); }

private:
    void block(const std::string& text) { text_ += (text_.empty() ? "" : "\n") + text + "\n"; }
    std::string text_;
};

std::vector<std::string> quotes_of(const Story& story) {
    std::vector<std::string> quotes;
    for (const auto& quote : story.quotes)
        quotes.push_back(fmt::format("\"{}\"{}", quote.words,
                                     quote.origin.empty() ? "" : fmt::format(" ({})", quote.origin)));
    return quotes;
}

std::string trade_off_line(const TradeOff& trade_off) {
    std::string line = trade_off.chose;
    if (!trade_off.cost.empty()) line += fmt::format(" (cost: {})", trade_off.cost);
    if (!trade_off.rejected.empty()) line += fmt::format("; rejected: {}", trade_off.rejected);
    if (!trade_off.rejected_costs.empty())
        line += fmt::format(" (would have cost: {})", trade_off.rejected_costs);
    return on_one_line(line);
}

std::vector<std::string> trade_offs_of(const Story& story) {
    std::vector<std::string> lines;
    for (const auto& trade_off : story.trade_offs)
        lines.push_back(trade_off_line(trade_off));
    return lines;
}

std::string metric_line(const StoryMetric& metric) {
    std::string line = fmt::format("{}: {}", metric.name, change_of(metric));
    if (!metric.window.empty()) line += ", " + metric.window;
    if (!metric.confidence.empty()) line += fmt::format(" ({})", metric.confidence);
    return on_one_line(line);
}

std::vector<std::string> metrics_of(const Story& story) {
    std::vector<std::string> lines;
    for (const auto& metric : story.metrics)
        lines.push_back(metric_line(metric));
    return lines;
}

std::string scenarios_of(const Story& story) {
    std::vector<std::string> titles;
    for (const auto& id : story.scenarios)
        titles.push_back(find_scenario(id) == nullptr ? id : find_scenario(id)->title);
    std::string out;
    for (const auto& title : titles)  // titles hold commas
        out += (out.empty() ? "" : "; ") + on_one_line(title);
    return out;
}

void add_star(Page& page, const Note& note, const Story& story) {
    page.heading("Situation");
    page.paragraph(story.situation);
    page.list(quotes_of(story));
    page.labelled("Instead of customers' words:", story.proxy);
    page.heading("Task");
    page.paragraph(story.task);
    page.heading("Action");
    page.paragraph(story.action);
    page.list(story.did, true);
    page.labelled("Decision:", story.decision);
    if (!story.trade_offs.empty()) page.labelled("Trade-offs:", "");
    page.list(trade_offs_of(story));
    page.heading("Result");
    page.paragraph(story.result);
    page.list(metrics_of(story));
    page.labelled("Differently next time:", story.differently);
    page.heading("For the file");
    std::vector<std::string> facts;
    const auto add = [&facts](const char* label, const std::string& text) {
        if (!text.empty()) facts.push_back(fmt::format("{}: {}", label, text));
    };
    add("answers", scenarios_of(story));
    add("principles", joined(note.principles));
    add("stakeholders", joined(story.stakeholders));
    add("company", joined(note.company));
    add("level", joined(note.level));
    add("role", joined(note.role));
    page.list(facts);
}

void add_three_p(Page& page, const Note& note, const Story& story) {
    page.heading("Problem");
    page.list(quotes_of(story));
    page.paragraph(story.situation);
    page.paragraph(story.task);
    page.heading("Process");
    // Judgment is what this shape is for: what was decided, and why.
    if (story.decision.empty())
        page.missing("what you decided, and why: decision = \"…\"");
    else
        page.labelled("Decision:", story.decision);
    if (story.did.empty())
        page.paragraph(story.action);
    else
        page.list(story.did, true);
    if (story.trade_offs.empty())
        page.missing("what you weighed and rejected: a [[story.tradeoff]]");
    else
        page.list(trade_offs_of(story));
    page.heading("Payoff");
    page.paragraph(story.result);
    page.list(metrics_of(story));
    if (note.principles.empty())
        page.missing("the principles it shows: principles = [\"…\"]");
    else
        page.labelled("Principles:", joined(note.principles));
}

void add_triad(Page& page, const Story& story) {
    if (story.metrics.empty()) page.missing("a number: a [[story.metric]] with before and after");
    for (const auto& metric : story.metrics) {
        page.heading(on_one_line(metric.name));
        page.labelled("Metric:", metric_line(metric));
        if (metric.impact.empty())
            page.missing("what it means to the business: impact = \"…\" of this metric");
        else
            page.labelled("Impact:", metric.impact);
        if (story.decision.empty())
            page.missing("what you decided on it: decision = \"…\"");
        else
            page.labelled("Decision:", story.decision);
    }
}

void add_slides(Page& page, const Story& story) {
    page.heading("1. The problem");
    page.paragraph(story.situation);
    if (story.quotes.empty() && story.proxy.empty()) page.missing("a customer's words: a [[story.quote]]");
    page.list(quotes_of(story));
    page.heading("2. The one metric");
    if (story.metrics.empty())
        page.missing("the metric that counts: the first [[story.metric]]");
    else
        page.list({metric_line(story.metrics.front())});
    page.heading("3. The solution in a sketch");
    if (story.did.empty())
        page.missing("the steps, one a line: did = [\"…\"]");
    else
        page.list(story.did, true);
    page.heading("4. Risks and what answered them");
    if (story.trade_offs.empty()) {
        page.missing("what was weighed: a [[story.tradeoff]]");
        return;
    }
    std::vector<std::vector<std::string>> rows{{"Done", "Cost", "Not done", "Would have cost"}};
    for (const auto& trade_off : story.trade_offs)
        rows.push_back({trade_off.chose, trade_off.cost, trade_off.rejected, trade_off.rejected_costs});
    page.table(rows);
}

}  // namespace

std::string_view name(StoryView view) {
    return view_names[static_cast<std::size_t>(view)];
}

std::optional<StoryView> story_view_from(std::string_view name) {
    const auto found = std::find(view_names.begin(), view_names.end(), name);
    if (found == view_names.end()) return std::nullopt;
    return static_cast<StoryView>(found - view_names.begin());
}

std::span<const std::string_view> story_view_names() {
    return view_names;
}

std::vector<std::string> card_lines(const Story& story) {
    std::vector<std::string> lines{opening_of(story)};
    for (const auto& metric : story.metrics)
        lines.push_back(metric_line(metric));
    if (!story.decision.empty()) lines.push_back("decision: " + on_one_line(story.decision));
    if (!story.trade_offs.empty()) lines.push_back("trade-off: " + trade_off_line(story.trade_offs.front()));
    if (!story.differently.empty()) lines.push_back("next time: " + on_one_line(story.differently));
    return lines;
}

std::string story_markdown(const Note& note, StoryView view) {
    const auto& story = std::get<Story>(note.body);
    Page page;
    page.title(story.summary);
    switch (view) {
        case StoryView::star:
            add_star(page, note, story);
            break;
        case StoryView::three_p:
            add_three_p(page, note, story);
            break;
        case StoryView::triad:
            add_triad(page, story);
            break;
        case StoryView::slides:
            add_slides(page, story);
            break;
        case StoryView::card:
            page.labelled("Answers:", scenarios_of(story));
            page.list(card_lines(story));
            page.list(quotes_of(story));
            break;
    }
    return page.take();
}

}  // namespace hone
