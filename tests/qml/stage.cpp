#include "tests/qml/stage.h"

#include "app/exchange/document.h"
#include "app/exchange/glossary_files.h"
#include "app/exchange/sheet_files.h"
#include "app/gui/documents.h"
#include "app/gui/picture_provider.h"
#include "app/gui/recordings_beside.h"
#include "app/pack/sqlite_pack.h"
#include "app/reports/recovery_sheet.h"
#include "app/reports/screening_pdf.h"
#include "app/reports/worksheet_pdf.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/ids_text.h"
#include "app/wiring/example_class.h"
#include "app/wiring/local_station.h"
#include "app/wiring/report_of.h"
#include "app/wiring/worksheet_of.h"
#include "tests/qml/ears.h"
#include "tests/qml/given.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMutexLocker>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <algorithm>

namespace fagdansk::screens {
namespace {
constexpr int patienceMs = 10'000;
constexpr std::int64_t dayMs = 86'400'000;

std::filesystem::path pack()
{
    return std::filesystem::path(FAGDANSK_BINARY_DIR) / "bin/fagdansk.pack";
}

base::Error openingError(const QString &how)
{
    using base::ErrorKind;
    const auto kind = how == QLatin1String("newer")     ? ErrorKind::Newer
                      : how == QLatin1String("running") ? ErrorKind::AlreadyRunning
                                                        : ErrorKind::Corrupt;
    return {kind, "the test's database cannot be opened"};
}
} // namespace

Stage::Stage() = default;

Stage::~Stage()
{
    close();
}

void Stage::setEngine(QQmlEngine *engine)
{
    close();
    m_engine = engine;
    auto content = pack::SqlitePack::open(pack());
    if (!content) {
        qFatal("%s", content.error().detail.c_str());
    }
    const std::shared_ptr<const scenarios::ContentStore> kept = std::move(*content);
    m_crib = std::make_unique<gui::Crib>(kept);
    engine->addImageProvider(QStringLiteral("pack"), new gui::PictureProvider([kept] { return kept; }));
}

template <class Work>
auto Stage::ask(Work work)
{
    std::optional<decltype(work(std::declval<scenarios::Station &>()))> answer;
    m_backend->run(m_app.get(), work, [&](auto result) { answer.emplace(std::move(result)); });
    settle();
    return *std::move(answer);
}

void Stage::start(bool namesDatabase)
{
    close();
    m_folder = std::make_unique<support::TempFolder>();
    m_clock.set(1'795'420'800'000); // 23 November 2026
    // The recovery sheet and the report go where a person keeps documents.
    qputenv("HOME", folder().toUtf8());
    qputenv("XDG_DOCUMENTS_DIR", folder().toUtf8());
    m_settings = std::make_unique<QSettings>(folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    m_settings->setValue(QStringLiteral("reducedMotion"), true);
    m_translations.setEngine(m_engine);
    m_speaker = std::make_unique<viewmodels::SpeakerModel>(
        [this](const std::string &text, const std::string &language) { return render(text, language); },
        [this] { return std::make_unique<Ears>(m_played, m_microphone->wav); });
    m_speaker->lookForDevice();
    m_backend = std::make_unique<viewmodels::Backend>([this](const std::string &path) { return openStation(path); });
    m_app = std::make_unique<viewmodels::AppModel>(*m_backend, *m_settings,
                                                   appOptions(namesDatabase ? database() : std::string()), *m_speaker);
    QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
    QQmlComponent main(m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Fagdansk/Main.qml")));
    m_window.reset(qobject_cast<QQuickWindow *>(
        main.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())}})));
    if (!m_window) {
        qFatal("%s", qPrintable(main.errorString()));
    }
    QQmlEngine::setObjectOwnership(m_window.get(), QQmlEngine::CppOwnership);
    m_window->requestActivate();
    Q_EMIT appChanged();
}

void Stage::close()
{
    m_window.reset();
    m_app.reset();
    m_backend.reset();
    m_speaker.reset();
    m_translations.setEngine(nullptr);
    m_fault->refusesFacts = false;
    m_fault->refusesDrafts = false;
    m_openingFails.reset();
    m_hasVoice = true;
    m_microphone = gui::givenMicrophone();
    m_refusesRecordings = false;
    m_played->clear();
    m_said.clear();
    Q_EMIT appChanged();
}

