// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include "cli/settings.hpp"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace hone {

void occupy_closed_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

std::size_t terminal_columns() {
    if (const auto set = environment("COLUMNS")) {
        std::size_t columns = 0;
        std::from_chars(set->data(), set->data() + set->size(), columns);
        if (columns >= 20) return columns;
    }
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20) return size.ws_col;
    return 80;
}

std::size_t terminal_rows() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0) return size.ws_row;
    return 24;
}

bool environment_is_utf8() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (auto locale = environment(name)) {
            std::transform(locale->begin(), locale->end(), locale->begin(),
                           [](unsigned char c) { return std::tolower(c); });
            return locale->find("utf-8") != std::string::npos || locale->find("utf8") != std::string::npos;
        }
    return true;
}

bool terminal_is_dumb() {
    return environment("TERM").value_or("dumb") == "dumb";
}

bool takes_color(int stream) {
    return isatty(stream) == 1 && !terminal_is_dumb() && !environment("NO_COLOR");
}

}  // namespace hone
