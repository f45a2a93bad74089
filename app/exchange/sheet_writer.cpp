// Entries into rows.
#include "app/exchange/clean_text.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/glossary_sheet.h"

#include <array>
#include <set>

namespace fagdansk::exchange {
namespace {
using scenarios::GlossaryEntry;

constexpr std::array fixedColumns{ColumnKind::Lemma,   ColumnKind::Article,    ColumnKind::WordClass, ColumnKind::Forms,
                                  ColumnKind::Parts,   ColumnKind::Definition, ColumnKind::Examples,  ColumnKind::Say,
                                  ColumnKind::Picture, ColumnKind::Note,       ColumnKind::Unit,      ColumnKind::Id};

/// An item a line; a line end after a lone item that would be split else.
std::string listCell(const std::vector<std::string> &items, std::string_view separators)
{
    std::string cell;
    for (const auto &item : items) {
        cell += (cell.empty() ? "" : "\n") + cleanLine(item);
    }
    const bool isSplit = items.size() == 1 && cell.find_first_of(separators) != std::string::npos;
    return isSplit ? cell + '\n' : cell;
}

std::string fixedCell(const GlossaryEntry &entry, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Id:
        return entry.id;
    case ColumnKind::Unit:
        return cleanLine(entry.unit);
    case ColumnKind::Lemma:
        return cleanLine(entry.lemma);
    case ColumnKind::WordClass:
        return entry.wordClass ? nameOf(*entry.wordClass) : std::string();
    case ColumnKind::Article:
        return entry.article ? nameOf(*entry.article) : std::string();
    case ColumnKind::Forms:
        return listCell(entry.forms, "|;,");
    case ColumnKind::Parts:
        return partsText(entry.parts);
    case ColumnKind::Definition:
        return cleanText(entry.definition);
    case ColumnKind::Examples:
        return listCell(entry.examples, "|");
    case ColumnKind::Say:
        return cleanLine(entry.say);
    case ColumnKind::Picture:
        return cleanLine(entry.picture);
    case ColumnKind::Note:
        return cleanText(entry.note);
    case ColumnKind::Translation:
    case ColumnKind::Review:
        break; // a column a language
    }
    return {};
}

SheetRow rowOf(const GlossaryEntry &entry, std::size_t number, const std::vector<std::string> &languages)
{
    SheetRow row{number, {}};
    for (const auto kind : fixedColumns) {
        row.cells.push_back(fixedCell(entry, kind));
    }
    for (const auto &language : languages) {
        const auto found = entry.translations.find(language);
        const bool isThere = found != entry.translations.end();
        row.cells.push_back(isThere ? cleanText(found->second.text) : std::string());
        row.cells.push_back(isThere ? nameOf(found->second.review) : std::string());
    }
    return row;
}
} // namespace

std::string partsText(const std::vector<glossary::CompoundPart> &parts)
{
    std::string text;
    for (const auto &part : parts) {
        text += (text.empty() ? "" : " ") + (part.link.empty() ? std::string() : "+" + part.link + " ") + part.text;
    }
    return text;
}

std::vector<std::string> languagesOf(const scenarios::GlossaryTable &table, const scenarios::WriteOptions &options)
{
    if (!options.languages.empty()) {
        return options.languages;
    }
    std::set<std::string> all;
    for (const auto &entry : table.entries) {
        for (const auto &[language, translation] : entry.translations) {
            all.insert(language);
        }
    }
    return {all.begin(), all.end()};
}

Sheet sheetOf(const scenarios::GlossaryTable &table, const std::vector<std::string> &languages)
{
    Sheet sheet;
    for (const auto kind : fixedColumns) {
        sheet.header.push_back(nameOf(Column{kind, {}}));
    }
    for (const auto &language : languages) {
        sheet.header.push_back(nameOf(Column{ColumnKind::Translation, language}));
        sheet.header.push_back(nameOf(Column{ColumnKind::Review, language}));
    }
    for (const auto &entry : table.entries) {
        sheet.rows.push_back(rowOf(entry, sheet.rows.size() + 2, languages));
    }
    return sheet;
}

} // namespace fagdansk::exchange
