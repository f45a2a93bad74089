// The Voice of the program: a recording if a person made one, else what was rendered before, else the synthesizer.
#pragma once

#include "app/speech/recordings.h"
#include "app/speech/synthesizer.h"
#include "app/speech/voice.h"

#include <memory>
#include <mutex>
#include <vector>

namespace fagdansk::speech {

struct VoiceFolders
{
    std::filesystem::path cache;                   ///< made when first needed; may be emptied at any time
    std::vector<std::filesystem::path> recordings; ///< the first that has a text wins
};

class CachedVoice : public Voice
{
public:
    CachedVoice(VoiceFolders folders, std::unique_ptr<Synthesizer> synthesizer);

    /// A file of the cache is named `<language>-<hash of text, voice and exceptions>.wav`; one that a power cut
    /// damaged is made again.
    base::Result<std::filesystem::path> render(std::string_view text, const std::string &language) override;

private:
    std::filesystem::path cachePath(const std::string &text, const std::string &language) const;
    base::Result<std::filesystem::path> synthesize(const std::string &text, const std::string &language,
                                                   const std::filesystem::path &path);

    std::filesystem::path m_cacheFolder;
    Recordings m_recordings;
    std::unique_ptr<Synthesizer> m_synthesizer;
    std::mutex m_mutex; ///< one rendering at a time; what is cached is handed out without it
};

} // namespace fagdansk::speech
