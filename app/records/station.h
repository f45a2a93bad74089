// This station: its identity and its own key, in a private file beside the database, so that a copied database alone
// reveals nothing.
#pragma once

#include "app/records/crypto.h"
#include "app/records/database.h"
#include "wordlists/base/ids.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace fagdansk::records {

class Station
{
public:
    /// Reads the key file, or makes one (readable by its owner only). Corrupt if it is damaged; ReadOnly, DiskFull,
    /// InputOutput.
    static base::Result<Station> load(const std::filesystem::path &keyFile, base::IdSource &ids);
    /// Finds or adds this station's row.
    base::Result<void> registerIn(Database &database);

    std::int64_t origin() const { return m_origin; }
    /// First id of this station in `facts` and `audit`; a row's id is this plus its sequence number.
    std::int64_t firstId() const { return m_origin << 40; }
    const Secret &key() const { return m_key; }
    /// Under the person's salt: what this station must read without a teacher. Gone with the salt.
    std::string lockFor(std::string_view salt, std::string_view plain) const;
    std::optional<std::string> unlockFor(std::string_view salt, std::string_view sealed) const;

private:
    base::Uuid m_uuid;
    Secret m_key;
    std::int64_t m_origin = 0;
};

} // namespace fagdansk::records
