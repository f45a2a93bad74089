// A disk that fails on command, under SQLite: answers with an error at a chosen call, or loses power and with it
// whatever was not synced. Real files stand behind it; syncs are only remembered, so that thousands of runs are quick.
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace fagdansk::support {

class FaultVfs
{
public:
    static constexpr const char *name = "fault";
    enum class Calls {
        Writes, ///< writes only: what a full disk refuses
        All,    ///< reads, writes, truncations, syncs
    };

    FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;
    ~FaultVfs();

    /// From call number `number` (from 1) of that kind on, every such call gives `code`, until `heal`.
    void failFrom(int number, Calls calls, int code);
    /// Only that one call fails.
    void failOnce(int number, Calls calls, int code);
    /// At the write, truncation or sync of that number the power goes: it and every later call fail.
    void cutPowerAt(int number);
    void heal();
    /// Nothing planned, nothing counted, nothing remembered of any file.
    void forget();

    int writes() const { return m_writes; }
    int changes() const { return m_changes; }
    int calls() const { return m_calls; }
    bool fired() const { return m_fired; }

    enum class Survives {
        Synced,      ///< nothing that was not synced
        SomeSectors, ///< of what was not synced, each 512-byte sector or not, by chance
    };
    /// With every file closed: leaves on the real disk what a disk would hold after the cut.
    void leaveWhatSurvives(Survives survives, unsigned seed);

    // What the file methods in fault_vfs.cpp ask and tell.
    int onRead();
    int onWrite(const std::string &path, std::int64_t offset, const char *data, int size);
    int onTruncate(const std::string &path, std::int64_t size);
    int onSync(const std::string &path);
    void onOpen(const std::string &path);
    void onDelete(const std::string &path);
    bool isDead() const { return m_dead; }

private:
    struct Change
    {
        std::int64_t offset = 0; ///< of a write; the new size of a truncation
        std::string data;
        bool isTruncation = false;
    };
    struct File
    {
        std::string synced;
        std::vector<Change> pending;
    };
    int fault(bool isWrite, bool isChange);
    static void apply(std::string &bytes, const Change &change);

    std::map<std::string, File> m_files;
    Calls m_kind = Calls::All;
    int m_failNumber = 0;
    int m_code = 0;
    bool m_once = false;
    int m_cutAt = 0;
    bool m_dead = false;
    bool m_fired = false;
    int m_writes = 0;
    int m_changes = 0;
    int m_calls = 0;
};

} // namespace fagdansk::support
