#include "app/speech/espeak_synthesizer.h"

#include <espeak-ng/speak_lib.h>

#include <map>
#include <mutex>
#include <utility>

namespace fagdansk::speech {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

// Raise it when anything below changes the sound.
constexpr auto engineVersion = "espeak-1";

/// The library's process-wide state: started at the first word, ended with the program.
class Engine
{
public:
    ~Engine()
    {
        if (m_sampleRateHz > 0)
            espeak_Terminate();
    }

    static Engine &instance()
    {
        static Engine engine;
        return engine;
    }

    Result<int> start(const std::filesystem::path &dataFolder);
    std::mutex &mutex() { return m_mutex; }

private:
    std::mutex m_mutex;
    int m_sampleRateHz = 0;
};

Error missingData(const std::string &where)
{
    return {ErrorKind::NotFound, "espeak-ng has no voice data" + where + "; install the package espeak-ng-data"};
}

Result<int> Engine::start(const std::filesystem::path &dataFolder)
{
    // With a folder that holds nothing the library would silently look elsewhere.
    std::error_code ignored;
    if (!dataFolder.empty() && !std::filesystem::exists(dataFolder / "espeak-ng-data" / "phontab", ignored))
        return missingData(" in " + dataFolder.string());
    if (m_sampleRateHz > 0)
        return m_sampleRateHz;
    const std::string folder = dataFolder.string();
    const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, folder.empty() ? nullptr : folder.c_str(),
                                       espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0)
        return missingData("");
    m_sampleRateHz = rate;
    return rate;
}

std::string voiceName(const std::string &language)
{
    // Dari is written as Persian, and espeak's British English is plainly "en".
    static const std::map<std::string, std::string> renamed{{"prs", "fa"}, {"no", "nb"}, {"zh", "cmn"}};
    std::string primary = language.substr(0, language.find('-'));
    for (char &c : primary)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto found = renamed.find(primary);
    return found == renamed.end() ? primary : found->second;
}

int collect(short *samples, int count, espeak_EVENT *events)
{
    if (samples != nullptr && count > 0) {
        auto *all = static_cast<std::vector<std::int16_t> *>(events->user_data);
        all->insert(all->end(), samples, samples + count);
    }
    return 0;
}

} // namespace

EspeakSynthesizer::EspeakSynthesizer(EspeakSettings settings) : m_settings(std::move(settings)) {}

Result<Pcm> EspeakSynthesizer::speak(const std::string &text, const std::string &language)
{
    Engine &engine = Engine::instance();
    const std::lock_guard lock(engine.mutex());
    const auto rate = engine.start(m_settings.dataFolder);
    if (!rate)
        return rate.error();
    if (espeak_SetVoiceByName(voiceName(language).c_str()) != EE_OK)
        return Error{ErrorKind::NotFound, "espeak-ng has no voice for the language \"" + language + "\""};
    // Choosing a voice resets the rate, so it is set each time.
    espeak_SetParameter(espeakRATE, m_settings.wordsPerMinute, 0);
    espeak_SetSynthCallback(collect);

    Pcm pcm{*rate, {}};
    const auto status =
        espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &pcm.samples);
    if (status != EE_OK)
        return Error{ErrorKind::Internal, "espeak-ng failed with code " + std::to_string(status)};
    return pcm;
}

std::string EspeakSynthesizer::settingsVersion() const
{
    return std::string(engineVersion) + "-" + std::to_string(m_settings.wordsPerMinute);
}

} // namespace fagdansk::speech
