// SPDX-License-Identifier: MIT
#include "cli/pager.hpp"

#include "cli/terminal.hpp"
#include "decks/text/display.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace hone {
namespace {

std::string pager_wanted(const Config& config) {
    if (const auto set = environment("PAGER")) return *set;
    if (config.pager) return *config.pager;
    return terminal_is_dumb() ? "" : "less -FIRX";
}

bool fits_the_screen(std::string_view text) {
    const std::size_t columns = terminal_columns(), rows = terminal_rows();
    std::size_t used = 1;  // the prompt that follows
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        used += 1 + (std::max<std::size_t>(display_width(text.substr(0, end)), 1) - 1) / columns;
        if (used > rows) return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

void write_all(int pipe, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(pipe, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return;  // the pager was left
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// Keys that interrupt are the pager's while it runs.
class InterruptsIgnored {
public:
    InterruptsIgnored() {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        sigaction(SIGINT, &ignore, &interrupt_);
        sigaction(SIGQUIT, &ignore, &quit_);
    }
    ~InterruptsIgnored() {
        sigaction(SIGINT, &interrupt_, nullptr);
        sigaction(SIGQUIT, &quit_, nullptr);
    }

private:
    struct sigaction interrupt_ {
    }, quit_{};
};

/// Through the shell, because $PAGER may hold options. False when it ended with a failure.
bool shown(const std::string& pager, const std::string& text) {
    ::setenv("LESS", "FIRX", 0);  // a pager of one's own choosing shows colours too, if it is less
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return false;
    const InterruptsIgnored ignored;
    const pid_t child = fork();
    if (child == 0) {
        for (int signal : {SIGINT, SIGQUIT, SIGPIPE})
            std::signal(signal, SIG_DFL);
        dup2(ends[0], STDIN_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl("/bin/sh", "sh", "-c", pager.c_str(), nullptr);
        _exit(127);
    }
    close(ends[0]);
    if (child > 0) write_all(ends[1], text);
    close(ends[1]);
    int status = 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return child > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) != 0);
}

}  // namespace

bool prints_a_page(const std::string& command) {
    static constexpr std::array pages{"brief",      "cards",          "critique",   "decks",  "help",
                                      "plan",       "read",           "ready",      "show",   "stats",
                                      "story list", "story coverage", "story show", "config", "why"};
    return std::find(pages.begin(), pages.end(), command) != pages.end();
}

PagedOutput::PagedOutput(const Context& context) {
    if (!context.output_is_terminal || context.out.json() || context.out.quiet()) return;
    pager_ = pager_wanted(context.config);
    if (!pager_.empty()) hold_stdout();
}

PagedOutput::~PagedOutput() {
    if (pager_.empty()) return;
    const std::string text = release_stdout();
    std::fflush(stdout);
    if (fits_the_screen(text) || !shown(pager_, text)) Output().text(text);
}

}  // namespace hone
