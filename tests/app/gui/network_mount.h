// statfs(2) answers for one folder as an NFS mount does; for everything else it is the kernel's own answer. The program
// above it is untouched: it asks the system as always.
#pragma once

#include <filesystem>

namespace fagdansk::guitest {

/// While alive, everything under `folder` lies on the network.
class NetworkMount
{
public:
    explicit NetworkMount(const std::filesystem::path &folder);
    NetworkMount(const NetworkMount &) = delete;
    NetworkMount &operator=(const NetworkMount &) = delete;
    ~NetworkMount();
};

} // namespace fagdansk::guitest
