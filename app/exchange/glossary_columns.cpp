#include "app/exchange/glossary_columns.h"

#include "wordlists/text/casing.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace fagdansk::exchange {
namespace {
using glossary::Article;
using glossary::ReviewState;
using glossary::WordClass;

template <class Value>
using Named = std::pair<std::string_view, Value>;

// The first name of each kind is the one that we write.
constexpr std::array columnNames{
    Named<ColumnKind>{"id", ColumnKind::Id},
    Named<ColumnKind>{"enhed", ColumnKind::Unit},
    Named<ColumnKind>{"unit", ColumnKind::Unit},
    Named<ColumnKind>{"emne", ColumnKind::Unit},
    Named<ColumnKind>{"topic", ColumnKind::Unit},
    Named<ColumnKind>{"ord", ColumnKind::Lemma},
    Named<ColumnKind>{"word", ColumnKind::Lemma},
    Named<ColumnKind>{"lemma", ColumnKind::Lemma},
    Named<ColumnKind>{"term", ColumnKind::Lemma},
    Named<ColumnKind>{"fagord", ColumnKind::Lemma},
    Named<ColumnKind>{"opslagsord", ColumnKind::Lemma},
    Named<ColumnKind>{"dansk", ColumnKind::Lemma},
    Named<ColumnKind>{"danish", ColumnKind::Lemma},
    Named<ColumnKind>{"da", ColumnKind::Lemma},
    Named<ColumnKind>{"question", ColumnKind::Lemma},
    Named<ColumnKind>{"front", ColumnKind::Lemma},
    Named<ColumnKind>{"forside", ColumnKind::Lemma},
    Named<ColumnKind>{"ordklasse", ColumnKind::WordClass},
    Named<ColumnKind>{"class", ColumnKind::WordClass},
    Named<ColumnKind>{"word class", ColumnKind::WordClass},
    Named<ColumnKind>{"part of speech", ColumnKind::WordClass},
    Named<ColumnKind>{"artikel", ColumnKind::Article},
    Named<ColumnKind>{"article", ColumnKind::Article},
    Named<ColumnKind>{"køn", ColumnKind::Article},
    Named<ColumnKind>{"gender", ColumnKind::Article},
    Named<ColumnKind>{"former", ColumnKind::Forms},
    Named<ColumnKind>{"forms", ColumnKind::Forms},
    Named<ColumnKind>{"bøjning", ColumnKind::Forms},
    Named<ColumnKind>{"dele", ColumnKind::Parts},
    Named<ColumnKind>{"parts", ColumnKind::Parts},
    Named<ColumnKind>{"betydning", ColumnKind::Definition},
    Named<ColumnKind>{"definition", ColumnKind::Definition},
    Named<ColumnKind>{"meaning", ColumnKind::Definition},
    Named<ColumnKind>{"forklaring", ColumnKind::Definition},
    Named<ColumnKind>{"explanation", ColumnKind::Definition},
    Named<ColumnKind>{"eksempler", ColumnKind::Examples},
    Named<ColumnKind>{"eksempel", ColumnKind::Examples},
    Named<ColumnKind>{"examples", ColumnKind::Examples},
    Named<ColumnKind>{"example", ColumnKind::Examples},
    Named<ColumnKind>{"sætning", ColumnKind::Examples},
    Named<ColumnKind>{"sentence", ColumnKind::Examples},
    Named<ColumnKind>{"udtale", ColumnKind::Say},
    Named<ColumnKind>{"say", ColumnKind::Say},
    Named<ColumnKind>{"pronunciation", ColumnKind::Say},
    Named<ColumnKind>{"billede", ColumnKind::Picture},
    Named<ColumnKind>{"picture", ColumnKind::Picture},
    Named<ColumnKind>{"image", ColumnKind::Picture},
    Named<ColumnKind>{"note", ColumnKind::Note},
    Named<ColumnKind>{"noter", ColumnKind::Note},
    Named<ColumnKind>{"notes", ColumnKind::Note},
    Named<ColumnKind>{"bemærkning", ColumnKind::Note},
    Named<ColumnKind>{"comment", ColumnKind::Note},
    Named<ColumnKind>{"oversættelse", ColumnKind::Translation},
    Named<ColumnKind>{"translation", ColumnKind::Translation},
    Named<ColumnKind>{"status", ColumnKind::Review},
    Named<ColumnKind>{"review", ColumnKind::Review},
};

constexpr std::array languageNames{
    Named<std::string_view>{"engelsk", "en"},    Named<std::string_view>{"english", "en"},
    Named<std::string_view>{"arabisk", "ar"},    Named<std::string_view>{"arabic", "ar"},
    Named<std::string_view>{"العربية", "ar"},    Named<std::string_view>{"polsk", "pl"},
    Named<std::string_view>{"polish", "pl"},     Named<std::string_view>{"polski", "pl"},
    Named<std::string_view>{"ukrainsk", "uk"},   Named<std::string_view>{"ukrainian", "uk"},
    Named<std::string_view>{"українська", "uk"}, Named<std::string_view>{"rumænsk", "ro"},
    Named<std::string_view>{"romanian", "ro"},   Named<std::string_view>{"română", "ro"},
    Named<std::string_view>{"tyrkisk", "tr"},    Named<std::string_view>{"turkish", "tr"},
    Named<std::string_view>{"türkçe", "tr"},     Named<std::string_view>{"vietnamesisk", "vi"},
    Named<std::string_view>{"vietnamese", "vi"}, Named<std::string_view>{"tiếng việt", "vi"},
    Named<std::string_view>{"dari", "prs"},      Named<std::string_view>{"دری", "prs"},
    Named<std::string_view>{"somali", "so"},     Named<std::string_view>{"soomaali", "so"},
    Named<std::string_view>{"tigrinya", "ti"},   Named<std::string_view>{"ትግርኛ", "ti"},
    Named<std::string_view>{"farsi", "fa"},      Named<std::string_view>{"persisk", "fa"},
    Named<std::string_view>{"persian", "fa"},    Named<std::string_view>{"tysk", "de"},
    Named<std::string_view>{"german", "de"},     Named<std::string_view>{"deutsch", "de"},
    Named<std::string_view>{"fransk", "fr"},     Named<std::string_view>{"french", "fr"},
    Named<std::string_view>{"spansk", "es"},     Named<std::string_view>{"spanish", "es"},
    Named<std::string_view>{"russisk", "ru"},    Named<std::string_view>{"russian", "ru"},
    Named<std::string_view>{"litauisk", "lt"},   Named<std::string_view>{"lithuanian", "lt"},
    Named<std::string_view>{"thai", "th"},       Named<std::string_view>{"urdu", "ur"},
};

constexpr std::array wordClassNames{
    Named<WordClass>{"navneord", WordClass::Noun},
    Named<WordClass>{"noun", WordClass::Noun},
    Named<WordClass>{"substantiv", WordClass::Noun},
    Named<WordClass>{"udsagnsord", WordClass::Verb},
    Named<WordClass>{"verb", WordClass::Verb},
    Named<WordClass>{"verbum", WordClass::Verb},
    Named<WordClass>{"tillægsord", WordClass::Adjective},
    Named<WordClass>{"adjective", WordClass::Adjective},
    Named<WordClass>{"adjektiv", WordClass::Adjective},
    Named<WordClass>{"biord", WordClass::Adverb},
    Named<WordClass>{"adverb", WordClass::Adverb},
    Named<WordClass>{"adverbium", WordClass::Adverb},
    Named<WordClass>{"udtryk", WordClass::Phrase},
    Named<WordClass>{"phrase", WordClass::Phrase},
    Named<WordClass>{"frase", WordClass::Phrase},
    Named<WordClass>{"vending", WordClass::Phrase},
};

constexpr std::array articleNames{
    Named<Article>{"en", Article::En},
    Named<Article>{"fælleskøn", Article::En},
    Named<Article>{"common", Article::En},
    Named<Article>{"n", Article::En},
    Named<Article>{"et", Article::Et},
    Named<Article>{"intetkøn", Article::Et},
    Named<Article>{"neuter", Article::Et},
    Named<Article>{"t", Article::Et},
    Named<Article>{"flertal", Article::PluralOnly},
    Named<Article>{"plural", Article::PluralOnly},
    Named<Article>{"ingen", Article::None},
    Named<Article>{"none", Article::None},
};

constexpr std::array reviewNames{
    Named<ReviewState>{"kladde", ReviewState::Draft},       Named<ReviewState>{"draft", ReviewState::Draft},
    Named<ReviewState>{"gennemset", ReviewState::Reviewed}, Named<ReviewState>{"reviewed", ReviewState::Reviewed},
    Named<ReviewState>{"godkendt", ReviewState::Reviewed},  Named<ReviewState>{"approved", ReviewState::Reviewed},
};

template <class Value, std::size_t Size>
std::optional<Value> valueNamed(const std::array<Named<Value>, Size> &names, std::string_view name)
{
    const auto folded = text::fold(name);
    const auto *const found = std::ranges::find(names, std::string_view(folded), &Named<Value>::first);
    return found != names.end() ? std::optional(found->second) : std::nullopt;
}

template <class Value, std::size_t Size>
std::string firstName(const std::array<Named<Value>, Size> &names, Value value)
{
    return std::string(std::ranges::find(names, value, &Named<Value>::second)->first);
}

/// "oversættelse (en)" and "Oversættelse: EN" -> "oversættelse" and "en"
std::pair<std::string, std::string> splitName(std::string_view folded)
{
    constexpr std::string_view between = " :_()[]";
    const auto end = folded.find_last_not_of(between);
    if (end == std::string_view::npos) {
        return {};
    }
    folded = folded.substr(0, end + 1);
    const auto gap = folded.find_first_of(between);
    if (gap == std::string_view::npos) {
        return {std::string(folded), {}};
    }
    const auto rest = folded.find_first_not_of(between, gap);
    return {std::string(folded.substr(0, gap)), std::string(folded.substr(rest))};
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

bool hasLanguage(ColumnKind kind)
{
    return kind == ColumnKind::Translation || kind == ColumnKind::Review;
}
} // namespace

std::optional<Column> columnNamed(std::string_view name)
{
    const auto folded = text::fold(name);
    const auto kind = valueNamed(columnNames, folded);
    if (kind && !hasLanguage(*kind)) {
        return Column{*kind, {}};
    }
    const auto [first, rest] = splitName(folded);
    const auto firstKind = valueNamed(columnNames, first);
    const auto language = languageNamed(rest);
    if (firstKind && hasLanguage(*firstKind) && language) {
        return Column{*firstKind, *language};
    }
    // "nr" is a code too, but as a column's name it is a number: only the languages named here need no "oversættelse".
    const auto whole = languageNamed(folded);
    const bool isKnown = whole && std::ranges::find(languageNames, std::string_view(*whole),
                                                    &Named<std::string_view>::second) != languageNames.end();
    return isKnown ? std::optional(Column{ColumnKind::Translation, *whole}) : std::nullopt;
}

std::string nameOf(const Column &column)
{
    return firstName(columnNames, column.kind) + (hasLanguage(column.kind) ? " " + column.language : std::string());
}

bool isLanguageCode(std::string_view text)
{
    const auto isPart = [](std::string_view part, std::size_t least, bool mayHoldDigits) {
        return part.size() >= least && part.size() <= 8 && std::ranges::all_of(part, [&](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (mayHoldDigits && c >= '0' && c <= '9');
               });
    };
    const auto dash = std::min(text.find('-'), text.size());
    if (!isPart(text.substr(0, dash), 2, false) || dash > 3 || text.size() > 35) {
        return false;
    }
    for (auto begin = dash + 1; begin <= text.size();) {
        const auto end = std::min(text.find('-', begin), text.size());
        if (!isPart(text.substr(begin, end - begin), 2, true)) {
            return false;
        }
        begin = end + 1;
    }
    return text.back() != '-';
}

std::string canonicalLanguage(std::string_view code)
{
    std::string out(code);
    std::size_t begin = 0;
    while (begin < out.size()) {
        const auto end = std::min(out.find('-', begin), out.size());
        const auto length = end - begin;
        for (auto i = begin; i < end; ++i) {
            const bool isCapital = begin > 0 && (length == 2 || (length == 4 && i == begin));
            out[i] = isCapital ? upper(out[i]) : lower(out[i]);
        }
        begin = end + 1;
    }
    return out;
}

std::optional<std::string> languageNamed(std::string_view name)
{
    if (const auto code = valueNamed(languageNames, name)) {
        return std::string(*code);
    }
    return isLanguageCode(name) ? std::optional(canonicalLanguage(name)) : std::nullopt;
}

std::optional<WordClass> wordClassNamed(std::string_view word)
{
    return valueNamed(wordClassNames, word);
}

std::string nameOf(WordClass wordClass)
{
    return firstName(wordClassNames, wordClass);
}

std::optional<Article> articleNamed(std::string_view word)
{
    return valueNamed(articleNames, word);
}

std::string nameOf(Article article)
{
    return firstName(articleNames, article);
}

std::optional<ReviewState> reviewNamed(std::string_view word)
{
    return valueNamed(reviewNames, word);
}

std::string nameOf(ReviewState review)
{
    return firstName(reviewNames, review);
}

} // namespace fagdansk::exchange
