#include "app/speech/cached_voice.h"

#include "app/speech/digest.h"
#include "app/speech/pronunciation.h"
#include "app/speech/spoken_text.h"
#include "app/speech/wav.h"
#include "app/speech/whole_file.h"

#include <utility>

namespace fagdansk::speech {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

const Pronunciation &pronunciationOf(const std::string &language)
{
    static const Pronunciation none;
    const bool isDanish = language == "da" || language.starts_with("da-");
    return isDanish ? Pronunciation::danish() : none;
}

} // namespace

CachedVoice::CachedVoice(VoiceFolders folders, std::unique_ptr<Synthesizer> synthesizer)
    : m_cacheFolder(std::move(folders.cache)),
      m_recordings(std::move(folders.recordings)),
      m_synthesizer(std::move(synthesizer))
{}

Result<std::filesystem::path> CachedVoice::render(std::string_view text, const std::string &language)
{
    if (!isLanguageTag(language))
        return Error{ErrorKind::InvalidInput, "\"" + language + "\" is not a language tag such as da or en-GB"};
    const auto clean = normalised(text);
    if (!clean)
        return clean.error();
    if (auto recording = m_recordings.find(*clean, language))
        return *recording;

    const auto path = cachePath(*clean, language);
    if (isWholeWav(path))
        return path;
    const std::lock_guard lock(m_mutex);
    if (isWholeWav(path)) // another thread made it meanwhile
        return path;
    return synthesize(*clean, language, path);
}

std::filesystem::path CachedVoice::cachePath(const std::string &text, const std::string &language) const
{
    const char end = '\0'; // no text holds it, so two fields never run together
    const std::string key = text + end + m_synthesizer->settingsVersion() + end + pronunciationOf(language).version();
    return m_cacheFolder / (language + "-" + blake2bHex(key) + ".wav");
}

Result<std::filesystem::path> CachedVoice::synthesize(const std::string &text, const std::string &language,
                                                      const std::filesystem::path &path)
{
    const auto pcm = m_synthesizer->speak(pronunciationOf(language).applied(text), language);
    if (!pcm)
        return pcm.error();
    if (pcm->samples.empty())
        return Error{ErrorKind::InvalidInput, "the voice for \"" + language + "\" has no sound for this text"};
    const auto written = writeWholeFile(path, wavBytes(*pcm));
    if (!written)
        return written.error();
    return path;
}

} // namespace fagdansk::speech
