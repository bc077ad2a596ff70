// SPDX-License-Identifier: MIT
// Every command, one file each: a define_ function that adds it to the command line, and the free function it
// runs.
#pragma once

namespace hone {

class Cli;

// Every day
void define_home(Cli& cli);
void define_drill(Cli& cli);
void define_read(Cli& cli);
void define_test(Cli& cli);
void define_due(Cli& cli);
void define_undo(Cli& cli);

// My material
void define_import(Cli& cli);
void define_export(Cli& cli);
void define_add(Cli& cli);
void define_edit(Cli& cli);
void define_remove(Cli& cli);
void define_cards(Cli& cli);
void define_show(Cli& cli);
void define_decks(Cli& cli);
void define_story(Cli& cli);
void define_card_switches(Cli& cli);  // bury, unbury, suspend, unsuspend, flag, reset
void define_move(Cli& cli);
void define_tag(Cli& cli);

// The interview
void define_goal(Cli& cli);
void define_ready(Cli& cli);
void define_plan(Cli& cli);
void define_rehearse(Cli& cli);
void define_brief(Cli& cli);
void define_debrief(Cli& cli);
void define_critique(Cli& cli);
void define_why(Cli& cli);
void define_stats(Cli& cli);

// Care
void define_next(Cli& cli);
void define_grade(Cli& cli);
void define_answer(Cli& cli);
void define_check(Cli& cli);
void define_backup(Cli& cli);
void define_restore(Cli& cli);
void define_completions(Cli& cli);
void define_config(Cli& cli);
void define_paths(Cli& cli);
void define_help(Cli& cli);

}  // namespace hone
