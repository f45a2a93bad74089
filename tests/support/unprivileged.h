// Permissions mean nothing to root: runs a piece of a test as somebody who owns nothing.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace fagdansk::support {

/// In a child process; its result is the child's exit code, 0..199.
inline int runUnprivileged(const std::function<int()> &work)
{
    constexpr unsigned nobody = 65534;
    constexpr int couldNotDrop = 200;
    constexpr int crashed = 201;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
        ::_exit(dropped ? work() : couldNotDrop);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : crashed;
}

} // namespace fagdansk::support
