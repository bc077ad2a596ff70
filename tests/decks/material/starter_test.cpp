// SPDX-License-Identifier: MIT
// What the decks that ship promise: they teach everything the five source documents hold, in words of their own, and
// cannot be passed by looking at the form of an answer.
#include "decks/flaws.hpp"
#include "decks/import.hpp"
#include "decks/lens.hpp"
#include "decks/lint/lint.hpp"
#include "decks/starter_loading.hpp"
#include "decks/store/note_writer.hpp"
#include "engine/answer/fact.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace hone;
using namespace hone::test;

namespace {

struct Shipped {
    std::string reference;
    Note note;
};

const std::vector<LintedDeck>& decks() {
    static const std::vector<LintedDeck> all = [] {
        std::vector<LintedDeck> decks;
        for (const auto& file : starter_deck_files())
            decks.push_back({file.name, file.text, parse_deck(file.text, file.name, file.default_id)});
        return decks;
    }();
    return all;
}

const std::vector<Shipped>& notes() {
    static const std::vector<Shipped> all = [] {
        std::vector<Shipped> notes;
        for (const auto& deck : decks())
            for (const auto& placed : deck.deck.notes)
                notes.push_back({deck.deck.header.id + "/" + key_of(placed.note), placed.note});
        return notes;
    }();
    return all;
}

template <class Body>
std::vector<std::pair<std::string, const Body*>> of_kind() {
    std::vector<std::pair<std::string, const Body*>> found;
    for (const auto& shipped : notes())
        if (const auto* body = std::get_if<Body>(&shipped.note.body))
            found.emplace_back(shipped.reference, body);
    return found;
}

std::string in_list(const std::vector<std::string>& texts) {
    std::string list;
    for (const auto& text : texts)
        list += text + "\n";
    return list;
}

/// What there is of one flaw or principle.
struct Supply {
    int with_variant = 0;  ///< notes that have a drilled variant
    int reserve = 0;       ///< reserve wordings
};

template <class Variants>
void add_to(Supply& supply, const Variants& variants) {
    const auto reserve =
        std::count_if(variants.begin(), variants.end(), [](const auto& v) { return v.reserve; });
    supply.reserve += static_cast<int>(reserve);
    supply.with_variant += reserve < static_cast<std::ptrdiff_t>(variants.size());
}

std::vector<std::pair<std::string, std::string>> wordings() {  // weak, strong
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& [reference, pair] : of_kind<Pair>()) {
        all.emplace_back(pair->weak, pair->strong);
        for (const auto& variant : pair->variants)
            all.emplace_back(variant.weak.value_or(pair->weak), variant.strong.value_or(pair->strong));
    }
    return all;
}

double share(const std::vector<std::pair<std::string, std::string>>& wordings,
             bool (*holds)(const std::pair<std::string, std::string>&)) {
    return static_cast<double>(std::count_if(wordings.begin(), wordings.end(), holds)) /
           static_cast<double>(wordings.size());
}

std::ifstream data(const std::string& name) {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/tests/data/" + name);
    REQUIRE(file);
    return file;
}

std::vector<std::string> words_of_source(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool inside = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '$' || c == '%';
        if (inside)
            words.back() += lower;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::uint64_t run_key(const std::string& run) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : run)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash >> 24U;
}

}  // namespace

TEST_CASE("Every starter deck is read without a word of complaint") {
    std::vector<std::string> complaints;
    for (const auto& deck : decks())
        for (const auto& diagnostic : deck.deck.diagnostics)
            complaints.push_back(to_string(diagnostic));
    CHECK(in_list(complaints) == "");
    CHECK(notes().size() >= 350);
}

TEST_CASE("The linter has nothing to say about the starter decks") {
    std::vector<std::string> findings;
    for (const auto& finding : lint(decks()))
        findings.push_back(to_string(finding));
    CHECK(in_list(findings) == "");
}

TEST_CASE("Every starter note has an id, says whom it is for and where it comes from") {
    std::vector<std::string> incomplete;
    for (const auto& [reference, note] : notes())
        if (note.id.empty() || note.company.empty() || note.level.empty() || note.role.empty() ||
            note.cite.empty())
            incomplete.push_back(reference);
    CHECK(in_list(incomplete) == "");
}

TEST_CASE("The core is at most eighty cards and reaches into every deck") {
    std::size_t cards = 0;
    std::set<std::string> reached;
    for (const auto& [reference, note] : notes())
        if (note.priority == Priority::core) {
            cards += cards_of(note).size();
            reached.insert(reference.substr(0, reference.find('/')));
        }
    CHECK(cards <= 80);
    CHECK(reached.size() == decks().size());
}

