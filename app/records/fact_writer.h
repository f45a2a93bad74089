// The one door through which anything is recorded: a batch of facts, their projections and the station's own copies in
// one transaction.
#pragma once

#include "app/records/context.h"
#include "app/records/fact_codec.h"
#include "app/records/projector.h"
#include "app/scenarios/fact_log.h"

#include <functional>
#include <vector>

namespace fagdansk::records {

class FactWriter : public scenarios::FactLog
{
public:
    /// `afterErasure` runs once an erasure is on the disk: the copies must follow.
    FactWriter(Context &context, std::function<void()> afterErasure);

    base::Result<void> append(const std::vector<scenarios::Fact> &facts) override;
    base::Result<void> keep(const scenarios::ContentVersion &version) override;
    base::Result<scenarios::ContentVersion> kept(const std::string &hash) override;
    base::Result<void> saveDraft(const scenarios::Draft &draft) override;

private:
    /// A batch whose commit failed: its ids are used again when the same call is tried again, so that a commit that did
    /// reach the disk after all is found and not repeated.
    struct Batch
    {
        std::vector<scenarios::Fact> facts;
        std::vector<base::Uuid> ids;
    };

    base::Result<void> record(const Batch &batch, const std::vector<EncodedFact> &encoded, bool isRetry);
    base::Result<void> recordOne(const scenarios::Fact &fact, const EncodedFact &encoded, const base::Uuid &id,
                                 std::int64_t seq);
    void insert(const FactRow &row, const base::Uuid &id, const EncodedFact &encoded);
    PersonRow enrol(base::PersonId person);
    void updateStationCopies(const FactRow &row, const scenarios::Fact &fact, const PersonRow &person);
    void erase(const PersonRow &person, std::int64_t atMs);
    std::int64_t startOf(const base::Uuid &screening);
    std::int64_t lastSeq();
    bool isKnown(const base::Uuid &id);
    void afterCommit(const std::vector<scenarios::Fact> &facts);

    Context &m_context;
    Projector m_projector;
    Sealer m_sealer;
    std::function<void()> m_afterErasure;
    std::optional<Batch> m_failed;
};

} // namespace fagdansk::records
