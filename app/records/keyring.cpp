#include "app/records/keyring.h"

namespace fagdansk::records {

base::Result<Wrapped> wrap(const Secret &centreSecret, std::string_view password, KdfCost cost)
{
    Wrapped wrapped{makeSalt(), cost, {}};
    const auto key = passwordKey(password, wrapped.salt, cost);
    if (!key) {
        return key.error();
    }
    wrapped.sealed = lockWith(*key, centreSecret.view());
    return wrapped;
}

base::Result<std::optional<Secret>> unwrap(const Wrapped &wrapped, std::string_view password)
{
    const auto key = passwordKey(password, wrapped.salt, wrapped.cost);
    if (!key) {
        return key.error();
    }
    const auto plain = unlockWith(*key, wrapped.sealed);
    return plain ? std::optional<Secret>(Secret(*plain)) : std::optional<Secret>();
}

void Keyring::open(KeyPair centre, scenarios::Teacher teacher)
{
    m_centre = std::move(centre);
    m_teacher = std::move(teacher);
}

void Keyring::lock()
{
    m_centre.reset();
    m_teacher.reset();
    m_persons.clear();
}

std::optional<Secret> Keyring::secretOf(std::int64_t person)
{
    if (!m_centre) {
        return std::nullopt;
    }
    auto row = m_database.query("person secret");
    if (!row.with(person).step()) {
        return std::nullopt; // erased, perhaps by another program: the database decides, not the memory
    }
    if (const auto known = m_persons.find(person); known != m_persons.end()) {
        return known->second;
    }
    const auto secret = openSealed(*m_centre, row.bytes(0));
    if (!secret) {
        return std::nullopt;
    }
    return m_persons.emplace(person, Secret(*secret)).first->second;
}

std::optional<std::string> Keyring::read(std::int64_t person, std::string_view sealed)
{
    const auto secret = secretOf(person);
    return secret ? Sealer::open(*secret, sealed) : std::nullopt;
}

} // namespace fagdansk::records
