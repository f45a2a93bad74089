// The plugin's door.
#pragma once

#include "app/sound/sound_library.h"

#include <QObject>

namespace fagdansk::sound {

class SoundPlugin : public QObject, public SoundLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "dk.fagdansk.SoundLibrary/2")
    Q_INTERFACES(fagdansk::sound::SoundLibrary)
public:
    std::unique_ptr<viewmodels::SoundPlayer> makePlayer() const override;
    std::unique_ptr<viewmodels::SoundRecorder> makeRecorder() const override;
    std::unique_ptr<speech::Synthesizer> makeVoice() const override;
};

} // namespace fagdansk::sound
