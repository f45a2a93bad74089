#include "app/pack/sqlite_error.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace fagdansk::pack {

base::Error writeError(const SQLite::Exception &error, const std::string &what)
{
    const auto kind = [&] {
        switch (error.getErrorCode()) {
        case SQLITE_FULL:
            return base::ErrorKind::DiskFull;
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return base::ErrorKind::ReadOnly;
        case SQLITE_IOERR:
            return base::ErrorKind::InputOutput;
        default:
            return base::ErrorKind::Internal;
        }
    }();
    return {kind, what + ": " + error.what()};
}

base::Error readError(const SQLite::Exception &error, const std::string &what)
{
    const bool disk = error.getErrorCode() == SQLITE_IOERR;
    return {disk ? base::ErrorKind::InputOutput : base::ErrorKind::BrokenPack, what + ": " + error.what()};
}

} // namespace fagdansk::pack
