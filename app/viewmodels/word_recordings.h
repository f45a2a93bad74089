// The words that a teacher has recorded. SpeakerModel plays them, RecordingsModel makes them; app/gui puts app/speech
// behind it.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::viewmodels {

/// Off the GUI thread: every call may touch the disk.
class WordRecordings
{
public:
    struct Recording
    {
        std::string file;
        base::UtcMs at; ///< when it was kept
    };

    virtual ~WordRecordings() = default;

    virtual std::optional<Recording> find(const base::ContentId &term) const = 0;
    virtual std::vector<base::ContentId> all() const = 0;
    /// On the disk before it returns; an earlier recording of the word stays until then.
    virtual base::Result<void> keep(const base::ContentId &term, std::string_view wav) = 0;
    virtual base::Result<void> remove(const base::ContentId &term) = 0;
};

} // namespace fagdansk::viewmodels
