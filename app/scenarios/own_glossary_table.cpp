#include "app/scenarios/own_glossary_table.h"

#include "wordlists/glossary/example_marks.h"
#include "wordlists/glossary/term_rules.h"

#include <algorithm>
#include <utility>

namespace fagdansk::scenarios {
namespace {
using glossary::Article;
using glossary::Term;
using glossary::WordClass;

std::string titleOfUnit(const glossary::Trade &trade, const std::string &slug)
{
    const auto found = std::ranges::find(trade.units, slug, &glossary::Unit::slug);
    return found == trade.units.end() ? slug : found->title;
}

GlossaryEntry entryOf(const glossary::Trade &trade, const Term &term)
{
    GlossaryEntry entry;
    entry.id = term.id.text();
    entry.unit = titleOfUnit(trade, term.unit);
    entry.lemma = term.lemma;
    entry.wordClass = term.wordClass;
    if (term.wordClass == WordClass::Noun) {
        entry.article = term.article;
    }
    entry.forms = term.forms;
    entry.parts = term.parts;
    entry.definition = term.definition;
    for (const auto &example : term.examples) {
        entry.examples.push_back(example.before + "{" + example.form + "}" + example.after);
    }
    entry.say = term.say;
    entry.picture = term.picture;
    entry.translations = term.translations;
    return entry;
}

Term termOf(const GlossaryEntry &entry)
{
    Term term;
    term.lemma = entry.lemma;
    term.wordClass = entry.wordClass.value_or(WordClass::Noun);
    term.article = entry.article.value_or(Article::None);
    term.forms = entry.forms;
    std::erase(term.forms, term.lemma);
    term.parts = entry.parts;
    if (term.parts.empty()) {
        term.parts.push_back({{}, term.lemma});
    }
    term.definition = entry.definition;
    for (const auto &sentence : entry.examples) {
        if (auto example = glossary::parseExample(glossary::markedExample(sentence, term))) {
            term.examples.push_back(std::move(*example));
        }
    }
    term.say = entry.say;
    term.picture = entry.picture;
    term.translations = entry.translations;
    return term;
}
} // namespace

GlossaryTable tableOf(const glossary::Trade &trade, const std::vector<Term> &terms)
{
    GlossaryTable table{trade.title, {}};
    for (const auto &term : terms) {
        table.entries.push_back(entryOf(trade, term));
    }
    return table;
}

GlossaryTable tableOf(const OwnGlossary &own)
{
    glossary::Trade trade;
    trade.title = own.title;
    for (const auto &unit : own.units) {
        trade.units.push_back({unit.slug, unit.title, {}});
    }
    return tableOf(trade, own.terms);
}

OwnGlossary ownGlossaryOf(const GlossaryTable &table)
{
    OwnGlossary own;
    own.title = table.title;
    std::vector<NewTerm> terms;
    for (const auto &entry : table.entries) {
        terms.push_back({termOf(entry), entry.unit});
    }
    addTerms(own, std::move(terms));
    return own;
}

} // namespace fagdansk::scenarios
