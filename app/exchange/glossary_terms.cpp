#include "app/exchange/glossary_terms.h"

namespace fagdansk::exchange {
namespace {

std::string titleOfUnit(const glossary::Trade &trade, const std::string &slug)
{
    for (const auto &unit : trade.units) {
        if (unit.slug == slug) {
            return unit.title;
        }
    }
    return slug;
}
} // namespace

scenarios::GlossaryTable tableOf(const glossary::Trade &trade, const std::vector<glossary::Term> &terms)
{
    scenarios::GlossaryTable table{trade.title, {}};
    for (const auto &term : terms) {
        scenarios::GlossaryEntry entry;
        entry.id = term.id.text();
        entry.unit = titleOfUnit(trade, term.unit);
        entry.lemma = term.lemma;
        entry.wordClass = term.wordClass;
        if (term.wordClass == glossary::WordClass::Noun) {
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
        table.entries.push_back(std::move(entry));
    }
    return table;
}

} // namespace fagdansk::exchange
