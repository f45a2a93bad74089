// A real disk that is soon full: a file system of 64 kB in a view of its own, gone with the process.
#pragma once

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>

namespace fagdansk::support {

inline constexpr int noDiskOfItsOwn = 201;

/// Runs `work` in a child process that has the small disk at `folder`; its result is the child's exit code, 0..199.
/// noDiskOfItsOwn where the system allows none.
inline int onSmallDisk(const std::filesystem::path &folder, const std::function<int()> &work)
{
    constexpr int crashed = 202;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool mounted = ::unshare(::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0 &&
                             ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                             ::mount("none", folder.c_str(), "tmpfs", 0, "size=64k,mode=0777") == 0;
        ::_exit(mounted ? work() : noDiskOfItsOwn);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : crashed;
}

} // namespace fagdansk::support
