#include "screening/marking/answer_reading.h"

#include "screening/marking/foreign_words.h"
#include "screening/marking/function_words.h"
#include "screening/marking/negation.h"
#include "screening/marking/word_matcher.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/reading.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace fagdansk::marking {
namespace {
constexpr std::size_t mostWords = 400;
constexpr std::size_t leastPartLetters = 3;

/// Only where no dictionary lists the word: "mask" is no Danish word, "plan" is.
void readForeign(AnswerWord &word, std::string_view foreign, const TradeWords *trade)
{
    auto danish = danishFor(foreign);
    if (danish.empty() && trade != nullptr) {
        danish = trade->translated(foreign);
    }
    if (!danish.empty()) {
        word.stems.emplace_back(danish);
        word.isListed = true;
    }
}

// Endings that an inflected misspelling may carry.
constexpr std::array<std::u32string_view, 16> endings{U"",   U"r",  U"t",  U"n",  U"s",   U"e",   U"er",   U"en",
                                                      U"et", U"ne", U"de", U"te", U"ede", U"ene", U"erne", U"rne"};

std::vector<BareSpelling> bareSpellings(const std::u32string &letters)
{
    std::vector<BareSpelling> spellings;
    for (const auto ending : endings) {
        if (letters.ends_with(ending) && letters.size() >= ending.size() + leastPartLetters) {
            auto bare = letters.substr(0, letters.size() - ending.size());
            const auto counts = lexicon::countLetters(bare);
            spellings.push_back({std::move(bare), counts});
        }
    }
    return spellings;
}

AnswerWord makeWord(const text::Token &token, const lexicon::Lexicon &lexicon, const TradeWords *trade)
{
    const auto foreign = text::foldForeign(token.folded);
    AnswerWord word;
    word.folded = functionSpelling(token.folded);
    word.begin = token.begin;
    word.length = token.length;
    word.isFunction = isFunctionWord(word.folded);
    word.isNegation = isNegation(word.folded);
    if (token.kind == text::TokenKind::Word) {
        word.stems = lexicon.stems(word.folded);
        word.isListed = lexicon.isListed(word.folded);
        if (!word.isListed && !word.isFunction) {
            readForeign(word, foreign, trade);
        }
        if (!word.isListed && !word.isFunction) {
            word.spellings = bareSpellings(text::toUtf32(foreign));
        }
        if (word.stems.empty()) {
            word.roughStem = lexicon.roughStem(word.folded);
        }
    }
    return word;
}

/// The lemmas and spellings that a set of words makes worthless.
std::set<std::string> contentStems(std::string_view text, const lexicon::Lexicon &lexicon)
{
    std::set<std::string> stems;
    for (const auto &token : text::tokenize(text)) {
        if (token.kind == text::TokenKind::Word && !isFunctionWord(token.folded)) {
            stems.insert(token.folded);
            for (auto &stem : lexicon.stems(token.folded)) {
                stems.insert(std::move(stem));
            }
        }
    }
    return stems;
}

bool sharesAny(const AnswerWord &word, const std::set<std::string> &stems)
{
    return stems.contains(word.folded) ||
           std::ranges::any_of(word.stems, [&](const auto &stem) { return stems.contains(stem); });
}

/// The term and its parts as words to look for; a part that is a function word (ud, op) is none.
std::vector<PatternWord> circularWords(const MarkRequest &request)
{
    std::vector<PatternWord> words;
    const auto add = [&](std::string_view written) {
        auto folded = text::fold(written);
        if (text::toUtf32(folded).size() >= leastPartLetters && !isFunctionWord(folded)) {
            words.push_back({WordKind::Lemma, std::move(folded), false, false});
        }
    };
    add(request.lemma);
    std::ranges::for_each(request.lemmaParts, add);
    return words;
}

/// A term of one part is unpacked by that part alone.
bool unpacksTerm(const MarkRequest &request, const AnswerReading &reading, const WordMatcher &matcher)
{
    const auto isThere = [&](const std::string &part) {
        const PatternWord wanted{WordKind::Lemma, text::fold(part), false, false};
        return isFunctionWord(wanted.text) || std::ranges::any_of(reading.words, [&](const AnswerWord &word) {
                   return word.isCircular && matcher.isSameWord(wanted, word);
               });
    };
    return request.lemmaParts.size() < 2 || std::ranges::all_of(request.lemmaParts, isThere);
}
} // namespace

AnswerReading readAnswer(const MarkRequest &request, const lexicon::Lexicon &lexicon, const TradeWords *trade)
{
    const auto text = text::read(request.answer);
    const auto asked = contentStems(request.prompt, lexicon);
    const auto circular = circularWords(request);
    const WordMatcher matcher(lexicon);
    AnswerReading reading;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
        if (text.tokens[i].kind == text::TokenKind::Sign) {
            const auto &sign = text.tokens[i].folded;
            reading.listSigns += sign == "," || sign == ";" || sign == "/" || sign == "-" ? 1 : 0;
            continue;
        }
        if (reading.words.size() == mostWords) {
            reading.isCut = true;
            break;
        }
        auto word = makeWord(text.tokens[i], lexicon, trade);
        word.sentence = text.sentenceOf[i];
        word.clause = text.clauseOf[i];
        word.isCopied = !word.isFunction && sharesAny(word, asked);
        word.isCircular = std::ranges::any_of(circular, [&](const auto &own) { return matcher.isSameWord(own, word); });
        reading.words.push_back(std::move(word));
    }
    reading.unpacksTerm = unpacksTerm(request, reading, matcher);
    markNegated(reading.words);
    markRejected(reading.words);
    markAverted(reading.words);
    return reading;
}

} // namespace fagdansk::marking
