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
constexpr std::array<std::string_view, 20> articles{"en",   "et",    "den",   "det",   "de",    "din",  "dit",
                                                    "dine", "sin",   "sit",   "sine",  "min",   "mit",  "vores",
                                                    "hver", "hvert", "denne", "dette", "disse", "ingen"};

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
        if (!word.lemma.empty() && (!word.needsArticle || standsAfterArticle(i))) {
            note(word.lemma, word.inGlossary, i);
        }
    }

    bool isCapitalInside(std::size_t i) const
    {
        const auto first = text::codePointAt(m_text, m_reading.tokens[i].begin).value;
        return i != firstWordOf(m_reading.sentences[m_reading.sentenceOf[i]]) &&
               u_isupper(static_cast<UChar32>(first)) != 0;
    }

    /// A bullet or a heading's sign stands before it.
    std::size_t firstWordOf(const text::Sentence &sentence) const
    {
        auto first = sentence.first;
        while (first + 1 < sentence.last && m_reading.tokens[first].kind == text::TokenKind::Sign) {
            ++first;
        }
        return first;
    }

    bool standsAfterArticle(std::size_t i) const
    {
        return i > 0 && std::ranges::find(articles, m_reading.tokens[i - 1].folded) != articles.end();
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
