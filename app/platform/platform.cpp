#include "app/platform/platform.h"

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <system_error>

#ifdef _WIN32
#define NOMINMAX
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#endif

namespace fagdansk::platform {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
fs::path nearestExisting(fs::path path)
{
    std::error_code ignored;
    path = fs::absolute(path, ignored);
    while (!fs::exists(path, ignored) && path.has_relative_path()) {
        path = path.parent_path();
    }
    return path;
}

bool canBeMade(const fs::path &folder)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    return !failed && isWritableFolder(folder);
}

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}
} // namespace

#ifdef _WIN32
namespace {
Error lastError(const std::string &doing, const fs::path &path)
{
    const DWORD code = GetLastError();
    const auto kind = code == ERROR_DISK_FULL                                      ? ErrorKind::DiskFull
                      : code == ERROR_ACCESS_DENIED || code == ERROR_WRITE_PROTECT ? ErrorKind::ReadOnly
                      : code == ERROR_FILE_EXISTS || code == ERROR_ALREADY_EXISTS  ? ErrorKind::Refused
                                                                                   : ErrorKind::InputOutput;
    return Error{kind, "cannot " + doing + " '" + path.string() + "': " + std::system_category().message(int(code))};
}

class HandleLock : public FileLock
{
public:
    explicit HandleLock(HANDLE handle) : m_handle(handle) {}
    ~HandleLock() override { CloseHandle(m_handle); }

private:
    HANDLE m_handle;
};
} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const fs::path &path)
{
    HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE && GetLastError() == ERROR_SHARING_VIOLATION) {
        return Error{ErrorKind::AlreadyRunning, "'" + path.string() + "' is held by another running Fagdansk"};
    }
    if (handle == INVALID_HANDLE_VALUE) {
        return lastError("open the lock file", path);
    }
    return std::unique_ptr<FileLock>(std::make_unique<HandleLock>(handle));
}

bool isOnNetwork(const fs::path &path)
{
    return GetDriveTypeW(nearestExisting(path).root_path().c_str()) == DRIVE_REMOTE;
}

