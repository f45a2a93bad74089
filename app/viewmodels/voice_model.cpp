#include "app/viewmodels/voice_model.h"

#include "app/viewmodels/speaker_model.h"
#include "app/viewmodels/wipe.h"

#include <utility>

namespace fagdansk::viewmodels {

VoiceModel::VoiceModel(SpeakerModel &speaker, MakeRecorder makeRecorder, QObject *parent)
    : QObject(parent), m_speaker(speaker), m_makeRecorder(std::move(makeRecorder))
{
    connect(&m_speaker, &SpeakerModel::speakingChanged, this, &VoiceModel::changed);
}

VoiceModel::~VoiceModel()
{
    forget();
}

void VoiceModel::look()
{
    if (!std::exchange(m_isMade, true) && m_makeRecorder) {
        m_recorder = m_makeRecorder();
    }
    if (m_recorder) {
        m_recorder->onLevelChanged = [this] { Q_EMIT levelChanged(); };
        m_recorder->onOver = [this] { endRecording(); };
        m_recorder->onFault = [this] { fail(NoMicrophone); };
        m_recorder->onDeviceChanged = [this] { Q_EMIT changed(); };
    }
    Q_EMIT changed();
}

bool VoiceModel::available() const
{
    return m_recorder && m_recorder->available() && m_speaker.audible();
}

QString VoiceModel::fault() const
{
    switch (m_fault) {
    case NoMicrophone:
        return tr("Mikrofonen kan ikke bruges lige nu. Intet er gået tabt. Sig det til en lærer.");
    case NothingHeard:
        return tr("Mikrofonen hørte ikke noget. Gå tættere på, og prøv igen.");
    case None:
        break;
    }
    return {};
}

void VoiceModel::forget()
{
    if (std::exchange(m_playsOwn, false) || m_phase == Hearing) {
        m_speaker.stop();
    }
    wipeAll();
    m_term.clear();
    m_fault = None;
    setPhase(Idle);
}

void VoiceModel::wipeAll()
{
    if (m_phase == Recording) {
        auto said = m_recorder->stop();
        wipe(said);
    }
    wipe(m_own);
}

void VoiceModel::sayYourself(const QString &term, const QString &text)
{
    if (m_phase == Recording && m_term == term) {
        endRecording();
        return;
    }
    if (m_phase == Hearing && m_term == term) {
        m_phase = Idle; // the model's end is not waited for
        m_speaker.stop();
        startRecording();
        return;
    }
    begin(term, true);
    setPhase(Hearing);
    m_speaker.sayWord(term, text, [this](bool isWhole) {
        if (m_phase != Hearing) {
            return;
        }
        if (isWhole) {
            startRecording();
        } else {
            setPhase(Idle);
        }
    });
}

void VoiceModel::record(const QString &term)
{
    if (m_phase == Recording && m_term == term) {
        endRecording();
        return;
    }
    begin(term, false);
    m_speaker.stop();
    startRecording();
}

void VoiceModel::begin(const QString &term, bool playsBack)
{
    forget();
    m_term = term;
    m_playsBack = playsBack;
}

void VoiceModel::startRecording()
{
    if (!available()) {
        fail(NoMicrophone);
        return;
    }
    setPhase(Recording); // before it starts: a microphone that cannot be used says so at once
    m_recorder->start();
}

void VoiceModel::endRecording()
{
    if (m_phase != Recording) {
        return;
    }
    m_own = m_recorder->stop();
    setPhase(Idle);
    if (m_own.isEmpty()) {
        fail(NothingHeard);
    } else if (m_playsBack) {
        hearOwn();
    }
}

void VoiceModel::hearOwn()
{
    if (m_own.isEmpty() || m_phase != Idle) {
        return;
    }
    m_speaker.stop();
    m_playsOwn = true;
    m_speaker.playBytes(m_own, [this](bool) { m_playsOwn = false; });
}

void VoiceModel::fail(Fault fault)
{
    wipeAll();
    m_fault = fault;
    setPhase(Idle);
}

void VoiceModel::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
    Q_EMIT levelChanged();
}

} // namespace fagdansk::viewmodels
