#include "app/records/people_reader.h"

#include "app/records/drill_reader.h"
#include "app/records/fact_codec.h"
#include "app/records/screening_reader.h"
#include "app/records/station_copies.h"

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using namespace scenarios;

std::vector<PeopleReader::Listed> PeopleReader::list(std::optional<std::int64_t> person)
{
    std::vector<Listed> all;
    auto rows = m_context.database.query("tiles");
    rows.with(person);
    while (rows.step()) {
        const auto text = m_context.station.unlockFor(rows.bytes(4), rows.bytes(5));
        const auto shown = text ? tileFromText(*text) : TileText{};
        all.push_back({rows.integer(0), rows.integer(8), base::UtcMs{rows.integer(9)},
                       Tile{base::PersonId{rows.uuid(1)}, shown.alias, shown.picture, rows.bytes(2),
                            base::UtcMs{rows.integer(3)}, rows.flag(6), rows.flag(7)}});
    }
    return all;
}

ParticipantRow PeopleReader::rowOf(const Listed &listed)
{
    ParticipantRow row{listed.tile.person,
                       {},
                       listed.tile.alias,
                       {},
                       listed.tile.picture,
                       listed.tile.language,
                       listed.enrolledAt,
                       listed.tile.lastActive,
                       listed.tile.hasPin,
                       summariesOf(m_context.database, listed.person),
                       practiceOf(m_context.database, listed.person, std::nullopt)};
    auto fact = m_context.database.query("fact by id");
    if (!fact.with(listed.described).step()) {
        return row;
    }
    const auto stored = readRow(fact);
    if (const auto plain = m_context.keyring.read(listed.person, stored.sealed)) {
        if (const auto described = decode(stored, listed.tile.person, plain)) {
            row.fullName = std::get<ParticipantDescribed>(*described).fullName;
            row.motherTongue = std::get<ParticipantDescribed>(*described).motherTongue;
        }
    }
    return row;
}

void PeopleReader::forgetTouched()
{
    const auto version = m_context.database.one("PRAGMA data_version");
    if (!m_context.keyring.openedBy() || version != m_seenVersion) {
        m_rows.clear();
        m_seenVersion = version;
    }
    for (const auto person : m_context.touched) {
        m_rows.erase(person);
    }
    m_context.touched.clear();
}

Result<std::vector<Tile>> PeopleReader::tiles()
{
    return m_context.database.read("list the tiles", [&]() -> Result<std::vector<Tile>> {
        forgetTouched(); // no name outlives the log-in
        std::vector<Tile> tiles;
        for (auto &listed : list()) {
            tiles.push_back(std::move(listed.tile));
        }
        return tiles;
    });
}

Result<std::vector<ParticipantRow>> PeopleReader::participants()
{
    return m_context.database.read("list the participants", [&]() -> Result<std::vector<ParticipantRow>> {
        forgetTouched();
        std::vector<ParticipantRow> rows;
        for (const auto &listed : list()) {
            auto known = m_rows.find(listed.person);
            if (known == m_rows.end()) {
                known = m_rows.emplace(listed.person, rowOf(listed)).first;
            }
            rows.push_back(known->second);
            rows.back().hasPin = listed.tile.hasPin; // no fact tells of a PIN
        }
        if (!m_context.keyring.openedBy()) {
            m_rows.clear();
        }
        return rows;
    });
}

Result<ParticipantRow> PeopleReader::participant(base::PersonId person)
{
    return m_context.database.read("read a participant", [&]() -> Result<ParticipantRow> {
        const auto found = findPerson(m_context.database, person);
        const auto listed = found ? list(found->id) : std::vector<Listed>();
        if (!listed.empty()) {
            return rowOf(listed.front());
        }
        return Error{ErrorKind::NotFound, "no participant " + person.uuid.text() + " is enrolled"};
    });
}

Result<std::vector<StoredNote>> PeopleReader::conversation(base::PersonId person, bool withHistory)
{
    return m_context.database.read("read the conversation", [&]() -> Result<std::vector<StoredNote>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        if (!m_context.keyring.openedBy()) {
            return Error{ErrorKind::Locked, "the conversation is sealed; a teacher must log in to read it"};
        }
        std::vector<StoredNote> notes;
        auto rows = m_context.database.query("conversation of person");
        rows.with(living->id, withHistory);
        while (rows.step()) {
            FactRow row;
            row.id = rows.integer(0);
            row.kind = FactKind::ConversationNoted;
            row.body = rows.bytes(3);
            auto fact = decode(row, person, m_context.keyring.read(living->id, rows.bytes(4)));
            if (!fact) {
                return fact.error();
            }
            auto &noted = std::get<ConversationNoted>(*fact);
            notes.push_back({std::move(noted.topic), std::move(noted.answers), noted.teacher,
                             base::UtcMs{rows.integer(1)}, base::LocalDay{rows.small(2)}, rows.flag(5)});
        }
        return notes;
    });
}

Result<std::vector<StoredDisclosure>> PeopleReader::disclosures(base::PersonId person)
{
    return m_context.database.read("read what was given out", [&]() -> Result<std::vector<StoredDisclosure>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        if (!m_context.keyring.openedBy()) {
            return Error{ErrorKind::Locked, "what was given out is sealed; a teacher must log in to read it"};
        }
        std::vector<StoredDisclosure> all;
        auto rows = m_context.database.query("disclosures of person");
        rows.with(living->id);
        while (rows.step()) {
            const auto row = readRow(rows);
            const auto plain = row.sealed.empty() ? std::nullopt : m_context.keyring.read(living->id, row.sealed);
            auto fact = decode(row, person, plain);
            if (!fact) {
                return fact.error();
            }
            all.push_back(
                {std::move(std::get<DocumentDisclosed>(*fact)), base::UtcMs{row.atMs}, base::LocalDay{row.localDay}});
        }
        return all;
    });
}

Result<std::vector<StoredPreCheck>> PeopleReader::preChecks(base::PersonId person)
{
    return m_context.database.read("read the pre-checks", [&]() -> Result<std::vector<StoredPreCheck>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        std::vector<StoredPreCheck> all;
        auto rows = m_context.database.query("pre-checks of person");
        rows.with(living->id);
        while (rows.step()) {
            const auto row = readRow(rows);
            auto fact = decode(row, person, std::nullopt);
            if (!fact) {
                return fact.error();
            }
            all.push_back(
                {std::move(std::get<PreCheckDone>(*fact)), base::UtcMs{row.atMs}, base::LocalDay{row.localDay}});
        }
        return all;
    });
}

} // namespace fagdansk::records
