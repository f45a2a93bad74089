// The records: one SQLite file behind the ports of `app/scenarios`. Start here.
#pragma once

#include "app/records/crypto.h"
#include "app/records/file_guard.h"
#include "app/scenarios/assignments.h"
#include "app/scenarios/centre_store.h"
#include "app/scenarios/glossary_store.h"
#include "app/scenarios/read_models.h"
#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace fagdansk::records {

struct OpenOptions
{
    std::filesystem::path database;
    std::filesystem::path keyFile; ///< empty: the database's name with ".key" behind it
    const base::Clock &clock;      ///< these three outlive the records
    base::IdSource &ids;
    const scenarios::CardFold &fold;
    bool exclusive = true; ///< one app per database; the command line opens without
    int rolloverHour = 4;  ///< when a new local day begins
    KdfCost passwordCost = KdfCost::forPasswords();
    KdfCost pinCost = KdfCost::forPins();
    std::string vfs;          ///< empty: the system's own; tests inject faults here
    NetworkCheck isOnNetwork; ///< empty: asks the system
};

/// One thread at a time. Every call is synchronous: a write returns when it is on the disk.
class Records
{
public:
    /// Opens, creates or upgrades. NetworkFolder, ReadOnly, Corrupt, InvalidInput (another program's file), Newer (not
    /// a byte is touched), AlreadyRunning, DiskFull, InputOutput.
    static base::Result<std::unique_ptr<Records>> open(const OpenOptions &options);
    ~Records();

    scenarios::FactLog &factLog();
    scenarios::People &people();
    scenarios::Screenings &screenings();
    scenarios::Drills &drills();
    scenarios::Assignments &assignments();
    scenarios::GlossaryStore &glossaries();
    scenarios::CentreStore &centreStore();

    /// Integrity, foreign keys, gapless sequences, tombstones, the audit chain, projections equal to the facts.
    /// Corrupt, with the first thing that is wrong; changes nothing.
    base::Result<void> check();
    /// Computes every projection anew from the facts.
    base::Result<void> rebuild();
    /// The projections as text, for comparing.
    base::Result<std::vector<std::string>> dumpProjections();
    /// The whole database in one file, keys included; Refused if `file` exists.
    base::Result<void> backup(const std::filesystem::path &file);

private:
    struct Parts;
    explicit Records(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace fagdansk::records
