#include "app/sound/sound_plugin.h"

#include "app/sound/effect_player.h"
#include "app/sound/microphone_recorder.h"
#include "app/speech/espeak_synthesizer.h"

namespace fagdansk::sound {

std::unique_ptr<viewmodels::SoundPlayer> SoundPlugin::makePlayer() const
{
    return std::make_unique<EffectPlayer>();
}

std::unique_ptr<viewmodels::SoundRecorder> SoundPlugin::makeRecorder() const
{
    return std::make_unique<MicrophoneRecorder>();
}

std::unique_ptr<speech::Synthesizer> SoundPlugin::makeVoice() const
{
    return std::make_unique<speech::EspeakSynthesizer>();
}

} // namespace fagdansk::sound