TEST_CASE("Whatever the company and role, much of the core and of the decks is left") {
    const auto row = GENERATE(table<std::string, std::string>({{"Amazon", "SDE"},
                                                               {"Amazon", "PM"},
                                                               {"Google", "Senior Software Engineer"},
                                                               {"Meta", "product manager"},
                                                               {"Flipkart", "SWE"},
                                                               {"fintech", "Senior PM"}}));
    const auto& [company, role] = row;
    const auto is_for = [](const std::vector<std::string>& written, Lens lens, const std::string& wanted) {
        return std::any_of(written.begin(), written.end(),
                           [&](const std::string& value) { return lens_meets(lens, folded(value), wanted); });
    };
    std::size_t left = 0, core = 0;
    for (const auto& [reference, note] : notes()) {
        if (!is_for(note.company, Lens::company, company) || !is_for(note.role, Lens::role, role)) continue;
        ++left;
        if (note.priority == Priority::core) core += cards_of(note).size();
    }
    CAPTURE(company, role);
    CHECK(left >= 250);
    CHECK(core >= 40);
}

TEST_CASE("Each flaw has two pairs with variants and two reserve wordings, and a pair names no other flaw") {
    std::map<std::string, Supply> supply;
    for (const auto& flaw : known_flaws())
        supply[std::string(flaw.name)];
    std::vector<std::string> short_of;
    for (const auto& [reference, pair] : of_kind<Pair>()) {
        if (find_flaw(pair->flaw) == nullptr) short_of.push_back(reference + " names " + pair->flaw);
        add_to(supply[pair->flaw], pair->variants);
    }
    for (const auto& [flaw, there] : supply)
        if (there.with_variant < 2 || there.reserve < 2) short_of.push_back(flaw);
    CHECK(in_list(short_of) == "");
}

TEST_CASE("Each principle that is asked for has two questions with variants and two reserve wordings") {
    std::map<std::string, Supply> supply;
    for (const auto& shipped : notes()) {
        const auto* question = std::get_if<Question>(&shipped.note.body);
        const auto& tags = shipped.note.tags;
        if (question == nullptr || std::find(tags.begin(), tags.end(), "which-principle") == tags.end())
            continue;
        for (const auto& principle : question->answer)
            add_to(supply[principle], question->variants);
    }
    std::vector<std::string> short_of;
    for (const auto& [principle, there] : supply)
        if (there.with_variant < 2 || there.reserve < 2) short_of.push_back(principle);
    CHECK(supply.size() >= 12);
    CHECK(in_list(short_of) == "");
}

TEST_CASE("Weak answers have numbers and begin with I as often as not, and strong ones say we") {
    const auto all = wordings();
    CHECK(all.size() >= 100);
    CHECK(share(all, [](const auto& w) {
              return w.first.find_first_of("0123456789") != std::string::npos;
          }) >= 0.4);
    CHECK(share(all, [](const auto& w) { return w.first.starts_with("I ") || w.first.starts_with("I'"); }) >=
          0.4);
    CHECK(share(all, [](const auto& w) {
              return w.second.find(" we ") != std::string::npos ||
                     w.second.find("We ") != std::string::npos ||
                     w.second.find("my manager") != std::string::npos;
          }) >= 0.1);
}

TEST_CASE("Every pair has needs, so that grading oneself is ticking") {
    std::vector<std::string> without;
    for (const auto& [reference, pair] : of_kind<Pair>())
        if (pair->needs.empty()) without.push_back(reference);
    CHECK(in_list(without) == "");
}

TEST_CASE("There are seven exercises in scoring, with fluent failures and a strong answer that says we") {
    int fluent_failures = 0, strong_we = 0, overridden = 0;
    const auto rubrics = of_kind<Rubric>();
    for (const auto& [reference, rubric] : rubrics)
        for (const auto& answer : rubric->answers) {
            CAPTURE(reference, answer.name);
            double sum = 0, maximum = 0;
            for (const double points : answer.scores)
                sum += points;
            for (const auto& dimension : rubric->dimensions)
                maximum += dimension.points;
            CHECK(maximum == 100);
            fluent_failures += answer.fluent && answer.verdict == "No Hire";
            strong_we += answer.verdict != "No Hire" && answer.text.find(" we ") != std::string::npos;
            overridden += !answer.auto_fail.empty() && sum >= 60;
            CHECK((answer.auto_fail.empty() || answer.verdict == "No Hire"));
        }
    CHECK(rubrics.size() >= 7);
    CHECK(fluent_failures >= 2);
    CHECK(strong_we >= 2);
    CHECK(overridden >= 1);
}

