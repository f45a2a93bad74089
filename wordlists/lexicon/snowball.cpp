#include "wordlists/lexicon/snowball.h"

#include <libstemmer.h>

#include <new>

namespace fagdansk::lexicon {

void Snowball::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Snowball::Snowball() : m_stemmer(sb_stemmer_new("danish", "UTF_8"))
{
    if (!m_stemmer) {
        throw std::bad_alloc();
    }
}

std::string Snowball::stem(std::string_view foldedWord) const
{
    const auto *word = reinterpret_cast<const sb_symbol *>(foldedWord.data());
    const auto *stem = sb_stemmer_stem(m_stemmer.get(), word, static_cast<int>(foldedWord.size()));
    if (stem == nullptr) {
        return std::string(foldedWord);
    }
    return {reinterpret_cast<const char *>(stem), static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get()))};
}

} // namespace fagdansk::lexicon
