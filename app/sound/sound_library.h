// What the plugin `fagdansk-sound` offers. It is loaded with the first word said, because the sound system's libraries
// would make the start wait.
#pragma once

#include "app/speech/synthesizer.h"
#include "app/viewmodels/sound_player.h"
#include "app/viewmodels/sound_recorder.h"

#include <QtPlugin>

#include <memory>

namespace fagdansk::sound {

class SoundLibrary
{
public:
    virtual ~SoundLibrary() = default;

    /// On the GUI thread.
    virtual std::unique_ptr<viewmodels::SoundPlayer> makePlayer() const = 0;
    /// On the GUI thread.
    virtual std::unique_ptr<viewmodels::SoundRecorder> makeRecorder() const = 0;
    /// On any thread; the voice is then used on one thread at a time.
    virtual std::unique_ptr<speech::Synthesizer> makeVoice() const = 0;
};

} // namespace fagdansk::sound

Q_DECLARE_INTERFACE(fagdansk::sound::SoundLibrary, "dk.fagdansk.SoundLibrary/2")