TEST_CASE("The README counts the decks and notes that ship") {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/README.md");
    std::stringstream page;
    page << file.rdbuf();
    CHECK(decks().size() == 12);
    CHECK_THAT(page.str(),
               ContainsSubstring("Twelve decks come with it, " + std::to_string(notes().size()) + " notes"));
}

TEST_CASE("Every entry of the inventory is covered by a note that is there, or excused") {
    std::set<std::string> there, ids;
    for (const auto& shipped : notes())
        there.insert(shipped.reference);
    auto file = data("coverage.tsv");
    std::vector<std::string> problems;
    int excused = 0;
    for (std::string line; std::getline(file, line);) {
        const auto tab = line.find('\t');
        REQUIRE(tab != std::string::npos);
        const std::string id = line.substr(0, tab), covered = line.substr(tab + 1);
        if (!ids.insert(id).second) problems.push_back(id + " stands there twice");
        if (covered.starts_with("excused: ")) {
            ++excused;
            continue;
        }
        std::istringstream references(covered);
        for (std::string reference; std::getline(references, reference, ',');)
            if (!there.contains(reference)) problems.push_back(id + ": no note " + reference);
    }
    CHECK(in_list(problems) == "");
    CHECK(ids.size() == 496);
    CHECK(excused <= 40);
}

TEST_CASE("No run of seven words stands in a source document as well") {
    std::set<std::uint64_t> runs;
    auto file = data("source_runs.txt");
    for (std::string line; std::getline(file, line);)
        runs.insert(std::stoull(line, nullptr, 16));
    REQUIRE(runs.size() > 8000);
    std::vector<std::string> shared;
    for (const auto& [reference, note] : notes()) {
        std::istringstream texts(searchable_text(note));
        for (std::string text; std::getline(texts, text);) {
            const auto words = words_of_source(text);
            for (std::size_t i = 0; i + 7 <= words.size(); ++i) {
                std::string run = words[i];
                for (std::size_t k = 1; k < 7; ++k)
                    run += " " + words[i + k];
                if (runs.contains(run_key(run))) shared.push_back(reference + ": " + run);
            }
        }
    }
    CHECK(in_list(shared) == "");
}

TEST_CASE("Newer starter decks keep every history and every edit of the older ones") {
    const TemporaryDirectory directory;
    Store store = Store::open(directory.path() / "hone.db");
    // The older deck: the same notes, one worded otherwise and one that is gone by now.
    auto files = starter_deck_files();
    const auto answers =
        std::find_if(files.begin(), files.end(), [](const auto& f) { return f.default_id == "answers"; });
    REQUIRE(answers != files.end());
    DeckText older = parse_deck(answers->text, answers->name, "answers");
    std::vector<Note> old_notes;
    for (const auto& placed : older.notes)
        old_notes.push_back(placed.note);
    std::get<Pair>(old_notes[0].body).why = "An older reason.";
    Note gone;
    gone.id = "gone";
    gone.body = Basic{"What was here?", "Something older.", false, {}, ""};
    old_notes.push_back(gone);
    import_decks(store, day(0), {{answers->name, write_deck(older.header, old_notes), "answers", true}}, {});
    const std::string first = "answers/" + key_of(old_notes[0]);
    review(store, day(0), find_card(store, first + ":spot")->id, Rating::good);
    review(store, day(0), find_card(store, "answers/gone:forward")->id, Rating::good);
    const auto edited = *find_note(store, std::string_view("answers/" + key_of(old_notes[1])));
    {
        Operation operation(store, day(0).instant, "edited");
        Note mine = edited.note;
        std::get<Pair>(mine.body).why = "My own reason.";
        NoteWriter(store).update(*find_deck(store, "answers"), edited.id, mine, std::nullopt,
                                 {edited.file, edited.line, edited.position}, false, day(0).study_day);
        operation.commit();
    }

    const auto report = import_decks(store, day(1), starter_deck_files(), {});
    CHECK_FALSE(has_errors(report.diagnostics));
    CHECK(report.conflicts == 0);
    CHECK_FALSE(starter_decks_are_older(store));
    store.set_memo("starter-decks", "of another day");
    CHECK(starter_decks_are_older(store));
    CHECK(find_card(store, first + ":spot")->reps == 1);
    CHECK(std::get<Pair>(find_note(store, std::string_view(first))->note.body).why != "An older reason.");
    CHECK(find_card(store, "answers/gone:forward")->reps == 1);
    CHECK(std::get<Pair>(find_note(store, edited.id)->note.body).why == "My own reason.");
    CHECK(count(store, "note WHERE retired = 0") == static_cast<std::int64_t>(notes().size()) + 1);
}
