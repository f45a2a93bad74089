#include "app/exchange/csv_file.h"

#include "app/exchange/clean_text.h"
#include "app/exchange/document.h"
#include "app/exchange/glossary_columns.h"

#include <algorithm>
#include <array>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;
using scenarios::RowFaultKind;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
/// What begins a formula in Excel, LibreOffice or Google Sheets (OWASP, "CSV Injection").
constexpr std::string_view formulaStarts = "=+-@\t\r";

/// After any number of apostrophes, so that taking one away is always right.
bool looksLikeFormula(std::string_view cell)
{
    const auto first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && formulaStarts.find(cell[first]) != std::string_view::npos;
}

std::string withoutGuard(std::string cell)
{
    if (cell.starts_with('\'') && looksLikeFormula(cell)) {
        cell.erase(0, 1);
    }
    return cell;
}

class CsvParser
{
public:
    CsvParser(std::string_view text, char separator, std::vector<scenarios::RowFault> &faults)
        : m_text(text), m_separator(separator), m_faults(faults)
    {}

    base::Result<Sheet> parse()
    {
        Sheet sheet;
        for (std::size_t row = 1; m_at < m_text.size(); ++row) {
            auto cells = record(row);
            if (row > mostRows || cells.size() > mostColumns) {
                return Error{ErrorKind::InvalidInput, "more than 20000 rows or 200 columns"};
            }
            if (sheet.header.empty()) {
                sheet.headerRow = row;
                takeHeader(cells, sheet);
                continue;
            }
            if (std::ranges::any_of(cells.begin() + std::ptrdiff_t(std::min(cells.size(), sheet.header.size())),
                                    cells.end(), [](const auto &cell) { return !cell.empty(); })) {
                m_faults.push_back({row, {}, RowFaultKind::TooManyCells, shortened(cells[sheet.header.size()])});
            }
            sheet.rows.push_back({row, std::move(cells)});
        }
        return sheet;
    }

private:
    static void takeHeader(std::vector<std::string> &cells, Sheet &sheet)
    {
        if (std::ranges::any_of(cells, [](const auto &cell) { return !cell.empty(); })) {
            while (cells.back().empty()) {
                cells.pop_back();
            }
            sheet.header = std::move(cells);
        }
    }

    std::vector<std::string> record(std::size_t row)
    {
        std::vector<std::string> cells;
        do {
            cells.push_back(withoutGuard(cell(row)));
        } while (cells.size() <= mostColumns && m_at < m_text.size() && m_text[m_at++] == m_separator);
        return cells;
    }

    /// Leaves m_at at the separator, the line's end or the end.
    std::string cell(std::size_t row)
    {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            return quoted(row);
        }
        return plain();
    }

    std::string plain()
    {
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n') {
            ++m_at;
        }
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::string quoted(std::size_t row)
    {
        std::string out;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != '"') {
                out += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                out += m_text[m_at++];
            } else {
                ++m_at;
                const auto rest = plain();
                if (!cleanText(rest).empty()) {
                    m_faults.push_back({row, {}, RowFaultKind::BadQuotes, shortened(out + rest)});
                }
                return out;
            }
        }
        m_faults.push_back({row, {}, RowFaultKind::BadQuotes, shortened(out)});
        return out;
    }

    std::string_view m_text;
    char m_separator;
    std::vector<scenarios::RowFault> &m_faults;
    std::size_t m_at = 0;
};

/// The first line with a word in it.
std::string_view headerLine(std::string_view text)
{
    const auto word = std::min(text.find_first_not_of(";,\t| \"\n"), text.size());
    const auto before = text.substr(0, word).rfind('\n');
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(begin, text.find('\n', word) - begin);
}

/// The separator that makes most known columns of the first line; else the one that stands there most often.
char separatorOf(std::string_view text)
{
    std::pair<std::size_t, std::size_t> best{0, 0};
    char separator = ';';
    for (const char candidate : {';', ',', '\t', '|'}) {
        std::vector<scenarios::RowFault> ignored;
        const auto sheet = CsvParser(headerLine(text), candidate, ignored).parse();
        if (!sheet) {
            return candidate; // it makes too many columns, which is told
        }
        const auto known = std::ranges::count_if(
            sheet->header, [](const auto &name) { return columnNamed(cleanLine(name)).has_value(); });
        const std::pair score{static_cast<std::size_t>(known), sheet->header.size()};
        if (score > best) {
            best = score;
            separator = candidate;
        }
    }
    return separator;
}

void put(std::string &out, std::string_view cell)
{
    const std::string guarded = (looksLikeFormula(cell) ? "'" : "") + std::string(cell);
    if (guarded.find_first_of("\";,\t|\n\r") == std::string::npos && !guarded.starts_with(' ')) {
        out += guarded;
        return;
    }
    out += '"';
    for (const char c : guarded) {
        out += c == '"' ? "\"\"" : c == '\n' ? "\r\n" : std::string(1, c);
    }
    out += '"';
}

void putRow(std::string &out, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        out += i == 0 ? "" : ";";
        put(out, cells[i]);
    }
    out += "\r\n";
}
} // namespace

base::Result<Sheet> readCsv(std::string_view bytes, std::vector<scenarios::RowFault> &faults)
{
    const auto read = readText(bytes);
    if (!read) {
        return read.error();
    }
    std::string_view text = *read;
    if (text.find('\0') != std::string_view::npos) {
        return Error{ErrorKind::InvalidInput, "it is no text"};
    }
    char separator = 0;
    // Excel's own way of telling: a first line "sep=;".
    constexpr std::string_view told = "sep=";
    if (text.starts_with(told) && text.size() > told.size() + 1 && text[told.size() + 1] == '\n') {
        separator = text[told.size()];
        text.remove_prefix(told.size() + 2);
    }
    return CsvParser(text, separator != 0 ? separator : separatorOf(text), faults).parse();
}

std::string writeCsv(const Sheet &sheet)
{
    std::string out(byteOrderMark);
    putRow(out, sheet.header);
    for (const auto &row : sheet.rows) {
        putRow(out, row.cells);
    }
    return out;
}

} // namespace fagdansk::exchange
