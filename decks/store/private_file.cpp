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

void keep_private(const std::filesystem::path& file) {
    struct stat found {};
    if (::stat(file.c_str(), &found) == 0 && (found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        ::chmod(file.c_str(), found.st_mode & S_IRWXU);  // not the owner: then it is not ours to change
}

}  // namespace hone
