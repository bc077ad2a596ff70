// SPDX-License-Identifier: MIT
// Decks and steps that the tests of the drill on a screen share.
#pragma once

#include "tests/catch.hpp"
#include "tests/cli/desk.hpp"
#include "tests/support/screen.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hone::test {

namespace decks {
inline const std::string header = "[deck]\nid = \"d\"\n";
inline const std::string question = R"([[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
hint = "Who began?"
)";
inline const std::string set = R"([[question]]
id = "both"
prompt = "Which two are about people?"
options = ["Hire the best", "Dive Deep", "Be a good employer", "Frugality"]
answer = ["Hire the best", "Be a good employer"]
)";
inline const std::string pair = R"([[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
why = "The start shows who owns it."
needs = ["who began", "a number"]
)";
inline const std::string fact = R"([[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
)";
inline const std::string basic = R"([[basic]]
id = "star"
front = "What does STAR stand for?"
back = "Situation, Task, Action, Result"
)";
inline const std::string cloze = R"([[cloze]]
id = "days"
text = "Offers come {{2-5}} days after the onsite."
)";
}  // namespace decks

/// The keys of a terminal whose keypad speaks to programs.
namespace keys {
inline constexpr const char* enter = "\r";
inline constexpr const char* left = "\x1bOD";
inline constexpr const char* right = "\x1bOC";
inline constexpr const char* up = "\x1bOA";
inline constexpr const char* down = "\x1bOB";
inline constexpr const char* home = "\x1bOH";
inline constexpr const char* end = "\x1bOF";
inline constexpr const char* page_up = "\x1b[5~";
inline constexpr const char* page_down = "\x1b[6~";
inline constexpr const char* backspace = "\x7f";
inline constexpr const char* ctrl_c = "\x03";
inline constexpr const char* ctrl_d = "\x04";
inline constexpr const char* ctrl_u = "\x15";
inline constexpr const char* ctrl_w = "\x17";
inline constexpr const char* ctrl_x = "\x18";
inline constexpr const char* ctrl_z = "\x1a";
}  // namespace keys

inline std::string pasted(const std::string& text) {
    return "\x1b[200~" + text + "\x1b[201~";
}

/// `hone drill` with everything drawn.
struct Drill : Screen {
    explicit Drill(const Desk& desk, std::vector<std::string> arguments = {}, TerminalSize size = {})
        : Screen(desk.command(with_drill(std::move(arguments))), size) {
        settle();
    }

    bool shows(std::string_view text) const { return find(text).has_value(); }

    /// The letter before an option, wherever the shuffle put it.
    std::string letter_of(const std::string& option) const {
        for (const char* letter : {"a", "b", "c", "d"})
            if (shows(std::string(letter) + ") " + option)) return letter;
        FAIL(option << " is no option:\n" << framed());
        return {};
    }

    /// The digit before a flaw.
    std::string digit_of(const std::string& flaw) const {
        for (const char* digit : {"1", "2", "3", "4"})
            if (shows(std::string(digit) + "  " + flaw)) return digit;
        FAIL(flaw << " is not listed:\n" << framed());
        return {};
    }

private:
    static std::vector<std::string> with_drill(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "drill");
        return arguments;
    }
};

}  // namespace hone::test
