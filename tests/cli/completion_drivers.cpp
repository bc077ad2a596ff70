// SPDX-License-Identifier: MIT
#include "tests/cli/completion_drivers.hpp"

#include "tests/support/pty.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace hone::test {
namespace {

// Each script reads lines and answers each with "= LINE", then an offer a line.

// COMP_WORDS as readline cuts them: at white space, and : and = are words of their own.
constexpr const char* bash_driver = R"sh(
COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
source <(hone completions bash) || exit
while IFS= read -r line; do
    COMP_LINE=$line COMP_POINT=${#line} COMP_WORDS=() word=
    for ((i = 0; i < ${#line}; i++)); do
        c=${line:i:1}
        case $c in
            ' ') [[ -n $word ]] && COMP_WORDS+=("$word"); word= ;;
            : | =) [[ -n $word ]] && COMP_WORDS+=("$word"); COMP_WORDS+=("$c"); word= ;;
            *) word+=$c ;;
        esac
    done
    COMP_WORDS+=("$word") COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
    _hone hone
    printf '= %s\n' "$line"
    ((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
done
true
)sh";

constexpr const char* fish_driver = R"sh(
hone completions fish | source
while read -l line
    echo "= $line"
    complete -C "$line" | string replace -r '\t.*' ''
end
true
)sh";

// Every match passes through compadd; -O, -A and -D only ask it questions.
constexpr const char* zsh_settings = R"sh(
PROMPT='ready> ' RPROMPT=
unsetopt beep zle_bracketed_paste prompt_sp prompt_cr
autoload -Uz compinit
compinit -u -d $ZDOTDIR/dump
source <(hone completions zsh)
zstyle ':completion:*' verbose no
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    typeset -a got
    builtin compadd -O got "$@"
    print -rl -- $got >> $ZDOTDIR/offers
    builtin compadd "$@"
}
next-line() { BUFFER=; print -r -- "" >> $ZDOTDIR/offers; zle -M "answered $((++answered))." }
zle -N next-line
bindkey '^I' list-choices
bindkey '^U' next-line
LISTMAX=100000
)sh";

Offers offers_from(const std::string& text) {
    Offers offers;
    std::string at;
    for (const auto& line : lines_of(text)) {
        if (line.rfind("= ", 0) == 0)
            offers[at = line.substr(2)];
        else if (!line.empty())
            offers[at].insert(line);
    }
    return offers;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

Offers asked(const EmptyHome& desk, std::vector<std::string> shell, const std::vector<std::string>& lines) {
    const Outcome outcome = desk.run_program(std::move(shell), joined(lines));
    if (outcome.exit_code != 0 || !outcome.err.empty())
        throw std::runtime_error("the shell ended with a failure: " + outcome.err);
    return offers_from(outcome.out);
}

}  // namespace

Offers bash_offers(const EmptyHome& desk, const std::vector<std::string>& lines) {
    return asked(desk, {"bash", "--norc", "-c", bash_driver}, lines);
}

Offers fish_offers(const EmptyHome& desk, const std::vector<std::string>& lines) {
    return asked(desk, {"fish", "--no-config", "-c", fish_driver}, lines);
}

Offers zsh_offers(const EmptyHome& desk, const std::vector<std::string>& lines) {
    const TemporaryDirectory settings;
    std::ofstream(settings.path() / ".zshrc") << zsh_settings;
    Command command;
    command.words = {"zsh", "-d", "-i"};
    command.environment = desk.environment();
    command.environment["ZDOTDIR"] = settings.path().string();
    command.environment["TERM"] = "xterm";
    command.directory = desk.home();
    const auto offers = settings.path() / "offers";
    Offers found;
    Terminal terminal(command, {200, 200});
    terminal.expect("ready> ");
    int answered = 0;
    for (const auto& line : lines) {
        std::filesystem::remove(offers);
        terminal.send(line + "\t\x15");
        terminal.expect("answered " + std::to_string(++answered) + ".");
        std::ifstream file(offers);
        std::stringstream text;
        text << file.rdbuf();
        for (auto& word : lines_of(text.str()))
            if (!word.empty()) found[line].insert(word);
        found[line];
    }
    terminal.send("\x04");
    terminal.wait();
    return found;
}

bool has_program(const std::string& name) {
    return access(("/usr/bin/" + name).c_str(), X_OK) == 0 || access(("/bin/" + name).c_str(), X_OK) == 0;
}

}  // namespace hone::test
