// A microphone for where there is none: what it hears is given. The tour and the tests of the screens speak through it.
#pragma once

#include "app/viewmodels/sound_recorder.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace fagdansk::gui {

/// What somebody holds in their hand while the program has the recorder.
struct GivenMicrophone
{
    QByteArray wav; ///< what it hears; empty: nothing
    bool isThere = true;
    bool isBroken = false;
    bool isOpen = false;
    std::function<void()> fallSilent; ///< somebody has spoken, and is done
};

class GivenRecorder : public viewmodels::SoundRecorder
{
public:
    explicit GivenRecorder(std::shared_ptr<GivenMicrophone> microphone);
    ~GivenRecorder() override;

    bool available() const override { return m_microphone->isThere; }
    void start() override;
    QByteArray stop() override;
    double level() const override { return m_microphone->isOpen ? 0.4 : 0.0; }

private:
    std::shared_ptr<GivenMicrophone> m_microphone;
};

/// A second of a still tone.
std::shared_ptr<GivenMicrophone> givenMicrophone();

} // namespace fagdansk::gui
