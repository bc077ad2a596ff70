// SPDX-License-Identifier: MIT
// Why a package of Anki brings nothing at all. Thrown inside this folder; read_package() makes a diagnostic of it.
//
// Codes: not-a-package (no zip), damaged-package (a zip that is broken, or not as Anki writes it), bad-collection (the
// database in it is), too-large, too-new, too-old.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace hone::anki {

class Refusal : public std::runtime_error {
public:
    Refusal(std::string code, const std::string& message)
        : std::runtime_error(message), code_(std::move(code)) {}
    const std::string& code() const { return code_; }

private:
    std::string code_;
};

}  // namespace hone::anki
