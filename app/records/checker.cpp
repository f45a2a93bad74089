#include "app/records/checker.h"

#include "app/records/audit.h"
#include "app/records/projector.h"

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
Error corrupt(const Database &database, const std::string &what)
{
    return Error{ErrorKind::Corrupt, "'" + database.file().string() + "': " + what};
}

Result<void> checkFile(Database &database)
{
    if (const auto state = database.one("PRAGMA integrity_check(1)"); state != "ok") {
        return corrupt(database, state);
    }
    if (const auto table = database.one("PRAGMA foreign_key_check"); !table.empty()) {
        return corrupt(database, "a row of " + table + " points nowhere");
    }
    return {};
}

Result<void> checkFacts(Database &database)
{
    auto gaps = database.query("fact gaps");
    if (gaps.with().step()) {
        return corrupt(database, "station " + std::to_string(gaps.integer(0)) + " has " +
                                     std::to_string(gaps.integer(1)) + " facts, its last is number " +
                                     std::to_string(gaps.integer(2)));
    }
    for (const auto *statement : {"erasures without tombstone", "tombstones with key"}) {
        auto row = database.query(statement);
        if (row.with().step() && row.integer(0) > 0) {
            return corrupt(database, std::string(statement) + ": " + std::to_string(row.integer(0)));
        }
    }
    return {};
}
} // namespace

Result<void> checkAll(Context &context)
{
    auto &database = context.database;
    auto done = database.read("check the database", [&]() -> Result<void> {
        for (const auto check : {checkFile, checkFacts, checkAudit}) {
            if (auto one = check(database); !one) {
                return one;
            }
        }
        return {};
    });
    return done ? Projector(context).check() : done;
}

} // namespace fagdansk::records
