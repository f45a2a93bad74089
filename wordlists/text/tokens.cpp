#include "wordlists/text/tokens.h"

#include "wordlists/text/abbreviations.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>

namespace fagdansk::text {
namespace {
constexpr std::size_t longestAbbreviation = 12;
constexpr char32_t softHyphen = 0xAD;
constexpr char32_t paragraphSign = 0xA7;

bool isHyphen(char32_t c)
{
    return c == U'-' || c == 0x2010 || c == 0x2011;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019;
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool isLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) || isMark(c) || c == softHyphen;
}

bool isDigit(char32_t c)
{
    return u_isdigit(static_cast<UChar32>(c));
}

bool isWordPoint(char32_t c)
{
    return isLetter(c) || isDigit(c);
}

class Tokenizer
{
public:
    explicit Tokenizer(std::string_view text) : m_text(text) {}

    std::vector<Token> run()
    {
        while (m_at < m_text.size()) {
            const auto point = codePointAt(m_text, m_at);
            if (point.isValid && isWordPoint(point.value)) {
                takeWord();
            } else if (point.isValid && point.value == paragraphSign) {
                takeParagraph(point);
            } else {
                takeSign(point);
            }
        }
        return std::move(m_tokens);
    }

private:
    char32_t peek(std::size_t offset) const
    {
        return offset < m_text.size() ? codePointAt(m_text, offset).value : U'\0';
    }

    /// Whether `point`, between `before` and what follows, keeps one token together.
    bool joins(char32_t before, const CodePoint &point) const
    {
        const auto next = peek(point.begin + point.length);
        if (isHyphen(point.value)) { // "køre-/hviletid" is one word as well
            return isWordPoint(next) || (next == U'/' && isLetter(peek(point.begin + point.length + 1)));
        }
        if (isApostrophe(point.value)) {
            return isLetter(before) && isLetter(next);
        }
        if (point.value == U'/') {
            return isHyphen(before) ? isLetter(next) : isDigit(before) && isDigit(next);
        }
        const bool inNumber = point.value == U'.' || point.value == U',' || point.value == U':';
        return inNumber && isDigit(before) && isDigit(next);
    }

    std::size_t wordEnd(std::size_t begin) const
    {
        std::size_t end = begin;
        char32_t before = 0;
        while (end < m_text.size()) {
            const auto point = codePointAt(m_text, end);
            if (!point.isValid || (!isWordPoint(point.value) && !joins(before, point))) {
                break;
            }
            before = point.value;
            end += point.length;
        }
        return end;
    }

    void takeWord()
    {
        const auto end = wordEnd(m_at);
        if (const auto length = abbreviationLength(); m_at + length > end) {
            push(TokenKind::Abbreviation, m_at, length);
            return;
        }
        const auto points = toUtf32(m_text.substr(m_at, end - m_at));
        const bool isNumber = std::ranges::none_of(points, isLetter);
        push(isNumber ? TokenKind::Number : TokenKind::Word, m_at, end - m_at);
    }

    std::size_t abbreviationLength() const
    {
        // Abbreviations are ASCII: folding keeps the number of bytes.
        auto window = m_text.substr(m_at, longestAbbreviation);
        std::string lower(window);
        std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return abbreviationAt(lower).length;
    }

    void takeParagraph(const CodePoint &sign)
    {
        auto at = sign.begin + sign.length;
        while (at < m_text.size() && (peek(at) == U' ' || peek(at) == 0xA0)) {
            at += codePointAt(m_text, at).length;
        }
        const auto end = isDigit(peek(at)) ? wordEnd(at) : sign.begin + sign.length;
        push(isDigit(peek(at)) ? TokenKind::Number : TokenKind::Sign, sign.begin, end - sign.begin);
    }

    void takeSign(const CodePoint &point)
    {
        const auto value = static_cast<UChar32>(point.value);
        const bool isVisible = point.isValid && u_isgraph(value) && !u_isISOControl(value);
        if (isVisible) {
            push(TokenKind::Sign, point.begin, point.length);
        } else {
            m_at = point.begin + point.length;
        }
    }

    void push(TokenKind kind, std::size_t begin, std::size_t length)
    {
        auto folded = fold(m_text.substr(begin, length));
        if (kind == TokenKind::Word) {
            for (std::size_t at; (at = folded.find("\xC2\xAD")) != std::string::npos;) {
                folded.erase(at, 2); // a soft hyphen is layout
            }
        }
        m_tokens.push_back({kind, begin, length, std::move(folded)});
        m_at = begin + length;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};
} // namespace

std::vector<Token> tokenize(std::string_view text)
{
    return Tokenizer(text).run();
}

} // namespace fagdansk::text
