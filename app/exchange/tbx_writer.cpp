#include "app/exchange/clean_text.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/glossary_sheet.h"
#include "app/exchange/tbx_file.h"

#include <pugixml.hpp>

#include <algorithm>
#include <sstream>

namespace fagdansk::exchange {
namespace {
using glossary::Article;
using glossary::WordClass;
using pugi::xml_node;
using scenarios::GlossaryEntry;

void addText(xml_node parent, const char *element, const std::string &text)
{
    if (!text.empty()) {
        parent.append_child(element).text().set(text.c_str());
    }
}

void addTyped(xml_node parent, const char *element, const char *type, const std::string &text)
{
    if (!text.empty()) {
        auto node = parent.append_child(element);
        node.append_attribute("type").set_value(type);
        node.text().set(text.c_str());
    }
}

/// TBX-Basic's closed list has no phrase: that is a type of term there.
std::string partOfSpeech(WordClass wordClass)
{
    switch (wordClass) {
    case WordClass::Noun:
        return "noun";
    case WordClass::Verb:
        return "verb";
    case WordClass::Adjective:
        return "adjective";
    case WordClass::Adverb:
        return "adverb";
    case WordClass::Phrase:
        break;
    }
    return "other";
}

void addGrammar(xml_node term, const GlossaryEntry &entry)
{
    if (entry.wordClass) {
        addTyped(term, "termNote", "partOfSpeech", partOfSpeech(*entry.wordClass));
    }
    if (entry.wordClass == WordClass::Phrase) {
        addTyped(term, "termNote", "termType", "phrase");
    }
    if (entry.article == Article::En || entry.article == Article::Et) {
        addTyped(term, "termNote", "grammaticalGender", entry.article == Article::Et ? "neuter" : "other");
    }
}

void addKept(xml_node term, std::string_view key, const std::string &text)
{
    addText(term, "note", text.empty() ? text : std::string(key) + text);
}

void addDanish(xml_node entryNode, const GlossaryEntry &entry)
{
    auto section = entryNode.append_child("langSec");
    section.append_attribute("xml:lang").set_value("da");
    if (const auto definition = cleanText(entry.definition); !definition.empty()) {
        addTyped(section.append_child("descripGrp"), "descrip", "definition", definition);
    }
    auto term = section.append_child("termSec");
    addText(term, "term", cleanLine(entry.lemma));
    addGrammar(term, entry);
    for (const auto &example : entry.examples) {
        addTyped(term, "descrip", "context", cleanLine(example));
    }
    if (entry.article == Article::None || entry.article == Article::PluralOnly) {
        addKept(term, articleNote, nameOf(*entry.article));
    }
    for (const auto &form : entry.forms) {
        addKept(term, formsNote, cleanLine(form));
    }
    addKept(term, partsNote, partsText(entry.parts));
    addKept(term, sayNote, cleanLine(entry.say));
}

void addTranslation(xml_node entryNode, const std::string &language, const glossary::Translation &translation)
{
    const auto text = cleanText(translation.text);
    if (text.empty()) {
        return;
    }
    auto section = entryNode.append_child("langSec");
    section.append_attribute("xml:lang").set_value(language.c_str());
    auto term = section.append_child("termSec");
    addText(term, "term", text);
    if (translation.review == glossary::ReviewState::Reviewed) {
        addKept(term, statusNote, nameOf(translation.review));
    }
}

std::string xmlId(const GlossaryEntry &entry, std::size_t number)
{
    auto id = entry.id;
    std::ranges::replace(id, '/', '.');
    return id.empty() ? "n" + std::to_string(number) : std::string(idPrefix) + id;
}

void addEntry(xml_node body, const GlossaryEntry &entry, std::size_t number, const std::vector<std::string> &languages)
{
    auto entryNode = body.append_child("conceptEntry");
    entryNode.append_attribute("id").set_value(xmlId(entry, number).c_str());
    addTyped(entryNode, "descrip", "subjectField", cleanLine(entry.unit));
    if (!entry.picture.empty()) {
        auto picture = entryNode.append_child("xref");
        picture.append_attribute("type").set_value("xGraphic");
        picture.append_attribute("target").set_value((entry.picture + ".svg").c_str());
        picture.text().set(entry.picture.c_str());
    }
    addText(entryNode, "note", cleanText(entry.note));
    addDanish(entryNode, entry);
    for (const auto &language : languages) {
        if (const auto found = entry.translations.find(language); found != entry.translations.end()) {
            addTranslation(entryNode, language, found->second);
        }
    }
}

void addHeader(xml_node root, const std::string &title)
{
    auto file = root.append_child("tbxHeader").append_child("fileDesc");
    addText(file.append_child("titleStmt"), "title", title.empty() ? "Ordliste" : title);
    addText(file.append_child("sourceDesc"), "p", "Fagdansk");
}
} // namespace

std::string writeTbx(const scenarios::GlossaryTable &table, const std::vector<std::string> &languages)
{
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    auto root = document.append_child("tbx");
    root.append_attribute("type").set_value("TBX-Basic");
    root.append_attribute("style").set_value("dca");
    root.append_attribute("xml:lang").set_value("da");
    root.append_attribute("xmlns").set_value("urn:iso:std:iso:30042:ed-2");
    addHeader(root, cleanLine(table.title));
    auto body = root.append_child("text").append_child("body");
    for (std::size_t i = 0; i < table.entries.size(); ++i) {
        addEntry(body, table.entries[i], i + 1, languages);
    }
    std::ostringstream out;
    document.save(out, " ", pugi::format_indent, pugi::encoding_utf8);
    return out.str();
}

} // namespace fagdansk::exchange
