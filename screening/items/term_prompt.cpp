#include "screening/items/term_prompt.h"

namespace fagdansk::items {
namespace {

/// "røg", "svejsestrøm": a noun without a plural is asked for without an article.
bool isUncountable(const glossary::Term &term)
{
    return term.forms.size() <= 1;
}

std::string nounPrompt(const glossary::Term &term)
{
    if (isUncountable(term)) {
        return "Hvad er " + term.lemma + "?";
    }
    switch (term.article) {
    case glossary::Article::En:
        return "Hvad er en " + term.lemma + "?";
    case glossary::Article::Et:
        return "Hvad er et " + term.lemma + "?";
    case glossary::Article::PluralOnly:
    case glossary::Article::None:
        break;
    }
    return "Hvad er " + term.lemma + "?";
}

} // namespace

std::string termPrompt(const glossary::Term &term)
{
    switch (term.wordClass) {
    case glossary::WordClass::Noun:
        return nounPrompt(term);
    case glossary::WordClass::Verb:
        return "Hvad betyder det at " + term.lemma + "?";
    case glossary::WordClass::Adjective:
    case glossary::WordClass::Adverb:
        return "Hvad betyder ordet »" + term.lemma + "«?";
    case glossary::WordClass::Phrase:
        break;
    }
    return "Hvad betyder »" + term.lemma + "«?"; // more than one word: not "ordet"
}

} // namespace fagdansk::items
