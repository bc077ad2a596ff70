// SPDX-License-Identifier: MIT
// What columns are and how the cells of a row make a note.
#include "decks/exchange/csv.hpp"
#include "tests/catch.hpp"

using namespace hone;

namespace {

using Texts = std::vector<std::string>;

Parcel read(const std::string& text, const CsvOptions& options = {}) {
    return read_csv(text, "f.csv", "d", options);
}

std::vector<Diagnostic> problems_of(const Parcel& parcel) {
    auto all = parcel.diagnostics;
    for (const auto& deck : parcel.decks)
        all.insert(all.end(), deck.diagnostics.begin(), deck.diagnostics.end());
    return all;
}

Note only_note(const std::string& text, const CsvOptions& options = {}) {
    const auto parcel = read(text, options);
    for (const auto& problem : problems_of(parcel))
        UNSCOPED_INFO(to_string(problem));
    REQUIRE(parcel.decks.size() == 1);
    REQUIRE(parcel.decks[0].notes.size() == 1);
    return parcel.decks[0].notes[0].note;
}

Diagnostic only_problem(const std::string& text, const CsvOptions& options = {}) {
    const auto problems = problems_of(read(text, options));
    for (const auto& problem : problems)
        UNSCOPED_INFO(to_string(problem));
    REQUIRE(problems.size() == 1);
    return problems[0];
}

}  // namespace

TEST_CASE("Names of columns may have any case and blanks") {
    const auto note = only_note(" Back , FRONT,As Of\nb,a,2026-03\n", {{}, Kind::fact});
    CHECK(note.body == Body(Fact{"a", "b", {}, "", "2026-03", ""}));
}

TEST_CASE("Weak and strong make a pair") {
    const auto note = only_note("prompt,weak,strong,flaw,why,needs\np,w,s,f,y,a | b\n");
    CHECK(note.body == Body(Pair{"w", "s", "p", "y", "f", {"a", "b"}, {}, {}}));
}

TEST_CASE("Options make a question, its answers among them") {
    const auto note = only_note("prompt;options;answer;hint;difficulty;also\np;a | b | c;a|b;h;hard;c\n");
    Question expected;
    expected.prompt = "p";
    expected.options = {"a", "b", "c"};
    expected.answer = {"a", "b"};
    expected.hint = "h";
    expected.difficulty = "hard";
    expected.also = {"c"};
    CHECK(note.body == Body(expected));
}

TEST_CASE("An answer that is an option as it stands is that option") {
    const auto note = only_note("prompt,options,answer\np,\"x; y | z\",x; y\n");
    CHECK(std::get<Question>(note.body).answer == Texts{"x; y"});
}

TEST_CASE("Prompt and answer make a fact") {
    const auto note = only_note("prompt,answer,accept,tolerance,as_of,cite\np,5 days,five days;5,1,2026,c\n");
    CHECK(note.body == Body(Fact{"p", "5 days", {"five days", "5"}, "1", "2026", ""}));
    CHECK(note.cite == "c");
}

TEST_CASE("Question and answer, term and definition make a basic note") {
    CHECK(only_note("question,answer\nq,a\n").body == Body(Basic{"q", "a", false, {}, "", {}}));
    CHECK(only_note("Term,Definition\nq,a\n").body == Body(Basic{"q", "a", false, {}, "", {}}));
}

TEST_CASE("A text with gaps makes a cloze note, a front with gaps and no back too") {
    CHECK(only_note("text,why\nTCP is {{reliable}},w\n").body == Body(Cloze{"TCP is {{reliable}}", "w"}));
    CHECK(only_note("front,back\nTCP is {{c1::reliable}},\n").body ==
          Body(Cloze{"TCP is {{c1::reliable}}", ""}));
}

TEST_CASE("Braces in a front that has a back are text") {
    CHECK(only_note("front,back\n{{ name }},a template\n").kind() == Kind::basic);
}

TEST_CASE("The kind of a row is what it says, then what was asked for, then what its cells say") {
    CHECK(only_note("kind,front,back\nFact,a,b\n", {{}, Kind::basic}).kind() == Kind::fact);
    CHECK(only_note("front,back\na,b\n", {{}, Kind::fact}).kind() == Kind::fact);
    CHECK(only_note("front,back\na,b\n").kind() == Kind::basic);
}

TEST_CASE("A kind that no row can hold is refused at its cell") {
    const auto parcel = read("front,back,kind\na,b,story\n");
    const auto problems = problems_of(parcel);
    REQUIRE(!problems.empty());
    const auto& problem = problems[0];
    CHECK(problem.severity == Severity::error);
    CHECK(problem.line == 2);
    CHECK(problem.column == 5);
    CHECK_THAT(problem.message, ContainsSubstring("deck text"));
}

