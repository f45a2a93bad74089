// The program as the app builds it (station, view models, scenes), for tests written in QML: it is started in a folder
// of its own, looked at and driven through this one object, which they find as `stage`.
#pragma once

#include "app/gui/tour/crib.h"
#include "app/gui/tour/given_recorder.h"
#include "app/gui/translations.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/speaker_model.h"
#include "tests/qml/given.h"
#include "tests/support/faulty_station.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/sequential_ids.h"
#include "tests/support/temp_folder.h"

#include <QMutex>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

class QQmlEngine;

namespace fagdansk::screens {

class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(fagdansk::viewmodels::AppModel *app READ app NOTIFY appChanged)
    Q_PROPERTY(QQuickWindow *window READ window NOTIFY appChanged)
    Q_PROPERTY(bool refusesFacts READ refusesFacts WRITE setRefusesFacts)
    Q_PROPERTY(bool refusesDrafts READ refusesDrafts WRITE setRefusesDrafts)
    Q_PROPERTY(bool hasVoice MEMBER m_hasVoice)
    Q_PROPERTY(bool hasMicrophone READ hasMicrophone WRITE setHasMicrophone)
    Q_PROPERTY(bool microphoneIsBroken READ microphoneIsBroken WRITE setMicrophoneIsBroken)
    Q_PROPERTY(bool microphoneIsOpen READ microphoneIsOpen)
    Q_PROPERTY(bool refusesRecordings MEMBER m_refusesRecordings)
    Q_PROPERTY(QString played READ played)
    Q_PROPERTY(QString teacher READ teacher CONSTANT)
    Q_PROPERTY(QString password READ password CONSTANT)
    Q_PROPERTY(QString recoveryCode MEMBER m_recoveryCode)
    Q_PROPERTY(QString said READ said)
    Q_PROPERTY(QString folder READ folder)

public:
    Stage();
    ~Stage() override;
    /// The engine of the test file; the scenes are loaded into it.
    void setEngine(QQmlEngine *engine);

    // The program's life
    Q_INVOKABLE void firstStart(); ///< nothing on the disk, no database named
    Q_INVOKABLE void openCentre(); ///< a centre with one teacher, at its front door
    Q_INVOKABLE void
    openBroken(const QString &how); ///< "newer", "corrupt", "running", "mended": what opening meets from now on
    Q_INVOKABLE void show();        ///< the window, before anything is opened
    Q_INVOKABLE void close();

    // What there is already, put there by the use cases
    Q_INVOKABLE QString enrol(const QString &alias, const QString &language = QStringLiteral("da"), bool hasPin = true);
    Q_INVOKABLE QString addTeacher(const QString &name);
    Q_INVOKABLE void startScreening(const QString &person, bool faceToFace = false, bool readAloud = false);
    Q_INVOKABLE void answer(const QString &person, const QString &until, bool explains = false); ///< given.h, Until
    /// Cards on every rung of every facet, all of them due.
    Q_INVOKABLE void practise(const QString &person, const QString &trade = QStringLiteral("svejsning"));
    /// A card that is forgotten as often as it is learnt, a word of welding.
    Q_INVOKABLE void forget(const QString &person, const QString &card);
    Q_INVOKABLE void markAll(int mark); ///< by the logged-in teacher
    /// Header and rows of the spreadsheet whose path stands in this sentence, between isolates.
    Q_INVOKABLE QVariantList readTable(const QString &sentence);
    Q_INVOKABLE void keepFile(const QString &name, const QString &text); ///< where a person keeps documents
    Q_INVOKABLE void pass(qint64 ms);                                    ///< the clock goes on
    Q_INVOKABLE void refresh();                                          ///< the front door and the desk look again
    Q_INVOKABLE void fallSilent(); ///< who is speaking into the microphone is done

    // Hands
    Q_INVOKABLE void press(QQuickItem *item);
    Q_INVOKABLE void key(int key, int modifiers = Qt::NoModifier);
    Q_INVOKABLE void type(const QString &text);
    Q_INVOKABLE void closeByWindow(); ///< the window's own cross
    Q_INVOKABLE void settle();        ///< until nothing is asked for any more and a frame has been drawn

