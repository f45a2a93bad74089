#include "app/exchange/clean_text.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/tbx_file.h"
#include "app/exchange/xml_text.h"
#include "wordlists/glossary/term_rules.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;
using glossary::Article;
using glossary::WordClass;
using pugi::xml_node;
using scenarios::GlossaryEntry;
using scenarios::RowFaultKind;

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

// DCA style names a data category in `type`, DCT style by the element itself.
std::string_view categoryOf(const xml_node &node)
{
    return isOneOf(localName(node), {"descrip", "termNote", "admin", "adminNote", "xref", "ref", "transac"})
               ? attributeNamed(node, "type")
               : localName(node);
}

bool isGroup(const xml_node &node)
{
    return isOneOf(localName(node), {"descripGrp", "termNoteGrp", "adminGrp", "transacGrp", "termGrp"});
}

/// Calls for each child that carries data, those in groups too.
template <class Visit>
void forEachDatum(const xml_node &node, const Visit &visit)
{
    for (const auto child : node) {
        if (isGroup(child)) {
            forEachDatum(child, visit);
        } else if (child.type() == pugi::node_element) {
            visit(child);
        }
    }
}

bool isDanish(std::string_view language)
{
    return canonicalLanguage(language).substr(0, 3) == "da" || canonicalLanguage(language).starts_with("da-");
}

std::optional<WordClass> wordClassOf(std::string_view text)
{
    return text == "properNoun" ? std::optional(WordClass::Noun) : wordClassNamed(text);
}

/// Danish has two genders; TBX-Basic calls what is neither masculine, feminine nor neuter "other".
std::optional<Article> genderOf(std::string_view text)
{
    return isOneOf(text, {"masculine", "feminine", "other", "common"}) ? std::optional(Article::En)
           : text == "neuter"                                          ? std::optional(Article::Et)
                                                                       : std::nullopt;
}

class EntryReader
{
public:
    EntryReader(const xml_node &node, std::size_t row, scenarios::GlossaryPreview &preview)
        : m_node(node), m_row(row), m_preview(preview)
    {}

    void read()
    {
        readId();
        forEachDatum(m_node, [this](const xml_node &datum) { readConceptDatum(datum); });
        for (const auto section : m_node) {
            if (isOneOf(localName(section), {"langSec", "langSet"})) {
                readLanguage(section);
            }
        }
        if (m_entry.lemma.empty()) {
            add("term", RowFaultKind::NoDanishTerm, cleanLine(attributeNamed(m_node, "id")));
            return;
        }
        checkParts();
        m_preview.rows.push_back({m_row, std::move(m_entry)});
    }

private:
    void add(std::string column, RowFaultKind kind, std::string_view found)
    {
        m_preview.faults.push_back({m_row, std::move(column), kind, shortened(found)});
    }

    /// One line or more, no longer than a cell anywhere else.
    std::string textOf(const xml_node &node)
    {
        auto text = cleanText(textBelow(node));
        if (!fitsCell(text)) {
            add(std::string(categoryOf(node)), RowFaultKind::TextTooLong, text);
            return {};
        }
        return text;
    }

    std::string lineOf(const xml_node &node) { return cleanLine(textOf(node)); }

    void readId()
    {
        std::string id(attributeNamed(m_node, "id"));
        if (!id.starts_with(idPrefix)) {
            return; // a number of the other termbase
        }
        id.erase(0, idPrefix.size());
        std::ranges::replace(id, '.', '/');
        if (const auto parsed = base::ContentId::parse(id)) {
            m_entry.id = parsed->text();
        }
    }

    void readConceptDatum(const xml_node &datum)
    {
        const auto category = categoryOf(datum);
        if (category == "subjectField") {
            m_entry.unit = lineOf(datum);
        } else if (category == "definition" && m_entry.definition.empty()) {
            m_entry.definition = textOf(datum);
        } else if (isOneOf(category, {"xGraphic", "figure"})) {
            readPicture(datum);
        } else if (category == "note") {
            addNote(textOf(datum));
        }
    }

    void readPicture(const xml_node &datum)
    {
        std::string target(attributeNamed(datum, "target"));
        if (target.ends_with(".svg")) {
            target.resize(target.size() - 4);
        }
        if (base::isSlug(target)) {
            m_entry.picture = target;
        } else {
            add("xGraphic", RowFaultKind::NotOurPicture, cleanLine(target));
        }
    }

    void addNote(const std::string &text)
    {
        if (!text.empty()) {
            m_entry.note += (m_entry.note.empty() ? "" : "\n") + text;
        }
    }

