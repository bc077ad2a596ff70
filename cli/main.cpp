// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/rescue.hpp"

#include <clocale>
#include <csignal>
#include <sys/stat.h>

int main(int argc, char** argv) {
    umask(077);                     // salaries and stories live in what we write
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is quiet success
    std::setlocale(LC_CTYPE, "");
    hone::speak_last_words();

    hone::Cli cli;
    hone::define_home(cli);
    hone::define_drill(cli);
    hone::define_read(cli);
    hone::define_test(cli);
    hone::define_due(cli);
    hone::define_undo(cli);

    hone::define_import(cli);
    hone::define_export(cli);
    hone::define_add(cli);
    hone::define_edit(cli);
    hone::define_remove(cli);
    hone::define_cards(cli);
    hone::define_show(cli);
    hone::define_decks(cli);
    hone::define_story(cli);
    hone::define_card_switches(cli);
    hone::define_move(cli);
    hone::define_tag(cli);

    hone::define_goal(cli);
    hone::define_ready(cli);
    hone::define_plan(cli);
    hone::define_rehearse(cli);
    hone::define_brief(cli);
    hone::define_debrief(cli);
    hone::define_critique(cli);
    hone::define_why(cli);
    hone::define_stats(cli);

    hone::define_next(cli);
    hone::define_grade(cli);
    hone::define_answer(cli);
    hone::define_check(cli);
    hone::define_backup(cli);
    hone::define_restore(cli);
    hone::define_completions(cli);
    hone::define_config(cli);
    hone::define_paths(cli);
    hone::define_help(cli);
    return cli.run(argc, argv);
}
