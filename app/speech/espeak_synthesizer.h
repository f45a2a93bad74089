// espeak-ng as a Synthesizer: a slow, clear voice, rendered in memory, no sound card needed.
#pragma once

#include "app/speech/synthesizer.h"

#include <filesystem>

namespace fagdansk::speech {

struct EspeakSettings
{
    /// The folder that holds `espeak-ng-data`; empty: where the library was installed.
    std::filesystem::path dataFolder;
    int wordsPerMinute = 135; ///< espeak's own default is 175; learners need longer. 80..450
};

/// The library keeps one state for the whole process, so all instances share one lock, and the data folder of the
/// first that speaks holds for all.
class EspeakSynthesizer : public Synthesizer
{
public:
    explicit EspeakSynthesizer(EspeakSettings settings = {});

    base::Result<Pcm> speak(const std::string &text, const std::string &language) override;
    std::string settingsVersion() const override;

private:
    EspeakSettings m_settings;
};

} // namespace fagdansk::speech
