// The cards and the practice totals, as the drill and the teacher's view ask for them. No keys are needed.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/read_models.h"

namespace fagdansk::records {

/// Inside a transaction: totals by trade, of one trade or (empty) of all.
std::map<std::string, scenarios::PracticeTotals> practiceOf(Database &database, std::int64_t person,
                                                            const std::optional<std::string> &trade);

class DrillReader : public scenarios::Drills
{
public:
    explicit DrillReader(Context &context) : m_context(context) {}

    base::Result<std::vector<scenarios::StoredCard>> cards(base::PersonId person, const std::string &trade) override;
    base::Result<scenarios::PracticeTotals> totals(base::PersonId person, const std::string &trade) override;
    base::Result<std::vector<scenarios::StoredStanding>> standings(base::PersonId person,
                                                                   const std::string &trade) override;
    base::Result<std::vector<scenarios::PracticeSession>> sessions(base::PersonId person, base::UtcMs since) override;
    base::Result<scenarios::FittedMemory> memory(base::PersonId person) override;
    base::Result<std::vector<scenarios::StoredReview>> reviews(base::PersonId person) override;

private:
    Context &m_context;
};

} // namespace fagdansk::records
