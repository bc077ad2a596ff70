// SPDX-License-Identifier: MIT
#include "cli/drill/drill.hpp"

#include "cli/drill/session.hpp"
#include "cli/exit_codes.hpp"

namespace hone {

int run_drill(Context& context, Store& store, const DrillOptions& options, Surface surface) {
    Session session(context, store, options, *surface.input, *surface.page);
    const auto end = [&] {
        surface.close();
        hone::say(context.out, session.summary());
    };
    try {
        session.run();
    } catch (const Interrupted&) {
        const bool on_screen = surface.input->draws();
        if (!on_screen) context.out.line();  // below the key's echo
        end();
        throw;
    } catch (const std::exception&) {
        end();  // what went wrong is said by whoever catches it
        throw;
    }
    end();
    return session.idle() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace hone
