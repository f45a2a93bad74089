// FSRS-6 with learning steps behind the Scheduler door.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/drill/fsrs_model.h"
#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/scheduler.h"

namespace fagdansk::drill {

/// Given UTC days, rollover 0 and no fuzz, its numbers are those of ts-fsrs 5.4.2. Steps of a day or more leave
/// learning.
class FsrsScheduler final : public Scheduler
{
public:
    /// FSRS-6 with its default parameters.
    FsrsScheduler();
    /// Weights are moved into their bounds. InvalidInput as checkParameters says.
    static base::Result<FsrsScheduler> create(FsrsParameters parameters);

    CardState review(const CardState &card, const ReviewEvent &event) const override;
    double retrievability(const CardState &card, base::LocalDay day) const override;
    double stabilityDays(const CardState &card) const override;

    /// 1..10; 0 for a new card. Only FSRS has it: for the replay and for tests.
    double difficulty(const CardState &card) const;
    const FsrsParameters &parameters() const { return m_parameters; }

private:
    explicit FsrsScheduler(FsrsParameters parameters);
    Phase phaseAfter(const CardState &card, const fsrs::Model::Outlook &before, const ReviewEvent &event,
                     double stability) const;
    Phase reviewPhase(int days, const Moment &when) const;
    int interval(double stability, int elapsedDays, const ReviewEvent &event) const;
    /// Hard <= good, good at least a day over hard, easy at least a day over good.
    int orderedInterval(const fsrs::Model::Outlook &before, const ReviewEvent &event) const;

    FsrsParameters m_parameters;
    fsrs::Model m_model;
};

} // namespace fagdansk::drill
