#include "wordlists/lexicon/hunspell_dictionary.h"

#include <hunspell/hunspell.hxx>

#include <fstream>
#include <optional>
#include <utility>

namespace fagdansk::lexicon {
namespace {
// Compound rules take time that grows with length; no Danish word in use is longer.
constexpr std::size_t longestWordBytes = 80;

bool isReadable(const std::string &path)
{
    return std::ifstream(path, std::ios::binary).good();
}

std::string prefixBefore(std::string_view part, std::string_view token)
{
    return token.ends_with(part) ? std::string(token.substr(0, token.size() - part.size())) : std::string();
}
} // namespace

struct HunspellDictionary::Impl
{
    std::string path;
    std::optional<Hunspell> handle;

    Hunspell &loaded()
    {
        if (!handle) {
            handle.emplace((path + ".aff").c_str(), (path + ".dic").c_str());
        }
        return *handle;
    }
};

std::vector<Analysis> parseAnalysis(std::string_view line, std::string_view token)
{
    std::vector<Analysis> found;
    std::string prefix;
    for (std::size_t at = 0; at < line.size();) {
        const auto end = std::min(line.find(' ', at), line.size());
        const auto field = line.substr(at, end - at);
        if (field.starts_with("pa:")) {
            prefix = prefixBefore(field.substr(3), token);
        } else if (field.starts_with("st:")) {
            found.push_back({prefix, std::string(field.substr(3)), {}});
        } else if (field.starts_with("+") && !found.empty()) {
            found.back().tags.emplace_back(field.substr(1));
        }
        at = end + 1;
    }
    return found;
}

HunspellDictionary::HunspellDictionary(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

HunspellDictionary::~HunspellDictionary() = default;

base::Result<std::unique_ptr<HunspellDictionary>> HunspellDictionary::open(const std::string &path)
{
    for (const char *ending : {".aff", ".dic"}) {
        if (!isReadable(path + ending)) {
            return base::Error{base::ErrorKind::NotFound, "the dictionary file '" + path + ending +
                                                              "' cannot be read; install the package hunspell-da"};
        }
    }
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    return std::unique_ptr<HunspellDictionary>(new HunspellDictionary(std::move(impl)));
}

bool HunspellDictionary::accepts(const std::string &word) const
{
    return !word.empty() && word.size() <= longestWordBytes && m_impl->loaded().spell(word);
}

std::vector<Analysis> HunspellDictionary::analyses(const std::string &word) const
{
    std::vector<Analysis> all;
    if (word.empty() || word.size() > longestWordBytes) {
        return all;
    }
    for (const auto &line : m_impl->loaded().analyze(word)) {
        for (auto &analysis : parseAnalysis(line, word)) {
            all.push_back(std::move(analysis));
        }
    }
    return all;
}

} // namespace fagdansk::lexicon
