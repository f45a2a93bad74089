// The .sql files of this room, compiled in (cmake/EmbedSql.cmake).
#pragma once

#include <span>
#include <string_view>

namespace fagdansk::records {

struct EmbeddedSql
{
    std::string_view file; ///< "facts.sql"
    std::string_view text;
};

std::span<const EmbeddedSql> embeddedSql();

} // namespace fagdansk::records
