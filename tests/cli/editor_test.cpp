// SPDX-License-Identifier: MIT
// Notes in the person's editor: $EDITOR is a small script, and the terminal is a pseudo-terminal.
#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/pty.hpp"
#include "tests/support/temporary_directory.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

using namespace hone::test;

/// A home of its own where `EDITOR FILE` runs a shell script with the file as $1.
class EditorDesk {
public:
    explicit EditorDesk(const std::string& script) {
        std::filesystem::create_directory(path("tmp"));
        write("editor.sh", script);
    }

    std::string path(const std::string& name) const { return (home_.path() / name).string(); }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }
    std::string read(const std::string& name) const {
        std::ifstream stream(path(name));
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    bool left_nothing_behind() const { return std::filesystem::is_empty(path("tmp")); }

    Command command(std::vector<std::string> arguments) const {
        Command command;
        command.words = std::move(arguments);
        command.words.insert(command.words.begin(), HONE_TEST_BINARY);
        command.environment = {{"HOME", home_.path().string()},
                               {"TMPDIR", path("tmp")},
                               {"EDITOR", "/bin/sh " + path("editor.sh")},
                               {"TZ", "UTC"},
                               {"HONE_NOW", "2026-12-01T09:00:00Z"},
                               {"TERM", "dumb"},
                               {"LANG", "C.UTF-8"},
                               {"PATH", "/usr/bin:/bin"}};
        command.directory = home_.path();
        return command;
    }
    std::string out(std::vector<std::string> arguments) const {
        return hone::test::run(command(std::move(arguments))).out;
    }

private:
    TemporaryDirectory home_;
};

const std::vector<std::string> add_one{"add", "basic", "One?", "Yes", "--id", "one"};

}  // namespace

TEST_CASE("A note of the store is edited in a private file that is gone afterwards") {
    const EditorDesk desk("stat -c %a \"$1\" > mode; sed -i s/Yes/No/ \"$1\"\n");
    desk.out(add_one);
    desk.out({"grade", "mine/one", "easy"});
    Terminal terminal(desk.command({"edit", "mine/one"}));
    terminal.expect("edited mine/one; what is graded changed, so it is due today");
    CHECK(terminal.wait().exit_code == 0);
    CHECK(desk.read("mode") == "600\n");
    CHECK(desk.left_nothing_behind());
    CHECK_THAT(desk.out({"export", "--deck", "mine"}), ContainsSubstring("back = \"No\""));
    CHECK_THAT(desk.out({"undo"}), ContainsSubstring("edited mine/one"));
    CHECK_THAT(desk.out({"export", "--deck", "mine"}), ContainsSubstring("back = \"Yes\""));
}

TEST_CASE("A text left as it was changes nothing") {
    const EditorDesk desk("true\n");
    desk.out(add_one);
    Terminal terminal(desk.command({"edit", "mine/one"}));
    terminal.expect("nothing changed");
    CHECK(terminal.wait().exit_code == 0);
}

TEST_CASE("A mistake is shown with its line, and the text can be opened again as it was left") {
    const EditorDesk desk(
        "if grep -q bakc \"$1\"; then sed -i s/bakc/back/ \"$1\"\n"
        "else sed -i 's/^back.*/bakc = \"No\"/' \"$1\"; fi\n");
    desk.out(add_one);
    const bool again = GENERATE(true, false);
    Terminal terminal(desk.command({"edit", "mine/one"}));
    terminal.expect("note.toml:4:1: unknown key `bakc`");
    terminal.expect("Open it again? [Y/n]");
    terminal.send(again ? "\r" : "n\r");
    terminal.expect(again ? "edited mine/one" : "nothing changed");
    CHECK(terminal.wait().exit_code == 0);
    CHECK(desk.left_nothing_behind());
}

TEST_CASE("A note of a file is edited there, and the file imported again") {
    const EditorDesk desk("echo \"$1\" > opened; sed -i 's/30 days/45 days/' \"$1\"\n");
    desk.write("talk.toml",
               "# kept as it is\n[[fact]]\nid = \"notice\"\nprompt = \"Notice\"\nanswer = \"30 days\"\n");
    desk.out({"import", "talk.toml"});
    Terminal terminal(desk.command({"edit", "talk/notice"}));
    terminal.expect("edited talk/notice");
    CHECK(terminal.wait().exit_code == 0);
    CHECK(desk.read("opened") == desk.path("talk.toml") + "\n");
    CHECK_THAT(desk.read("talk.toml"), ContainsSubstring("# kept as it is"));
    CHECK_THAT(desk.out({"export"}), ContainsSubstring("45 days"));
    CHECK(desk.out({"export", "--changed"}).empty());
}

TEST_CASE("An editor that knows +LINE gets the line of the note as the file stands now") {
    const EditorDesk desk("exit 1\n");
    std::filesystem::create_directory(desk.path("bin"));
    desk.write("bin/vi", "#!/bin/sh\necho \"$@\" > arguments\n");
    std::filesystem::permissions(desk.path("bin/vi"), std::filesystem::perms::owner_all);
    const std::string note = "[[fact]]\nid = \"notice\"\nprompt = \"Notice\"\nanswer = \"30 days\"\n";
    desk.write("talk.toml", note);
    desk.out({"import", "talk.toml"});
    desk.write("talk.toml", "# one more line\n# and one more\n" + note);
    Command command = desk.command({"edit", "talk/notice"});
    command.environment["VISUAL"] = desk.path("bin/vi") + " -R";
    Terminal terminal(command);
    terminal.expect("nothing changed");
    CHECK(terminal.wait().exit_code == 0);
    CHECK(desk.read("arguments") == "-R +3 " + desk.path("talk.toml") + "\n");
}

TEST_CASE("An editor that fails changes nothing, whatever it wrote") {
    const EditorDesk desk("sed -i s/Yes/No/ \"$1\"; exit 3\n");
    desk.out(add_one);
    Terminal terminal(desk.command({"edit", "mine/one"}));
    terminal.expect("ended with a failure");
    CHECK(terminal.wait().exit_code == 2);
    CHECK(desk.left_nothing_behind());
    CHECK_THAT(desk.out({"export", "--deck", "mine"}), ContainsSubstring("back = \"Yes\""));
}

TEST_CASE("On a terminal remove shows the text and asks") {
    const EditorDesk desk("true\n");
    desk.out(add_one);
    const bool yes = GENERATE(true, false);
    Terminal terminal(desk.command({"remove", "mine/one"}));
    terminal.expect("mine/one  One?");
    terminal.expect("Remove 1 note? [y/N]");
    terminal.send(yes ? "y\r" : "\r");
    terminal.expect(yes ? "removed mine/one" : "nothing changed");
    CHECK(terminal.wait().exit_code == (yes ? 0 : 1));
}
