# Completion of hone in fish, made by `hone completions fish`.

# The command typed so far and how many words stand behind it, on two lines; and the store that was named.
function __hone_typed
    set -l at hone
    set -l place 0
    set -l option
    set -l tokens (commandline -opc)
    for token in $tokens[2..]
        if test -n "$option"
            set option
        else if contains -- "hone $token" $__hone_valued; or contains -- "$at $token" $__hone_valued
            set option $token
        else if string match -q -- '-*' $token
            continue
        else if test $place = 0; and contains -- "$at $token" $__hone_commands
            set at "$at $token"
        else
            set place (math $place + 1)
        end
    end
    echo $at
    echo $place
end

# COMMAND [PLACE]: whether the cursor is behind this command; at this place ("1+": or a later one).
function __hone_at
    set -l typed (__hone_typed)
    test "$typed[1]" = "$argv[1]"; or return 1
    set -q argv[2]; or return 0
    set -l place (string replace + '' -- $argv[2])
    if test "$place" = "$argv[2]"
        test $typed[2] = $place
    else
        test $typed[2] -ge $place
    end
end

# KIND...: words that the store has.
function __hone_asked
    set -l tokens (commandline -opc)
    set -l db
    for i in (seq 2 (count $tokens))
        test $tokens[$i] = --db; and set db --db $tokens[(math $i + 1)]
        string match -q -- '--db=*' $tokens[$i]; and set db $tokens[$i]
    end
    for kind in $argv
        command $tokens[1] $db completions --words $kind -- (commandline -ct | string unescape) 2>/dev/null
    end
end
