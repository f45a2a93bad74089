#include "app/viewmodels/app_model.h"

#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/login_model.h"
#include "app/viewmodels/marking_model.h"
#include "app/viewmodels/privacy_model.h"
#include "app/viewmodels/restore_model.h"
#include "app/viewmodels/screening_model.h"
#include "app/viewmodels/speaker_model.h"
#include "app/viewmodels/start_model.h"
#include "app/viewmodels/voice_model.h"

#include <QLocale>

#include <chrono>

namespace fagdansk::viewmodels {

AppModel::AppModel(Backend &backend, QSettings &settings, AppOptions options, SpeakerModel &speaker, QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_settings(settings),
      m_options(std::move(options)),
      m_speaker(speaker),
      m_voice(new VoiceModel(speaker, m_options.makeRecorder, this)),
      m_start(new StartModel(*this)),
      m_restore(new RestoreModel(*this)),
      m_login(new LoginModel(*this)),
      m_door(new DoorModel(*this)),
      m_home(new HomeModel(*this)),
      m_screening(new ScreeningModel(*this)),
      m_drill(new DrillModel(*this)),
      m_desk(new DeskModel(*this)),
      m_marking(new MarkingModel(*this)),
      m_decision(new DecisionModel(*this)),
      m_privacy(new PrivacyModel(*this))
{
    if (!m_options.elapsedMs) {
        m_options.elapsedMs = [] {
            return std::chrono::duration_cast<std::chrono::milliseconds>(
                       std::chrono::steady_clock::now().time_since_epoch())
                .count();
        };
    }
    m_language = m_settings.value(QStringLiteral("language"), m_language).toString();
    m_dark = m_settings.value(QStringLiteral("dark"), false).toBool();
    m_highContrast = m_settings.value(QStringLiteral("highContrast"), false).toBool();
    m_reducedMotion = m_settings.value(QStringLiteral("reducedMotion"), false).toBool();
    m_options.applyLanguage(m_language);
    m_speaker.setLanguage(m_language);
}

AppModel::~AppModel() = default;

void AppModel::begin()
{
    std::string path = m_options.databasePath;
    if (path.empty()) {
        path = m_settings.value(QStringLiteral("database")).toString().toStdString();
    }
    if (path.empty()) {
        m_start->propose(QString::fromStdString(m_options.usualPath), !m_options.usualPathIsShared);
        goTo(Start);
        return;
    }
    open(path);
}

QStringList AppModel::languages()
{
    return {QStringLiteral("da"), QStringLiteral("en"), QStringLiteral("ar"),
            QStringLiteral("pl"), QStringLiteral("uk"), QStringLiteral("tr")};
}

bool AppModel::rightToLeft() const
{
    return QLocale(m_language).textDirection() == Qt::RightToLeft;
}

void AppModel::chooseLanguage(const QString &language)
{
    if (languages().contains(language)) {
        m_settings.setValue(QStringLiteral("language"), language);
    }
    setLanguage(language);
}

void AppModel::setLanguage(const QString &language)
{
    if (language == m_language || !languages().contains(language)) {
        return;
    }
    m_language = language;
    m_options.applyLanguage(language);
    m_speaker.setLanguage(language);
    Q_EMIT languageChanged();
    Q_EMIT troubleChanged();
}

void AppModel::setLook(bool &member, bool on, const char *key)
{
    if (member != on) {
        member = on;
        m_settings.setValue(QLatin1String(key), on);
        Q_EMIT lookChanged();
    }
}

void AppModel::setDark(bool on)
{
    setLook(m_dark, on, "dark");
}

void AppModel::setHighContrast(bool on)
{
    setLook(m_highContrast, on, "highContrast");
}

void AppModel::setReducedMotion(bool on)
{
    setLook(m_reducedMotion, on, "reducedMotion");
}

void AppModel::goTo(Place place)
{
    m_speaker.stop();
    m_voice->forget();
    if (place == Drill || place == Words) {
        m_voice->look();
    }
    if (place == Pin || place == Screening) {
        m_speaker.lookForDevice(); // somebody is here: from now on no sound button may mislead
    }
    if (m_place != place) {
        m_place = place;
        Q_EMIT placeChanged();
    }
}

void AppModel::open(const std::string &path)
{
    m_backend.open(this, path, [this, path](const base::Result<void> &result) { opened(result, path); });
}

void AppModel::openForLogin(const std::string &path)
{
    m_backend.open(this, path, [this, path](const base::Result<void> &result) { opened(result, path, Login); });
}

void AppModel::opened(const base::Result<void> &result, const std::string &path, Place next)
{
    m_openPath = path;
    if (!result) {
        showTrouble(result.error());
        return;
    }
    m_backend.run(
        this, [](scenarios::Station &station) { return station.centre().centre(); },
        [this, path, next](const base::Result<std::optional<scenarios::Centre>> &centre) {
            if (!centre) {
                showTrouble(centre.error());
            } else if (!*centre) {
                m_start->showPeople(QString::fromStdString(path));
                goTo(Start);
            } else {
                enterCentre(**centre, path, next);
            }
        });
}

void AppModel::enterCentre(const scenarios::Centre &centre, const std::string &path, Place next)
{
    m_example = centre.example;
    m_centreName = QString::fromStdString(centre.name);
    m_recordings = m_options.recordingsOf ? m_options.recordingsOf(path) : nullptr;
    m_speaker.setRecordings(m_recordings);
    if (!m_example) {
        m_realPath = path;
        m_settings.setValue(QStringLiteral("database"), QString::fromStdString(path));
    }
    Q_EMIT openedChanged();
    goToDoor();
    if (next == Login) {
        goToLogin();
    }
    m_desk->copies()->makeDaily();
}

void AppModel::rememberCopyFolder(const QString &folder)
{
    if (!m_example) {
        m_settings.setValue(QStringLiteral("copyFolder"), folder);
    }
}

void AppModel::goToLogin()
{
    m_login->prepare();
    goTo(Login);
}

void AppModel::goToRestore()
{
    const auto remembered = m_settings.value(QStringLiteral("copyFolder")).toString();
    const auto folder = remembered.isEmpty() ? m_start->proposedCopyFolder() : remembered;
    if (m_place == Trouble) {
        m_restore->prepare(RestoreModel::DamagedTarget, folder, QString::fromStdString(m_openPath), true);
    } else {
        m_restore->prepare(RestoreModel::NewMachine, folder, m_start->path(), m_start->step() != StartModel::PlaceStep);
    }
    goTo(Restore);
}

void AppModel::leaveRestore()
{
    if (m_restore->targetIsGiven()) {
        open(m_openPath); // in trouble or empty as before, or healed
    } else {
        goTo(Start);
    }
}

void AppModel::goToDoor()
{
    m_backend.run(
        this,
        [](scenarios::Station &station) {
            station.centre().lock();
            return true;
        },
        [](bool) {});
    m_desk->forget();
    setLanguage(m_settings.value(QStringLiteral("language"), QStringLiteral("da")).toString());
    m_door->refresh();
    goTo(Door);
}

void AppModel::openExample()
{
    const auto path = m_options.examplePath;
    m_backend.open(this, path, [this, path](const base::Result<void> &result) {
        m_openPath = path;
        if (!result) {
            showTrouble(result.error());
            return;
        }
        fillExampleThenOpen();
    });
}

void AppModel::fillExampleThenOpen()
{
    m_backend.run(
        this, [fill = m_options.fillExample](scenarios::Station &station) { return fill(station); },
        [this](const base::Result<void> &filled) {
            if (!filled) {
                showTrouble(filled.error());
                return;
            }
            opened({}, m_openPath);
        });
}

void AppModel::leaveExample()
{
    m_example = false;
    Q_EMIT openedChanged();
    if (m_realPath.empty()) {
        begin();
        return;
    }
    open(m_realPath);
}

void AppModel::retry()
{
    if (m_openPath == m_options.examplePath) {
        openExample(); // never as an empty database that real people could be put into
        return;
    }
    open(m_openPath);
}

void AppModel::prepareToClose()
{
    m_screening->flush();
    m_restore->stop();
    m_backend.drain(this, [this] {
        // The screen says what could not be saved; whoever asks again leaves it behind.
        const bool losesWords = m_place == Screening && m_screening->saveState() == ScreeningModel::NotSaved;
        if (losesWords && m_warnedAtStep != m_screening->stepKey()) {
            m_warnedAtStep = m_screening->stepKey();
            return;
        }
        Q_EMIT readyToClose();
    });
}

QString AppModel::trouble() const
{
    return m_trouble ? ErrorText::of(*m_trouble) : QString();
}

void AppModel::showTrouble(const base::Error &error)
{
    m_trouble = error;
    m_restorable = error.kind == base::ErrorKind::Corrupt && m_openPath != m_options.examplePath;
    Q_EMIT troubleChanged();
    goTo(Trouble);
}

} // namespace fagdansk::viewmodels
