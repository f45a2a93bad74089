// A screening on the screen: one step at a time, every pause saved, nothing lost.
#pragma once

#include "app/scenarios/screening_run.h"
#include "app/viewmodels/fault.h"
#include "app/viewmodels/step_view.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace fagdansk::viewmodels {

class AppModel;

class ScreeningModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Kind kind READ kind NOTIFY stepChanged)
    Q_PROPERTY(Part part READ part NOTIFY stepChanged)
    Q_PROPERTY(QString stepKey READ stepKey NOTIFY stepChanged)
    Q_PROPERTY(QString tradeTitle READ tradeTitle NOTIFY stepChanged)
    Q_PROPERTY(QString prompt READ prompt NOTIFY stepChanged)
    Q_PROPERTY(QString word READ word NOTIFY stepChanged)
    Q_PROPERTY(QString example READ example NOTIFY stepChanged)
    Q_PROPERTY(QString textTitle READ textTitle NOTIFY stepChanged)
    Q_PROPERTY(QList<fagdansk::viewmodels::TextBlock> textBlocks READ blocks NOTIFY stepChanged)
    Q_PROPERTY(QStringList options READ options NOTIFY stepChanged)
    Q_PROPERTY(int chosen READ chosen NOTIFY stepChanged)
    Q_PROPERTY(QString answerText READ answerText NOTIFY stepChanged)
    Q_PROPERTY(bool faceToFace READ faceToFace NOTIFY stepChanged)
    Q_PROPERTY(bool canRecognise READ canRecognise NOTIFY stepChanged)
    Q_PROPERTY(bool canChooseInstead READ canChooseInstead NOTIFY stepChanged)
    Q_PROPERTY(QList<fagdansk::viewmodels::PointItem> points READ points NOTIFY ticksChanged)
    Q_PROPERTY(QStringList forbidden READ forbidden NOTIFY stepChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stepChanged)
    Q_PROPERTY(int partNumber READ partNumber NOTIFY stepChanged)
    Q_PROPERTY(int partCount READ partCount NOTIFY stepChanged)
    Q_PROPERTY(int question READ question NOTIFY stepChanged)
    Q_PROPERTY(int questionCount READ questionCount NOTIFY stepChanged)
    Q_PROPERTY(double fraction READ fraction NOTIFY stepChanged)
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY saveStateChanged)
    Q_PROPERTY(QString cannotGoOn READ cannotGoOn NOTIFY saveStateChanged)

public:
    enum Kind {
        None,
        Welcome,
        PartIntro,
        Practice,
        ReadText,
        Choice,
        Explain,
        Recognition,
        OfferHelp,
        Finished,
        Stopped
    };
    Q_ENUM(Kind)
    enum Part { PracticePart, EverydayPart, TermsPart, TechnicalPart };
    Q_ENUM(Part)
    enum SaveState { Saved, Saving, NotSaved };
    Q_ENUM(SaveState)

    explicit ScreeningModel(AppModel &app);

    /// Shows the person's unfinished screening where it stands. `byTeacher` comes back to the desk afterwards.
    void resume(base::PersonId person, bool byTeacher);
    /// Saves what is being written now.
    void flush();

    Kind kind() const;
    Part part() const;
    QString stepKey() const { return m_step.key(); }
    QString tradeTitle() const { return m_tradeTitle; }
    QString prompt() const { return m_step.prompt(); }
    QString word() const { return m_step.word(); }
    QString example() const { return m_step.example(); }
    QString textTitle() const { return m_step.textTitle(); }
    QList<TextBlock> blocks() const { return m_step.blocks(); }
    QStringList options() const { return m_step.options(); }
    int chosen() const { return m_step.chosen(); }
    QString answerText() const { return m_text; }
    bool faceToFace() const { return m_step.faceToFace(); }
    bool canRecognise() const { return m_step.canRecognise(); }
    bool canChooseInstead() const { return m_step.canChooseInstead(); }
    QList<PointItem> points() const { return m_step.points(m_ticks); }
    QStringList forbidden() const { return m_step.forbidden(); }
    bool canGoBack() const;
    int partNumber() const { return m_progress.part; }
    int partCount() const { return m_progress.parts; }
    int question() const { return m_progress.question; }
    int questionCount() const { return m_progress.questions; }
    double fraction() const { return m_progress.fraction; }
    SaveState saveState() const { return m_saveState; }
    QString fault() const { return m_fault.text(); }
    QString cannotGoOn() const { return m_cannotGoOn; }

    Q_INVOKABLE void next();                    ///< welcome, introductions, a text that is read
    Q_INVOKABLE void choose(int place);         ///< an option as shown; a choice or a recognition
    Q_INVOKABLE void edit(const QString &text); ///< every keystroke; saved at the next pause
    Q_INVOKABLE void explain();                 ///< hands in what stands in the field
    Q_INVOKABLE void cannotExplain();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void chooseInstead();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void back();
    Q_INVOKABLE void tick(int point);
    Q_INVOKABLE void giveMark(int mark); ///< face to face
    Q_INVOKABLE void handIn();
    Q_INVOKABLE void leave(); ///< to go on another day
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void stepChanged();
    void ticksChanged();
    void saveStateChanged();

private:
    void give(const session::Answer &answer);
    void commit(scenarios::ScreeningRun next, std::vector<scenarios::Fact> facts);
    void show();
    void saveDraft();
    void setSaveState(SaveState state, Fault fault = {});
    std::int64_t elapsedMs() const;
    std::string ticksJson() const;
    void readDraft();

    AppModel &m_app;
    std::optional<scenarios::ScreeningRun> m_run;
    StepView m_step;
    session::Progress m_progress;
    QString m_tradeTitle;
    QString m_text;
    QSet<int> m_ticks;
    bool m_byTeacher = false;
    bool m_busy = false;
    bool m_draftDirty = false;
    int m_draftsAsked = 0;
    std::int64_t m_shownAtMs = 0;
    QTimer m_pause;
    SaveState m_saveState = Saved;
    Fault m_fault;
    QString m_cannotGoOn;
    std::optional<session::Answer> m_unsaved; ///< given, but the disk refused it: kept for `retry`
    bool m_handInUnsaved = false;
};

} // namespace fagdansk::viewmodels
