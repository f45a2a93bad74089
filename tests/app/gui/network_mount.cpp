#include "tests/app/gui/network_mount.h"

#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <mutex>
#include <string>
#include <string_view>

namespace {
std::mutex guard; // the worker asks, the test sets
std::string mounted;
} // namespace

// Stands before the C library's in this program.
extern "C" int statfs(const char *file, struct statfs *about) noexcept
{
    constexpr auto nfs = 0x6969;
    const auto code = ::syscall(SYS_statfs, file, about);
    const std::lock_guard lock(guard);
    if (code == 0 && !mounted.empty() && std::string_view(file).starts_with(mounted)) {
        about->f_type = nfs;
    }
    return static_cast<int>(code);
}

namespace fagdansk::guitest {

NetworkMount::NetworkMount(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    const std::lock_guard lock(guard);
    mounted = folder.string();
}

NetworkMount::~NetworkMount()
{
    const std::lock_guard lock(guard);
    mounted.clear();
}

} // namespace fagdansk::guitest
