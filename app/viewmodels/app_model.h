// Where the person is in the program, and what holds everywhere: language, look, sound, the open database.
#pragma once

#include "app/scenarios/documents.h"
#include "app/scenarios/restorer.h"
#include "app/scenarios/worksheet.h"
#include "app/viewmodels/backend.h"
#include "app/viewmodels/notice_item.h"
#include "app/viewmodels/sound_recorder.h"
#include "app/viewmodels/word_recordings.h"

#include <QImage>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace fagdansk::scenarios {
class SheetExchange;
}

namespace fagdansk::viewmodels {

class StartModel;
class RestoreModel;
class LoginModel;
class DoorModel;
class HomeModel;
class ScreeningModel;
class DrillModel;
class DeskModel;
class MarkingModel;
class DecisionModel;
class SpeakerModel;
class VoiceModel;
class PrivacyModel;

/// A screening's page, to be written.
struct ReportRequest
{
    scenarios::DecisionFile file;
    std::string centre;
    std::string teacher;
    std::string language;
    std::string programVersion;
};

/// A document to be drawn or written.
struct DocumentRequest
{
    scenarios::DecisionFile file;
    scenarios::DocumentOrder order;
    std::string centre;
    std::string teacher;
};

/// The privacy notice, to be composed or written.
struct PrivacyRequest
{
    QString centre;
    QString legalBasis; ///< empty: a public task
    QString language;
};
struct PrivacyNotice
{
    QString title;
    QList<NoticeItem> sections;
};

/// What the composition root hands over.
struct AppOptions
{
    std::string databasePath; ///< from --db; empty: remembered or the machine's usual place
    std::string usualPath;    ///< proposed at first start
    bool usualPathIsShared = true;
    std::string examplePath; ///< the example class's own database
    std::string programVersion;
    std::function<void(const QString &language)> applyLanguage; ///< installs translators
    std::function<std::int64_t()>
        elapsedMs; ///< only ever grows, for reading and answering times; empty: the steady clock
    std::function<base::Result<void>(scenarios::Station &)> fillExample;
    std::function<base::Result<void>(const QString &centre, const QString &teacher, const QString &code,
                                     const QString &file)>
        writeRecoverySheet;
    decltype(writeRecoverySheet) writeNewRecoverySheet; ///< of a code that takes an earlier one's place
    std::shared_ptr<const scenarios::Restorer> restorer;
    std::shared_ptr<const scenarios::SheetExchange> sheets;
    std::function<base::Result<void>(const ReportRequest &request, const QString &file)> writeReport;
    std::function<base::Result<void>(const scenarios::Worksheet &sheet, const QString &centre, const QString &file)>
        writeWorksheet;
    std::function<base::Result<void>(const DocumentRequest &request, const QString &file)> writeDocument;
    std::function<base::Result<QImage>(const DocumentRequest &request, int width)> drawDocument;
    std::function<PrivacyNotice(const PrivacyRequest &request)> privacyNotice;
    std::function<base::Result<void>(const PrivacyRequest &request, const QString &file)> writePrivacyNotice;
    std::function<void(const QString &file)> openFile; ///< in the desktop's own viewer
    std::function<std::unique_ptr<SoundRecorder>()> makeRecorder;
    std::function<std::shared_ptr<WordRecordings>(const std::string &database)> recordingsOf;
};

class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main.cpp")
    Q_MOC_INCLUDE("app/viewmodels/start_model.h")
    Q_MOC_INCLUDE("app/viewmodels/restore_model.h")
    Q_MOC_INCLUDE("app/viewmodels/login_model.h")
    Q_MOC_INCLUDE("app/viewmodels/door_model.h")
    Q_MOC_INCLUDE("app/viewmodels/home_model.h")
    Q_MOC_INCLUDE("app/viewmodels/screening_model.h")
    Q_MOC_INCLUDE("app/viewmodels/drill_model.h")
    Q_MOC_INCLUDE("app/viewmodels/desk_model.h")
    Q_MOC_INCLUDE("app/viewmodels/marking_model.h")
    Q_MOC_INCLUDE("app/viewmodels/decision_model.h")
    Q_MOC_INCLUDE("app/viewmodels/speaker_model.h")
    Q_MOC_INCLUDE("app/viewmodels/voice_model.h")
    Q_MOC_INCLUDE("app/viewmodels/privacy_model.h")
    Q_PROPERTY(Place place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString language READ language WRITE chooseLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY lookChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY lookChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY lookChanged)
    Q_PROPERTY(bool example READ example NOTIFY openedChanged)
    Q_PROPERTY(QString centreName READ centreName NOTIFY openedChanged)
    Q_PROPERTY(QString databasePath READ databasePath NOTIFY openedChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(bool restorable READ restorable NOTIFY troubleChanged)
    Q_PROPERTY(fagdansk::viewmodels::StartModel *start READ start CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::RestoreModel *restore READ restore CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::LoginModel *login READ login CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::DoorModel *door READ door CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::HomeModel *home READ home CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::ScreeningModel *screening READ screening CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::DrillModel *drill READ drill CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::DeskModel *desk READ desk CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::MarkingModel *marking READ marking CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::DecisionModel *decision READ decision CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::SpeakerModel *speaker READ speaker CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::VoiceModel *voice READ voice CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::PrivacyModel *privacy READ privacy CONSTANT)

public:
    enum Place { Opening, Start, Door, Pin, Home, Words, Screening, Drill, Login, Desk, Trouble, Restore, Privacy };
    Q_ENUM(Place)

    AppModel(Backend &backend, QSettings &settings, AppOptions options, SpeakerModel &speaker,
             QObject *parent = nullptr);
    ~AppModel() override;

    /// Opens the database (or shows the first start). Called once the window stands.
    void begin();

    Place place() const { return m_place; }
    QString language() const { return m_language; }
    static QStringList languages();
    bool rightToLeft() const;
    bool dark() const { return m_dark; }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }
    bool example() const { return m_example; }
    QString centreName() const { return m_centreName; }
    QString databasePath() const { return QString::fromStdString(m_openPath); }
    QString trouble() const;                         ///< in the language of now
    bool restorable() const { return m_restorable; } ///< the trouble is damage that a daily copy heals
    StartModel *start() const { return m_start; }
    RestoreModel *restore() const { return m_restore; }
    LoginModel *login() const { return m_login; }
    DoorModel *door() const { return m_door; }
    HomeModel *home() const { return m_home; }
    ScreeningModel *screening() const { return m_screening; }
    DrillModel *drill() const { return m_drill; }
    DeskModel *desk() const { return m_desk; }
    MarkingModel *marking() const { return m_marking; }
    DecisionModel *decision() const { return m_decision; }
    SpeakerModel *speaker() const { return &m_speaker; }
    VoiceModel *voice() const { return m_voice; }
    PrivacyModel *privacy() const { return m_privacy; }

