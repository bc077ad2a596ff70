// SPDX-License-Identifier: MIT
// The page of a report: every figure with its whole value, nothing from outside, nothing that is not there.
#include "cli/page/readiness_page.hpp"

#include "tests/catch.hpp"
#include "tests/support/markup.hpp"
#include "tests/support/sample_report.hpp"

#include <algorithm>
#include <set>

namespace {

using namespace hone;
using namespace hone::test;

/// Path and value of every figure a page should show.
using Figures = std::map<std::string, double>;

std::string numbered(const std::string& name, std::size_t i) {
    return name + "[" + std::to_string(i) + "]";
}

void add_ends(Figures& figures, const std::string& path, double low, double high) {
    figures[path + ".low"] = low;
    figures[path + ".high"] = high;
}

void add_range(Figures& figures, const std::string& path, const Range& range) {
    figures[path + ".expected"] = range.expected;
    add_ends(figures, path, range.low, range.high);
}

void add_part(Figures& figures, const std::string& path, const PartOfCards& part) {
    figures[path + ".cards"] = part.cards;
    figures[path + ".seen"] = part.seen;
    add_range(figures, path + ".now", part.now);
    add_range(figures, path + ".on_date.if_stopped", part.if_stopped);
    add_range(figures, path + ".on_date.if_followed", *part.if_followed);
}

void add_plan(Figures& figures, const ReadinessReport& report) {
    for (std::size_t i = 0; i < report.days.size(); ++i) {
        if (report.days[i].budget_minutes <= 0) continue;
        figures[numbered("days", i) + ".minutes"] = report.days[i].minutes;
        if (report.days[i].fresh >= 0.5) figures[numbered("days", i) + ".new"] = report.days[i].fresh;
    }
}

void add_time(Figures& figures, const ReadinessReport& report) {
    for (std::size_t i = 0; i < report.past.size(); ++i) {
        add_range(figures, numbered("past", i) + ".now", report.past[i].now);
        if (report.past[i].on_date)
            add_range(figures, numbered("past", i) + ".on_date", *report.past[i].on_date);
    }
    for (std::size_t i = 0; i < report.curve.size(); ++i) {
        figures[numbered("curve", i) + ".if_stopped"] = report.curve[i].if_stopped;
        figures[numbered("curve", i) + ".if_followed"] = *report.curve[i].if_followed;
    }
}

void add_calibration(Figures& figures, const Calibration& calibration) {
    const std::string path = "evidence.calibration";
    figures[path + ".reviews"] = static_cast<double>(calibration.reviews);
    figures[path + ".z"] = *calibration.z;
    for (std::size_t i = 0; i < calibration.bins.size(); ++i) {
        const auto& bin = calibration.bins[i];
        const std::string at = numbered(path + ".bins", i);
        figures[at + ".reviews"] = static_cast<double>(bin.reviews);
        figures[at + ".predicted"] = bin.predicted;
        figures[at + ".recalled"] = bin.recalled;
        add_ends(figures, at + ".expected", bin.expected.low, bin.expected.high);
    }
    const auto add_scores = [&](const std::string& name, const Scores& scores) {
        figures[path + ".scores." + name + ".brier"] = scores.brier;
        figures[path + ".scores." + name + ".log_loss"] = scores.log_loss;
    };
    add_scores("stored", calibration.scores->stored);
    add_scores("constant", calibration.scores->constant);
    add_scores("defaults", calibration.scores->defaults);
}

/// Of a report that has everything.
Figures expected_figures(const ReadinessReport& report) {
    Figures figures{{"on_date.days_left", *report.date - report.today},
                    {"coverage.seen", report.seen},
                    {"coverage.total", report.total},
                    {"evidence.reviews", report.graded_reviews},
                    {"on_date.ceiling", *report.ceiling},
                    {"target.target", report.target->target},
                    {"target.minutes_needed", *report.target->minutes_needed},
                    {"target.cards_to_drop", *report.target->cards_to_drop},
                    {"held.made", report.held.made},
                    {"held.held", report.held.held},
                    {"moved.points", report.moved->points},
                    {"left_out", report.left_out},
                    {"missed.days", report.missed->days},
                    {"missed.before", *report.missed->before}};
    add_range(figures, "now", *report.now);
    add_range(figures, "on_date.if_stopped", *report.if_stopped);
    add_range(figures, "on_date.if_followed", *report.if_followed);
    const char* const trains[] = {"recognise", "recall", "say"};
    for (std::size_t i = 0; i < 3; ++i)
        add_part(figures, std::string("by_training.") + trains[i], *report.by_training[i]);
    for (std::size_t i = 0; i < report.topics.size(); ++i) {
        add_part(figures, numbered("topics", i), report.topics[i]);
        figures[numbered("topics", i) + ".points_per_ten_minutes"] = report.topics[i].points_per_ten_minutes;
    }
    add_time(figures, report);
    add_plan(figures, report);
    add_calibration(figures, *report.calibration);
    for (std::size_t i = 0; i < report.rounds.size(); ++i)
        figures[numbered("rounds", i) + ".cards"] = report.rounds[i].cards;
    for (std::size_t i = 0; i < report.moved->causes.size(); ++i) {
        figures[numbered("moved.causes", i) + ".cards"] = report.moved->causes[i].cards;
        figures[numbered("moved.causes", i) + ".points"] = report.moved->causes[i].points;
    }
    return figures;
}

std::vector<Element> page_of(const ReadinessReport& report) {
    return elements(readiness_page(report));
}

/// What the page shows; a figure may stand in several places, with one value.
Figures shown_figures(const ReadinessReport& report) {
    Figures figures;
    for (const auto& element : page_of(report)) {
        const std::string path = element.attribute("data-path");
        if (path.empty()) continue;
        INFO(path);
        CHECK(element.name == "data");
        CHECK_FALSE(element.text.empty());
        const double value = std::stod(element.attribute("value"));
        CHECK(figures.emplace(path, value).first->second == value);
    }
    return figures;
}

std::set<std::string> sections_of(const ReadinessReport& report) {
    std::set<std::string> ids;
    for (const auto& element : page_of(report))
        if (element.name == "section") ids.insert(element.attribute("id"));
    return ids;
}

std::size_t count(const std::vector<Element>& page, std::string_view name) {
    return static_cast<std::size_t>(std::count_if(
        page.begin(), page.end(), [&](const Element& element) { return element.name == name; }));
}

bool says(const ReadinessReport& report, const std::string& words) {
    return page_of(report).front().text.find(words) != std::string::npos;
}

ReadinessReport bare_report() {
    ReadinessReport report;
    report.today = *study_day_from("2026-12-01");
    report.seen = 3;
    report.total = 9;
    return report;
}

}  // namespace

