// SPDX-License-Identifier: MIT
#include "tests/support/golden.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>

namespace hone::test {

bool accepting() {
    const char* accept = std::getenv("HONE_ACCEPT");
    return accept != nullptr && std::string_view(accept) == "1";
}

std::string read_text(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write_text(const std::filesystem::path& path, const std::string& text) {
    std::ofstream stream(path, std::ios::binary);
    if (!(stream << text).flush()) throw std::runtime_error("cannot write " + path.string());
}

}  // namespace hone::test
