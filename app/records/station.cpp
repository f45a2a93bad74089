#include "app/records/station.h"

#include "app/platform/platform.h"

#include <fstream>
#include <iterator>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
constexpr std::string_view heading = "fagdansk station key 1\n";
constexpr std::size_t uuidLength = 36;
constexpr std::size_t keyLength = 32;

// heading, the UUID as text, a line end, 32 bytes of key.
std::string readFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
} // namespace

Result<Station> Station::load(const std::filesystem::path &keyFile, base::IdSource &ids)
{
    std::error_code ignored;
    if (!std::filesystem::exists(keyFile, ignored)) {
        const auto text = std::string(heading) + ids.next().text() + "\n" + randomBytes(keyLength);
        if (auto made = platform::createPrivateFile(keyFile, text); !made && made.error().kind != ErrorKind::Refused) {
            return made.error();
        }
    }
    const auto text = readFile(keyFile);
    const auto uuid = text.size() > heading.size()
                          ? base::Uuid::parse(std::string_view(text).substr(heading.size(), uuidLength))
                          : Result<base::Uuid>(Error{});
    if (!text.starts_with(heading) || !uuid || text.size() != heading.size() + uuidLength + 1 + keyLength) {
        return Error{ErrorKind::Corrupt,
                     "the station's key file '" + keyFile.string() +
                         "' is damaged or not readable; put it aside and start again: finished screenings are "
                         "not affected"};
    }
    Station station;
    station.m_uuid = *uuid;
    station.m_key = Secret(std::string_view(text).substr(text.size() - keyLength));
    return station;
}

Result<void> Station::registerIn(Database &database)
{
    return database.write("register this station", [&]() -> Result<void> {
        {
            auto known = database.query("station find");
            if (known.with(m_uuid).step()) {
                m_origin = known.integer(0);
                return {};
            }
        }
        database.query("station add").with(m_uuid).run();
        m_origin = database.raw().getLastInsertRowid();
        return {};
    });
}

std::string Station::lockFor(std::string_view salt, std::string_view plain) const
{
    return lockWith(derivedKey(m_key, salt), plain);
}

std::optional<std::string> Station::unlockFor(std::string_view salt, std::string_view sealed) const
{
    return salt.empty() ? std::nullopt : unlockWith(derivedKey(m_key, salt), sealed);
}

} // namespace fagdansk::records
