// Port: the one door through which anything is recorded. Implemented by `app/records`.
#pragma once

#include "app/scenarios/content_store.h"
#include "app/scenarios/facts.h"

#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// Where an unfinished screening stands: readable by its own station only, mutable, gone when the screening is
/// finished.
struct Draft
{
    base::ScreeningId screening;
    std::string currentStep; ///< the question on the screen
    std::string text;        ///< typed so far, not yet an answer
    std::string ticksJson;   ///< face to face: ticks so far
    int answers = 0;         ///< given when this was written: with one more it is out of date
    friend bool operator==(const Draft &, const Draft &) = default;
};

class FactLog
{
public:
    virtual ~FactLog() = default;

    /// All of `facts` in one transaction, with their projections; acknowledged (ok) only once they are on the disk.
    /// Refused: a person who is erased, a screening already finished, an unknown subject. DiskFull, ReadOnly,
    /// InputOutput: nothing was written and the same call may be tried again.
    virtual base::Result<void> append(const std::vector<Fact> &facts) = 0;
    /// Keeps content exactly as shown; a hash that is already kept is not an error.
    virtual base::Result<void> keep(const ContentVersion &version) = 0;
    virtual base::Result<ContentVersion> kept(const std::string &hash) = 0;

    virtual base::Result<void> saveDraft(const Draft &draft) = 0;
};

} // namespace fagdansk::scenarios
