#include "app/gui/recordings_beside.h"

#include "app/records/recordings_copy.h"

namespace fagdansk::gui {

RecordingsBeside::RecordingsBeside(const std::filesystem::path &database) : m_files(records::recordingsBeside(database))
{}

std::optional<viewmodels::WordRecordings::Recording> RecordingsBeside::find(const base::ContentId &term) const
{
    const auto file = m_files.find(term);
    return file ? std::optional(Recording{file->string(), m_files.keptAt(*file)}) : std::nullopt;
}

std::vector<base::ContentId> RecordingsBeside::all() const
{
    return m_files.all();
}

base::Result<void> RecordingsBeside::keep(const base::ContentId &term, std::string_view wav)
{
    return m_files.keep(term, std::string(wav));
}

base::Result<void> RecordingsBeside::remove(const base::ContentId &term)
{
    return m_files.remove(term);
}

std::shared_ptr<viewmodels::WordRecordings> recordingsBeside(const std::string &database)
{
    return std::make_shared<RecordingsBeside>(database);
}

} // namespace fagdansk::gui
