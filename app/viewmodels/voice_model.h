// One's own voice beside the model's: say a word, hear oneself. Never graded, never kept: what was said lives in memory
// until the next word, the next exercise or the next person.
#pragma once

#include "app/viewmodels/sound_recorder.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace fagdansk::viewmodels {

class SpeakerModel;

class VoiceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(QString term READ term NOTIFY changed)
    Q_PROPERTY(bool hearing READ hearing NOTIFY changed)
    Q_PROPERTY(bool recording READ recording NOTIFY changed)
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY changed)
    Q_PROPERTY(double level READ level NOTIFY levelChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    /// Called when somebody is where a voice can be recorded, on the GUI thread; null (or no function): none can.
    using MakeRecorder = std::function<std::unique_ptr<SoundRecorder>()>;

    VoiceModel(SpeakerModel &speaker, MakeRecorder makeRecorder, QObject *parent);
    ~VoiceModel() override;

    /// Looks for a microphone, and from then on notices one that comes or goes.
    void look();
    /// Silence: what is being recorded stops, what was recorded is wiped.
    void forget();

    bool available() const; ///< a microphone, and something to hear oneself with
    QString term() const { return m_term; }
    bool hearing() const { return m_phase == Hearing; } ///< the model; one's own turn comes after it
    bool recording() const { return m_phase == Recording; }
    bool hasOwn() const { return !m_own.isEmpty(); }
    double level() const { return recording() ? m_recorder->level() : 0.0; }
    QString fault() const;
    const QByteArray &own() const { return m_own; } ///< of `term`; empty: none

    /// The model, then one's own turn, then oneself. A press while the model speaks begins one's turn, a press in one's
    /// turn ends it.
    Q_INVOKABLE void sayYourself(const QString &term, const QString &text);
    /// One's own turn only, begun and ended by a press.
    Q_INVOKABLE void record(const QString &term);
    Q_INVOKABLE void hearOwn();

Q_SIGNALS:
    void changed();
    void levelChanged();

private:
    enum Phase { Idle, Hearing, Recording };
    enum Fault { None, NoMicrophone, NothingHeard };

    void begin(const QString &term, bool playsBack);
    void startRecording();
    void endRecording();
    void fail(Fault fault);
    void setPhase(Phase phase);
    void wipeAll();

    SpeakerModel &m_speaker;
    MakeRecorder m_makeRecorder;
    std::unique_ptr<SoundRecorder> m_recorder;
    bool m_isMade = false;
    Phase m_phase = Idle;
    Fault m_fault = None;
    QString m_term;
    QByteArray m_own;
    bool m_playsBack = false;
    bool m_playsOwn = false;
};

} // namespace fagdansk::viewmodels
