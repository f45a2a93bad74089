#include "tests/app/gui/fuse_mount.h"

#include <fcntl.h>
#include <linux/fuse.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>

namespace fagdansk::guitest {
namespace {
constexpr std::size_t requestSize = 64 * 1024;

void reply(int kernel, const fuse_in_header &request, int error, const void *body = nullptr, std::size_t size = 0)
{
    fuse_out_header header{};
    header.len = static_cast<std::uint32_t>(sizeof header + size);
    header.error = error;
    header.unique = request.unique;
    const std::array<iovec, 2> parts{iovec{&header, sizeof header}, iovec{const_cast<void *>(body), size}};
    [[maybe_unused]] const auto written = ::writev(kernel, parts.data(), size > 0 ? 2 : 1);
}

template <class Body>
void reply(int kernel, const fuse_in_header &request, const Body &body)
{
    reply(kernel, request, 0, &body, sizeof body);
}

void answer(int kernel, const fuse_in_header &request, const char *body)
{
    switch (request.opcode) {
    case FUSE_INIT: {
        fuse_init_in asked{};
        std::memcpy(&asked, body, 4 * sizeof(std::uint32_t));
        fuse_init_out agreed{};
        agreed.major = FUSE_KERNEL_VERSION;
        agreed.minor = std::min<std::uint32_t>(asked.minor, FUSE_KERNEL_MINOR_VERSION);
        agreed.max_readahead = asked.max_readahead;
        agreed.max_write = 4096;
        return reply(kernel, request, agreed);
    }
    case FUSE_GETATTR: {
        fuse_attr_out folder{};
        folder.attr.ino = FUSE_ROOT_ID;
        folder.attr.mode = S_IFDIR | 0777;
        folder.attr.nlink = 2;
        return reply(kernel, request, folder);
    }
    case FUSE_STATFS: {
        fuse_statfs_out room{};
        room.st.bsize = room.st.frsize = 512;
        room.st.namelen = 255;
        return reply(kernel, request, room);
    }
    case FUSE_LOOKUP:
        return reply(kernel, request, -ENOENT);
    case FUSE_FORGET:
    case FUSE_INTERRUPT:
        return;
    default:
        return reply(kernel, request, -ENOSYS);
    }
}

void serve(int kernel)
{
    std::string request(requestSize, '\0');
    for (;;) {
        const auto size = ::read(kernel, request.data(), request.size());
        if (size < 0 && (errno == EINTR || errno == ENOENT)) {
            continue;
        }
        if (size < static_cast<ssize_t>(sizeof(fuse_in_header))) {
            return; // unmounted
        }
        fuse_in_header header{};
        std::memcpy(&header, request.data(), sizeof header);
        answer(kernel, header, request.data() + sizeof header);
    }
}
} // namespace

FuseMount::FuseMount(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_kernel(::open("/dev/fuse", O_RDWR | O_CLOEXEC))
{
    std::filesystem::create_directories(m_folder);
    const auto options = "fd=" + std::to_string(m_kernel) + ",rootmode=40000,user_id=0,group_id=0";
    m_isMounted =
        m_kernel >= 0 && ::mount("fagdansk-test", m_folder.c_str(), "fuse", MS_NOSUID | MS_NODEV, options.c_str()) == 0;
    if (m_isMounted) {
        m_server = std::thread(serve, m_kernel);
    }
}

FuseMount::~FuseMount()
{
    if (m_isMounted) {
        ::umount2(m_folder.c_str(), MNT_DETACH);
        m_server.join();
    }
    if (m_kernel >= 0) {
        ::close(m_kernel);
    }
}

} // namespace fagdansk::guitest
