// A real mount of the kind that sshfs and davfs make, where the tests may make one (root, /dev/fuse): an empty folder
// that the kernel asks this thread about.
#pragma once

#include <filesystem>
#include <thread>

namespace fagdansk::guitest {

class FuseMount
{
public:
    explicit FuseMount(std::filesystem::path folder);
    FuseMount(const FuseMount &) = delete;
    FuseMount &operator=(const FuseMount &) = delete;
    ~FuseMount();

    /// False where the machine does not let us.
    bool isMounted() const { return m_isMounted; }

private:
    std::filesystem::path m_folder;
    int m_kernel = -1; ///< /dev/fuse
    bool m_isMounted = false;
    std::thread m_server;
};

} // namespace fagdansk::guitest
