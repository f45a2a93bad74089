#include "app/exchange/glossary_folder.h"

#include "app/exchange/clean_text.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/glossary_sheet.h"
#include "wordlists/glossary/example_marks.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace fagdansk::exchange {
namespace {
using glossary::SourceFile;
using scenarios::GlossaryEntry;

constexpr std::size_t mostUnits = 99;   ///< a unit's file begins with two digits
constexpr std::size_t longestSlug = 48; ///< an id has 120 bytes
constexpr std::string_view colour = "#5B6770";

/// Double quotes always: no word is then a number, a null or a key.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : cleanLine(text)) {
        out += c == '"' || c == '\\' ? "\\" + std::string(1, c) : std::string(1, c);
    }
    return out + '"';
}

std::string quotedList(const std::vector<std::string> &items)
{
    std::string out;
    for (const auto &item : items) {
        out += (out.empty() ? "" : ", ") + quoted(item);
    }
    return "[" + out + "]";
}

/// "Øje­skyller (stor)" -> "oejeskyller-stor"
std::string slugOf(std::string_view text)
{
    std::string slug;
    for (const auto c : text::toUtf32(text::foldForeign(text))) {
        const bool isPlain = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        if (isPlain) {
            slug += static_cast<char>(c);
        } else if (c == U'æ' || c == U'ø' || c == U'å') {
            slug += c == U'æ' ? "ae" : c == U'ø' ? "oe" : "aa";
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    slug.resize(std::min(slug.size(), longestSlug));
    while (slug.ends_with('-')) {
        slug.pop_back();
    }
    return slug;
}

std::string freeSlug(const std::string &wish, std::set<std::string> &taken)
{
    const auto base = base::isSlug(wish) ? wish : "ord";
    auto slug = base;
    for (int i = 2; !taken.insert(slug).second; ++i) {
        slug = base + "-" + std::to_string(i);
    }
    return slug;
}

/// The term of an entry as far as the loader asks it about examples.
glossary::Term termFor(const GlossaryEntry &entry)
{
    glossary::Term term;
    term.lemma = cleanLine(entry.lemma);
    for (const auto &form : entry.forms) {
        const auto clean = cleanLine(form);
        if (clean != term.lemma && std::ranges::find(term.forms, clean) == term.forms.end()) {
            term.forms.push_back(clean);
        }
    }
    return term;
}

std::string classWord(const GlossaryEntry &entry)
{
    using glossary::WordClass;
    if (!entry.wordClass) {
        return entry.article ? "noun" : "";
    }
    static const std::map<WordClass, std::string> words{{WordClass::Noun, "noun"},
                                                        {WordClass::Verb, "verb"},
                                                        {WordClass::Adjective, "adjective"},
                                                        {WordClass::Adverb, "adverb"},
                                                        {WordClass::Phrase, "phrase"}};
    return words.at(*entry.wordClass);
}

class TermText
{
public:
    std::string of(const GlossaryEntry &entry, const std::string &slug)
    {
        const auto term = termFor(entry);
        m_out = "  - slug: " + quoted(slug) + "\n";
        put("lemma", quoted(term.lemma), true);
        put("class", classWord(entry), !classWord(entry).empty());
        put("article", entry.article ? nameOf(*entry.article) : std::string(), entry.article.has_value());
        put("forms", quotedList(term.forms), !term.forms.empty());
        put("parts", quoted(partsText(entry.parts)), !entry.parts.empty());
        put("definition", quoted(entry.definition), !entry.definition.empty());
        putExamples(entry, term);
        put("say", quoted(entry.say), !entry.say.empty());
        put("picture", quoted(entry.picture), !entry.picture.empty());
        for (const auto &line : cleanLines(entry.note)) {
            m_out += "    # note: " + line + "\n";
        }
        return std::move(m_out);
    }

private:
    void put(std::string_view key, const std::string &value, bool isThere)
    {
        if (isThere) {
            m_out += "    " + std::string(key) + ": " + value + "\n";
        }
    }

    void putExamples(const GlossaryEntry &entry, const glossary::Term &term)
    {
        std::string lines;
        for (const auto &example : entry.examples) {
            const auto sentence = glossary::markedExample(cleanLine(example), term);
            if (sentence.empty()) {
                m_out += "    # eksempel: " + cleanLine(example) + "\n";
            } else {
                lines += "      - " + quoted(sentence) + "\n";
            }
        }
        m_out += lines.empty() ? lines : "    examples:\n" + lines;
    }

    std::string m_out;
};

class FolderWriter
{
public:
    FolderWriter(const scenarios::GlossaryTable &table, const FolderNames &names)
        : m_table(table), m_root("trades/" + names.trade + "/"), m_names(names)
    {
        for (const auto &entry : table.entries) {
            const auto unit = cleanLine(entry.unit);
            if (std::ranges::find(m_units, unit) == m_units.end()) {
                m_units.push_back(unit);
            }
            const auto id = base::ContentId::parse(entry.id);
            m_slugs.push_back(freeSlug(id ? std::string(id->slug()) : slugOf(entry.lemma), m_taken));
        }
    }

    base::Result<std::vector<SourceFile>> write()
    {
        if (m_units.size() > mostUnits) {
            return base::Error{base::ErrorKind::InvalidInput,
                               std::to_string(m_units.size()) + " units; a trade has at most 99"};
        }
        m_files.push_back(
            {"pack.yaml", "pack: " + quoted(m_names.pack) + "\nversion: 1\ntitle: " + quoted(title()) + "\n"});
        std::string list;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const auto slug = freeSlug(slugOf(titleOf(m_units[i])), m_takenUnits);
            list += "  - " + quoted(slug) + "\n";
            addUnit(m_units[i], slug, i + 1);
        }
        m_files.push_back({m_root + "trade.yaml", "trade: " + quoted(m_names.trade) + "\ntitle: " + quoted(title()) +
                                                      "\nbadge: " + quoted(badge()) + "\ncolour: " + quoted(colour) +
                                                      "\nunits:\n" + list});
        addTranslations();
        return std::move(m_files);
    }

private:
    std::string title() const { return cleanLine(m_table.title).empty() ? m_names.trade : cleanLine(m_table.title); }
    std::string titleOf(const std::string &unit) const { return unit.empty() ? title() : unit; }

    std::string badge() const
    {
        return text::toUtf8(std::u32string(1, text::toUtf32(text::capitalised(title())).front()));
    }

    void addUnit(const std::string &unit, const std::string &slug, std::size_t number)
    {
        std::string text = "unit: " + quoted(slug) + "\ntitle: " + quoted(titleOf(unit)) + "\nterms:\n";
        for (std::size_t i = 0; i < m_table.entries.size(); ++i) {
            if (cleanLine(m_table.entries[i].unit) == unit) {
                text += TermText().of(m_table.entries[i], m_slugs[i]);
            }
        }
        const auto digits = (number < 10 ? "0" : "") + std::to_string(number);
        m_files.push_back({m_root + "units/" + digits + "-" + slug + ".yaml", std::move(text)});
    }

    void addTranslations()
    {
        std::map<std::string, std::string> lines;
        for (std::size_t i = 0; i < m_table.entries.size(); ++i) {
            for (const auto &[language, translation] : m_table.entries[i].translations) {
                if (cleanLine(translation.text).empty()) {
                    continue;
                }
                const auto text = quoted(translation.text);
                const bool isReviewed = translation.review == glossary::ReviewState::Reviewed;
                lines[language] += "  " + quoted(m_slugs[i]) + ": " +
                                   (isReviewed ? "{text: " + text + ", review: reviewed}" : text) + "\n";
            }
        }
        for (const auto &[language, text] : lines) {
            m_files.push_back({m_root + "translations/" + language + ".yaml",
                               "language: " + quoted(language) + "\nreview: draft\nterms:\n" + text});
        }
    }

    const scenarios::GlossaryTable &m_table;
    std::string m_root;
    const FolderNames &m_names;
    std::vector<std::string> m_units;
    std::vector<std::string> m_slugs;
    std::set<std::string> m_taken;
    std::set<std::string> m_takenUnits;
    std::vector<SourceFile> m_files;
};
} // namespace

base::Result<std::vector<SourceFile>> folderOf(const scenarios::GlossaryTable &table, const FolderNames &names)
{
    if (!base::isSlug(names.pack) || !base::isSlug(names.trade)) {
        return base::Error{base::ErrorKind::InvalidInput,
                           "a pack and a trade are named with a-z, 0-9 and '-', as 'min-pakke'"};
    }
    if (table.entries.empty()) {
        return base::Error{base::ErrorKind::InvalidInput, "there is no word to write"};
    }
    return FolderWriter(table, names).write();
}

} // namespace fagdansk::exchange
