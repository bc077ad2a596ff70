// SPDX-License-Identifier: MIT
// critique_score [-v] [--time] FOLDER...   how the critique's disqualifiers do on labelled text: for each rule how
// often it was right and wrong, its precision and recall, and all of them together, each share with its 95 % Wilson
// interval. -v prints every line misjudged. --time: how long 600 words take.
//
// A folder holds sentences.tsv (LABEL<TAB>TEXT; each is judged as a whole answer at level SDE 2; the label is the rule
// that must be found, or fair) and answers.toml ([[answer]] with name, level, disqualified, rules that must be found,
// `also` rules that may be, text).
#include "decks/critique/rules.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace {

struct Sample {
    std::string where, text, level;
    std::set<std::string> rules, also;
    bool has_lesser = false;  ///< `also` was written: every lesser fault it has is in it
};

struct Counts {
    int tp = 0, fp = 0, fn = 0, tn = 0;
    void add(bool wanted, bool found) { ++(wanted ? (found ? tp : fn) : (found ? fp : tn)); }
};

/// "0.953 [0.90, 0.98]", of a share out of `all`.
std::string share(int part, int all) {
    if (all == 0) return "-";
    constexpr double z = 1.96;
    const double n = all, p = part / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return fmt::format("{:.3f} [{:.2f}, {:.2f}]", p, middle - half, middle + half);
}

void print(std::string_view name, const Counts& counts) {
    fmt::print("{:<30}{:>5}{:>5}{:>5}{:>5}   {:<22}{:<22}\n", name, counts.tp, counts.fp, counts.fn,
               counts.tn, share(counts.tp, counts.tp + counts.fp), share(counts.tp, counts.tp + counts.fn));
}

std::vector<Sample> sentences(const std::filesystem::path& file) {
    std::vector<Sample> samples;
    std::ifstream in(file);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const auto tab = line.find('\t');
        if (line.empty() || line.front() == '#' || tab == std::string::npos) continue;
        Sample sample{fmt::format("{}:{}", file.string(), number), line.substr(tab + 1), "SDE 2", {}, {}};
        if (const auto label = line.substr(0, tab); label != "fair") sample.rules.insert(label);
        samples.push_back(std::move(sample));
    }
    return samples;
}

std::set<std::string> names(const toml::table& table, std::string_view key) {
    std::set<std::string> found;
    if (const auto* array = table.get_as<toml::array>(key))
        for (const auto& element : *array)
            found.insert(element.value_or(std::string()));
    return found;
}

std::vector<Sample> answers(const std::filesystem::path& file) {
    std::vector<Sample> samples;
    if (!std::filesystem::exists(file)) return samples;
    const auto root = toml::parse_file(file.string());
    const auto* array = root.get_as<toml::array>("answer");
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
        const auto& table = *array->get(i)->as_table();
        samples.push_back({"answer " + table["name"].value_or(std::string()),
                           table["text"].value_or(std::string()), table["level"].value_or(std::string()),
                           names(table, "rules"), names(table, "also"), table.contains("also")});
    }
    return samples;
}

/// The rules that were met, each with the words it met first.
std::map<std::string, std::string> rules_met(const hone::Critique& critique, bool disqualifying) {
    std::map<std::string, std::string> found;
    for (const auto& finding : critique.findings)
        if ((finding.severity == hone::CritiqueSeverity::disqualifier) == disqualifying)
            found.emplace(finding.rule, finding.text);
    return found;
}

std::string listed(const std::map<std::string, std::string>& found) {
    std::string out;
    for (const auto& [rule, words] : found)
        out += fmt::format("{}{} \"{}\"", out.empty() ? "" : ", ", rule, words);
    return out;
}

std::string first_line(const std::string& text) {
    return text.substr(0, std::min(text.find('\n'), std::size_t{300}));
}

