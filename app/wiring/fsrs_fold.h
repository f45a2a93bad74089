// The drill room's scheduler behind the records' port: a review in, the card's next state out.
#pragma once

#include "app/scenarios/read_models.h"
#include "wordlists/drill/scheduler.h"

namespace fagdansk::wiring {

class FsrsFold final : public scenarios::CardFold
{
public:
    /// `scheduler` outlives this.
    explicit FsrsFold(const drill::Scheduler &scheduler);
    scenarios::StoredCard fold(const std::optional<scenarios::StoredCard> &before, const scenarios::ReviewDone &review,
                               base::UtcMs at) const override;

private:
    const drill::Scheduler &m_scheduler;
};

} // namespace fagdansk::wiring
