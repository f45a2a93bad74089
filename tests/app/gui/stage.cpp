#include "tests/app/gui/stage.h"

#include "app/scenarios/enrolment.h"
#include "app/scenarios/screening_run.h"
#include "app/viewmodels/speaker_model.h"

#include <QDir>
#include <QProcess>
#include <QSettings>

namespace fagdansk::guitest {
namespace {

QRectF clipped(const QQuickItem &item, const QQuickWindow &window)
{
    QRectF seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    for (const auto *above = item.parentItem(); above; above = above->parentItem()) {
        if (above->clip()) {
            seen &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
        }
    }
    return seen & QRectF(0, 0, window.width(), window.height());
}

void collect(const QQuickItem &item, const QQuickWindow &window, QStringList &texts)
{
    if (!item.isVisible() || item.opacity() < 0.05) {
        return;
    }
    const bool isText =
        item.inherits("QQuickText") || item.inherits("QQuickTextEdit") || item.inherits("QQuickTextInput");
    const QString text = isText ? item.property("text").toString() : QString();
    if (!text.isEmpty() && !clipped(item, window).isEmpty()) {
        texts.append(text);
    }
    const auto children = item.childItems();
    for (const auto *child : children) {
        collect(*child, window, texts);
    }
}
} // namespace

QString Says::in(const QString &language) const
{
    return QString::fromUtf8(language == QLatin1String("en")   ? english
                             : language == QLatin1String("ar") ? arabic
                                                               : danish);
}

QString readable(QQuickWindow &window)
{
    QStringList texts;
    collect(*window.contentItem(), window, texts);
    return texts.join(QLatin1Char('\n'));
}

Stage::Stage(QString language) : database(folder / "fagdansk.db"), m_language(std::move(language)), m_ids(clock) {}

Stage::~Stage()
{
    close();
}

void Stage::before(const std::function<void(scenarios::Station &)> &work)
{
    wiring::StationOptions options{.database = database, .pack = support::realPack(), .clock = clock, .ids = m_ids};
    options.cheapPasswords = true;
    options.seed = 7;
    auto opened = wiring::openStation(options);
    ASSERT_TRUE(opened.ok()) << opened.error().detail;
    work(**opened);
}

void Stage::setUpCentre()
{
    before([this](scenarios::Station &station) {
        scenarios::SetUpRequest request;
        request.centreName = "AOF Syd";
        request.teacherName = teacherName;
        request.password = password;
        const auto done = station.centre().setUp(request);
        ASSERT_TRUE(done.ok()) << done.error().detail;
        teacher = done->teacher;
    });
}

base::PersonId Stage::enrol(const std::string &alias)
{
    base::PersonId id;
    before([&](scenarios::Station &station) {
        const auto person =
            scenarios::enrol(station, {alias + " Osman", alias, "so", "kat", m_language.toStdString()}, {}, {});
        ASSERT_TRUE(person.ok()) << person.error().detail;
        id = *person;
        const auto chosen = station.centre().setPin(id, {pin.begin(), pin.end()});
        ASSERT_TRUE(chosen.ok()) << chosen.error().detail;
    });
    return id;
}

void Stage::startScreening(base::PersonId person, session::Mode mode)
{
    before([&](scenarios::Station &station) {
        const auto started =
            scenarios::startScreening(station, {person, teacher, "svejsning", "A", {mode, mode, mode, 0}});
        ASSERT_TRUE(started.ok()) << started.error().detail;
    });
}

void Stage::open()
{
    const QString settings = QString::fromStdString((folder / "settings.ini").string());
    QSettings(settings, QSettings::IniFormat).setValue(QStringLiteral("language"), m_language);
    m_window = std::make_unique<gui::Window>(gui::WindowOptions{.program = {},
                                                                .pack = pack,
                                                                .database = database.string(),
                                                                .settingsFile = settings,
                                                                .examplePath = folder / "example.db",
                                                                .cacheFolder = folder / "voice",
                                                                .clock = clock,
                                                                .ids = m_ids,
                                                                .seed = 7,
                                                                .elapsedMs = [this] { return clock.now().value; },
                                                                .cheapPasswords = true,
                                                                .opensDocuments = false});
    ASSERT_TRUE(m_window->show());
    app().setReducedMotion(true);
    const QString pictures =
        qEnvironmentVariable("FAGDANSK_FAULT_PICTURES", QString::fromStdString(folder.path().string()));
    m_robot = std::make_unique<gui::Robot>(
        *m_window->window(), [this] { return m_window->backend().idle(); }, pictures);
    m_robot->hurry([] {});
    m_robot->settle();
}

void Stage::close()
{
    m_robot.reset();
    m_window.reset();
}

void Stage::enterAs(int tile)
{
    m_robot->press(QStringLiteral("door-tile-%1").arg(tile));
    for (const char *picture : pin) {
        m_robot->press(QStringLiteral("pin-") + QString::fromUtf8(picture));
    }
    m_robot->expect(QStringLiteral("the participant's home"),
                    [this] { return app().place() == viewmodels::AppModel::Home; });
}

void Stage::logIn()
{
    press("door-teacher");
    press("login-teacher-0");
    write("login-password-input", password);
    press("login-enter");
    m_robot->find(QStringLiteral("desk-nav-participants"));
}

void Stage::expectSays(const Says &words, const char *picture)
{
    const QString wanted = words.in(m_language);
    m_robot->expect(QStringLiteral("»%1« to be read").arg(wanted),
                    [&] { return readable(*m_window->window()).contains(wanted); });
    if (picture && qEnvironmentVariableIsSet("FAGDANSK_FAULT_PICTURES")) {
        m_robot->save(m_robot->numbered(QString::fromUtf8(picture) + QLatin1Char('-') + m_language));
    }
}

void Stage::expectSilent(const Says &words)
{
    m_robot->settle();
    EXPECT_FALSE(readable(*m_window->window()).contains(words.in(m_language)));
}

QString faultsInDatabase(const std::filesystem::path &database)
{
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(QStringLiteral(FAGDANSK_BINARY_DIR "/bin/fagdansk-cli"),
                {QStringLiteral("--db"), QString::fromStdString(database.string()), QStringLiteral("db"),
                 QStringLiteral("check")});
    check.waitForFinished(60'000);
    const QString said = QString::fromUtf8(check.readAll());
    return check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0 ? QString() : said + check.errorString();
}

} // namespace fagdansk::guitest
