// Where the open database's recordings lie: in a folder of their own beside it.
#pragma once

#include "app/speech/term_recordings.h"
#include "app/viewmodels/word_recordings.h"

#include <memory>
#include <string>

namespace fagdansk::gui {

class RecordingsBeside : public viewmodels::WordRecordings
{
public:
    /// "/var/lib/fagdansk/fagdansk.db" -> "/var/lib/fagdansk/fagdansk-recordings"; the example class has its own.
    explicit RecordingsBeside(const std::filesystem::path &database);

    std::optional<Recording> find(const base::ContentId &term) const override;
    std::vector<base::ContentId> all() const override;
    base::Result<void> keep(const base::ContentId &term, std::string_view wav) override;
    base::Result<void> remove(const base::ContentId &term) override;

private:
    speech::TermRecordings m_files;
};

std::shared_ptr<viewmodels::WordRecordings> recordingsBeside(const std::string &database);

} // namespace fagdansk::gui