bool isWritableFolder(const fs::path &folder)
{
    const fs::path probe = folder / "fagdansk-write-test";
    HANDLE handle = CreateFileW(probe.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                                FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    return handle != INVALID_HANDLE_VALUE && CloseHandle(handle);
}

bool isWritableFile(const fs::path &file)
{
    const DWORD attributes = GetFileAttributesW(file.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && !(attributes & FILE_ATTRIBUTE_READONLY);
}

// The data folder under %ProgramData% carries the access list that the installer sets; a file inherits it.
Result<void> createPrivateFile(const fs::path &path, std::string_view bytes)
{
    HANDLE handle = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return lastError("create", path);
    }
    DWORD written = 0;
    const bool done =
        WriteFile(handle, bytes.data(), DWORD(bytes.size()), &written, nullptr) && FlushFileBuffers(handle);
    const Error failure = lastError("write", path);
    CloseHandle(handle);
    return done ? Result<void>() : Result<void>(failure);
}

Result<void> syncFile(const fs::path &file)
{
    HANDLE handle = CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    const bool done = handle != INVALID_HANDLE_VALUE && FlushFileBuffers(handle);
    const Error failure = lastError("flush", file);
    if (handle != INVALID_HANDLE_VALUE) {
        CloseHandle(handle);
    }
    return done ? Result<void>() : Result<void>(failure);
}

Result<void> syncFolder(const fs::path &)
{
    return {}; // NTFS journals its folders; there is nothing to flush
}

Result<void> replaceFile(const fs::path &from, const fs::path &to)
{
    if (!MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
        return lastError("replace", to);
    }
    return {};
}

DataFolder defaultDataFolder()
{
    const fs::path shared = fs::path(environment("ProgramData")) / "Fagdansk";
    if (canBeMade(shared)) {
        return {shared, true};
    }
    return {fs::path(environment("LOCALAPPDATA")) / "Fagdansk", false};
}

#else
namespace {
Error lastError(const std::string &doing, const fs::path &path)
{
    const int code = errno;
    const auto kind = code == ENOSPC || code == EDQUOT                   ? ErrorKind::DiskFull
                      : code == EACCES || code == EPERM || code == EROFS ? ErrorKind::ReadOnly
                      : code == EEXIST                                   ? ErrorKind::Refused
                      : code == ENOENT                                   ? ErrorKind::NotFound
                                                                         : ErrorKind::InputOutput;
    return Error{kind, "cannot " + doing + " '" + path.string() + "': " + std::generic_category().message(code)};
}

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    bool valid() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

class FlockLock : public FileLock
{
public:
    explicit FlockLock(int fd) : m_file(fd) {}

private:
    Descriptor m_file; // closing it drops the lock
};

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

Result<void> syncPath(const fs::path &path, int flags)
{
    const Descriptor file(::open(path.c_str(), flags | O_CLOEXEC));
    if (!file.valid() || ::fsync(file.get()) != 0) {
        return lastError("flush", path);
    }
    return {};
}

// Numbers from linux/magic.h and the statfs(2) manual page.
bool isNetworkMagic(std::uint32_t magic)
{
    constexpr std::uint32_t nfs = 0x6969;
    constexpr std::uint32_t smb = 0x517B;
    constexpr std::uint32_t smb2 = 0xFE534D42;
    constexpr std::uint32_t cifs = 0xFF534D42;
    constexpr std::uint32_t fuse = 0x65735546; // sshfs and davfs; local FUSE systems make no promise about fsync either
    constexpr std::uint32_t afs = 0x5346414F;
    constexpr std::uint32_t ceph = 0x00C36400;
    constexpr std::uint32_t plan9 = 0x01021997;
    for (const auto known : {nfs, smb, smb2, cifs, fuse, afs, ceph, plan9}) {
        if (magic == known) {
            return true;
        }
    }
    return false;
}
} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const fs::path &path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0660);
    if (fd < 0) {
        return lastError("open the lock file", path);
    }
    auto lock = std::make_unique<FlockLock>(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0) {
        return std::unique_ptr<FileLock>(std::move(lock));
    }
    if (errno == EWOULDBLOCK) {
        return Error{ErrorKind::AlreadyRunning, "'" + path.string() + "' is held by another running Fagdansk"};
    }
    return lastError("lock", path);
}

bool isOnNetwork(const fs::path &path)
{
    struct statfs about = {};
    return ::statfs(nearestExisting(path).c_str(), &about) == 0 &&
           isNetworkMagic(static_cast<std::uint32_t>(about.f_type));
}

bool isWritableFolder(const fs::path &folder)
{
    return ::access(folder.c_str(), W_OK | X_OK) == 0;
}

bool isWritableFile(const fs::path &file)
{
    return ::access(file.c_str(), R_OK | W_OK) == 0;
}

Result<void> createPrivateFile(const fs::path &path, std::string_view bytes)
{
    {
        const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file.valid()) {
            return lastError("create", path);
        }
        if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0) {
            const Error failure = lastError("write", path);
            ::unlink(path.c_str());
            return failure;
        }
    }
    return syncFolder(path.parent_path());
}

Result<void> syncFile(const fs::path &file)
{
    return syncPath(file, O_RDONLY);
}

Result<void> syncFolder(const fs::path &folder)
{
    return syncPath(folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY);
}

Result<void> replaceFile(const fs::path &from, const fs::path &to)
{
    if (auto synced = syncFile(from); !synced) {
        return synced;
    }
    if (::rename(from.c_str(), to.c_str()) != 0) {
        return lastError("replace", to);
    }
    return syncFolder(to.parent_path());
}

DataFolder defaultDataFolder()
{
    const fs::path shared = "/var/lib/fagdansk";
    if (canBeMade(shared)) {
        return {shared, true};
    }
    const std::string own = environment("XDG_DATA_HOME");
    return {own.empty() ? fs::path(environment("HOME")) / ".local/share/fagdansk" : fs::path(own) / "fagdansk", false};
}
#endif

} // namespace fagdansk::platform
