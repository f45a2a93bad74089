#include "app/scenarios/results.h"

#include "app/scenarios/decision_desk.h"
#include "wordlists/text/casing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>

namespace fagdansk::scenarios {
namespace {
using base::Result;

constexpr std::int64_t minuteMs = 60'000;

struct FieldColumns
{
    ResultField field;
    std::string_view name;
    bool areNumbers;
    std::vector<std::string> headers;
};

const std::vector<FieldColumns> &columnsOf()
{
    static const std::vector<FieldColumns> columns{
        {ResultField::Trade, "trade", false, {"Fag"}},
        {ResultField::Date, "date", false, {"Screenet"}},
        {ResultField::Form, "form", false, {"Form"}},
        {ResultField::Marks,
         "marks",
         true,
         {"Hverdagstekst, point", "Hverdagstekst, højst", "Fagord, point", "Fagord, højst", "Fagtekst, point",
          "Fagtekst, højst"}},
        {ResultField::Scores,
         "scores",
         true,
         {"Hverdagstekst, procent", "Hverdagstekst, usikkerhed", "Fagord, procent", "Fagord, usikkerhed",
          "Fagtekst, procent", "Fagtekst, usikkerhed"}},
        {ResultField::Recommendation, "recommendation", false, {"Anbefaling"}},
        {ResultField::Decision, "decision", false, {"Lærerens beslutning"}},
        {ResultField::Words, "words", true, {"Ord, der sidder fast"}},
        {ResultField::Minutes, "minutes", true, {"Minutters øvelse"}},
    };
    return columns;
}

std::string dateText(base::LocalDay day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.value}}};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string danish(const recommendation::Texts &texts)
{
    const auto found = texts.find("da");
    return found == texts.end() ? std::string() : found->second;
}

std::string percent(const std::optional<double> &share)
{
    constexpr double hundred = 100.0;
    return share ? std::to_string(std::lround(*share * hundred)) : std::string();
}

/// A row before it becomes text: a screening with the practice of its trade, or practice alone, or neither.
struct Found
{
    const ParticipantRow &person;
    std::string trade; ///< slug; empty: neither
    std::optional<DecisionFile> file;
};

class Writer
{
public:
    Writer(Station &station, const ResultsRequest &request) : m_station(station), m_request(request)
    {
        for (const auto &trade : station.content().trades()) {
            m_titles[trade.slug] = trade.title;
        }
    }

    Table write(const std::vector<Found> &rows) const
    {
        Table table{"Resultater", {"Kaldenavn"}, {}};
        if (m_request.withNames) {
            table.header.emplace_back("Navn");
        }
        for (const auto &column : columnsOf()) {
            if (!m_request.fields.contains(column.field)) {
                continue;
            }
            for (const auto &header : column.headers) {
                if (column.areNumbers) {
                    table.numbers.insert(table.header.size());
                }
                table.header.push_back(header);
            }
        }
        for (const auto &found : rows) {
            table.rows.push_back({table.rows.size() + 2, cells(found)});
        }
        return table;
    }

private:
    std::vector<std::string> cells(const Found &found) const
    {
        std::vector<std::string> row{found.person.alias};
        if (m_request.withNames) {
            row.push_back(found.person.fullName);
        }
        for (const auto &column : columnsOf()) {
            if (m_request.fields.contains(column.field)) {
                auto cells = cellsOf(column.field, found);
                cells.resize(column.headers.size());
                row.insert(row.end(), cells.begin(), cells.end());
            }
        }
        return row;
    }

    std::vector<std::string> cellsOf(ResultField field, const Found &found) const
    {
        switch (field) {
        case ResultField::Trade:
            return {titleOf(found.trade)};
        case ResultField::Words:
        case ResultField::Minutes:
            return practised(field, found);
        default:
            return found.file ? screened(field, *found.file) : std::vector<std::string>();
        }
    }

