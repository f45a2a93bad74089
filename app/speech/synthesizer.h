// What turns words into samples. CachedVoice needs no more than this, and tests put a counter here.
#pragma once

#include "wordlists/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fagdansk::speech {

/// Signed 16-bit mono samples.
struct Pcm
{
    int sampleRateHz = 0;
    std::vector<std::int16_t> samples;
};

class Synthesizer
{
public:
    virtual ~Synthesizer() = default;

    /// `text` is normalised UTF-8, `language` a well-formed BCP 47 tag. NotFound: no such voice, or no voice data.
    virtual base::Result<Pcm> speak(const std::string &text, const std::string &language) = 0;
    /// Changes whenever the same text would sound different: it is part of the cache's file names.
    virtual std::string settingsVersion() const = 0;
};

} // namespace fagdansk::speech
