// Participants as the front door and the teacher's list show them.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/read_models.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::records {

class PeopleReader : public scenarios::People
{
public:
    explicit PeopleReader(Context &context) : m_context(context) {}

    base::Result<std::vector<scenarios::Tile>> tiles() override;
    base::Result<std::vector<scenarios::ParticipantRow>> participants() override;
    base::Result<scenarios::ParticipantRow> participant(base::PersonId person) override;
    base::Result<std::vector<scenarios::StoredNote>> conversation(base::PersonId person, bool withHistory) override;
    base::Result<std::vector<scenarios::StoredDisclosure>> disclosures(base::PersonId person) override;
    base::Result<std::vector<scenarios::StoredPreCheck>> preChecks(base::PersonId person) override;

private:
    struct Listed
    {
        std::int64_t person = 0;
        std::int64_t described = 0;
        base::UtcMs enrolledAt;
        scenarios::Tile tile;
    };
    std::vector<Listed> list(std::optional<std::int64_t> person = std::nullopt);
    scenarios::ParticipantRow rowOf(const Listed &listed);
    /// Leaves out of `m_rows` what may have changed; everybody while the keys are closed.
    void forgetTouched();

    Context &m_context;
    /// The teacher's list as it was read last: to unseal the names of thousands anew at every look takes a second.
    std::map<std::int64_t, scenarios::ParticipantRow> m_rows;
    std::string m_seenVersion; ///< of the database, which another program may have written meanwhile
};

} // namespace fagdansk::records
