// The port: text in, a sound file out. Players only see the path.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace fagdansk::speech {

class Voice
{
public:
    virtual ~Voice() = default;

    /// The path of a WAV file that says `text` (UTF-8) in `language` (BCP 47: "da", "en-GB", "ar").
    /// Give it content and interface texts only, never a participant's words: the cache is not sealed.
    /// InvalidInput: broken UTF-8, nothing to say, too long, or a malformed language tag. NotFound: no voice for the
    /// language, or the voice data is not installed. DiskFull, ReadOnly, InputOutput: the file could not be kept.
    /// May take some tens of milliseconds the first time: call it from a worker. Safe from any thread.
    virtual base::Result<std::filesystem::path> render(std::string_view text, const std::string &language) = 0;
};

} // namespace fagdansk::speech
