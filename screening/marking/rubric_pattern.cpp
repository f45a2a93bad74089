#include "screening/marking/rubric_pattern.h"

#include "screening/marking/function_words.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/tokens.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <utility>

namespace fagdansk::marking {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

constexpr std::size_t mostSlots = 8;
constexpr std::size_t leastPrefixLetters = 3;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

class PatternParser
{
public:
    explicit PatternParser(std::string_view pattern) : m_pattern(pattern) {}

    Result<Pattern> run()
    {
        Pattern pattern;
        for (skipSpaces(); m_at < m_pattern.size(); skipSpaces()) {
            auto slot = takeSlot();
            if (!slot) {
                return slot.error();
            }
            pattern.slots.push_back(std::move(slot).value());
        }
        return checked(std::move(pattern));
    }

private:
    Error fault(const std::string &what) const
    {
        return {ErrorKind::InvalidInput, "pattern '" + std::string(m_pattern.substr(0, 120)) + "': " + what};
    }

    void skipSpaces()
    {
        while (m_at < m_pattern.size() && isSpace(m_pattern[m_at])) {
            ++m_at;
        }
    }

    Result<PatternSlot> takeSlot()
    {
        PatternSlot slot;
        if (m_pattern[m_at] == '!') {
            slot.mustBeAbsent = true;
            ++m_at;
        }
        const bool isPhrase = m_at < m_pattern.size() && m_pattern[m_at] == '"';
        auto words = isPhrase ? takePhrase() : takeWords();
        if (!words) {
            return words.error();
        }
        slot.sequence = std::move(words).value();
        return slot;
    }

    Result<std::vector<WordChoice>> takePhrase()
    {
        const auto close = m_pattern.find('"', m_at + 1);
        if (close == std::string_view::npos) {
            return fault("the quote is not closed");
        }
        const auto inside = m_pattern.substr(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        if (m_at < m_pattern.size() && !isSpace(m_pattern[m_at])) {
            return fault("write a space after the closing quote");
        }
        return takeChoices(inside);
    }

    Result<std::vector<WordChoice>> takeWords()
    {
        const auto begin = m_at;
        while (m_at < m_pattern.size() && !isSpace(m_pattern[m_at])) {
            ++m_at;
        }
        return takeChoices(m_pattern.substr(begin, m_at - begin));
    }

    Result<std::vector<WordChoice>> takeChoices(std::string_view words) const
    {
        std::vector<WordChoice> sequence;
        for (std::size_t at = 0; at < words.size();) {
            if (isSpace(words[at])) {
                ++at;
                continue;
            }
            const auto end = std::min(words.find_first_of(" \t", at), words.size());
            auto choice = parseChoice(words.substr(at, end - at));
            if (!choice) {
                return choice.error();
            }
            sequence.push_back(std::move(choice).value());
            at = end;
        }
        if (sequence.empty()) {
            return fault("a place is empty; write a word after '!' and between quotes");
        }
        return sequence;
    }

    Result<WordChoice> parseChoice(std::string_view words) const
    {
        WordChoice choice;
        for (std::size_t at = 0; at <= words.size();) {
            const auto end = std::min(words.find('/', at), words.size());
            auto word = parseWord(words.substr(at, end - at));
            if (!word) {
                return word.error();
            }
            choice.push_back(std::move(word).value());
            at = end + 1;
        }
        return choice;
    }

    Result<PatternWord> parseWord(std::string_view written) const
    {
        PatternWord word;
        auto bare = written;
        if (bare.starts_with('=')) {
            word.kind = WordKind::Exact;
            bare.remove_prefix(1);
        } else if (bare.ends_with('*')) {
            word.kind = WordKind::Prefix;
            bare.remove_suffix(1);
        }
        word.text = text::fold(bare);
        word.isFunction = isFunctionWord(word.text);
        word.isNegation = isNegation(word.text);
        if (bare.empty()) {
            return fault("a word is missing at '" + std::string(written) +
                         "'; write words on both sides of '/' and with '=' or '*'");
        }
        const auto tokens = text::tokenize(bare);
        if (tokens.size() != 1 || tokens.front().length != bare.size() ||
            tokens.front().kind == text::TokenKind::Sign) {
            return fault("'" + std::string(written) +
                         "' is not one word; '=' stands first, '*' last, '!' before a place");
        }
        if (word.kind == WordKind::Prefix && text::toUtf32(word.text).size() < leastPrefixLetters) {
            return fault("'" + std::string(written) + "' is too short; a beginning has at least three letters");
        }
        return word;
    }

    Result<Pattern> checked(Pattern pattern) const
    {
        const auto isPresent = [](const PatternSlot &slot) { return !slot.mustBeAbsent; };
        if (pattern.slots.empty()) {
            return fault("it is empty");
        }
        if (std::ranges::none_of(pattern.slots, isPresent)) {
            return fault("it has only absent words; name at least one word that must stand there");
        }
        if (pattern.slots.size() > mostSlots) {
            return fault("it has more than eight places; split it");
        }
        const auto negates = [](const WordChoice &choice) {
            return std::ranges::all_of(choice, &PatternWord::isNegation);
        };
        pattern.hasNegation = std::ranges::any_of(pattern.slots, [&](const PatternSlot &slot) {
            return isPresent(slot) && std::ranges::any_of(slot.sequence, negates);
        });
        return pattern;
    }

    std::string_view m_pattern;
    std::size_t m_at = 0;
};
} // namespace

Result<Pattern> parsePattern(std::string_view pattern)
{
    if (const auto valid = text::Utf8::create(pattern); !valid) {
        return Error{ErrorKind::InvalidInput, "a pattern: " + valid.error().detail};
    }
    return PatternParser(pattern).run();
}

} // namespace fagdansk::marking
