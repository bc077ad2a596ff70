// SPDX-License-Identifier: MIT
#include "cli/help_topics.hpp"

#include <array>

namespace hone {
namespace {

constexpr std::string_view deck_format =
    R"(A deck is one TOML file: a header, then one table for each note.

  [deck]
  id = "amazon"
  title = "Answers for the loop"
  tags = ["loop"]

  [[pair]]
  prompt = "Tell me about a failure."
  weak = "We shipped late, but it was fine in the end."
  strong = "I cut the wrong test and 2 % of orders failed; I found it in an hour..."
  flaw = "no ownership"
  needs = ["root cause", "number with window"]

  [[question]]
  prompt = "Which principle does this show?"
  options = ["Dive Deep", "Bias for Action", "Ownership"]
  answer = "Dive Deep"

  [[fact]]
  prompt = "Base range for the level?"
  answer = "$160k-$172k"
  as_of = "2026-03"

  [[basic]]
  front = "STAR"
  back = "Situation, Task, Action, Result"
  reversible = true

  [[cloze]]
  text = "Offers come {{2-5}} days after the {{onsite}}."

Each kind's own keys:
  pair      weak, strong; prompt, why, flaw, needs, distractors, [[pair.variant]]
  question  prompt, options, answer (one or a list); why, reasons, hint,
            difficulty, also, distractors, [[question.variant]]
  fact      prompt, answer; accept, tolerance, as_of, why
  basic     front, back; reversible, needs, why
  cloze     text; why
Keys of every kind: id, tags, principles, weight, company, level, role,
priority ("core", "useful" or "extra"), cite.

An id keeps a note's history when its wording changes. A key that is not known is
an error, with the nearest one named. `hone import --dry-run FILE` says what
would happen and changes nothing; with --lint also what gives answers away.
)";

constexpr std::string_view queries =
    R"(`hone cards QUERY` lists the cards for which every word of the query holds.

  deck:ID         in this deck
  tag:NAME        with this tag
  kind:NAME       pair, question, fact, basic, cloze or story
  principle:NAME  about this principle
  flaw:NAME       about this flaw
  is:STATE        due, new, learning, review, relearning, suspended, buried,
                  flagged or leech
  word            in the text of the note; capitals do not matter
  -WORD           not that: -is:suspended, -tag:loop

  hone cards deck:answers is:due
  hone cards tag:loop -is:new ownership
)";

constexpr std::string_view keys =
    R"(Keys while drilling, without Enter on a terminal.

Before the answer
  letters, digits  choose an option, a side, a flaw
  space, arrows    mark the options of a set; Enter answers
  Enter            show the answer, where nothing is chosen
  h                hint (hard at most)
  g                I guess (hard at most)
  o                show hidden options (hard at most)
  ;                I am sure (with `hone config set sure true`): what was sure
                   and wrong comes first on the next day

After it
  Enter            take the proposed rating
  1 2 3 4          again, hard, good, easy
  a                my wording counts: accept it from now on
  g                it was a guess
  k                keep a sentence of mine that tripped a rule, as a pair

Any time
  u  undo, also what was before this session; as often as there are steps
  e  edit, and ask again    E  edit the note of the card before
  n  note to self; it shows with the answer
  w  why this card now      +  add a note       f  flag
  s  suspend                b  bury until tomorrow
  ?  help                   q  leave; every answer is in the store already
  page up, page down, arrows: where a card is longer than the window

While you type (a fact, a stronger answer)
  arrows, Home, End, Ctrl-Left, Ctrl-Right, Ctrl-W word, Ctrl-U to the start,
  Ctrl-K to the end; an answer of several lines ends with an empty line or
  Ctrl-D; Ctrl-X takes it to your editor and back

While a story is told (`hone rehearse`, and a tell card in the drill)
  Enter            the next part; the last one ends it
  p                pause, and go on
  r                start over
  q                leave; nothing of the rehearsal is stored
  ?                help

While you type, and where a command's letter is also an option, a colon before
it makes it the command: :b buries. Ctrl-C leaves as q does.
)";

constexpr std::string_view exit_codes =
    R"(How a command ends, for scripts.

  0    done
  1    the answer is no: nothing due, no match, nothing to undo, a suspended card,
       `hone check` found problems
  2    wrong usage: unknown command, flag or value, bad config file or HONE_NOW
  3    bad input data; what was good in it has been imported
  4    store trouble: it cannot be opened, read or written
  130  interrupted

Data goes to stdout, messages to stderr. With --json there is exactly one object
on stdout, also for 1 and 3; for 2 and 4 it is {"error":{"code","message"}}.
)";

constexpr std::array<HelpTopic, 4> topics{HelpTopic{"deck-format", deck_format},
                                          HelpTopic{"queries", queries}, HelpTopic{"keys", keys},
                                          HelpTopic{"exit-codes", exit_codes}};

}  // namespace

std::span<const HelpTopic> help_topics() {
    return topics;
}

}  // namespace hone
