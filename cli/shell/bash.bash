# Completion of hone in bash, made by `hone completions bash`.
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

# SOURCE WORD: what of it begins with the word, into COMPREPLY.
_hone_fill() {
    local source found
    for source in $1; do
        case $source in
            @file)
                compopt -o filenames 2>/dev/null
                while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -f -- "$2")
                ;;
            @folder)
                compopt -o filenames 2>/dev/null
                while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -d -- "$2")
                ;;
            @*)
                while IFS= read -r found; do
                    [[ $found == "$2"* ]] && COMPREPLY+=("$(printf '%q' "$found")")
                done < <("$_hone_program" ${_hone_db:+--db "$_hone_db"} completions --words "${source#@}" -- "$2" 2>/dev/null)
                ;;
            "$2"*)
                COMPREPLY+=("$source")
                ;;
        esac
    done
}

# What may follow the words so far: commands, options, or what belongs in this place.
_hone_next_word() {
    if [[ -n $option ]]; then
        _hone_value "$at" "$option"
        _hone_fill "$source" "$cur"
    elif [[ -z $only_words && $cur == --*=* ]]; then
        _hone_value "$at" "${cur%%=*}" && _hone_fill "$source" "${cur#*=}"
        [[ $COMP_WORDBREAKS == *=* ]] || prefix=${cur%%=*}=
        cur=${cur#*=}
    elif [[ -z $only_words && $cur == -* ]] && [[ ${places[0]-} != *@queries* || $cur == --* ]]; then
        _hone_fill "$options" "$cur"
    else
        ((place == 0)) && _hone_fill "$commands" "$cur"
        [[ -n $repeats ]] && ((place >= ${#places[@]})) && place=$((${#places[@]} - 1))
        _hone_fill "${places[place]-}" "$cur"
    fi
}

_hone() {
    local _hone_words _hone_program=$1 _hone_db= commands options places repeats source
    local at=hone option= only_words= place=0 i=1 word cur prefix= cut= break
    _hone_program=${_hone_program/#\~\//"$HOME/"}
    _hone_line
    COMPREPLY=()
    cur=${_hone_words[${#_hone_words[@]} - 1]}
    _hone_at "$at"
    while ((i < ${#_hone_words[@]} - 1)); do
        word=${_hone_words[i]}
        if [[ -n $option ]]; then
            [[ $option == --db ]] && _hone_db=$word
            option=
        elif [[ $word == --db=* ]]; then
            _hone_db=${word#--db=}
        elif [[ -z $only_words && $word == -- ]]; then
            only_words=1
        elif [[ -z $only_words && $word == -* ]]; then
            [[ $word != *=* ]] && _hone_value "$at" "$word" && option=$word
        elif ((place == 0)) && [[ " $commands " == *" $word "* ]]; then
            at+=" $word"
            _hone_at "$at"
        else
            ((place++))
        fi
        ((i++))
    done
    _hone_next_word
    # Bash puts the answer in place of what stands behind the last : or =.
    for break in : =; do
        [[ $COMP_WORDBREAKS == *"$break"* && $cur == *"$break"* ]] || continue
        word=${cur%"${cur##*"$break"}"}
        ((${#word} > ${#cut})) && cut=$word
    done
    for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
        COMPREPLY[i]=$prefix${COMPREPLY[i]#"$cut"}
    done
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:/] ]] && compopt -o nospace 2>/dev/null
    return 0
}

complete -F _hone hone
