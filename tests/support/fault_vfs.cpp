#include "tests/support/fault_vfs.h"

#include "tests/support/temp_folder.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

namespace fagdansk::support {
namespace {
constexpr std::size_t sectorSize = 512;

// SQLite's C interface: a file is a struct that begins with its methods; ours is followed by the real one.
struct FaultFile
{
    sqlite3_file base;
    std::string *path; ///< null for a temporary file, which no crash concerns
    FaultVfs *owner;
};

sqlite3_vfs *realVfs()
{
    static sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

FaultFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

int closeFile(sqlite3_file *file)
{
    delete ours(file)->path;
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    const int fault = ours(file)->path ? ours(file)->owner->onRead() : SQLITE_OK;
    return fault != SQLITE_OK ? fault : real(file)->pMethods->xRead(real(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (ours(file)->path) {
        if (const int fault =
                ours(file)->owner->onWrite(*ours(file)->path, offset, static_cast<const char *>(from), size)) {
            return fault;
        }
    }
    return real(file)->pMethods->xWrite(real(file), from, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (ours(file)->path) {
        if (const int fault = ours(file)->owner->onTruncate(*ours(file)->path, size)) {
            return fault;
        }
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    return ours(file)->path ? ours(file)->owner->onSync(*ours(file)->path) : SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file *file, int *taken)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), taken);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorOf(sqlite3_file *)
{
    return sectorSize;
}

int traits(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return ours(file)->owner->isDead() ? SQLITE_IOERR_SHMMAP
                                       : real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: shared memory for the log, no memory-mapped reads past us.
constexpr sqlite3_io_methods methods{2,        closeFile,  readFile,  writeFile, truncateFile, syncFile, sizeOfFile,
                                     lockFile, unlockFile, checkLock, control,   sectorOf,     traits,   shmMap,
                                     shmLock,  shmBarrier, shmUnmap,  nullptr,   nullptr};

FaultVfs *ownerOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultVfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags, int *given)
{
    *ours(file) = FaultFile{{nullptr}, nullptr, ownerOf(vfs)};
    if (ownerOf(vfs)->isDead()) {
        return SQLITE_CANTOPEN;
    }
    if (path) {
        ownerOf(vfs)->onOpen(path);
    }
    const int code = realVfs()->xOpen(realVfs(), path, real(file), flags, given);
    if (code == SQLITE_OK) {
        ours(file)->path = path ? new std::string(path) : nullptr;
        ours(file)->base.pMethods = &methods;
    }
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    if (ownerOf(vfs)->isDead()) {
        return SQLITE_IOERR_DELETE;
    }
    ownerOf(vfs)->onDelete(path);
    return realVfs()->xDelete(realVfs(), path, syncFolder);
}

sqlite3_vfs makeVfs(FaultVfs *owner)
{
    sqlite3_vfs vfs = *realVfs(); // paths, time, randomness: the real ones, which ignore the vfs they are given
    vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + realVfs()->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = FaultVfs::name;
    vfs.pAppData = owner;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    return vfs;
}

sqlite3_vfs &registered()
{
    static sqlite3_vfs vfs;
    return vfs;
}
} // namespace

FaultVfs::FaultVfs()
{
    registered() = makeVfs(this);
    sqlite3_vfs_register(&registered(), 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&registered());
}

void FaultVfs::failFrom(int number, Calls calls, int code)
{
    m_failNumber = number;
    m_kind = calls;
    m_code = code;
    m_once = false;
}

void FaultVfs::failOnce(int number, Calls calls, int code)
{
    failFrom(number, calls, code);
    m_once = true;
}

void FaultVfs::cutPowerAt(int number)
{
    m_cutAt = number;
}

void FaultVfs::heal()
{
    m_failNumber = 0;
}

void FaultVfs::forget()
{
    m_files.clear();
    m_failNumber = m_cutAt = m_writes = m_changes = m_calls = 0;
    m_dead = m_fired = false;
}

int FaultVfs::fault(bool isWrite, bool isChange)
{
    ++m_calls;
    m_writes += isWrite ? 1 : 0;
    m_changes += isChange ? 1 : 0;
    m_dead = m_dead || (isChange && m_cutAt > 0 && m_changes >= m_cutAt);
    if (m_dead) {
        m_fired = true;
        return SQLITE_IOERR;
    }
    const int number = m_kind == Calls::Writes ? m_writes : m_calls;
    const bool counts = m_kind == Calls::All || isWrite;
    const bool due = m_failNumber > 0 && counts && (m_once ? number == m_failNumber : number >= m_failNumber);
    m_fired = m_fired || due;
    return due ? m_code : SQLITE_OK;
}

int FaultVfs::onRead()
{
    return fault(false, false);
}

int FaultVfs::onWrite(const std::string &path, std::int64_t offset, const char *data, int size)
{
    // A write that the cut meets may have reached the disk in part: it is pending like those before it.
    const int code = fault(true, true);
    if (code == SQLITE_OK || m_dead) {
        m_files[path].pending.push_back({offset, std::string(data, static_cast<std::size_t>(size)), false});
    }
    return code;
}

int FaultVfs::onTruncate(const std::string &path, std::int64_t size)
{
    const int code = fault(false, true);
    if (code == SQLITE_OK) {
        m_files[path].pending.push_back({size, {}, true});
    }
    return code;
}

int FaultVfs::onSync(const std::string &path)
{
    const int code = fault(false, true);
    if (code == SQLITE_OK) {
        auto &file = m_files[path];
        for (const auto &change : file.pending) {
            apply(file.synced, change);
        }
        file.pending.clear();
    }
    return code;
}

void FaultVfs::onOpen(const std::string &path)
{
    if (!m_files.contains(path)) {
        m_files[path].synced = readBytes(path);
    }
}

void FaultVfs::onDelete(const std::string &path)
{
    m_files.erase(path);
}

void FaultVfs::apply(std::string &bytes, const Change &change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.isTruncation) {
        bytes.resize(std::min(bytes.size(), offset));
        return;
    }
    bytes.resize(std::max(bytes.size(), offset + change.data.size()));
    bytes.replace(offset, change.data.size(), change.data);
}

void FaultVfs::leaveWhatSurvives(Survives survives, unsigned seed)
{
    std::mt19937 random(seed);
    const auto isKept = [&] { return survives == Survives::SomeSectors && random() % 2 == 0; };
    for (auto &[path, file] : m_files) {
        for (const auto &change : file.pending) {
            if (change.isTruncation && isKept()) {
                apply(file.synced, change);
            }
            for (std::size_t at = 0; at < change.data.size(); at += sectorSize) {
                if (isKept()) {
                    apply(file.synced,
                          {change.offset + static_cast<std::int64_t>(at), change.data.substr(at, sectorSize), false});
                }
            }
        }
        writeBytes(path, file.synced);
        std::filesystem::remove(path + "-shm"); // memory, not disk
    }
}

} // namespace fagdansk::support
