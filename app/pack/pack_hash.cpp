#include "app/pack/pack_hash.h"

#include "app/pack/content_hash.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "embedded/app_pack.h"

namespace fagdansk::pack {
namespace {

void addRows(SQLite::Database &database, std::string_view statement, FieldHash &hash)
{
    SQLite::Statement rows(database, std::string(statement));
    while (rows.executeStep()) {
        for (int column = 0; column < 3; ++column) {
            hash.add(rows.getColumn(column).getString());
        }
    }
}

} // namespace

std::string contentHashOf(SQLite::Database &database, const scenarios::PackInfo &info)
{
    FieldHash hash;
    hash.add(info.pack);
    hash.add(info.title);
    hash.add(std::to_string(info.version));
    addRows(database, embedded::app_pack::contentRows, hash);
    return hash.finish();
}

std::string searchHashOf(SQLite::Database &database)
{
    FieldHash hash;
    addRows(database, embedded::app_pack::searchRows, hash);
    return hash.finish();
}

} // namespace fagdansk::pack
