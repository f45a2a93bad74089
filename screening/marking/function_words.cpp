#include "screening/marking/function_words.h"

#include <algorithm>
#include <array>

namespace fagdansk::marking {
namespace {
using Words = std::string_view;

constexpr std::array clauseNegations{Words("ikke"), Words("ik"),      Words("ikk"),    Words("ike"),
                                     Words("ikki"), Words("ikker"),   Words("aldrig"), Words("aldri"),
                                     Words("ej"),   Words("hverken"), Words("næppe")};
constexpr std::array phraseNegations{Words("ingen"),     Words("intet"), Words("inget"),
                                     Words("ingenting"), Words("uden"),  Words("udden")};

constexpr Words functionWords =
    " og eller men så for at som der den det de dem dette denne disse en et ene man jeg du han hun vi i mig dig ham "
    "hende os jer sig"
    " min mit mine din dit dine sin sit sine hans hendes vores jeres deres når hvis fordi da mens inden før efter "
    "siden ligesom end om"
    " på i ind ud op ned over under ved til fra af med mod hos gennem igennem mellem omkring uden foran bag bagved "
    "ovenpå oven inde ude"
    " er var være været har have havde haft bliver blive blev kan kunne skal skulle vil ville må måtte bør får få hvad "
    "hvor hvordan"
    " hvem hvorfor hvilken her nu meget lidt mere mest også kun bare helt lige alt alle hele hver anden andet andre "
    "hinanden nogle nogen noget "
    "mange få først ja nej"
    " altid tit ofte igen sammen selv både enten derfor ellers jo vel nok ca. f.eks. fx bl.a. osv. m.m. dvs."
    " aldrig intet ej via imod samt ";
constexpr Words fillers =
    " noget nogen nogle ting tingen slags sag ord ordet navn hedder kalder bruge bruger brug bruges brugte person"
    " mand mennesker folk lave laver gøre gør eksempel måde sted god godt fin dag arbejde arbejdet arbejder ";
constexpr Words knowing =
    " ved vide vidste aner ane kender kende husker huske forstår forstå hørt høre kan idé ide anelse lært set "
    "glemt glemmer fatter know wiem ";

constexpr Words prepositions = " på i over under foran mod imod til fra mellem imellem bag ved om omkring af med for "
                               "gennem igennem hos efter hvor ";

struct Spelling
{
    Words written;
    Words meant;
};
// None of these is a word that an explanation needs in its own sense.
constexpr std::array spellings{
    Spelling{"pa", "på"},      Spelling{"paa", "på"},     Spelling{"po", "på"},      Spelling{"nar", "når"},
    Spelling{"naar", "når"},   Spelling{"nor", "når"},    Spelling{"sa", "så"},      Spelling{"saa", "så"},
    Spelling{"ma", "må"},      Spelling{"maa", "må"},     Spelling{"fa", "få"},      Spelling{"far", "får"},
    Spelling{"faar", "får"},   Spelling{"ogsa", "også"},  Spelling{"osse", "også"},  Spelling{"vis", "hvis"},
    Spelling{"vad", "hvad"},   Spelling{"vor", "hvor"},   Spelling{"ka", "kan"},     Spelling{"ska", "skal"},
    Spelling{"mek", "meget"},  Spelling{"mege", "meget"}, Spelling{"eler", "eller"}, Spelling{"ik", "ikke"},
    Spelling{"ikk", "ikke"},   Spelling{"ike", "ikke"},   Spelling{"ikki", "ikke"},  Spelling{"fordy", "fordi"},
    Spelling{"fodi", "fordi"}, Spelling{"vere", "være"},
};

bool stands(Words list, std::string_view word)
{
    // Every word of a list has a space on both sides.
    for (auto at = list.find(word); !word.empty() && at != Words::npos; at = list.find(word, at + 1)) {
        if (list[at - 1] == ' ' && list[at + word.size()] == ' ') {
            return true;
        }
    }
    return false;
}
} // namespace

bool negatesClause(std::string_view word)
{
    return std::ranges::find(clauseNegations, word) != clauseNegations.end();
}

bool isNegation(std::string_view word)
{
    return negatesClause(word) || std::ranges::find(phraseNegations, word) != phraseNegations.end();
}

bool isFunctionWord(std::string_view word)
{
    return isNegation(word) || stands(functionWords, word);
}

std::string_view functionSpelling(std::string_view word)
{
    const auto found = std::ranges::find(spellings, word, &Spelling::written);
    return found != spellings.end() ? found->meant : word;
}

bool isPreposition(std::string_view word)
{
    return stands(prepositions, word);
}

bool isFiller(std::string_view word)
{
    return stands(fillers, word);
}

bool isKnowingWord(std::string_view word)
{
    return stands(knowing, word);
}

} // namespace fagdansk::marking
