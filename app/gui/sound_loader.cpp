#include "app/gui/sound_loader.h"

#include <QLoggingCategory>

namespace fagdansk::gui {
namespace {
Q_LOGGING_CATEGORY(lcSound, "fagdansk.sound")
}

SoundLoader::SoundLoader(const std::filesystem::path &program)
    : m_loader(QString::fromStdString((program.parent_path() / "../lib/fagdansk/fagdansk-sound").string()))
{}

const sound::SoundLibrary *SoundLoader::library()
{
    const std::lock_guard lock(m_mutex);
    const auto *library = qobject_cast<sound::SoundLibrary *>(m_loader.instance());
    if (!library && !m_tried) {
        qCWarning(lcSound).noquote() << m_loader.errorString();
    }
    m_tried = true;
    return library;
}

} // namespace fagdansk::gui
