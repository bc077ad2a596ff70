// SPDX-License-Identifier: MIT
#include "cli/rehearse/typed_critic.hpp"

namespace hone {

TypedCritic typed_critic(Context&, Store&, DrillInput&) {
    return {};
}

}  // namespace hone
