// SPDX-License-Identifier: MIT
#include "cli/rehearse/telling.hpp"

#include "cli/card_text.hpp"
#include "cli/rehearse/status_line.hpp"
#include "engine/answer/telling_clock.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <numeric>

namespace hone {
namespace {

constexpr std::array<const char*, 4> part_names{"Situation", "Task", "Action", "Result"};

std::string clock_of_seconds(double seconds) {
    return minutes_and_seconds(static_cast<std::int64_t>(std::llround(seconds)) * 1000);
}

/// The clock on screen, and what keys mean while it runs.
class Speaking {
public:
    Speaking(const Output& out, DrillInput& input, const TellingTask& task)
        : out_(out), input_(input), task_(task), status_(out), clock_(task.parts(), 0) {}

    std::optional<Spoken> run() {
        announce();
        while (true) {
            const auto key = next_key();
            if (!key) return std::nullopt;
            const std::int64_t now = watch_.milliseconds();
            if (*key == DrillInput::no_key_yet) {
                clock_.look(now);
            } else if (*key == DrillInput::show_again) {
                clock_.look_away(now);  // it was stopped; whoever comes back needs a moment
                clock_.pause(now);
                status_.leave();  // drawn anew: something else may have been written over it
            } else if (key->empty() && !clock_.paused()) {
                if (!end_part(now)) return spoken();
            } else if (key->empty() || is(*key, 'p')) {
                switch_pause(now);
            } else if (is(*key, 'r')) {
                clock_.start_over(now);
                status_.leave("Started over.");
                announce();
            } else if (is(*key, 'q')) {
                status_.leave();
                return std::nullopt;
            } else if (input_.draws() && !is(*key, '?')) {
                clock_.look(now);  // the keys stand on the screen
            } else {
                clock_.look(now);
                status_.leave("Enter ends the part, p pauses, r starts over, q leaves and stores nothing.");
            }
        }
    }

private:
    /// ":q" is q, as everywhere in a session.
    static bool is(const std::string& key, char wanted) {
        return (key.size() == 1 || (key.size() == 2 && key[0] == ':')) && key.back() == wanted;
    }

    std::optional<std::string> next_key() {
        try {
            if (!input_.single_keys()) return input_.key();
            show_status();
            // Until the total's next whole second, so that none is skipped on screen.
            return input_.key_within(std::chrono::milliseconds(1000 - clock_.total() % 1000));
        } catch (...) {
            status_.leave();  // what is said next begins on a line of its own
            throw;
        }
    }

    void announce() {
        if (input_.single_keys()) return;
        if (clock_.part() == 0)
            out_.line("The clock runs. An empty line ends each part; p pauses, r starts over, q leaves.");
        out_.line(task_.part_name(clock_.part()) + ":");
    }

    bool end_part(std::int64_t now) {
        const std::size_t ended = clock_.part();
        const bool more = clock_.next(now);
        status_.leave(
            fmt::format("  {:<9}  {}", task_.part_name(ended), minutes_and_seconds(clock_.spent(ended))));
        if (more) announce();
        return more;
    }

    void switch_pause(std::int64_t now) {
        if (clock_.paused())
            clock_.go_on(now);
        else
            clock_.pause(now);
        if (input_.single_keys()) return;
        out_.line(clock_.paused() ? fmt::format("Paused at {}; an empty line or p goes on.",
                                                minutes_and_seconds(clock_.total()))
                                  : "Going on.");
    }

    struct Against {
        std::int64_t spent;
        double budget;
        bool strict;

        bool over() const {
            const double seconds = static_cast<double>(spent) / 1000.0;
            return strict ? over_limit(spent, budget) : seconds > budget;
        }
        std::string text(const char* of) const {
            return minutes_and_seconds(spent) + of + clock_of_seconds(budget);
        }
        /// " (+0:08)" from a second over on; before that the colour says it.
        std::string excess() const {
            const std::int64_t over_ms = spent - std::llround(budget * 1000);
            return over_ms >= 1000 ? fmt::format(" (+{})", minutes_and_seconds(over_ms)) : "";
        }
    };

    Against part_against() const {
        const TellingBudget& budget = task_.budget;
        if (task_.pitch) return {clock_.total(), budget.limit, true};
        switch (clock_.part()) {
            case 0:
            case 1:
                return {clock_.spent(0) + clock_.spent(1), budget.situation_task, false};
            case 2:
                return {clock_.spent(2), budget.action, false};
            default:
                return {clock_.spent(3), budget.result, false};
        }
    }

    void show_status() {
        if (clock_.paused())
            return status_.show(
                {fmt::format("Paused at {} · Enter goes on, r starts over, q leaves",
                             minutes_and_seconds(clock_.total())),
                 fmt::format("Paused at {} · Enter goes on", minutes_and_seconds(clock_.total()))},
                Style::faint);
        const Against part = part_against(), total{clock_.total(), task_.budget.limit, true};
        const std::string name = task_.part_name(clock_.part());
        const char* shared = clock_.part() == 1 ? " with Situation" : "";
        const bool last = clock_.part() + 1 == task_.parts();
        const std::string keys = " · Enter: " + (last ? "done" : task_.part_name(clock_.part() + 1));
        const std::string of_part = name + ' ' + part.text(" of ") + part.excess() + shared;
        const std::string full =
            task_.pitch ? of_part : of_part + " · total " + total.text(" of ") + total.excess();
        const auto brief = [&](bool excess) {
            const std::string text = name + ' ' + part.text("/") + (excess ? part.excess() : "");
            return task_.pitch ? text : text + " · " + total.text("/") + (excess ? total.excess() : "");
        };
        status_.show(
            {full + keys + ", p pause, ? keys", full + keys + ", ? keys", full, brief(true), brief(false)},
            part.over() || total.over() ? Style::bad : Style::plain);
    }