    void readLanguage(const xml_node &section)
    {
        const auto language = attributeNamed(section, "lang");
        const bool isOurs = isDanish(language);
        forEachDatum(section, [&](const xml_node &datum) {
            if (isOurs && categoryOf(datum) == "definition") {
                m_entry.definition = textOf(datum);
            } else if (isOurs && categoryOf(datum) == "note") {
                addNote(textOf(datum));
            }
        });
        for (const auto term : section) {
            if (!isOneOf(localName(term), {"termSec", "tig", "ntig"})) {
                continue;
            }
            if (isOurs) {
                readDanishTerm(term);
            } else if (isLanguageCode(language)) {
                readForeignTerm(term, canonicalLanguage(language));
            }
        }
    }

    static xml_node termIn(const xml_node &section)
    {
        const auto direct = childNamed(section, "term");
        return direct ? direct : childNamed(childNamed(section, "termGrp"), "term");
    }

    void readDanishTerm(const xml_node &section)
    {
        const auto word = lineOf(termIn(section));
        if (word.empty()) {
            return;
        }
        if (!m_entry.lemma.empty()) {
            add("term", RowFaultKind::SynonymInNote, word);
            addNote("Også: " + word);
            return;
        }
        m_entry.lemma = word;
        forEachDatum(section, [this](const xml_node &datum) { readTermDatum(datum); });
    }

    void readTermDatum(const xml_node &datum)
    {
        const auto category = categoryOf(datum);
        if (category == "partOfSpeech" && m_entry.wordClass != WordClass::Phrase) {
            m_entry.wordClass = wordClassOf(lineOf(datum));
        } else if (category == "termType" && lineOf(datum) == "phrase") {
            m_entry.wordClass = WordClass::Phrase;
        } else if (category == "grammaticalGender") {
            m_entry.article = genderOf(lineOf(datum));
        } else if (category == "definition") {
            m_entry.definition = textOf(datum);
        } else if (isOneOf(category, {"context", "example", "sampleSentence"})) {
            if (auto example = lineOf(datum); !example.empty()) {
                m_entry.examples.push_back(std::move(example));
            }
        } else if (category == "note") {
            readTermNote(textOf(datum));
        }
    }

    void readTermNote(const std::string &text)
    {
        const auto after = [&](std::string_view key) { return text.substr(key.size()); };
        if (text.starts_with(formsNote)) {
            m_entry.forms.push_back(after(formsNote));
        } else if (text.starts_with(sayNote)) {
            m_entry.say = after(sayNote);
        } else if (text.starts_with(articleNote)) {
            m_entry.article = articleNamed(after(articleNote));
        } else if (text.starts_with(partsNote)) {
            m_parts = after(partsNote);
        } else {
            addNote(text);
        }
    }

    void readForeignTerm(const xml_node &section, const std::string &language)
    {
        const auto word = textOf(termIn(section));
        if (word.empty()) {
            return;
        }
        auto &translation = m_entry.translations[language];
        translation.text += (translation.text.empty() ? "" : "; ") + word;
        forEachDatum(section, [&](const xml_node &datum) {
            const auto text = categoryOf(datum) == "note" ? textOf(datum) : std::string();
            if (text.starts_with(statusNote)) {
                translation.review = reviewNamed(text.substr(statusNote.size())).value_or(glossary::ReviewState::Draft);
            }
        });
    }

    void checkParts()
    {
        if (m_parts.empty()) {
            return;
        }
        auto parts = glossary::parseParts(m_parts);
        if (parts && glossary::rejoins(*parts, m_entry.lemma)) {
            m_entry.parts = std::move(*parts);
        } else {
            add("note", RowFaultKind::BadParts, m_parts);
        }
    }

    const xml_node &m_node;
    std::size_t m_row;
    scenarios::GlossaryPreview &m_preview;
    GlossaryEntry m_entry;
    std::string m_parts;
};

xml_node bodyOf(const xml_node &root)
{
    return childNamed(childNamed(root, "text"), "body");
}

std::string titleOf(const xml_node &root)
{
    const auto header = childNamed(root, "tbxHeader");
    const auto file = childNamed(header ? header : childNamed(root, "martifHeader"), "fileDesc");
    return cleanLine(textBelow(childNamed(childNamed(file, "titleStmt"), "title")));
}
} // namespace

base::Result<void> readTbx(std::string_view bytes, scenarios::GlossaryPreview &preview,
                           const scenarios::ExchangeControl &control)
{
    pugi::xml_document document;
    if (const auto loaded = loadXml(document, bytes, "it"); !loaded) {
        return loaded;
    }
    const auto root = document.document_element();
    if (!isOneOf(localName(root), {"tbx", "martif"})) {
        return Error{ErrorKind::InvalidInput, "it is XML, but no TBX"};
    }
    preview.title = titleOf(root);
    std::size_t row = 0;
    for (const auto node : bodyOf(root)) {
        if (!isOneOf(localName(node), {"conceptEntry", "termEntry"}) || control.stop.stop_requested()) {
            continue;
        }
        if (++row > mostRows) {
            return Error{ErrorKind::InvalidInput, "more than 20000 concepts"};
        }
        EntryReader(node, row, preview).read();
    }
    return {};
}

} // namespace fagdansk::exchange
