// The drill room's model of memory behind the records' port: a review in, the card's next state out.
#pragma once

#include "app/scenarios/read_models.h"
#include "wordlists/drill/memory_model.h"

#include <memory>
#include <string>

namespace fagdansk::wiring {

/// One thread at a time.
class CardFolding final : public scenarios::CardFold
{
public:
    /// `model` outlives this.
    explicit CardFolding(const drill::MemoryModel &model);
    scenarios::StoredCard fold(const std::optional<scenarios::StoredCard> &before, const scenarios::ReviewDone &review,
                               base::UtcMs at, const std::string &fitted) const override;

private:
    const drill::Scheduler &schedulerOf(const std::string &fitted) const;

    const drill::MemoryModel &m_model;
    mutable std::string m_fitted; ///< what the scheduler at hand was made of: a person's reviews come in a row
    mutable std::unique_ptr<drill::Scheduler> m_scheduler;
};

} // namespace fagdansk::wiring
