// Participants as the front door and the teacher's list show them.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/read_models.h"

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
    std::vector<Listed> list();
    scenarios::ParticipantRow rowOf(const Listed &listed);

    Context &m_context;
};

} // namespace fagdansk::records