TEST_CASE("The page shows every figure of the report with its whole value, and no other") {
    const ReadinessReport report = sample_report();
    CHECK(shown_figures(report) == expected_figures(report));
}

TEST_CASE("A figure reads as in the terminal and carries what was rounded away") {
    for (const auto& element : page_of(sample_report()))
        if (element.attribute("data-path") == "now.expected") {
            CHECK(element.attribute("value") == "0.6123456789012345");
            CHECK(element.text == "61\u00a0%");
        }
}

TEST_CASE("The page is complete in itself") {
    auto report = sample_report();
    const std::string page = readiness_page(report);
    for (const char* outside :
         {"http:", "https:", "//", "src=", "url(", "@import", "<script", "<link", "<iframe"}) {
        INFO(outside);
        CHECK(page.find(outside) == std::string::npos);
    }
}

TEST_CASE("Text of decks and people stays text") {
    auto report = sample_report();
    const std::string evil = "<script>alert('1')</script> & \"more\"";
    report.topics[0].name = report.rounds[0].name = report.moved->causes[0].topic = evil;
    report.weakest = evil;
    CHECK(count(page_of(report), "script") == 0);
    CHECK(readiness_page(report).find("<script") == std::string::npos);
    CHECK(says(report, evil));
}

TEST_CASE("Text of decks cannot turn the direction of the page or end its encoding") {
    auto report = sample_report();
    report.topics[0].name = "a\u202Eb\x1b[2Jc\xff";
    const std::string page = readiness_page(report);
    for (const char* control : {"\u202E", "\x1b", "\xff"})
        CHECK(page.find(control) == std::string::npos);
}

