// Everything behind one window: station factory, voice, view models, engine. The tour and the app make the same one.
#pragma once

#include "app/gui/fonts.h"
#include "app/gui/picture_provider.h"
#include "app/gui/sound_loader.h"
#include "app/gui/translations.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/speaker_model.h"
#include "app/viewmodels/voice_model.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSettings>

#include <filesystem>
#include <functional>
#include <memory>

namespace fagdansk::gui {

struct WindowOptions
{
    std::filesystem::path program; ///< this executable; the pack lies beside it or under share/
    std::filesystem::path pack;    ///< from --pack; empty: the program's own
    std::string database;          ///< from --db; empty: remembered or proposed
    QString settingsFile;          ///< empty: the user's own settings
    std::filesystem::path examplePath;
    std::filesystem::path cacheFolder;
    const base::Clock &clock;
    base::IdSource &ids;
    std::uint64_t seed = 0;
    std::function<std::int64_t()> elapsedMs = {}; ///< empty: the system's steady clock
    bool cheapPasswords = false;
    bool opensDocuments = true;                             ///< in the desktop's own viewer
    viewmodels::VoiceModel::MakeRecorder makeRecorder = {}; ///< empty: the computer's microphone
};

class Window
{
public:
    explicit Window(const WindowOptions &options);
    ~Window();

    /// Loads the scene; false if it cannot be loaded (the log says why).
    bool show();
    QQuickWindow *window() const { return m_window; }
    viewmodels::AppModel &app() { return *m_app; }
    viewmodels::Backend &backend() { return *m_backend; }
    /// The content pack as the pictures read it, opened at the first call; null if it cannot be opened.
    std::shared_ptr<const scenarios::ContentStore> content() const { return m_pictures(); }

private:
    viewmodels::AppOptions appOptions(const WindowOptions &options);

    std::unique_ptr<QSettings> m_settings;
    Translations m_translations;
    Fonts m_fonts;
    PictureSource m_pictures;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQmlComponent> m_scene; ///< its types load on the engine's own thread from here on
    std::shared_ptr<SoundLoader> m_sound;
    std::unique_ptr<viewmodels::SpeakerModel> m_speaker;
    std::unique_ptr<viewmodels::Backend> m_backend;
    std::unique_ptr<viewmodels::AppModel> m_app;
    std::unique_ptr<QObject> m_root;
    QQuickWindow *m_window = nullptr; ///< the root
};

/// Where the program's own pack lies.
std::filesystem::path ownPack(const std::filesystem::path &program);

} // namespace fagdansk::gui
