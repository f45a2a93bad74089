#include "app/gui/window.h"

#include "app/gui/document_loader.h"
#include "app/gui/documents.h"
#include "app/gui/recordings_beside.h"
#include "app/pack/sqlite_pack.h"
#include "app/platform/platform.h"
#include "app/reports/recovery_sheet.h"
#include "app/reports/screening_pdf.h"
#include "app/reports/worksheet_pdf.h"
#include "app/speech/cached_voice.h"
#include "app/wiring/example_class.h"
#include "app/wiring/local_station.h"
#include "app/wiring/report_of.h"
#include "app/wiring/restorer_of.h"
#include "app/wiring/worksheet_of.h"

#include <QDesktopServices>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QUrl>
#include <QtQml/qqmlextensionplugin.h>

#include <mutex>

Q_IMPORT_QML_PLUGIN(FagdanskPlugin)
Q_IMPORT_QML_PLUGIN(Fagdansk_ViewModelsPlugin)

namespace fagdansk::gui {
namespace {
Q_LOGGING_CATEGORY(lcVoice, "fagdansk.voice")
Q_LOGGING_CATEGORY(lcWindow, "fagdansk.window")

scenarios::StationFactory stationFactory(const WindowOptions &options)
{
    const auto pack = options.pack.empty() ? ownPack(options.program) : options.pack;
    const auto documents = std::make_shared<DocumentLoader>(options.program);
    return [&clock = options.clock, &ids = options.ids, pack, seed = options.seed, cheap = options.cheapPasswords,
            documents](const std::string &path) {
        wiring::StationOptions station{.database = path, .pack = pack, .clock = clock, .ids = ids};
        station.seed = seed;
        station.readDocument = [documents](const std::filesystem::path &file) { return documents->readDocument(file); };
        station.exchange = documents;
        station.cheapPasswords = cheap;
        return wiring::openStation(station);
    };
}

speech::VoiceFolders voiceFolders(const WindowOptions &options)
{
    speech::VoiceFolders folders;
    folders.cache = options.cacheFolder;
    folders.recordings = {options.program.parent_path() / "recordings",
                          options.program.parent_path() / "../share/fagdansk/recordings"};
    return folders;
}

/// The voice is made with the first text, on the thread that renders.
viewmodels::SpeakerModel::Render renderer(const WindowOptions &options, const std::shared_ptr<SoundLoader> &sound)
{
    const auto voice = std::make_shared<std::unique_ptr<speech::Voice>>();
    return [folders = voiceFolders(options), sound, voice](const std::string &text, const std::string &language) {
        const auto *library = sound->library();
        if (!library) {
            return std::string();
        }
        if (!*voice) {
            *voice = std::make_unique<speech::CachedVoice>(folders, library->makeVoice());
        }
        const auto file = (*voice)->render(text, language);
        if (!file) {
            qCInfo(lcVoice).noquote() << QString::fromStdString(file.error().detail);
        }
        return file ? file->string() : std::string();
    };
}

viewmodels::SpeakerModel::MakePlayer playerMaker(const std::shared_ptr<SoundLoader> &sound)
{
    return [sound] {
        const auto *library = sound->library();
        return library ? library->makePlayer() : nullptr;
    };
}

viewmodels::VoiceModel::MakeRecorder recorderMaker(const std::shared_ptr<SoundLoader> &sound)
{
    return [sound] {
        const auto *library = sound->library();
        return library ? library->makeRecorder() : nullptr;
    };
}

PictureSource pictureSource(const std::filesystem::path &pack)
{
    struct Opened
    {
        std::once_flag once;
        std::shared_ptr<const scenarios::ContentStore> content;
    };
    return [pack, opened = std::make_shared<Opened>()] {
        std::call_once(opened->once, [&] {
            auto content = pack::SqlitePack::open(pack);
            opened->content = content ? std::move(*content) : nullptr;
        });
        return opened->content;
    };
}

std::unique_ptr<QQmlComponent> sceneOf(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    return std::make_unique<QQmlComponent>(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Fagdansk/Main.qml")),
                                           QQmlComponent::Asynchronous);
}

void waitFor(const QQmlComponent &component)
{
    QEventLoop loop;
    QObject::connect(&component, &QQmlComponent::statusChanged, &loop, &QEventLoop::quit);
    if (component.isLoading()) {
        loop.exec();
    }
}
} // namespace

std::filesystem::path ownPack(const std::filesystem::path &program)
{
    const auto folder = program.parent_path();
    std::error_code ignored;
    const auto beside = folder / "fagdansk.pack";
    return std::filesystem::exists(beside, ignored) ? beside
                                                    : (folder / "../share/fagdansk/fagdansk.pack").lexically_normal();
}

viewmodels::AppOptions Window::appOptions(const WindowOptions &options)
{
    viewmodels::AppOptions app;
    app.databasePath = options.database;
    const auto usual = platform::defaultDataFolder();
    app.usualPath = (usual.path / "fagdansk.db").string();
    app.usualPathIsShared = usual.shared;
    app.examplePath = options.examplePath.string();
    app.programVersion = FAGDANSK_VERSION;
    app.elapsedMs = options.elapsedMs;
    app.applyLanguage = [this](const QString &language) { m_translations.apply(language); };
    app.fillExample = [](scenarios::Station &station) { return wiring::fillExampleClass(station); };
    const auto sheetWriter = [this](bool isRenewed) {
        return
            [this, isRenewed](const QString &centre, const QString &teacher, const QString &code, const QString &file) {
                const reports::RecoverySheet sheet{centre.toStdString(), teacher.toStdString(), code.toStdString(),
                                                   isRenewed};
                return reports::writeRecoverySheet(sheet, file.toStdString(), m_app->language().toStdString());
            };
    };
    app.writeRecoverySheet = sheetWriter(false);
    app.writeNewRecoverySheet = sheetWriter(true);
    app.restorer = wiring::makeRestorer(options.clock);
    app.sheets = std::make_shared<DocumentLoader>(options.program);
    app.writeReport = [](const viewmodels::ReportRequest &request, const QString &file) {
        const wiring::ReportFrame frame{request.centre, request.teacher, request.language, request.programVersion};
        return reports::writePdf(wiring::reportOf(request.file, frame), file.toStdString(), request.language);
    };
    app.writeDocument = writeDocument;
    app.drawDocument = drawDocument;
    app.privacyNotice = privacyNotice;
    app.writePrivacyNotice = writePrivacyNotice;
    app.writeWorksheet = [](const scenarios::Worksheet &sheet, const QString &centre, const QString &file) {
        return reports::writeWorksheet(wiring::worksheetOf(sheet, centre.toStdString()), file.toStdString());
    };
    app.openFile = [opens = options.opensDocuments](const QString &file) {
        if (opens) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        }
    };
    app.recordingsOf = recordingsBeside;
    app.makeRecorder = options.makeRecorder ? options.makeRecorder : recorderMaker(m_sound);
    return app;
}

