#include "wordlists/text/sentences.h"

#include "wordlists/text/abbreviations.h"
#include "wordlists/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace fagdansk::text {
namespace {
constexpr std::array<std::string_view, 4> enders{".", "!", "?", "…"};
constexpr std::array<std::string_view, 5> bullets{"-", "*", "•", "–", "#"};
constexpr std::array<std::string_view, 8> closers{")", "\"", "”", "»", "«", "'", "’", "]"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &list, const Token &token)
{
    return token.kind == TokenKind::Sign && std::ranges::find(list, token.folded) != list.end();
}

class SentenceSplitter
{
public:
    SentenceSplitter(std::string_view text, const std::vector<Token> &tokens) : m_text(text), m_tokens(tokens) {}

    std::vector<Sentence> run() const
    {
        std::vector<Sentence> sentences;
        std::size_t first = 0;
        bool isListLine = !m_tokens.empty() && opensListLine(0);
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const auto lines = i + 1 < m_tokens.size() ? linesBetween(i) : 0;
            const bool nextOpens = lines > 0 && opensListLine(i + 1);
            const bool lineEnds = lines > 1 || nextOpens || (lines > 0 && isListLine);
            const bool isLast = i + 1 == m_tokens.size();
            if (isLast || lineEnds || (endsAt(i) && !isOneOf(closers, m_tokens[i + 1]) && !isEnder(i + 1))) {
                sentences.push_back({first, i + 1});
                first = i + 1;
            }
            isListLine = lines > 0 ? nextOpens : isListLine;
        }
        return sentences;
    }

private:
    bool isEnder(std::size_t i) const { return isOneOf(enders, m_tokens[i]); }

    bool startsUpper(std::size_t i) const
    {
        return i < m_tokens.size() && u_isupper(static_cast<UChar32>(codePointAt(m_text, m_tokens[i].begin).value));
    }

    /// A sentence may end after token i: an ender, perhaps with closing quotes behind it, or an abbreviation that can
    /// be last.
    bool endsAt(std::size_t i) const
    {
        const auto &token = m_tokens[i];
        if (token.kind == TokenKind::Abbreviation) {
            return abbreviationAt(token.folded).kind == AbbreviationKind::Either && startsUpper(i + 1);
        }
        std::size_t at = i;
        while (at > 0 && isOneOf(closers, m_tokens[at])) {
            --at;
        }
        if (!isEnder(at)) {
            return false;
        }
        const bool isOrdinal = m_tokens[at].folded == "." && at > 0 && m_tokens[at - 1].kind == TokenKind::Number &&
                               m_tokens[at - 1].end() == m_tokens[at].begin;
        return !isOrdinal || startsUpper(i + 1) || i + 1 == m_tokens.size();
    }

    std::size_t linesBetween(std::size_t i) const
    {
        const auto gap = m_text.substr(m_tokens[i].end(), m_tokens[i + 1].begin - m_tokens[i].end());
        return static_cast<std::size_t>(std::ranges::count(gap, '\n'));
    }

    /// `- `, `# ` or `1. ` at the start of a line.
    bool opensListLine(std::size_t i) const
    {
        const auto isSpaceAfter = [this](std::size_t at) {
            const auto end = m_tokens[at].end();
            return end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '#' || m_text[end] == '\t');
        };
        if (isOneOf(bullets, m_tokens[i])) {
            return isSpaceAfter(i);
        }
        const bool isNumbered = m_tokens[i].kind == TokenKind::Number && i + 1 < m_tokens.size() &&
                                (m_tokens[i + 1].folded == "." || m_tokens[i + 1].folded == ")") &&
                                m_tokens[i].end() == m_tokens[i + 1].begin;
        return isNumbered && isSpaceAfter(i + 1);
    }

    std::string_view m_text;
    const std::vector<Token> &m_tokens;
};

/// A list number's full stop ("1. Tænd lampen") would end a sentence without words: it joins the one that follows.
std::vector<Sentence> withoutWordless(const std::vector<Token> &tokens, std::vector<Sentence> sentences)
{
    std::vector<Sentence> kept;
    std::size_t first = 0;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const bool hasWord = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(sentences[i].first),
                                         tokens.begin() + static_cast<std::ptrdiff_t>(sentences[i].last),
                                         [](const Token &token) { return token.isWord(); });
        if (hasWord || i + 1 == sentences.size()) {
            kept.push_back({first, sentences[i].last});
            first = sentences[i].last;
        }
    }
    return kept;
}
} // namespace

std::vector<Sentence> splitSentences(std::string_view text, const std::vector<Token> &tokens)
{
    return withoutWordless(tokens, SentenceSplitter(text, tokens).run());
}

} // namespace fagdansk::text
