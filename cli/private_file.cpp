// SPDX-License-Identifier: MIT
#include "cli/private_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace hone {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const char* doing) {
    throw FileError(fmt::format("{}: cannot be {}: {}", path.string(), doing, std::strerror(errno)));
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return number_; }

private:
    int number_;
};

bool write_and_sync(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return fsync(file) == 0;
}

}  // namespace

void write_private_file(const fs::path& path, std::string_view text) {
    std::string temporary = path.string() + ".XXXXXX";
    const Descriptor file(mkstemp(temporary.data()));  // 0600
    if (file.get() < 0) refuse(path, "written");
    if (!write_and_sync(file.get(), text) || std::rename(temporary.c_str(), path.c_str()) != 0) {
        const int reason = errno;
        unlink(temporary.c_str());
        errno = reason;
        refuse(path, "written");
    }
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const Descriptor directory(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() >= 0) fsync(directory.get());
}

void append_to_file(const fs::path& path, std::string_view text) {
    const Descriptor file(open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    struct stat before {};
    if (file.get() < 0 || fstat(file.get(), &before) != 0) refuse(path, "written");
    if (!S_ISREG(before.st_mode)) {
        errno = EINVAL;
        refuse(path, "written");
    }
    if (write_and_sync(file.get(), text)) return;
    const int reason = errno;
    if (ftruncate(file.get(), before.st_size) != 0) fsync(file.get());
    errno = reason;
    refuse(path, "written");
}

std::string read_whole_file(const fs::path& path) {
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream) refuse(path, "read");
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad()) refuse(path, "read");
    return text;
}

PrivateFolder::PrivateFolder() {
    std::error_code ignored;
    fs::path parent = fs::temp_directory_path(ignored);
    if (ignored) parent = "/tmp";
    std::string name = (parent / "hone-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) refuse(parent, "used for a temporary file");
    path_ = name;
}

PrivateFolder::~PrivateFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

}  // namespace hone
