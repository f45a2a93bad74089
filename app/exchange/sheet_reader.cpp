// Rows into entries.
#include "app/exchange/clean_text.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/glossary_sheet.h"
#include "wordlists/glossary/term_rules.h"
#include "wordlists/text/casing.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace fagdansk::exchange {
namespace {
using scenarios::GlossaryEntry;
using scenarios::RowFaultKind;

constexpr std::size_t rowsBetweenNews = 256;
constexpr std::array<std::string_view, 4> backs{"back", "bagside", "answer", "svar"};

bool isEmpty(const SheetRow &row)
{
    return std::ranges::all_of(row.cells, [](const auto &cell) { return cleanText(cell).empty(); });
}

/// One item a line where there are lines; else apart by `separators`.
std::vector<std::string> listIn(const std::string &cell, std::string_view separators)
{
    if (cell.find_first_of("\r\n") != std::string::npos) {
        return cleanLines(cell);
    }
    std::vector<std::string> items;
    const std::string_view rest = cell;
    for (std::size_t begin = 0; begin <= rest.size();) {
        const auto end = std::min(rest.find_first_of(separators, begin), rest.size());
        if (auto item = cleanLine(rest.substr(begin, end - begin)); !item.empty()) {
            items.push_back(std::move(item));
        }
        begin = end + 1;
    }
    return items;
}

class SheetReader
{
public:
    SheetReader(const Sheet &sheet, const scenarios::ReadOptions &options, scenarios::GlossaryPreview &preview)
        : m_sheet(sheet), m_preview(preview)
    {
        for (std::size_t i = 0; i < sheet.header.size(); ++i) {
            m_names.push_back(cleanLine(sheet.header[i]));
            m_columns.push_back(columnFor(m_names[i], options));
        }
        takeFirstForWord();
        takeBackForMeaning();
        dropTwins();
    }

    void read(const scenarios::ExchangeControl &control)
    {
        if (!has(ColumnKind::Lemma)) {
            add(m_sheet.headerRow, {}, RowFaultKind::NoWordColumn, {});
            return;
        }
        tellUnknownColumns();
        for (std::size_t i = 0; i < m_sheet.rows.size() && !control.stop.stop_requested(); ++i) {
            if (control.progress && i % rowsBetweenNews == 0) {
                control.progress(0.5 + 0.5 * static_cast<double>(i) / static_cast<double>(m_sheet.rows.size()));
            }
            if (!isEmpty(m_sheet.rows[i])) {
                readRow(m_sheet.rows[i]);
            }
        }
    }

private:
    static std::optional<Column> columnFor(const std::string &name, const scenarios::ReadOptions &options)
    {
        const auto same = [folded = text::fold(name)](const auto &pair) { return text::fold(pair.first) == folded; };
        const auto told = std::ranges::find_if(options.columns, same);
        return columnNamed(told != options.columns.end() ? told->second : name);
    }

    bool has(ColumnKind kind) const
    {
        return std::ranges::any_of(m_columns, [&](const auto &column) { return column && column->kind == kind; });
    }

    void add(std::size_t row, const std::string &column, RowFaultKind kind, std::string_view found)
    {
        m_preview.faults.push_back({row, column, kind, shortened(found)});
    }

    void takeFirstForWord()
    {
        if (m_sheet.firstColumnIsWord && !has(ColumnKind::Lemma) && !m_columns.empty()) {
            m_columns.front() = Column{ColumnKind::Lemma, {}};
        }
    }