TEST_CASE("A report that abstains gives its reason, coverage and calendar, and no figure") {
    auto report = sample_report();
    report.abstains = "too early to say: 12 cards graded so far";
    CHECK(sections_of(report) == std::set<std::string>{"abstains", "calendar", "rounds"});
    CHECK(says(report, "Too early to say: 12 cards graded so far"));
    CHECK(says(report, "not a chance of passing an interview"));
    for (const auto& [path, value] : shown_figures(report)) {
        INFO(path);
        CHECK((path.starts_with("coverage.") || path.starts_with("days[") || path.starts_with("rounds[") ||
               path == "evidence.reviews" || path == "on_date.days_left" || path == "left_out"));
    }
}

TEST_CASE("A part without data leaves no trace") {
    CHECK(sections_of(sample_report()) == std::set<std::string>{"figures", "time", "training", "topics",
                                                                "calendar", "calibration", "rounds", "held",
                                                                "movement"});
    CHECK(sections_of(bare_report()) == std::set<std::string>{"figures"});
    CHECK(shown_figures(bare_report()).count("now.expected") == 0);
    CHECK(says(bare_report(), "No interview date is set"));
}

TEST_CASE("The page always says what it is not") {
    for (const auto& report : {sample_report(), bare_report()}) {
        CHECK(says(report, "not a chance of passing an interview"));
        CHECK(says(report, "ceiling holds if the memory model is right"));
    }
}

TEST_CASE("A plan that is not there is not drawn") {
    auto report = sample_report();
    report.if_followed.reset();
    report.days.clear();
    for (auto& point : report.curve)
        point.if_followed.reset();
    for (auto& topic : report.topics)
        topic.if_followed.reset();
    for (auto& part : report.by_training)
        part->if_followed.reset();
    for (const auto& [path, value] : shown_figures(report))
        CHECK(path.find("if_followed") == std::string::npos);
    for (const auto& element : page_of(report))
        CHECK(element.attribute("class").find("followed") == std::string::npos);
}

TEST_CASE("The page says what reaches the target as the terminal does") {
    auto report = sample_report();
    CHECK(says(
        report,
        "the plan reaches 84\u00a0%. 42\u00a0minutes a day are needed at least, or leave out the 12 cards"));
    SECTION("nothing reaches it") {
        report.target = TargetAnswer{0.95, 0.91, 20.0, std::nullopt, std::nullopt, {}, false};
        CHECK(says(report, "not reachable by the date even with unlimited time; the best is 91\u00a0%."));
    }
    SECTION("the mean does") {
        report.target->target = 0.8;
        CHECK(says(report, "likely, not sure; a bad run of the plan ends at 80\u00a0%."));
    }
    SECTION("the minutes would do, what is remembered does not") {
        report.target->minutes_now = 60;
        CHECK(says(report, "the plan reaches 84\u00a0%."));
        CHECK_FALSE(says(report, "needed at least"));
    }
    SECTION("a bad run does") {
        report.target->reached_in_nine_of_ten = true;
        CHECK(says(report, "on course"));
        CHECK_FALSE(says(report, "needed at least"));
    }
}

TEST_CASE("Missed days and cards left out are said, and only then") {
    auto report = sample_report();
    CHECK(says(report, "2 days missed: 86 → 84\u00a0% on the day"));
    CHECK(says(report, "The plan leaves out 7 of them."));
    report.missed.reset();
    report.left_out = 0;
    CHECK_FALSE(says(report, "missed"));
    CHECK_FALSE(says(report, "leaves out"));
}