TEST_CASE("A mistyped kind is told what it may mean") {
    CHECK_THAT(problems_of(read("front,back,kind\na,b,basci\n"))[0].message,
               ContainsSubstring("did you mean `basic`?"));
}

TEST_CASE("Every common field has a column") {
    const auto note = only_note(
        "id,front,back,tags,principles,company,level,role,weight,priority,cite,reversible,why\n"
        "x-1,a,b,t1 t2,p | q,Acme,L5;L6,dev,2.5,Core,c,yes,w\n");
    CHECK(note.id == "x-1");
    CHECK(note.tags == Texts{"t1", "t2"});
    CHECK(note.principles == Texts{"p", "q"});
    CHECK(note.company == Texts{"Acme"});
    CHECK(note.level == Texts{"L5", "L6"});
    CHECK(note.role == Texts{"dev"});
    CHECK(note.weight == 2.5);
    CHECK(note.priority == Priority::core);
    CHECK(note.cite == "c");
    CHECK(note.body == Body(Basic{"a", "b", true, {}, "w", {}}));
}

TEST_CASE("Tags stand between bars, semicolons, commas or blanks") {
    const auto tags = [](const std::string& cell) {
        return only_note("front\tback\ttags\na\tb\t" + cell + "\n").tags;
    };
    CHECK(tags("one two") == Texts{"one", "two"});
    CHECK(tags("phone screen, easy") == Texts{"phone screen", "easy"});
    CHECK(tags("phone screen; easy") == Texts{"phone screen", "easy"});
    CHECK(tags("a, b | c") == Texts{"a, b", "c"});
}

TEST_CASE("A list may stand on lines, and a bar be part of an item") {
    CHECK(std::get<Basic>(only_note("front,back,needs\na,b,\"one\ntwo; three\"\n").body).needs ==
          Texts{"one", "two; three"});
    CHECK(std::get<Basic>(only_note("front,back,needs\na,b,x \\| y | z\n").body).needs ==
          Texts{"x | y", "z"});
}

TEST_CASE("An unknown column is left out with one warning and the name that is near") {
    const auto problem = only_problem("front,back,tgas\na,b,c\nd,e,f\n");
    CHECK(problem.severity == Severity::warning);
    CHECK(problem.code == "unknown-column");
    CHECK(problem.line == 1);
    CHECK(problem.column == 12);
    CHECK_THAT(problem.message, ContainsSubstring("did you mean `tags`?"));
}

TEST_CASE("A cell that is no part of its kind is said") {
    const auto problem = only_problem("front,back,hint\na,b,c\n");
    CHECK(problem.code == "unused-key");
    CHECK(problem.column == 5);
}

TEST_CASE("A bad weight, priority or flag is an error at its cell") {
    for (const std::string cells : {"a,b,-1,,", "a,b,,urgent,", "a,b,,,perhaps"}) {
        INFO(cells);
        const auto problems =
            problems_of(read("front,back,weight,priority,reversible\nx,y,,,\n" + cells + "\n"));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].severity == Severity::error);
        CHECK(problems[0].line == 3);
        CHECK(problems[0].column >= 5);
    }
}

TEST_CASE("What deck text refuses is refused at the cell it is about, in words of rows") {
    const auto problem = problems_of(read("prompt,options,answer\np,a|b,c\n")).at(0);
    CHECK(problem.severity == Severity::error);
    CHECK(problem.line == 2);
    CHECK(problem.column == 7);
    CHECK(problem.message.find("[[") == std::string::npos);
}

TEST_CASE("A pair that says the same twice, a bad date and a text without a gap are refused") {
    CHECK(problems_of(read("weak,strong\na,A\n")).at(0).code == "same-answers");
    CHECK(problems_of(read("prompt,answer,as_of\na,b,yesterday\n")).at(0).code == "bad-date");
    CHECK(problems_of(read("text,why\nno gap,w\n")).at(0).code == "no-gap");
}

TEST_CASE("Columns may be named by the one who imports") {
    const auto note = only_note("1,the back,x,the front\n", {{"-", "back", "-", "front"}, {}});
    CHECK(note.body == Body(Basic{"the front", "the back", false, {}, "", {}}));
}

TEST_CASE("A header row is no note when columns are named by the one who imports") {
    CHECK(only_note("front,back\na,b\n", {{"front", "back"}, {}}).body ==
          Body(Basic{"a", "b", false, {}, "", {}}));
}

TEST_CASE("An unknown name among the columns asked for is an error, and nothing comes in") {
    const auto parcel = read("a,b\n", {{"frnt", "back"}, {}});
    CHECK(parcel.decks.empty());
    REQUIRE(parcel.diagnostics.size() == 1);
    CHECK(parcel.diagnostics[0].severity == Severity::error);
    CHECK_THAT(parcel.diagnostics[0].message, ContainsSubstring("did you mean `front`?"));
}

