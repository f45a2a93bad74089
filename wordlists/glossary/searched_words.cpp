#include "wordlists/glossary/searched_words.h"

#include <algorithm>

namespace fagdansk::glossary {
namespace {
constexpr std::size_t shortestWord = 4; ///< bytes
constexpr auto betweenWords = " ,;/()";

void addTranslation(const std::string &translation, std::vector<std::string> &words)
{
    words.push_back(translation);
    for (std::size_t begin = 0; begin < translation.size();) {
        const auto end = std::min(translation.find_first_of(betweenWords, begin), translation.size());
        if (end - begin >= shortestWord && end - begin < translation.size()) {
            words.push_back(translation.substr(begin, end - begin));
        }
        begin = end + 1;
    }
}
} // namespace

std::vector<std::string> searchedWords(const Term &term)
{
    std::vector<std::string> words{term.lemma};
    words.insert(words.end(), term.forms.begin(), term.forms.end());
    for (const auto &part : term.parts) {
        words.push_back(part.text);
    }
    for (const auto &[language, translation] : term.translations) {
        addTranslation(translation.text, words);
    }
    return words;
}

} // namespace fagdansk::glossary