void Stage::show()
{
    start(true);
    awaitFrame();
}

void Stage::firstStart()
{
    start(false);
    m_app->begin();
    settle();
}

void Stage::openCentre()
{
    start(true);
    m_app->begin();
    settle();
    scenarios::SetUpRequest request;
    request.centreName = "AOF Syd";
    request.teacherName = teacher().toStdString();
    request.password = password().toStdString();
    const auto done = ask([request](scenarios::Station &station) { return station.centre().setUp(request); });
    if (!done) {
        qFatal("%s", done.error().detail.c_str());
    }
    m_teacher = done->teacher;
    m_recoveryCode = QString::fromStdString(done->recoveryCode);
    m_app->open(database());
    settle();
}

void Stage::openBroken(const QString &how)
{
    if (how == QLatin1String("mended")) {
        m_openingFails.reset();
        return;
    }
    start(true);
    m_openingFails = openingError(how);
    m_app->begin();
    settle();
}

void Stage::keepFile(const QString &name, const QString &text)
{
    QFile file(folder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

base::Result<std::unique_ptr<scenarios::Station>> Stage::openStation(const std::string &path)
{
    if (m_openingFails) {
        return *m_openingFails;
    }
    wiring::StationOptions options{.database = path, .pack = pack(), .clock = m_clock, .ids = m_ids};
    options.cheapPasswords = true;
    options.seed = 7;
    options.readDocument = exchange::readDocument;
    options.exchange = std::make_shared<exchange::GlossaryFiles>();
    auto opened = wiring::openStation(options);
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<scenarios::Station>(std::make_unique<support::FaultyStation>(std::move(*opened), m_fault));
}

viewmodels::AppOptions Stage::appOptions(const std::string &database)
{
    viewmodels::AppOptions options;
    options.databasePath = database;
    options.usualPath = this->database();
    options.examplePath = (*m_folder / "example.db").string();
    options.programVersion = "test";
    options.elapsedMs = [this] { return m_clock.now().value; };
    options.applyLanguage = [this](const QString &language) { m_translations.apply(language); };
    options.fillExample = [](scenarios::Station &station) { return wiring::fillExampleClass(station); };
    options.writeRecoverySheet = [this](const QString &centre, const QString &teacher, const QString &code,
                                        const QString &file) {
        return reports::writeRecoverySheet({centre.toStdString(), teacher.toStdString(), code.toStdString()},
                                           file.toStdString(), m_app->language().toStdString());
    };
    options.writeReport = [](const viewmodels::ReportRequest &request, const QString &file) {
        const wiring::ReportFrame frame{request.centre, request.teacher, request.language, request.programVersion};
        return reports::writePdf(wiring::reportOf(request.file, frame), file.toStdString(), request.language);
    };
    options.writeDocument = gui::writeDocument;
    options.drawDocument = gui::drawDocument;
    options.privacyNotice = gui::privacyNotice;
    options.writePrivacyNotice = gui::writePrivacyNotice;
    options.writeWorksheet = [](const scenarios::Worksheet &sheet, const QString &centre, const QString &file) {
        return reports::writeWorksheet(wiring::worksheetOf(sheet, centre.toStdString()), file.toStdString());
    };
    options.openFile = [](const QString &) {};
    options.sheets = std::make_shared<exchange::SheetFiles>();
    options.makeRecorder = [this] { return std::make_unique<gui::GivenRecorder>(m_microphone); };
    options.recordingsOf = [this](const std::string &path) {
        return std::make_shared<FullRecordings>(gui::recordingsBeside(path), m_refusesRecordings);
    };
    return options;
}

std::string Stage::render(const std::string &text, const std::string &language)
{
    const QMutexLocker lock(&m_saidGuard);
    m_said = QString::fromStdString(language + ": " + text);
    return m_hasVoice ? "voice.wav" : std::string();
}

QString Stage::said()
{
    const QMutexLocker lock(&m_saidGuard);
    return m_said;
}

QString Stage::enrol(const QString &alias, const QString &language, bool hasPin)
{
    const auto person = ask([&](scenarios::Station &station) {
        return enrolled(station, alias.toStdString(), language.toStdString(), hasPin);
    });
    return viewmodels::idText(person);
}

QString Stage::addTeacher(const QString &name)
{
    return ask([&](scenarios::Station &station) {
        const auto in = station.centre().logIn(teacher().toStdString(), password().toStdString());
        const auto added = station.centre().addTeacher(name.toStdString(), password().toStdString());
        station.centre().lock();
        return in && added ? name : QString();
    });
}

void Stage::startScreening(const QString &person, bool faceToFace, bool readAloud)
{
    ask([&](scenarios::Station &station) {
        startedScreening(station, viewmodels::idFrom<base::PersonId>(person), m_teacher, faceToFace, readAloud);
        return true;
    });
}

void Stage::answer(const QString &person, const QString &until, bool explains)
{
    ask([&](scenarios::Station &station) {
        answered(station, viewmodels::idFrom<base::PersonId>(person), m_teacher, {until.toStdString(), explains},
                 "det er noget man bruger når man svejser");
        return true;
    });
}

void Stage::practise(const QString &person, const QString &trade)
{
    const auto id = viewmodels::idFrom<base::PersonId>(person);
    practised(id, trade, ask([id, &trade](scenarios::Station &station) {
                  return everyKindOfCard(station, id, trade.toStdString());
              }));
}

void Stage::forget(const QString &person, const QString &card)
{
    std::vector<PastReview> reviews;
    for (int daysAgo = 20; daysAgo > 0; daysAgo -= 4) { // known a day before it is forgotten
        reviews.push_back({card.toStdString(), daysAgo + 1, 4});
        reviews.push_back({card.toStdString(), daysAgo, 1});
    }
    practised(viewmodels::idFrom<base::PersonId>(person), QStringLiteral("svejsning"), std::move(reviews));
}

void Stage::practised(base::PersonId id, const QString &trade, std::vector<PastReview> reviews)
{
    std::ranges::stable_sort(reviews, std::ranges::greater(), &PastReview::daysAgo);
    const auto end = m_clock.now().value + reviews.front().daysAgo * dayMs;
    const base::PracticeId practice{m_ids.next()};
    ask([&](scenarios::Station &station) {
        recorded(station, {scenarios::PracticeStarted{practice, id, trade.toStdString(), 10}});
        return true;
    });
    for (auto at = reviews.begin(); at != reviews.end();) {
        const auto day = std::ranges::find_if(at, reviews.end(),
                                              [at](const PastReview &review) { return review.daysAgo != at->daysAgo; });
        m_clock.set(end - at->daysAgo * dayMs);
        ask([&](scenarios::Station &station) {
            reviewed(station, id, practice, {at, day});
            return true;
        });
        at = day;
    }
    ask([&](scenarios::Station &station) {
        recorded(station, {scenarios::PracticeFinished{practice, id, 10, 240'000}});
        return true;
    });
    m_clock.set(end);
}

QVariantList Stage::readTable(const QString &sentence)
{
    const auto path = sentence.section(QChar(0x2066), 1).section(QChar(0x2069), 0, 0);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto read = exchange::SheetFiles().readTable(file.readAll().toStdString());
    QVariantList lines;
    const auto add = [&](const std::vector<std::string> &cells) {
        QStringList line;
        std::ranges::transform(cells, std::back_inserter(line), &QString::fromStdString);
        lines.append(QVariant(line));
    };
    if (read) {
        add(read->table.header);
        std::ranges::for_each(read->table.rows, add, &scenarios::TableRow::cells);
    }
    return lines;
}

void Stage::markAll(int mark)
{
    ask([&](scenarios::Station &station) {
        allMarked(station, m_teacher, mark);
        return true;
    });
}

void Stage::fallSilent()
{
    m_microphone->fallSilent();
    settle();
}

void Stage::pass(qint64 ms)
{
    settle();
    m_clock.advance(ms);
}

void Stage::refresh()
{
    m_app->door()->refresh();
    m_app->desk()->refresh();
    settle();
}

void Stage::settle()
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    } while (!m_backend->idle() && timer.elapsed() < patienceMs);
    awaitFrame();
}

/// Two frames: what the first lays out may make another wish.
void Stage::awaitFrame()
{
    for (int i = 0; i < 2; ++i) {
        bool drawn = false;
        const auto connection = connect(m_window.get(), &QQuickWindow::frameSwapped, this, [&drawn] { drawn = true; });
        m_window->update();
        QElapsedTimer timer;
        timer.start();
        while (!drawn && timer.elapsed() < 500) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        disconnect(connection);
    }
}

} // namespace fagdansk::screens
