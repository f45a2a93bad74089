#include "app/scenarios/bulk_enrolment.h"
#include "app/scenarios/cpr.h"
#include "wordlists/text/casing.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace fagdansk::scenarios {
namespace {
using enum BulkFaultKind;

enum class Column { Name, FirstName, LastName, Alias, Tongue, Trade };

constexpr std::size_t longestName = 120; ///< characters
constexpr std::size_t longestAlias = 40;
constexpr std::size_t longestFound = 60;

constexpr std::array<std::pair<std::string_view, Column>, 22> columnNames{{
    {"navn", Column::Name},          {"fulde navn", Column::Name},
    {"fuldt navn", Column::Name},    {"name", Column::Name},
    {"full name", Column::Name},     {"deltager", Column::Name},
    {"fornavn", Column::FirstName},  {"first name", Column::FirstName},
    {"efternavn", Column::LastName}, {"last name", Column::LastName},
    {"kaldenavn", Column::Alias},    {"alias", Column::Alias},
    {"nickname", Column::Alias},     {"modersmål", Column::Tongue},
    {"sprog", Column::Tongue},       {"mother tongue", Column::Tongue},
    {"language", Column::Tongue},    {"fag", Column::Trade},
    {"kursus", Column::Trade},       {"uddannelse", Column::Trade},
    {"trade", Column::Trade},        {"course", Column::Trade},
}};

std::string shortened(const std::string &text)
{
    std::string out;
    std::size_t characters = 0;
    for (const char c : text) {
        const bool isBoundary = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (isBoundary && ++characters > longestFound) {
            return out + "…";
        }
        out += c;
    }
    return out;
}

std::size_t charactersOf(const std::string &text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

class Preview
{
public:
    Preview(const SheetExchange &sheets, const TongueNames &tongues, std::vector<glossary::Trade> trades,
            std::vector<ParticipantRow> here)
        : m_sheets(sheets), m_tongues(tongues), m_trades(std::move(trades)), m_here(std::move(here))
    {}

    BulkPreview of(const ReadTable &read)
    {
        takeFaults(read.faults);
        takeHeader(read.table.header);
        if (read.table.rows.empty()) {
            tell(0, NoRows);
        }
        if (read.table.rows.size() > mostAtOnce) {
            tell(0, TooManyRows);
        } else if (isReadable()) {
            for (const auto &row : read.table.rows) {
                m_preview.rows.push_back(take(row));
            }
        }
        std::ranges::stable_sort(m_preview.faults, {}, &BulkFault::row);
        return std::move(m_preview);
    }

private:
    void tell(std::size_t row, BulkFaultKind kind, const std::string &found = {}, std::size_t other = 0)
    {
        m_preview.faults.push_back({row, kind, shortened(found), other});
    }

    void takeFaults(const std::vector<TableFault> &faults)
    {
        for (const auto &fault : faults) {
            const auto kind = fault.kind == TableFaultKind::BadQuotes      ? BadQuotes
                              : fault.kind == TableFaultKind::TooManyCells ? TooManyCells
                                                                           : Misread;
            tell(fault.row, kind, looksLikeCpr(fault.found) ? std::string() : fault.found);
        }
    }

    void takeHeader(const std::vector<std::string> &header)
    {
        for (std::size_t i = 0; i < header.size(); ++i) {
            const auto folded = text::fold(header[i]);
            const auto *const known =
                std::ranges::find(columnNames, std::string_view(folded), [](const auto &pair) { return pair.first; });
            if (header[i].empty()) {
                continue;
            }
            if (known == columnNames.end()) {
                tell(0, UnknownColumn, header[i]);
            } else if (!m_columns.emplace(known->second, i).second) {
                tell(0, ColumnTwice, header[i]);
            }
        }
        if (!m_columns.contains(Column::Name) && !m_columns.contains(Column::FirstName)) {
            tell(0, NoNameColumn);
        }
        if (!m_columns.contains(Column::Alias)) {
            tell(0, NoAliasColumn);
        }
    }

    bool isReadable() const
    {
        return m_columns.contains(Column::Alias) &&
               (m_columns.contains(Column::Name) || m_columns.contains(Column::FirstName));
    }

    std::string cell(const TableRow &row, Column column) const
    {
        const auto found = m_columns.find(column);
        return found == m_columns.end() || found->second >= row.cells.size() ? std::string() : row.cells[found->second];
    }

    std::string nameIn(const TableRow &row) const
    {
        auto whole = cell(row, Column::Name);
        if (!whole.empty()) {
            return whole;
        }
        const auto last = cell(row, Column::LastName);
        return cell(row, Column::FirstName) + (last.empty() ? std::string() : " " + last);
    }

    BulkRow take(const TableRow &row)
    {
        BulkRow taken{row.row, {}, tradeOf(row), false};
        auto &one = taken.participant;
        one.fullName = nameIn(row);
        one.alias = cell(row, Column::Alias);
        one.motherTongue = tongueOf(row);
        checkText(row.row, one.fullName, longestName, MissingName, NameTooLong);
        checkText(row.row, one.alias, longestAlias, MissingAlias, AliasTooLong);
        taken.exists = checkAgainstHere(row.row, one);
        if (!taken.exists) {
            checkAgainstRows(row.row, one);
        }
        return taken;
    }

    void checkText(std::size_t row, std::string &text, std::size_t longest, BulkFaultKind missing,
                   BulkFaultKind tooLong)
    {
        if (text.empty()) {
            tell(row, missing);
        } else if (looksLikeCpr(text)) {
            tell(row, CprNumber);
            text.clear(); // it is shown nowhere
        } else if (charactersOf(text) > longest) {
            tell(row, tooLong, text);
        }
    }

    std::string tongueOf(const TableRow &row)
    {
        const auto said = cell(row, Column::Tongue);
        if (said.empty()) {
            return "und";
        }
        const auto folded = text::fold(said);
        const auto isNamed = [&](const auto &pair) { return text::fold(pair.first) == folded; };
        if (const auto named = std::ranges::find_if(m_tongues, isNamed); named != m_tongues.end()) {
            return named->second;
        }
        const auto code = m_sheets.languageNamed(said);
        const bool isOffered =
            code && std::ranges::any_of(m_tongues, [&](const auto &pair) { return pair.second == *code; });
        if (!isOffered) {
            tell(row.row, UnknownLanguage, said);
            return "und";
        }
        return *code;
    }

    std::string tradeOf(const TableRow &row)
    {
        const auto said = cell(row, Column::Trade);
        const auto folded = text::fold(said);
        const auto isNamed = [&](const auto &trade) {
            return trade.slug == folded || text::fold(trade.title) == folded;
        };
        const auto named = std::ranges::find_if(m_trades, isNamed);
        if (said.empty() || named != m_trades.end()) {
            return said.empty() ? std::string() : named->title;
        }
        tell(row.row, UnknownTrade, said);
        return {};
    }

    /// Whether this very participant is here already.
    bool checkAgainstHere(std::size_t row, const NewParticipant &one)
    {
        const auto alias = aliasKey(one.alias);
        const auto name = text::fold(one.fullName);
        for (const auto &other : m_here) {
            const bool hasName = text::fold(other.fullName) == name;
            if (!alias.empty() && aliasKey(other.alias) == alias) {
                tell(row, hasName ? Exists : AliasTaken, one.alias);
                return hasName;
            }
            if (hasName && !name.empty()) {
                tell(row, NameTaken, one.fullName);
            }
        }
        return false;
    }

    void checkAgainstRows(std::size_t row, const NewParticipant &one)
    {
        const auto alias = m_aliases.emplace(aliasKey(one.alias), row);
        if (!one.alias.empty() && !alias.second) {
            tell(row, AliasTwice, one.alias, alias.first->second);
        }
        const auto name = m_names.emplace(text::fold(one.fullName), row);
        if (!one.fullName.empty() && !name.second) {
            tell(row, NameTwice, one.fullName, name.first->second);
        }
    }

    const SheetExchange &m_sheets;
    const TongueNames &m_tongues;
    std::vector<glossary::Trade> m_trades;
    std::vector<ParticipantRow> m_here;
    std::map<Column, std::size_t> m_columns;
    std::map<std::string, std::size_t> m_aliases; ///< key -> the first row that has it
    std::map<std::string, std::size_t> m_names;
    BulkPreview m_preview;
};
} // namespace

base::Result<BulkPreview> previewEnrolment(Station &station, const SheetExchange &sheets, const ReadTable &read,
                                           const TongueNames &tongues)
{
    auto here = station.people().participants();
    if (!here) {
        return here.error();
    }
    return Preview(sheets, tongues, station.content().trades(), std::move(*here)).of(read);
}

} // namespace fagdansk::scenarios
