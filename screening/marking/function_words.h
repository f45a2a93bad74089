// Words that carry grammar or nothing: a bare list of nouns has none of them, an explanation has. All arguments are
// folded.
#pragma once

#include <string_view>

namespace fagdansk::marking {

/// ikke, ingen, uden, aldrig ... and ikke as learners write it.
bool isNegation(std::string_view word);
/// A negation of the whole clause (ikke, aldrig), not only of what follows (ingen, uden).
bool negatesClause(std::string_view word);
/// Pronouns, articles, prepositions, conjunctions, auxiliaries, adverbs of degree and time.
bool isFunctionWord(std::string_view word);
/// The function word that a learner without å or ø writes so ("pa", "nar", "saa"); the word itself where it is none.
std::string_view functionSpelling(std::string_view word);
/// på, i, over, mod ..., and hvor (meget): stands before what it belongs to.
bool isPreposition(std::string_view word);
/// Says nothing about a thing: noget, ting, slags, bruge.
bool isFiller(std::string_view word);
/// A verb of not knowing beside a negation: vide, ane, kende, huske, forstå, høre.
bool isKnowingWord(std::string_view word);

} // namespace fagdansk::marking