    Spoken spoken() const {
        Spoken spoken;
        for (std::size_t part = 0; part < task_.parts(); ++part)
            spoken.part_ms.push_back(clock_.spent(part));
        spoken.at_work_ms = clock_.total();
        return spoken;
    }

    const Output& out_;
    DrillInput& input_;
    const TellingTask& task_;
    StatusLine status_;
    Stopwatch watch_;
    TellingClock clock_;
};

/// One part's text. Nothing: left.
std::optional<std::string> typed_part(const Output& out, DrillInput& input, const std::string& name) {
    std::string text;
    out.line(input.single_keys() ? name + ":" : name + ": (a line with a single dot ends it)");
    while (true) {
        const auto line = input.line();
        if (!line || *line == ":q") return std::nullopt;
        if (input.single_keys()) return *line;
        if (*line == "." || *line == ".\r") return text;
        text += (text.empty() ? "" : "\n") + *line;
    }
}

}  // namespace

std::string TellingTask::part_name(std::size_t part) const {
    return pitch ? "Pitch" : part_names[part];
}

std::int64_t TellingTask::limit_ms() const {
    return std::llround(budget.limit * 1000);
}

std::int64_t Spoken::total_ms() const {
    return std::accumulate(part_ms.begin(), part_ms.end(), std::int64_t{0});
}

std::optional<SectionTimes> Spoken::sections() const {
    if (part_ms.size() != part_names.size()) return std::nullopt;
    return SectionTimes{part_ms[0], part_ms[1], part_ms[2], part_ms[3]};
}

std::string Spoken::typed_text(const TellingTask& task) const {
    std::string text;
    for (std::size_t part = 0; part < typed.size(); ++part)
        text += fmt::format("{}{}: {}", text.empty() ? "" : "\n\n", task.part_name(part), typed[part]);
    return text;
}

void show_budget(const Output& out, const TellingTask& task) {
    const TellingBudget& budget = task.budget;
    const auto row = [](const char* name, double seconds) {
        return std::vector<std::string>{fmt::format("  {}", name), clock_of_seconds(seconds),
                                        fmt::format("{} words", words_within(seconds))};
    };
    if (task.pitch) {
        say(out, fmt::format("A pitch: under {}, about {} words at {:g} a minute.",
                             clock_of_seconds(budget.limit), words_within(budget.limit), words_a_minute));
        return;
    }
    say(out, fmt::format("Under {} in all, at {:g} words a minute:", clock_of_seconds(budget.limit),
                         words_a_minute));
    out.table({row("Situation + Task", budget.situation_task), row("Action", budget.action),
               row("Result", budget.result)});
    if (budget.limit >= ceiling_fits_from_seconds)
        say(out,
            fmt::format(
                "With the {:g} s that Situation + Task may take at most, {:.0f} s would be left for the "
                "Result; each second more for it is one less for them.",
                situation_task_most_seconds, left_at_the_ceiling(budget.limit)),
            Style::faint);
}

std::optional<Spoken> speak(const Output& out, DrillInput& input, const TellingTask& task) {
    return Speaking(out, input, task).run();
}

std::optional<Spoken> type_it(const Output& out, DrillInput& input, const TellingTask& task) {
    const Stopwatch watch;
    Spoken spoken;
    for (std::size_t part = 0; part < task.parts(); ++part) {
        auto text = typed_part(out, input, task.part_name(part));
        if (!text) return std::nullopt;
        const int words = words_in(*text);
        spoken.part_ms.push_back(speaking_ms(words));
        say(out,
            fmt::format("  {}, about {} when said", counted(words, "word"),
                        minutes_and_seconds(spoken.part_ms.back())),
            Style::faint);
        spoken.typed.push_back(std::move(*text));
    }
    spoken.at_work_ms = watch.milliseconds();
    return spoken;
}

void show_standing(const Output& out, const TellingTask& task, const Spoken& spoken) {
    const std::int64_t total = spoken.total_ms();
    const auto line = [&out](const std::string& text, bool over) {
        say(out, text, over ? Style::bad : Style::plain);
    };
    out.line();
    line((spoken.typed.empty() ? "Told in " : "Said it would take ") +
             total_in_words(total, task.budget.limit),
         over_limit(total, task.budget.limit));
    const auto sections = spoken.sections();
    if (!sections) return;
    const auto part = [&](const char* name, std::int64_t ms, double budget, const std::string& more = "") {
        line("  " + standing_in_words(name, ms, budget) + more, static_cast<double>(ms) > budget * 1000);
    };
    part("Situation + Task", sections->situation + sections->task, task.budget.situation_task);
    const auto share =
        total > 0 ? std::llround(100.0 * static_cast<double>(sections->action) / static_cast<double>(total))
                  : 0;
    part("Action", sections->action, task.budget.action,
         total > 0 ? fmt::format(" ({} % of what was told; {:g} % is the aim)", share, action_share * 100)
                   : "");
    part("Result", sections->result, task.budget.result);
    constexpr double short_share = 0.4;
    if (static_cast<double>(total) < short_share * task.budget.limit * 1000)
        say(out, "Less than half of the time: what you did, and what you weighed, has room for more.");
}

}  // namespace hone
