// SPDX-License-Identifier: MIT
// No bash-completion library is needed: the script puts together by itself what bash cuts at `:` and `=`.
#include "cli/shell/completions.hpp"
#include "cli/shell/value_sources.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

constexpr const char* head = R"sh(# Completion of hone in bash, made by `hone completions bash`.
#
# A source is a list of words; @decks, @notes and the like are asked of the store, @file and @folder of the disk.

# The line up to the cursor into _hone_words. Bash cuts words at : and =; here they are whole.
_hone_line() {
    local line=${COMP_LINE:0:COMP_POINT} rest i word
    _hone_words=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        rest=${line#"${line%%[![:space:]]*}"}
        if ((i < COMP_CWORD)); then word=${COMP_WORDS[i]}; else word=$rest; fi
        if ((i > 0)) && [[ $rest == "$line" ]]; then
            _hone_words[${#_hone_words[@]} - 1]+=$word
        else
            _hone_words+=("$word")
        fi
        line=${rest#"$word"}
    done
}
)sh";

constexpr const char* tail = R"sh(
# SOURCE WORD: what of it begins with the word, into COMPREPLY.
_hone_fill() {
    local source found
    for source in $1; do
        case $source in
            @file)
                compopt -o filenames 2>/dev/null
                while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -f -- "$2") ;;
            @folder)
                compopt -o filenames 2>/dev/null
                while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -d -- "$2") ;;
            @*)
                while IFS= read -r found; do
                    [[ $found == "$2"* ]] && COMPREPLY+=("$(printf '%q' "$found")")
                done < <("$_hone_program" ${_hone_db:+--db "$_hone_db"} completions --words "${source#@}" -- "$2" 2>/dev/null) ;
;
            "$2"*)
                COMPREPLY+=("$source") ;
            ;
            esac done
            }  // namespace

            _hone() {
                local _hone_words _hone_program = $1 _hone_db =
                    commands options places repeats source local at = hone option = only_words = place = 0 i =
                        1 word cur prefix = _hone_program = $ {
                    _hone_program / #\~\  //"$HOME/"}
                        _hone_line COMPREPLY = () cur = ${_hone_words[${#_hone_words[@]} - 1]} _hone_at
                        "$at" while ((i < $ { #_hone_words[@] } - 1));
                    do
                        word = $ {
                            _hone_words[i]
                        }
                    if
                        [[-n $option]];
                    then [[$option == --db]]&& _hone_db = $word option = elif [[$word == --db = *]];
                    then _hone_db = ${word #--db = } elif[[-z $only_words && $word == --]];
                    then only_words = 1 elif[[-z $only_words && $word == -*]];
                    then [[$word != *= *]]&& _hone_value
                        "$at"
                        "$word" && option = $word elif ((place == 0)) && [[" $commands " == *" $word " * ]];
                    then at += " $word" _hone_at "$at" else((place++)) fi((i++)) done if[[-n $option]];
                    then _hone_value
                        "$at"
                        "$option" _hone_fill
                        "$source"
                        "$cur" elif[[-z $only_words&& $cur == -- *= *]];
                    then _hone_value
                            "$at"
                            "${cur%%=*}" &&
                            _hone_fill
                            "$source"
                            "${cur#*=}" [[$COMP_WORDBREAKS == *= *]] ||
                        prefix = ${cur % %= * } = cur =
                        ${cur # *= } elif[[-z $only_words && $cur == -*]]&& [[${places[0] - } != *@queries *
                                                                              || $cur == --*]];
                    then _hone_fill
                        "$options"
                        "$cur" else((place == 0)) &&
                        _hone_fill
                        "$commands"
                        "$cur"((place >= $ { #places[@] }))&& place = $(($ { #places[@] } - 1)) only_words =
                        last if ((place >= 0)) && [[$only_words != last || -n $repeats]]; then
            _hone_fill "${places[place]}" "$cur"
        fi
    fi
#Bash puts the answer in place of what stands behind the last : or =.
    local cut= break
    for break in : =;
                    do
                        [[$COMP_WORDBREAKS == *"$break" * &&$cur == *"$break" * ]] || continue word =
                            ${cur % "${cur##*" $break "}"}((${#word} > ${#cut}))&& cut =
                                $word done for ((i = 0; i < $ { #COMPREPLY[@] }; i++));
                    do
                        COMPREPLY[i] = $prefix${COMPREPLY[i] #"$cut"} done[
                                           [$ { #COMPREPLY[@] } - eq 1 && ${COMPREPLY[0]} == *[: / ]]] &&
                                       compopt - o nospace 2 > / dev / null return 0
                }

complete -F _hone hone
)sh";

std::string source_text(const OptionWords& option, const CommandWords& root) {
    const ValueSource source = value_source(option, root);
    std::string text;
    const auto add = [&text](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
    for (const auto& word : source.words)
        add(word);
    for (const auto& asked : source.asked)
        add("@" + asked);
    if (source.files) add("@file");
    if (source.folders) add("@folder");
    return shell_quoted(text);
}

std::string places_table(const CommandWords& root) {
    std::string text =
        "\n# COMMAND: what may stand behind it.\n_hone_at() {\n    repeats=\n    places=()\n    case $1 in\n";
    for (const auto* command : all_of(root)) {
        std::string names, options, places;
        for (const auto& below : command->commands)
            names += (names.empty() ? "" : " ") + below.path.back();
        for (const auto& option : options_at(*command, root))
            for (const auto& name : option.names)
                options += (options.empty() ? "" : " ") + name;
        for (const auto& place : command->places)
            places += (places.empty() ? "" : " ") + source_text(place, root);
        text += fmt::format("        {})\n            commands={}\n            options={}\n",
                            shell_quoted(command->name()), shell_quoted(names), shell_quoted(options));
        if (!places.empty()) text += fmt::format("            places=({})\n", places);
        if (!command->places.empty() && command->places.back().repeats) text += "            repeats=1\n";
        text += "            ;;\n";
    }
    return text + "    esac\n}\n";
}

std::string values_table(const CommandWords& root) {
    std::string text =
        "\n# COMMAND OPTION: where its value comes from, into source; false for one that takes none.\n"
        "_hone_value() {\n    source=\n    case \"$1 $2\" in\n";
    for (const auto* command : all_of(root))
        for (const auto& option : command->options) {
            if (!option.takes_value()) continue;
            std::string patterns;
            for (const auto& name : option.names)
                patterns += (patterns.empty() ? "" : " | ") +
                            (command == &root ? "*" + shell_quoted(" " + name)
                                              : shell_quoted(command->name() + " " + name));
            text += fmt::format("        {}) source={} ;;\n", patterns, source_text(option, root));
        }
    return text + "        *) return 1 ;;\n    esac\n}\n";
}

}  // namespace

std::string shell_quoted(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string bash_completion(const CommandWords& root) {
    return head + places_table(root) + values_table(root) + tail;
}

}  // namespace hone
