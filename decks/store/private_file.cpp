// SPDX-License-Identifier: MIT
#include "decks/store/private_file.hpp"

#include "decks/store/store.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hone {

void make_private_folder(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (folder.empty() || std::filesystem::exists(folder, ignored)) return;
    make_private_folder(folder.parent_path());
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        throw StoreError(fmt::format("cannot make the folder {}: {}; choose another place with --db PATH",
                                     folder.string(), std::strerror(errno)));
}

bool make_private_file(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return false;
    ::close(descriptor);
    return true;
}

}  // namespace hone