    // Eyes
    Q_INVOKABLE QQuickItem *find(const QString &name); ///< visible and enabled; null if it is not
    Q_INVOKABLE bool isVisible(const QString &name);
    Q_INVOKABLE QString focus() const; ///< the name of what has the keyboard, or of what that belongs to
    Q_INVOKABLE QString texts();       ///< all that stands on the screen, a text a line
    Q_INVOKABLE QStringList
    look(const QString &name);            ///< faults in every language and window size, by day and in the dark
    Q_INVOKABLE QStringList unreached();  ///< controls that Tab does not come to or leaves out of sight
    Q_INVOKABLE QStringList unmirrored(); ///< controls that stand on the same side in Arabic
    Q_INVOKABLE QString nameOf(QQuickItem *item) const; ///< for a screen reader

    // What a diligent participant knows of the exercise on the screen
    Q_INVOKABLE int rightOption() const;
    Q_INVOKABLE int rightMeaning() const; ///< of a pre-check's word
    Q_INVOKABLE QString rightWord() const;
    Q_INVOKABLE int rightTile() const;
    Q_INVOKABLE int rightPair() const;

    viewmodels::AppModel *app() const { return m_app.get(); }
    QQuickWindow *window() const { return m_window.get(); }
    bool refusesFacts() const { return m_fault->refusesFacts; }
    void setRefusesFacts(bool on) { m_fault->refusesFacts = on; }
    bool refusesDrafts() const { return m_fault->refusesDrafts; }
    void setRefusesDrafts(bool on) { m_fault->refusesDrafts = on; }
    static QString teacher() { return QStringLiteral("Lone Lærer"); }
    static QString password() { return QStringLiteral("svejsehjelm"); }
    QString folder() const { return QString::fromStdString(m_folder->path().string()); }
    bool hasMicrophone() const { return m_microphone->isThere; }
    void setHasMicrophone(bool there) { m_microphone->isThere = there; }
    bool microphoneIsBroken() const { return m_microphone->isBroken; }
    void setMicrophoneIsBroken(bool broken) { m_microphone->isBroken = broken; }
    bool microphoneIsOpen() const { return m_microphone->isOpen; }
    QString played() const { return *m_played; } ///< "own voice", or the file that was played last
    QString said();                              ///< "da: Find dit billede": what the voice was asked for last

Q_SIGNALS:
    void appChanged();

private:
    void start(bool namesDatabase);
    void practised(base::PersonId id, const QString &trade, std::vector<PastReview> reviews);
    void showIn(const QString &language, bool dark, QSize size);
    QStringList objectionsAtRest();
    base::Result<std::unique_ptr<scenarios::Station>> openStation(const std::string &path);
    viewmodels::AppOptions appOptions(const std::string &database);
    std::string render(const std::string &text, const std::string &language);
    void awaitFrame();
    /// Runs `work` where the station lives and waits for its answer.
    template <class Work>
    auto ask(Work work);
    std::string database() const { return (*m_folder / "fagdansk.db").string(); }

    QQmlEngine *m_engine = nullptr;
    std::unique_ptr<support::TempFolder> m_folder = std::make_unique<support::TempFolder>();
    support::FixedClock m_clock; ///< moved only while the worker is idle
    support::SequentialIds m_ids;
    std::shared_ptr<support::LogFault> m_fault = std::make_shared<support::LogFault>();
    std::optional<base::Error> m_openingFails;
    base::TeacherId m_teacher;
    QString m_recoveryCode;
    bool m_hasVoice = true;
    std::shared_ptr<gui::GivenMicrophone> m_microphone = gui::givenMicrophone();
    std::shared_ptr<QString> m_played = std::make_shared<QString>();
    bool m_refusesRecordings = false;
    QMutex m_saidGuard; ///< the voice speaks on a thread of its own
    QString m_said;
    std::unique_ptr<gui::Crib> m_crib;
    std::unique_ptr<QSettings> m_settings;
    gui::Translations m_translations;
    std::unique_ptr<viewmodels::SpeakerModel> m_speaker;
    std::unique_ptr<viewmodels::Backend> m_backend;
    std::unique_ptr<viewmodels::AppModel> m_app;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace fagdansk::screens
