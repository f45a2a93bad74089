// Opens the plugin fagdansk-sound when it is first needed.
#pragma once

#include "app/sound/sound_library.h"

#include <QPluginLoader>

#include <filesystem>
#include <mutex>

namespace fagdansk::gui {

class SoundLoader
{
public:
    /// `program` is this executable; the plugin lies in ../lib/fagdansk from its folder.
    explicit SoundLoader(const std::filesystem::path &program);

    /// Null where the plugin is missing or broken (the log says why). Any thread; the first call takes its time.
    const sound::SoundLibrary *library();

private:
    std::mutex m_mutex;
    QPluginLoader m_loader;
    bool m_tried = false;
};

} // namespace fagdansk::gui
