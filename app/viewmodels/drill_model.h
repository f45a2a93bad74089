// A practice session on the screen: one exercise at a time, for as many minutes as were chosen.
#pragma once

#include "app/viewmodels/slot_item.h"
#include "app/viewmodels/task_item.h"
#include "app/viewmodels/word_item.h"
#include "wordlists/base/ids.h"
#include "wordlists/drill/grading.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace fagdansk::viewmodels {

class AppModel;

class DrillModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString tradeTitle READ tradeTitle NOTIFY changed)
    Q_PROPERTY(QString badge READ badge NOTIFY changed)
    Q_PROPERTY(QString colour READ colour NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int minutesDone READ minutesDone NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed)
    Q_PROPERTY(Cue cue READ cue NOTIFY changed)
    Q_PROPERTY(QString cueText READ cueText NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(QString say READ say NOTIFY changed)
    Q_PROPERTY(QString term READ term NOTIFY changed)
    Q_PROPERTY(QString translation READ translation NOTIFY changed)
    Q_PROPERTY(QStringList options READ options NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(int right READ right NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString after READ after NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::SlotItem> slotItems READ slotItems NOTIFY changed)
    Q_PROPERTY(QStringList tiles READ tiles NOTIFY changed)
    Q_PROPERTY(QList<int> usedTiles READ usedTiles NOTIFY changed)
    Q_PROPERTY(QList<int> pairs READ pairs NOTIFY changed)
    Q_PROPERTY(QList<int> rightPlaces READ rightPlaces NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::TaskItem task READ task NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(bool hinted READ hinted NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(Verdict verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString feedback READ feedback NOTIFY changed)
    Q_PROPERTY(QString rightAnswer READ rightAnswer NOTIFY changed)
    Q_PROPERTY(QString definition READ definition NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(int newWords READ newWords NOTIFY changed)
    Q_PROPERTY(int firmWords READ firmWords NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::WordItem> hardest READ hardest NOTIFY changed)

public:
    enum Phase { Idle, Asking, Answered, Summary };
    Q_ENUM(Phase)
    enum Kind {
        NoKind,
        MeaningChoice,
        WordChoice,
        ListenChoice,
        TypeWord,
        GapChoice,
        GapType,
        CompoundBuild,
        ArticleChoice,
        PictureChoice,
        PartMeaning,
        PairMatch,
        StepOrder,
        QuizChoice,
        ChartReading
    };
    Q_ENUM(Kind)
    enum Cue { NoCue, DefinitionCue, PictureCue, TranslationCue, SoundCue };
    Q_ENUM(Cue)
    enum Verdict { NotYet, Right, Near, Wrong };
    Q_ENUM(Verdict)

    explicit DrillModel(AppModel &app);
    ~DrillModel() override;
    /// `reads` false: ear and picture alone.
    void begin(base::PersonId person, const QString &trade, int minutes, bool reads = true);

    Phase phase() const;
    Kind kind() const;
    QString tradeTitle() const;
    QString badge() const;
    QString colour() const;
    bool paused() const;
    int minutes() const;
    int minutesDone() const;
    double fraction() const;
    Cue cue() const;
    QString cueText() const;     ///< the definition, the translation, the picture's name, or what is spoken
    QString word() const;        ///< shown in MeaningChoice, ArticleChoice and PictureChoice
    QString say() const;         ///< what the sound button speaks (Danish)
    QString term() const;        ///< the id of the word, where `say` is the whole of it; else empty
    QString translation() const; ///< of the word, shown after the answer
    QStringList options() const;
    int chosen() const; ///< -1: none
    int right() const;  ///< index in options; -1 before the answer
    QString before() const;
    QString after() const;
    QList<SlotItem> slotItems() const;
    QStringList tiles() const;
    QList<int> usedTiles() const;
    QList<int> pairs() const;       ///< for each meaning the word put to it, -1 for none
    QList<int> rightPlaces() const; ///< after the answer: each step's place, or each meaning's word
    TaskItem task() const;
    QString typed() const;
    void setTyped(const QString &text);
    bool hinted() const;
    QString hint() const; ///< the first letters, once asked for
    Verdict verdict() const;
    QString feedback() const;    ///< one plain sentence after the answer
    QString rightAnswer() const; ///< after the answer: the word, article first
    QString definition() const;  ///< after the answer: what the word means, or why the answer is right
    QString fault() const;
    int answered() const;
    int newWords() const;
    int firmWords() const;
    QList<WordItem> hardest() const;

    Q_INVOKABLE void choose(int option);
    Q_INVOKABLE void placeTile(int tile);         ///< into the first open slot; the last one answers
    Q_INVOKABLE void takeTile(int slot);          ///< back out of a slot
    Q_INVOKABLE void takeStep(int tile);          ///< back out of the order
    Q_INVOKABLE void pair(int word, int meaning); ///< the last one answers
    Q_INVOKABLE void unpair(int meaning);
    Q_INVOKABLE void hand(); ///< hands in what is typed
    Q_INVOKABLE void askHint();
    Q_INVOKABLE void dontKnow(); ///< shows the answer; counts as not known
    Q_INVOKABLE void next();
    Q_INVOKABLE void pause(); ///< until `resume` time stands still
    Q_INVOKABLE void resume();
    Q_INVOKABLE void undo();   ///< takes the answer back: the same exercise comes again
    Q_INVOKABLE void finish(); ///< ends the session early: the summary
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void typedChanged();

private:
    struct State;
    void showNext();
    void ask(drill::Exercise exercise);
    void give(const drill::Answer &answer);
    void show(const drill::Graded &graded);
    void fail(const base::Error &error);

    AppModel &m_app;
    std::unique_ptr<State> m_state;
};

} // namespace fagdansk::viewmodels