    std::vector<std::string> screened(ResultField field, const DecisionFile &file) const
    {
        switch (field) {
        case ResultField::Date:
            return {dateText(m_station.calendar().dayOf(file.summary.finishedAt))};
        case ResultField::Form:
            return {file.summary.formLetter};
        case ResultField::Marks:
            return marks(file.profile);
        case ResultField::Scores:
            return scores(file.profile);
        case ResultField::Recommendation:
            return {danish(file.recommendation().title)};
        case ResultField::Decision:
            return {decision(file)};
        default:
            return {};
        }
    }

    static std::vector<std::string> marks(const ability::Profile &profile)
    {
        std::vector<std::string> cells;
        for (const auto *part : {&profile.everyday, &profile.terms, &profile.technical}) {
            cells.push_back(std::to_string(part->points));
            cells.push_back(std::to_string(part->countedMaximum));
        }
        return cells;
    }

    static std::vector<std::string> scores(const ability::Profile &profile)
    {
        std::vector<std::string> cells;
        for (const auto *part : {&profile.everyday, &profile.terms, &profile.technical}) {
            cells.push_back(percent(part->score()));
            cells.push_back(percent(part->standardError));
        }
        return cells;
    }

    static std::string decision(const DecisionFile &file)
    {
        if (!file.decided) {
            return {};
        }
        const auto &id = file.decided->decision.outcomeId();
        const auto *outcome = file.rules.outcome(id);
        return outcome ? danish(outcome->title) : id;
    }

    static std::vector<std::string> practised(ResultField field, const Found &found)
    {
        const auto totals = found.person.practice.find(found.trade);
        if (totals == found.person.practice.end()) {
            return {};
        }
        return {field == ResultField::Words ? std::to_string(totals->second.known)
                                            : std::to_string((totals->second.activeMs + minuteMs - 1) / minuteMs)};
    }

    std::string titleOf(const std::string &slug) const
    {
        const auto title = m_titles.find(slug);
        return title == m_titles.end() ? slug : title->second;
    }

    Station &m_station;
    const ResultsRequest &m_request;
    std::map<std::string, std::string> m_titles;
};

bool isWanted(const ResultsRequest &request, base::PersonId person)
{
    return request.persons.empty() || std::ranges::find(request.persons, person) != request.persons.end();
}

Result<std::vector<Found>> rowsOf(Station &station, const ParticipantRow &person)
{
    std::vector<Found> rows;
    std::set<std::string> screened;
    for (auto summary = person.screenings.rbegin(); summary != person.screenings.rend(); ++summary) {
        if (summary->state == ScreeningState::Open) {
            continue;
        }
        auto file = openDecision(station, summary->screening);
        if (!file) {
            return file.error();
        }
        screened.insert(summary->trade);
        rows.push_back({person, summary->trade, std::move(*file)});
    }
    for (const auto &[trade, totals] : person.practice) {
        if (!screened.contains(trade)) {
            rows.push_back({person, trade, {}});
        }
    }
    if (rows.empty()) {
        rows.push_back({person, {}, {}});
    }
    return rows;
}
} // namespace

std::string_view nameOf(ResultField field)
{
    return std::ranges::find(columnsOf(), field, &FieldColumns::field)->name;
}

Result<Table> exportResults(Station &station, const ResultsRequest &request)
{
    if (!station.centre().openedBy()) {
        return base::Error{base::ErrorKind::Locked, "results are sealed; a teacher must log in to take them out"};
    }
    auto people = station.people().participants();
    if (!people) {
        return people.error();
    }
    std::erase_if(*people, [&](const ParticipantRow &row) { return !isWanted(request, row.person); });
    std::ranges::stable_sort(*people, {}, [](const ParticipantRow &row) { return text::fold(row.alias); });
    std::vector<Found> rows;
    for (const auto &person : *people) {
        auto found = rowsOf(station, person);
        if (!found) {
            return found.error();
        }
        std::ranges::move(*found, std::back_inserter(rows));
    }
    for (const auto &person : *people) {
        if (const auto noted = station.centre().audit(AuditAction::Exported, person.person.uuid); !noted) {
            return noted.error();
        }
    }
    return Writer(station, request).write(rows);
}

} // namespace fagdansk::scenarios