TEST_CASE("Without a header the columns are front, back and tags, and that is said") {
    const auto parcel = read("a;b;x y\nc;d;\n");
    CHECK(parcel.found == "CSV separated by semicolons without a header, with columns front, back, tags");
    CHECK(parcel.decks.at(0).notes.at(0).note.tags == Texts{"x", "y"});
}

TEST_CASE("A fourth column without a name is left out with one warning") {
    CHECK(only_problem("a,b,c,d\ne,f,g,h\n").code == "unknown-column");
}

TEST_CASE("A row with a cell too many says that quotes may be missing") {
    const auto problem = only_problem("front,back\na,b\nc,d, e\n");
    CHECK(problem.code == "ragged-row");
    CHECK(problem.line == 3);
    CHECK(problem.column == 5);
}

TEST_CASE("Every separator is found") {
    for (const char separator : {'\t', ';', '|', ',', ':'}) {
        INFO(separator);
        const std::string s(1, separator);
        CHECK(only_note("a" + s + "b\n").body == Body(Basic{"a", "b", false, {}, "", {}}));
    }
}

TEST_CASE("A space separates only where the file says so") {
    CHECK(only_note("#separator:space\na b\n").body == Body(Basic{"a", "b", false, {}, "", {}}));
    CHECK(read("a b\nc d\n").decks.empty());
}

TEST_CASE("The first line that Excel understands names the separator") {
    CHECK(only_note("sep=;\r\nfront;back\r\na,b;c,d\r\n").body ==
          Body(Basic{"a,b", "c,d", false, {}, "", {}}));
}

TEST_CASE("Commas in prose do not beat a tab in every row") {
    CHECK(only_note("one, two, three\tb, c, d\n").body ==
          Body(Basic{"one, two, three", "b, c, d", false, {}, "", {}}));
}

TEST_CASE("Entities in a file without Anki's header stay as they are") {
    CHECK(only_note("front,back\na &lt; b,<b>x</b>\n").body ==
          Body(Basic{"a &lt; b", "<b>x</b>", false, {}, "", {}}));
}

TEST_CASE("Anki's file that does not say is HTML when its first rows look so") {
    CHECK(only_note("#separator:tab\na\t1 &lt; 2<br>x\n").body ==
          Body(Basic{"a", "1 < 2\nx", false, {}, "", {}}));
    CHECK(only_note("#separator:tab\na\tstd::vector<T> & more\n").body ==
          Body(Basic{"a", "std::vector<T> & more", false, {}, "", {}}));
}

TEST_CASE("A note type that asks both ways makes a reversible note") {
    const auto note = only_note("#separator:tab\n#notetype column:1\nBasic (and reversed card)\ta\tb\n");
    CHECK(std::get<Basic>(note.body).reversible);
}

TEST_CASE("A mistyped header line of Anki is said") {
    const auto problem = only_problem("#separator:tab\n#tag:x\na\tb\n");
    CHECK(problem.line == 2);
    CHECK_THAT(problem.message, ContainsSubstring("did you mean `tags`?"));
}

TEST_CASE("A first cell that begins with # is data in a file without Anki's header") {
    CHECK(read("front,back\n#define,a macro\n").decks.at(0).notes.size() == 1);
    CHECK(read("#include,a header\n#define,a macro\n").decks.at(0).notes.size() == 2);
}

TEST_CASE("A zero byte in a cell becomes U+FFFD with a warning") {
    using namespace std::string_literals;
    const auto parcel = read("front,back\na\0b,c\n"s);
    CHECK(std::get<Basic>(parcel.decks.at(0).notes.at(0).note.body).front ==
          "a\xEF\xBF\xBD"
          "b");
    CHECK(parcel.diagnostics.at(0).code == "control-character");
}

TEST_CASE("A JSON object in more fills what cells do not") {
    const auto note = only_note(
        "front,back,more\na,b,\"{\"\"card\"\": [{\"\"front\"\": \"\"c\"\", \"\"back\"\": \"\"d\"\"}]}\"\n");
    CHECK(note.body == Body(Basic{"a", "b", false, {}, "", {{"c", "d"}}}));
}

TEST_CASE("What is no JSON in more is an error at its cell") {
    for (const std::string more : {"x", "[1]", "\"{\"\"nonsense\"\": 1}\"", "\"{\"\"back\"\": 1}\""}) {
        INFO(more);
        const auto problems = problems_of(read("front,back,more\nx,y,\na,," + more + "\n"));
        REQUIRE(!problems.empty());
        CHECK(problems[0].code == "bad-more");
        CHECK(problems[0].line == 3);
    }
}