    void takeBackForMeaning()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto folded = text::fold(m_names[i]);
            if (!m_columns[i] && !has(ColumnKind::Definition) && std::ranges::find(backs, folded) != backs.end()) {
                m_columns[i] = Column{ColumnKind::Definition, {}};
                add(m_sheet.headerRow, m_names[i], RowFaultKind::TakenForMeaning, {});
            }
        }
    }

    void dropTwins()
    {
        std::set<Column> seen;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i] && !seen.insert(*m_columns[i]).second) {
                add(m_sheet.headerRow, m_names[i], RowFaultKind::ColumnTwice, {});
                m_columns[i].reset();
                m_twins.insert(i);
            }
        }
    }

    void tellUnknownColumns()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const bool isUsed = std::ranges::any_of(m_sheet.rows, [&](const auto &row) {
                return i < row.cells.size() && !cleanText(row.cells[i]).empty();
            });
            if (!m_columns[i] && !m_twins.contains(i) && isUsed) {
                add(m_sheet.headerRow, m_names[i], RowFaultKind::UnknownColumn, {});
            }
        }
    }

    void readRow(const SheetRow &row)
    {
        m_row = row.row;
        GlossaryEntry entry;
        std::map<std::string, glossary::ReviewState> reviews;
        std::string parts;
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            if (!m_columns[i] || cleanText(row.cells[i]).empty()) {
                continue;
            }
            if (!fitsCell(cleanText(row.cells[i]))) {
                add(m_row, m_names[i], RowFaultKind::TextTooLong, cleanText(row.cells[i]));
            } else if (m_columns[i]->kind == ColumnKind::Review) {
                take(reviewNamed(cleanLine(row.cells[i])), reviews[m_columns[i]->language], i, row);
            } else if (m_columns[i]->kind == ColumnKind::Parts) {
                readParts(entry, i, row);
            } else {
                put(entry, i, row);
            }
        }
        for (auto &[language, translation] : entry.translations) {
            const auto review = reviews.find(language);
            translation.review = review != reviews.end() ? review->second : glossary::ReviewState::Draft;
        }
        finish(std::move(entry), row);
    }

    template <class Value, class Target>
    void take(const std::optional<Value> &value, Target &target, std::size_t i, const SheetRow &row)
    {
        if (value) {
            target = *value;
            return;
        }
        const auto kind = m_columns[i]->kind == ColumnKind::WordClass ? RowFaultKind::UnknownWordClass
                          : m_columns[i]->kind == ColumnKind::Article ? RowFaultKind::UnknownArticle
                                                                      : RowFaultKind::UnknownReview;
        add(m_row, m_names[i], kind, cleanLine(row.cells[i]));
    }

    void readParts(GlossaryEntry &entry, std::size_t i, const SheetRow &row)
    {
        auto parts = glossary::parseParts(cleanLine(row.cells[i]));
        if (parts) {
            entry.parts = std::move(*parts);
        } else {
            add(m_row, m_names[i], RowFaultKind::BadParts, cleanLine(row.cells[i]));
        }
    }

    void put(GlossaryEntry &entry, std::size_t i, const SheetRow &row)
    {
        const auto &cell = row.cells[i];
        switch (m_columns[i]->kind) {
        case ColumnKind::Id:
            putId(entry, i, cell);
            break;
        case ColumnKind::Unit:
            entry.unit = cleanLine(cell);
            break;
        case ColumnKind::Lemma:
            entry.lemma = cleanLine(cell);
            break;
        case ColumnKind::WordClass:
            take(wordClassNamed(cleanLine(cell)), entry.wordClass, i, row);
            break;
        case ColumnKind::Article:
            take(articleNamed(cleanLine(cell)), entry.article, i, row);
            break;
        case ColumnKind::Forms:
            entry.forms = listIn(cell, "|;,");
            break;
        case ColumnKind::Definition:
            entry.definition = cleanText(cell);
            break;
        case ColumnKind::Examples:
            entry.examples = listIn(cell, "|");
            break;
        case ColumnKind::Say:
            entry.say = cleanLine(cell);
            break;
        case ColumnKind::Picture:
            putPicture(entry, i, cell);
            break;
        case ColumnKind::Note:
            entry.note = cleanText(cell);
            break;
        case ColumnKind::Translation:
            entry.translations[m_columns[i]->language].text = cleanText(cell);
            break;
        case ColumnKind::Parts:
        case ColumnKind::Review:
            break; // read by the row
        }
    }

    void putId(GlossaryEntry &entry, std::size_t i, const std::string &cell)
    {
        const auto id = base::ContentId::parse(cleanLine(cell));
        if (id) {
            entry.id = id->text();
        } else {
            add(m_row, m_names[i], RowFaultKind::BadId, cleanLine(cell));
        }
    }

    void putPicture(GlossaryEntry &entry, std::size_t i, const std::string &cell)
    {
        if (base::isSlug(cleanLine(cell))) {
            entry.picture = cleanLine(cell);
        } else {
            add(m_row, m_names[i], RowFaultKind::NotOurPicture, cleanLine(cell));
        }
    }

    void finish(GlossaryEntry entry, const SheetRow &row)
    {
        if (entry.lemma.empty()) {
            const auto filled =
                std::ranges::find_if(row.cells, [](const auto &cell) { return !cleanText(cell).empty(); });
            add(m_row, {}, RowFaultKind::MissingWord, cleanLine(*filled));
        }
        if (!entry.parts.empty() && !entry.lemma.empty() && !glossary::rejoins(entry.parts, entry.lemma)) {
            add(m_row, nameOfColumn(ColumnKind::Parts), RowFaultKind::BadParts, partsText(entry.parts));
        }
        if (entry.article && entry.wordClass && *entry.wordClass != glossary::WordClass::Noun) {
            add(m_row, nameOfColumn(ColumnKind::Article), RowFaultKind::UnknownArticle, nameOf(*entry.article));
        }
        std::erase(entry.forms, entry.lemma);
        m_preview.rows.push_back({m_row, std::move(entry)});
    }

    std::string nameOfColumn(ColumnKind kind) const
    {
        const auto found =
            std::ranges::find_if(m_columns, [&](const auto &column) { return column && column->kind == kind; });
        return found != m_columns.end() ? m_names[static_cast<std::size_t>(found - m_columns.begin())] : std::string();
    }

    const Sheet &m_sheet;
    scenarios::GlossaryPreview &m_preview;
    std::vector<std::string> m_names;
    std::vector<std::optional<Column>> m_columns;
    std::set<std::size_t> m_twins; ///< columns that are told as such already
    std::size_t m_row = 0;
};
} // namespace

void addEntries(const Sheet &sheet, const scenarios::ReadOptions &options, scenarios::GlossaryPreview &preview,
                const scenarios::ExchangeControl &control)
{
    SheetReader(sheet, options, preview).read(control);
}

void addFaultsAcrossRows(scenarios::GlossaryPreview &preview)
{
    std::set<std::string> ids;
    std::set<std::pair<std::string, std::optional<glossary::WordClass>>> words;
    for (const auto &[row, entry] : preview.rows) {
        if (!entry.id.empty() && !ids.insert(entry.id).second) {
            preview.faults.push_back({row, {}, RowFaultKind::IdTwice, shortened(entry.id)});
        }
        if (!entry.lemma.empty() && !words.insert({entry.lemma, entry.wordClass}).second) {
            preview.faults.push_back({row, {}, RowFaultKind::WordTwice, shortened(entry.lemma)});
        }
    }
    std::ranges::stable_sort(preview.faults, {}, &scenarios::RowFault::row);
}

} // namespace fagdansk::exchange
