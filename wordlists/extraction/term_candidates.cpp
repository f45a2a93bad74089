#include "wordlists/extraction/term_candidates.h"

#include "wordlists/extraction/word_judge.h"
#include "wordlists/text/reading.h"
#include "wordlists/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace fagdansk::extraction {
namespace {
constexpr std::size_t longestPhrase = 3; ///< words
// Den, det and de stand before a verb more often than before a noun.
constexpr std::array<std::string_view, 8> commonArticles{"en", "din", "min", "sin", "vores", "hver", "denne", "ingen"};
constexpr std::array<std::string_view, 8> neuterArticles{"et", "dit", "mit", "sit", "vores", "hvert", "dette", "intet"};
constexpr std::array<std::string_view, 9> pluralArticles{"dine",  "mine",  "sine", "vores", "disse",
                                                         "nogle", "flere", "to",   "mange"};
constexpr std::array<std::string_view, 11> prepositions{"af",    "med",    "uden", "fra", "mod", "ved",
                                                        "efter", "mellem", "til",  "på",  "i"};
constexpr std::array<std::string_view, 8> clauseStarts{"og", "eller", "så", "men", ",", ":", ";", "–"};

template <class List>
bool isOneOf(const List &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

std::string onOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!isSpace) {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    if (line.ends_with(' ')) {
        line.pop_back();
    }
    return line;
}

class Extraction
{
public:
    Extraction(std::string_view text, const ExtractionContext &context)
        : m_text(text), m_context(context), m_reading(text::read(text)), m_judge(context)
    {}

    std::vector<TermCandidate> run()
    {
        for (std::size_t i = 0; i < m_reading.tokens.size();) {
            i += takePhrase(i);
        }
        std::ranges::stable_sort(m_found, std::ranges::greater(), &TermCandidate::count);
        return std::move(m_found);
    }

private:
    /// Takes the longest term of the glossary that begins at token `i`, or its one word; returns how many tokens that
    /// is.
    std::size_t takePhrase(std::size_t i)
    {
        const auto &tokens = m_reading.tokens;
        if (tokens[i].kind != text::TokenKind::Word) {
            return 1;
        }
        std::string phrase = tokens[i].folded;
        std::size_t taken = 0;
        std::string lemma;
        for (std::size_t n = 1; n < longestPhrase && i + n < tokens.size() && tokens[i + n].isWord(); ++n) {
            phrase += ' ' + tokens[i + n].folded;
            if (auto found = m_context.glossaryLemma(phrase); !found.empty()) {
                lemma = std::move(found);
                taken = n + 1;
            }
        }
        if (taken > 0) {
            note(lemma, true, i);
            return taken;
        }
        takeWord(i);
        return 1;
    }

    void takeWord(std::size_t i)
    {
        const auto &word = m_judge.judge(m_reading.tokens[i].folded, isCapitalInside(i));
        if (!word.lemma.empty() && isInPlace(word, i) && (word.inGlossary || !isAbbreviation(i))) {
            note(word.lemma, word.inGlossary, i);
        }
    }

    bool isCapitalInside(std::size_t i) const
    {
        const auto first = text::codePointAt(m_text, m_reading.tokens[i].begin).value;
        return i != firstWordOf(m_reading.sentences[m_reading.sentenceOf[i]]) &&
               u_isupper(static_cast<UChar32>(first)) != 0;
    }

    /// MAG, TIG: what it stands for is a term, it is none itself.
    bool isAbbreviation(std::size_t i) const
    {
        constexpr std::size_t mostLetters = 4;
        const auto &token = m_reading.tokens[i];
        const auto letters = text::toUtf32(m_text.substr(token.begin, token.length));
        return letters.size() > 1 && letters.size() <= mostLetters &&
               std::ranges::all_of(letters, [](char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; });
    }

    /// A bullet, a number or a heading's sign stands before it.
    std::size_t firstWordOf(const text::Sentence &sentence) const
    {
        auto first = sentence.first;
        while (first + 1 < sentence.last && !m_reading.tokens[first].isWord()) {
            ++first;
        }
        return first;
    }

    bool isInPlace(const JudgedWord &word, std::size_t i) const
    {
        const bool isFirst = i == firstWordOf(m_reading.sentences[m_reading.sentenceOf[i]]);
        const auto before = isFirst ? std::string_view() : std::string_view(m_reading.tokens[i - 1].folded);
        switch (word.place) {
        case Place::Any:
            return true;
        case Place::NotFirst:
            return !isFirst && !isOneOf(clauseStarts, before);
        case Place::Announced:
            return isOneOf(prepositions, before) || (word.fitsCommon && isOneOf(commonArticles, before)) ||
                   (word.fitsNeuter && isOneOf(neuterArticles, before)) ||
                   (word.fitsPlural && isOneOf(pluralArticles, before));
        }
        return false;
    }

    void note(const std::string &lemma, bool inGlossary, std::size_t i)
    {
        const auto [at, isNew] = m_places.emplace(lemma, m_found.size());
        if (isNew) {
            const auto &sentence = m_reading.sentences[m_reading.sentenceOf[i]];
            const auto begin = m_reading.tokens[firstWordOf(sentence)].begin;
            const auto end = m_reading.tokens[sentence.last - 1].end();
            m_found.push_back(
                {lemma, m_context.splitter.split(lemma), 0, onOneLine(m_text.substr(begin, end - begin)), inGlossary});
        }
        ++m_found[at->second].count;
    }

    std::string_view m_text;
    const ExtractionContext &m_context;
    text::Reading m_reading;
    WordJudge m_judge;
    std::vector<TermCandidate> m_found;
    std::map<std::string, std::size_t> m_places; ///< of a lemma in m_found
};
} // namespace

std::vector<TermCandidate> termCandidates(std::string_view text, const ExtractionContext &context)
{
    return Extraction(text, context).run();
}

} // namespace fagdansk::extraction
