// Screenings as they were recorded: the summary needs no keys; the whole of a finished one does.
#pragma once

#include "app/records/context.h"
#include "app/records/fact_codec.h"
#include "app/scenarios/read_models.h"

namespace fagdansk::records {

/// Inside a transaction, newest first.
std::vector<scenarios::ScreeningSummary> summariesOf(Database &database, std::optional<std::int64_t> person);

class ScreeningReader : public scenarios::Screenings
{
public:
    explicit ScreeningReader(Context &context) : m_context(context) {}

    base::Result<std::vector<scenarios::ScreeningSummary>> summaries(base::PersonId person) override;
    base::Result<scenarios::ScreeningRecord> screening(base::ScreeningId id) override;
    base::Result<std::optional<scenarios::ScreeningStarted>> latestStartedBy(base::TeacherId teacher) override;

private:
    struct Found;
    base::Result<Found> find(base::ScreeningId id);
    base::Result<std::vector<scenarios::StoredAnswer>> answers(const Found &found);
    std::vector<scenarios::StoredMark> marks(const Found &found);
    std::map<std::string, std::int64_t> readings(const Found &found);
    base::Result<scenarios::ScreeningStarted> started(const Found &found);
    base::Result<scenarios::ScreeningStarted> startOf(const FactRow &row, base::PersonId person);
    std::string sealedText(const Found &found, std::int64_t fact);
    scenarios::Draft draft(const Found &found);

    Context &m_context;
};

} // namespace fagdansk::records
