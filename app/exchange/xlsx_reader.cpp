#include "app/exchange/clean_text.h"
#include "app/exchange/xlsx_file.h"
#include "app/exchange/xml_text.h"
#include "app/exchange/zip_archive.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;

constexpr std::size_t escapeLength = 7;

std::string withoutEscapes(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const auto value = xlsxEscapeAt(text, i)) {
            out += text::toUtf8(std::u32string(1, *value));
            i += escapeLength - 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// A string item: its text, or its runs; how to pronounce it (rPh) is none of it.
std::string stringItem(const pugi::xml_node &item)
{
    std::string text;
    for (const auto child : item) {
        if (localName(child) == "t") {
            text += textBelow(child);
        } else if (localName(child) == "r") {
            text += textBelow(childNamed(child, "t"));
        }
    }
    return withoutEscapes(text);
}

/// "AB12" -> 27; nothing for what is no reference.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
        column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A' + 1);
        if (letters > 3) {
            return {};
        }
    }
    return letters > 0 ? std::optional(column - 1) : std::nullopt;
}

/// A part's name, relative to xl/ unless it begins with a slash.
std::string partName(std::string_view target)
{
    return target.starts_with('/') ? std::string(target.substr(1)) : "xl/" + std::string(target);
}

class XlsxReader
{
public:
    explicit XlsxReader(ZipArchive archive) : m_archive(std::move(archive)) {}

    base::Result<Sheet> read(const std::string &sheetName)
    {
        const auto part = sheetPart(sheetName);
        if (!part) {
            return part.error();
        }
        if (const auto strings = readStrings(); !strings) {
            return strings.error();
        }
        return readSheet(*part);
    }

private:
    base::Result<void> load(pugi::xml_document &document, const std::string &name)
    {
        const auto bytes = m_archive.unpack(name);
        return bytes ? loadXml(document, *bytes, "'" + name + "' in it") : bytes.error();
    }

    base::Result<std::string> sheetPart(const std::string &sheetName)
    {
        pugi::xml_document workbook;
        if (const auto loaded = load(workbook, "xl/workbook.xml"); !loaded) {
            return loaded.error();
        }
        pugi::xml_document relations;
        if (const auto loaded = load(relations, "xl/_rels/workbook.xml.rels"); !loaded) {
            return loaded.error();
        }
        for (const auto relation : relations.document_element()) {
            if (attributeNamed(relation, "Type").ends_with("/sharedStrings")) {
                m_stringsPart = partName(attributeNamed(relation, "Target"));
            }
        }
        for (const auto sheet : childNamed(workbook.document_element(), "sheets")) {
            if (localName(sheet) == "sheet" && (sheetName.empty() || attributeNamed(sheet, "name") == sheetName)) {
                return targetOf(relations.document_element(), sheet);
            }
        }
        return Error{ErrorKind::NotFound, "it has no sheet '" + sheetName + "'"};
    }

    static base::Result<std::string> targetOf(const pugi::xml_node &relations, const pugi::xml_node &sheet)
    {
        const auto id = attributeNamed(sheet, "id");
        for (const auto relation : relations) {
            if (!id.empty() && attributeNamed(relation, "Id") == id) {
                return partName(attributeNamed(relation, "Target"));
            }
        }
        return Error{ErrorKind::Corrupt, "its sheet is not there"};
    }

    base::Result<void> readStrings()
    {
        if (m_stringsPart.empty() || !m_archive.holds(m_stringsPart)) {
            return {};
        }
        pugi::xml_document document;
        if (const auto loaded = load(document, m_stringsPart); !loaded) {
            return loaded;
        }
        for (const auto item : document.document_element()) {
            if (localName(item) == "si") {
                m_strings.push_back(stringItem(item));
            }
        }
        return {};
    }

    base::Result<Sheet> readSheet(const std::string &part)
    {
        pugi::xml_document document;
        if (const auto loaded = load(document, part); !loaded) {
            return loaded.error();
        }
        Sheet sheet;
        std::size_t number = 0;
        for (const auto row : childNamed(document.document_element(), "sheetData")) {
            if (localName(row) != "row") {
                continue;
            }
            number = row.attribute("r").as_uint(static_cast<unsigned>(number + 1));
            auto cells = readRow(row);
            if (!cells || sheet.rows.size() >= mostRows) {
                return Error{ErrorKind::InvalidInput, "more than 20000 rows or 200 columns"};
            }
            const bool isFilled = std::ranges::any_of(*cells, [](const auto &cell) { return !cell.empty(); });
            if (sheet.header.empty() && isFilled) {
                sheet.header = std::move(*cells);
                sheet.headerRow = number;
            } else if (isFilled) {
                sheet.rows.push_back({number, std::move(*cells)});
            }
        }
        return sheet;
    }

    /// Nothing where a filled cell lies too far to the right.
    std::optional<std::vector<std::string>> readRow(const pugi::xml_node &row) const
    {
        std::vector<std::string> cells;
        std::size_t column = 0;
        for (const auto cell : row) {
            if (localName(cell) != "c") {
                continue;
            }
            column = columnOf(cell.attribute("r").value()).value_or(column);
            auto value = valueOf(cell);
            if (!value.empty() && column >= mostColumns) {
                return {};
            }
            if (!value.empty()) {
                cells.resize(std::max(cells.size(), column + 1));
                cells[column] = std::move(value);
            }
            ++column;
        }
        return cells;
    }

    std::string valueOf(const pugi::xml_node &cell) const
    {
        const std::string_view type = cell.attribute("t").value();
        if (type == "inlineStr") {
            return stringItem(childNamed(cell, "is"));
        }
        const auto value = textBelow(childNamed(cell, "v"));
        if (type == "s") {
            std::size_t index = 0;
            const auto read = std::from_chars(value.data(), value.data() + value.size(), index);
            return read.ec == std::errc() && index < m_strings.size() ? m_strings[index] : std::string();
        }
        return type == "str" ? withoutEscapes(value) : value;
    }

    ZipArchive m_archive;
    std::string m_stringsPart;
    std::vector<std::string> m_strings;
};
} // namespace

std::optional<char32_t> xlsxEscapeAt(std::string_view text, std::size_t at)
{
    const auto escape = text.substr(at, escapeLength);
    if (escape.size() < escapeLength || !escape.starts_with("_x") || !escape.ends_with('_')) {
        return {};
    }
    std::uint32_t value = 0;
    const auto *const first = escape.data() + 2;
    const auto parsed = std::from_chars(first, first + 4, value, 16);
    const bool isCharacter = parsed.ec == std::errc() && parsed.ptr == first + 4 && (value < 0xD800 || value > 0xDFFF);
    return isCharacter ? std::optional(char32_t{value}) : std::nullopt;
}

base::Result<Sheet> readXlsx(std::string_view bytes, const std::string &sheetName)
{
    auto archive = ZipArchive::open(bytes);
    return archive ? XlsxReader(std::move(*archive)).read(sheetName) : archive.error();
}

} // namespace fagdansk::exchange