Window::Window(const WindowOptions &options)
    : m_settings(options.settingsFile.isEmpty()
                     ? std::make_unique<QSettings>()
                     : std::make_unique<QSettings>(options.settingsFile, QSettings::IniFormat)),
      m_fonts(options.program),
      m_pictures(pictureSource(options.pack.empty() ? ownPack(options.program) : options.pack)),
      m_engine(std::make_unique<QQmlEngine>()),
      m_scene(sceneOf(*m_engine)),
      m_sound(std::make_shared<SoundLoader>(options.program)),
      m_speaker(std::make_unique<viewmodels::SpeakerModel>(renderer(options, m_sound), playerMaker(m_sound))),
      m_backend(std::make_unique<viewmodels::Backend>(stationFactory(options))),
      m_app(std::make_unique<viewmodels::AppModel>(*m_backend, *m_settings, appOptions(options), *m_speaker))
{
    m_engine->addImageProvider(QStringLiteral("pack"), new PictureProvider(m_pictures));
    m_translations.setEngine(m_engine.get());
}

Window::~Window()
{
    m_translations.setEngine(nullptr);
    m_root.reset();
    m_scene.reset();
    m_engine.reset();
}

// What takes its time at the start goes on side by side: the engine's own thread loads the types (and asks this one now
// and then), the worker opens the database, a third lists the machine's fonts, and this one makes those that are
// seen first.
bool Window::show()
{
    m_app->begin();
    m_fonts.warm();
    waitFor(*m_scene);
    const QQmlComponent firstPlace(m_engine.get(), QUrl(QStringLiteral("qrc:/qt/qml/Fagdansk/Door/DoorPlace.qml")),
                                   QQmlComponent::Asynchronous);
    waitFor(firstPlace);
    m_root.reset(m_scene->createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())}}));
    for (const auto &error : m_scene->errors()) {
        qCCritical(lcWindow).noquote() << error.toString();
    }
    m_window = qobject_cast<QQuickWindow *>(m_root.get());
    return m_window != nullptr;
}

} // namespace fagdansk::gui
