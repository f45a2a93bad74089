#include "wordlists/compounds/splitter.h"

#include "wordlists/compounds/word_reader.h"
#include "wordlists/text/casing.h"

#include <utility>

namespace fagdansk::compounds {
namespace {
constexpr std::size_t cacheLimit = 50'000;

/// The parts as they stand in `word`, whose case may differ.
Parts inCaseOf(std::string_view word, Parts parts)
{
    std::size_t at = 0;
    for (auto &part : parts) {
        at += part.link.size();
        part.text = word.substr(at, part.text.size());
        at += part.text.size();
    }
    return parts;
}
} // namespace

Splitter::Splitter(const lexicon::Lexicon &lexicon, Overrides overrides)
    : m_lexicon(lexicon), m_overrides(std::move(overrides))
{}

void Splitter::addTerm(std::string_view lemma, Parts parts)
{
    m_overrides.emplace(text::fold(lemma), std::move(parts));
    m_cache.clear();
}

const Parts &Splitter::split(std::string_view word) const
{
    std::string key(word);
    if (const auto found = m_cache.find(key); found != m_cache.end()) {
        return found->second;
    }
    if (m_cache.size() >= cacheLimit) {
        m_cache.clear();
    }
    auto parts = splitAny(key);
    return m_cache.emplace(std::move(key), std::move(parts)).first->second;
}

/// A hyphen is a joint that the writer shows; what stands on its sides is read by itself.
Parts Splitter::splitAny(const std::string &word) const
{
    const auto folded = text::fold(word);
    const bool isOneToOne = folded.size() == word.size();
    const auto hyphen = word.find('-');
    Parts parts;
    if (const auto found = m_overrides.find(folded);
        found != m_overrides.end() && joined(found->second).size() == word.size()) {
        parts = found->second;
    } else if (word.empty() || !isOneToOne || word.find_first_of("/ \t\n") != std::string::npos) {
        return {{"", word}};
    } else if (hyphen != std::string::npos && hyphen > 0 && hyphen + 1 < word.size()) {
        parts = splitAny(word.substr(0, hyphen));
        auto rest = splitAny(word.substr(hyphen + 1));
        rest.front().link = "-";
        parts.insert(parts.end(), rest.begin(), rest.end());
    } else {
        parts = WordReader(m_lexicon, m_overrides).read(folded);
    }
    // A table's parts may fold into other lengths than the word's.
    return joined(parts).size() == word.size() ? inCaseOf(word, std::move(parts)) : Parts{{"", word}};
}

} // namespace fagdansk::compounds
