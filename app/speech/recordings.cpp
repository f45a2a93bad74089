#include "app/speech/recordings.h"

#include "app/speech/spoken_text.h"
#include "app/speech/wav.h"

#include <utility>

namespace fagdansk::speech {
namespace {

std::filesystem::path fileName(const std::string &slug)
{
    return std::filesystem::path(std::u8string(slug.begin(), slug.end()) + u8".wav");
}

} // namespace

Recordings::Recordings(std::vector<std::filesystem::path> folders) : m_folders(std::move(folders)) {}

std::optional<std::filesystem::path> Recordings::find(const std::string &text, const std::string &language) const
{
    const std::string slug = recordingSlug(text, language);
    if (slug.empty())
        return std::nullopt;
    const std::string primary = language.substr(0, language.find('-'));
    for (const auto &folder : m_folders) {
        for (const auto &name : {language, primary}) {
            auto path = folder / name / fileName(slug);
            if (isWholeWav(path))
                return path;
        }
    }
    return std::nullopt;
}

} // namespace fagdansk::speech