    /// Chosen at the front door or by a teacher: the language of this computer from now on.
    void chooseLanguage(const QString &language);
    /// For as long as this person is here.
    void setLanguage(const QString &language);
    void setDark(bool on);
    void setHighContrast(bool on);
    void setReducedMotion(bool on);

    Backend &backend() { return m_backend; }
    const AppOptions &options() const { return m_options; }
    /// Of the open database; null where none can be kept. For the worker.
    std::shared_ptr<WordRecordings> recordings() const { return m_recordings; }
    void goTo(Place place);
    /// Opens a database; the front door follows, or the first start where it is empty.
    void open(const std::string &path);
    /// Likewise; the log-in follows.
    void openForLogin(const std::string &path);
    /// Proposed when the database that knows it cannot be read.
    void rememberCopyFolder(const QString &folder);
    /// Back from the restore to where it was asked for.
    void leaveRestore();

    Q_INVOKABLE void goToDoor();
    Q_INVOKABLE void goToLogin();
    Q_INVOKABLE void goToRestore();
    Q_INVOKABLE void openExample();
    Q_INVOKABLE void leaveExample();
    Q_INVOKABLE void retry();
    /// The window wants to close: what is being written is saved first; then `readyToClose`. Where the disk refuses it,
    /// the window stays the first time.
    Q_INVOKABLE void prepareToClose();

Q_SIGNALS:
    void placeChanged();
    void languageChanged();
    void lookChanged();
    void openedChanged();
    void troubleChanged();
    void readyToClose();

private:
    void opened(const base::Result<void> &result, const std::string &path, Place next = Door);
    void enterCentre(const scenarios::Centre &centre, const std::string &path, Place next);
    void showTrouble(const base::Error &error);
    void fillExampleThenOpen();
    void setLook(bool &member, bool on, const char *key);

    Backend &m_backend;
    QSettings &m_settings;
    AppOptions m_options;
    SpeakerModel &m_speaker;
    std::shared_ptr<WordRecordings> m_recordings;
    Place m_place = Opening;
    QString m_language = QStringLiteral("da");
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_example = false;
    QString m_centreName;
    std::optional<base::Error> m_trouble;
    bool m_restorable = false;
    std::string m_openPath;
    QString m_warnedAtStep; ///< of a screening, that closing would lose what is written
    std::string m_realPath; ///< the database to come back to from the example class
    VoiceModel *m_voice;
    StartModel *m_start;
    RestoreModel *m_restore;
    LoginModel *m_login;
    DoorModel *m_door;
    HomeModel *m_home;
    ScreeningModel *m_screening;
    DrillModel *m_drill;
    DeskModel *m_desk;
    MarkingModel *m_marking;
    DecisionModel *m_decision;
    PrivacyModel *m_privacy;
};

} // namespace fagdansk::viewmodels
