// Snowball's Danish stemmer: for words that no dictionary knows.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace fagdansk::lexicon {

/// Not thread-safe.
class Snowball
{
public:
    Snowball();
    std::string stem(std::string_view foldedWord) const;

private:
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace fagdansk::lexicon