void score(std::string_view title, const std::vector<Sample>& samples, const hone::Critic& critic,
           bool verbose) {
    std::map<std::string, Counts> by_rule, lesser;
    for (const auto& rule : critic.book().rules)
        if (rule.severity == hone::CritiqueSeverity::disqualifier) by_rule[rule.id];
    for (const auto& sample : samples)
        for (const auto& rule : sample.also)
            if (by_rule.count(rule) == 0) lesser[rule];
    Counts all;
    for (const auto& sample : samples) {
        hone::Critiqued answer;
        answer.parts.push_back({hone::Section::whole, sample.text});
        answer.level = sample.level;
        const auto critique = critic.judge(answer);
        const auto found = rules_met(critique, true);
        if (sample.has_lesser) {
            const auto milder = rules_met(critique, false);
            for (auto& [rule, counts] : lesser)
                counts.add(sample.also.count(rule) > 0, milder.count(rule) > 0);
        }
        bool right = true;
        for (auto& [rule, counts] : by_rule) {
            const bool wanted = sample.rules.count(rule) > 0, is_found = found.count(rule) > 0;
            if (is_found && !wanted && sample.also.count(rule) > 0) continue;
            counts.add(wanted, is_found);
            right = right && wanted == is_found;
        }
        all.add(!sample.rules.empty(), !found.empty());
        if (verbose && !right)
            fmt::print("{}: wanted {{{}}}, found {{{}}}: {}\n", sample.where, fmt::join(sample.rules, ", "),
                       listed(found), first_line(sample.text));
    }
    fmt::print("\n{}: {}\n{:<30}{:>5}{:>5}{:>5}{:>5}   {:<22}{:<22}\n", title, samples.size(), "rule", "TP",
               "FP", "FN", "TN", "precision", "recall");
    for (const auto& [rule, counts] : by_rule)
        print(rule, counts);
    print("disqualified at all", all);
    for (const auto& [rule, counts] : lesser)
        print(rule, counts);
}

void print_time(const hone::Critic& critic, const std::vector<Sample>& samples) {
    std::string text;
    std::size_t words = 0;
    for (const auto& sample : samples) {
        text += sample.text + "\n\n";
        words += static_cast<std::size_t>(std::count(sample.text.begin(), sample.text.end(), ' ')) + 1;
        if (words >= 600) break;
    }
    hone::Critiqued answer;
    answer.look_through({"amazon", "SDE 2", ""});
    answer.parts.push_back({hone::Section::whole, text});
    using Clock = std::chrono::steady_clock;
    const auto milliseconds = [](Clock::duration time) {
        return std::chrono::duration<double, std::milli>(time).count();
    };
    const auto built = Clock::now();
    const hone::Critic own(critic.book());
    const auto first = Clock::now();
    static_cast<void>(own.judge(answer));
    const auto again = Clock::now();
    constexpr int times = 50;
    for (int i = 0; i < times; ++i)
        static_cast<void>(own.judge(answer));
    const auto end = Clock::now();
    fmt::print("\n{} words: rules compiled in {:.2f} ms, judged first in {:.2f} ms, then in {:.2f} ms each\n",
               words, milliseconds(first - built), milliseconds(again - first),
               milliseconds(end - again) / times);
}

}  // namespace

int main(int argc, char** argv) {
    bool verbose = false, time = false;
    std::vector<Sample> lines, whole;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "-v" || argument == "--time") {
            (argument == "-v" ? verbose : time) = true;
            continue;
        }
        for (auto& sample : sentences(std::filesystem::path(argument) / "sentences.tsv"))
            lines.push_back(std::move(sample));
        for (auto& sample : answers(std::filesystem::path(argument) / "answers.toml"))
            whole.push_back(std::move(sample));
    }
    if (lines.empty() && whole.empty()) {
        fmt::print(stderr, "usage: critique_score [-v] [--time] FOLDER...\n");
        return 2;
    }
    for (const auto& problem : hone::read_rules(hone::builtin_rules_text(), "rules.toml", {}).diagnostics)
        fmt::print(stderr, "{}\n", hone::to_string(problem));
    const auto& critic = hone::builtin_critic();
    score("sentences", lines, critic, verbose);
    if (!whole.empty()) score("answers", whole, critic, verbose);
    if (time) print_time(critic, whole.empty() ? lines : whole);
    return 0;
}
