#include "app/pack/pack_reader.h"

#include "app/pack/content_hash.h"
#include "app/pack/file_names.h"
#include "app/pack/sqlite_error.h"

namespace fagdansk::pack {
namespace {

/// `immutable` keeps SQLite from locks and side files, so that a pack may lie where nobody may write.
std::string uriOf(const std::filesystem::path &file)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    const auto path = utf8(std::filesystem::absolute(file));
    if (!path.starts_with('/')) {
        uri += "///"; // a drive letter
    }
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("/-._~:").find(c) != std::string_view::npos;
        if (plain) {
            uri += c;
        } else {
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return uri + "?immutable=1";
}

} // namespace

PackReader::PackReader(const std::filesystem::path &file)
    : m_name(utf8(file)), m_database(uriOf(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI)
{
    // A pack may come from elsewhere: no SQL that a schema could smuggle in is trusted.
    m_database.exec("PRAGMA trusted_schema = OFF");
    m_database.exec("PRAGMA cell_size_check = ON");
}

base::Error PackReader::broken(const std::string &why) const
{
    return {base::ErrorKind::BrokenPack, "'" + m_name + "' is damaged: " + why + "; copy or build it anew"};
}

base::Error PackReader::sqliteError(const SQLite::Exception &error) const
{
    return readError(error, "cannot read the content pack '" + m_name + "'");
}

const std::string &checkedBody(const PackReader::Row &row)
{
    const auto &body = row.at(row.size() - 1);
    if (contentHash(body) != row.at(row.size() - 2)) {
        throw BrokenContent("a body does not fit its hash");
    }
    return body;
}

} // namespace fagdansk::pack
