#compdef hone
# Completion of hone in zsh, made by `hone completions zsh`.

# KIND...: words that the store has.
_hone_asked() {
  local kind
  local -a found store
  [[ -n $_hone_db ]] && store=(--db ${(q)_hone_db})
  for kind in "$@"; do
    found=("${(@f)$(_call_program hone-words ${(q)_hone_program} $store completions --words $kind -- ${(q)${(Q)PREFIX}} 2>/dev/null)}")
    found=(${found:#})
    compadd -S '' -- ${(M)found:#*[:/]}
    compadd -- ${found:#*[:/]}
  done
}

_hone() {
  local _hone_program=$words[1] _hone_db= i
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      --db) _hone_db=${(Q)words[i + 1]} ;;
      --db=*) _hone_db=${(Q)${words[i]#--db=}} ;;
    esac
  done
  _hone_command
}
