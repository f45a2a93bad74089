// What the operating systems disagree about: file locks, private files, network folders, the place for data.
// platform.cpp is the only file with calls that exist on one system only.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace fagdansk::platform {

/// Held while alive; the system drops it when the process dies, however it dies.
class FileLock
{
public:
    /// Creates `path` if need be. AlreadyRunning if another holder lives, in this process or any other.
    static base::Result<std::unique_ptr<FileLock>> take(const std::filesystem::path &path);
    virtual ~FileLock() = default;
};

/// True for NFS, SMB/CIFS, sshfs and their kin, where file locks and `fsync` cannot be trusted. `path` may not exist
/// yet: its nearest existing parent counts.
bool isOnNetwork(const std::filesystem::path &path);
/// May this user create and change files there?
bool isWritableFolder(const std::filesystem::path &folder);
bool isWritableFile(const std::filesystem::path &file);

/// Writes a new file that only its owner can read, on the disk before it returns. Refused if the file exists.
base::Result<void> createPrivateFile(const std::filesystem::path &path, std::string_view bytes);
/// Forces a finished file, and the entry in its folder, onto the disk.
base::Result<void> syncFile(const std::filesystem::path &file);
base::Result<void> syncFolder(const std::filesystem::path &folder);
/// `from` takes the place of `to` in one step, and that is on the disk before it returns.
base::Result<void> replaceFile(const std::filesystem::path &from, const std::filesystem::path &to);

struct DataFolder
{
    std::filesystem::path path;
    bool shared = true; ///< false: this user's own folder, since the machine-wide one cannot be made
};

/// Machine-wide (`/var/lib/fagdansk`, `%ProgramData%\Fagdansk`) if it can be made or is writable, else the user's own.
DataFolder defaultDataFolder();

} // namespace fagdansk::platform
