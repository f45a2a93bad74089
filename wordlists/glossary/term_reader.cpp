#include "wordlists/glossary/term_reader.h"

#include "wordlists/glossary/term_rules.h"

#include <algorithm>

namespace fagdansk::glossary {
namespace {

void readArticle(MapReader &map, Term &term)
{
    const bool isNoun = term.wordClass == WordClass::Noun;
    if (!isNoun && map.has("article")) {
        map.fault("article", "is given, but only a noun has one");
    } else if (isNoun) {
        const auto article = map.choice<Article>(
            "article",
            {{"en", Article::En}, {"et", Article::Et}, {"flertal", Article::PluralOnly}, {"ingen", Article::None}});
        term.article = article.value_or(Article::None);
    }
}

void readForms(MapReader &map, Term &term, FaultSink &sink)
{
    for (auto &[form, line] : map.texts("forms", Need::Optional)) {
        if (form == term.lemma || std::ranges::find(term.forms, form) != term.forms.end()) {
            sink.add(line, "form '" + form + "' is there already");
        } else {
            term.forms.push_back(std::move(form));
        }
    }
}

void readParts(MapReader &map, Term &term)
{
    const auto split = map.text("parts");
    if (split.empty()) {
        return;
    }
    auto parts = parseParts(split);
    if (!parts) {
        map.fault("parts", parts.error().detail);
    } else if (!term.lemma.empty() && !rejoins(*parts, term.lemma)) {
        map.fault("parts", "do not join to '" + term.lemma + "'");
    } else {
        term.parts = std::move(*parts);
    }
}

void readExamples(MapReader &map, Term &term, FaultSink &sink)
{
    const auto texts = map.texts("examples");
    if (texts.size() == 1) {
        map.fault("examples", "has one sentence; write two");
    }
    for (const auto &[text, line] : texts) {
        auto example = parseExample(text);
        if (!example) {
            sink.add(line, "example '" + text + "' " + example.error().detail);
        } else if (!isListedForm(term, example->form)) {
            sink.add(line, "'" + example->form + "' is neither the lemma nor a listed form of '" + term.lemma + "'");
        } else {
            term.examples.push_back(std::move(*example));
        }
    }
}

void readDistractors(MapReader &map, Term &term, FaultSink &sink)
{
    const auto texts = map.texts("distractors");
    if (map.has("distractors") && texts.size() != 3) {
        map.fault("distractors", "has " + std::to_string(texts.size()) + "; write three");
    }
    for (const auto &[text, line] : texts) {
        if (text == term.definition) {
            sink.add(line, "a distractor is equal to the definition");
        } else if (std::ranges::find(term.distractors, text) != term.distractors.end()) {
            sink.add(line, "a distractor is given twice");
        }
        term.distractors.push_back(text);
    }
}

void readDefinition(MapReader &map, Term &term)
{
    term.definition = map.text("definition");
    if (const auto wrong = definitionFault(term.definition)) {
        map.fault("definition", *wrong);
    }
}

base::ContentId readId(MapReader &map, const base::ContentId &tradeId)
{
    const auto slug = map.slug("slug");
    if (slug.empty() || tradeId.empty()) {
        return {};
    }
    auto id = tradeId.child(slug);
    if (!id) {
        map.fault("slug", "makes too long an id");
        return {};
    }
    return std::move(*id);
}

} // namespace

ReadTerm readTerm(const YamlNode &node, const base::ContentId &tradeId, FaultSink &sink, const PatternCheck &check)
{
    MapReader map(node, sink, "a term",
                  {"slug", "lemma", "class", "article", "forms", "parts", "definition", "examples", "rubric",
                   "distractors", "related", "opposite", "say", "picture"});
    ReadTerm out;
    out.line = node.line;
    auto &term = out.term;
    term.id = readId(map, tradeId);
    term.lemma = map.text("lemma");
    const auto wordClass = map.choice<WordClass>("class", {{"noun", WordClass::Noun},
                                                           {"verb", WordClass::Verb},
                                                           {"adjective", WordClass::Adjective},
                                                           {"adverb", WordClass::Adverb},
                                                           {"phrase", WordClass::Phrase}});
    term.wordClass = wordClass.value_or(WordClass::Noun);
    if (wordClass) {
        readArticle(map, term);
    }
    readForms(map, term, sink);
    readParts(map, term);
    readDefinition(map, term);
    readExamples(map, term, sink);
    if (const auto *rubric = map.require("rubric")) {
        term.rubric = readRubric(*rubric, sink, check);
    }
    readDistractors(map, term, sink);
    out.related = map.texts("related", Need::Optional);
    out.opposite = map.texts("opposite", Need::Optional);
    term.say = map.text("say", Need::Optional);
    term.picture = map.has("picture") ? map.slug("picture") : std::string();
    out.pictureLine = map.line("picture");
    return out;
}

} // namespace fagdansk::glossary