TEST_CASE("The page says whose answers moved recall and what forgetting took") {
    auto report = sample_report();
    CHECK(says(report, "Yesterday's answers: +2.1 points of recall on the day."));
    CHECK_FALSE(says(report, "forgetting since"));
    report.moved->since = report.today;
    CHECK(says(report, "Today's answers: "));
    report.moved->since = report.today - 5;
    report.date.reset();
    report.moved->forgotten = -0.0114;
    CHECK(says(report, "The answers of 26 November 2026: +2.1 points of recall."));
    CHECK(says(report, "\u22121.1 points of it by forgetting since."));
}

TEST_CASE("Of many causes the small ones wait behind a summary") {
    auto report = sample_report();
    CHECK_FALSE(says(report, "Smaller ones"));
    report.moved->causes.resize(20, {"more", 1, -0.0001});
    CHECK(says(report, "Smaller ones"));
    CHECK(says(report, "+0.0"));
    CHECK_FALSE(says(report, "\u22120.0"));
}

TEST_CASE("A ceiling below the plan is not shown") {
    auto report = sample_report();
    CHECK(says(report, "No plan gets above 90.3\u00a0%"));
    report.ceiling = report.if_followed->expected - 0.001;
    CHECK_FALSE(says(report, "No plan gets above"));
}

TEST_CASE("Odd reports make whole pages") {
    auto report = sample_report();
    SECTION("the day is today") {
        report.date = report.today;
        report.curve.resize(1);
        report.days.resize(1);
        CHECK(says(report, "The day is today"));
    }
    SECTION("the day is over") {
        report.date = report.today - 3;
        CHECK(says(report, "The day is over"));
    }
    SECTION("many rounds on one day") {
        report.rounds.assign(5, {"", *report.date, 1});
        CHECK(says(report, "Round 5"));
    }
    SECTION("a year ahead") {
        report.date = report.today + 365;
        report.days = sample_days(report.today, 365);
        report.curve = sample_curve(report.today, 365, 0.6, 0.2, 0.9);
        CHECK(says(report, "Later months"));
    }
    SECTION("more topics than fit at once") {
        report.topics.resize(40, sample_part("more", 3, 1, 0.5));
        CHECK(says(report, "28 more topics"));
    }
    SECTION("nothing is certain or everything is") {
        report.now = Range{0, 0, 0};
        report.if_followed = Range{1, 1, 1};
        report.total = report.seen = 0;
    }
    CHECK(count(page_of(report), "h1") == 1);
}

TEST_CASE("The page can be read without seeing it") {
    const auto page = page_of(sample_report());
    CHECK(page.front().attribute("lang") == "en");
    CHECK(count(page, "h1") == 1);
    CHECK(count(page, "main") == 1);
    CHECK(count(page, "header") == 1);
    std::set<std::string> ids;
    for (const auto& element : page)
        if (const auto id = element.attribute("id"); !id.empty()) {
            INFO(id);
            CHECK(ids.insert(id).second);
        }
    for (const auto& element : page) {
        INFO(element.name << " " << element.attribute("id"));
        for (const char* reference : {"aria-labelledby", "aria-describedby"})
            if (const auto id = element.attribute(reference); !id.empty()) CHECK(ids.count(id) == 1);
        if (element.name == "svg" && element.attribute("aria-hidden").empty()) {
            CHECK(element.attribute("role") == "img");
            CHECK_FALSE(element.attribute("aria-labelledby").empty());
        }
        if (element.name == "th") CHECK_FALSE(element.attribute("scope").empty());
    }
}

TEST_CASE("The calendar marks days off and the rounds") {
    const auto page = page_of(sample_report());
    std::size_t off = 0, rounds = 0;
    for (const auto& element : page) {
        const auto style = element.attribute("class");
        if (element.name == "td" && style.find(" off") != std::string::npos) {
            ++off;
            CHECK_THAT(element.text, ContainsSubstring("off"));
        }
        if (element.name == "td" && style.find("interview") != std::string::npos) ++rounds;
    }
    CHECK(off == 2);
    CHECK(rounds == 1);  // the second is in a week without a plan
}
