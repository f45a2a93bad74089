#include "app/records/glossary_book.h"

#include "app/scenarios/cpr.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using nlohmann::json;
using scenarios::StoredGlossary;

namespace {
constexpr std::size_t longestTitle = 60;

std::size_t letters(const std::string &text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

Result<void> checkTexts(const StoredGlossary &glossary)
{
    if (glossary.title.find_first_not_of(' ') == std::string::npos || letters(glossary.title) > longestTitle) {
        return Error{ErrorKind::InvalidInput, "a glossary's title has 1 to 60 characters"};
    }
    const auto holdsCpr = [](const std::string &text) { return scenarios::looksLikeCpr(text); };
    if (holdsCpr(glossary.title) || std::ranges::any_of(glossary.entries, holdsCpr, &scenarios::StoredEntry::body) ||
        std::ranges::any_of(glossary.sources, holdsCpr, &scenarios::StoredSource::name) ||
        std::ranges::any_of(glossary.sources, holdsCpr, &scenarios::StoredSource::text)) {
        return Error{ErrorKind::CprNumber, "a glossary holds what looks like a CPR number; none is stored"};
    }
    return {};
}

std::string unitsText(const std::vector<scenarios::StoredUnit> &units)
{
    json list = json::array();
    for (const auto &unit : units) {
        list.push_back({{"slug", unit.slug}, {"title", unit.title}});
    }
    return list.dump();
}

std::vector<scenarios::StoredUnit> unitsOf(const std::string &text)
{
    std::vector<scenarios::StoredUnit> units;
    for (const auto &unit : json::parse(text)) {
        units.push_back({unit.at("slug"), unit.at("title")});
    }
    return units;
}
} // namespace

Result<std::vector<StoredGlossary>> GlossaryBook::glossaries()
{
    return m_context.database.read("read the own glossaries", [&]() -> Result<std::vector<StoredGlossary>> {
        std::vector<std::int64_t> ids;
        std::vector<StoredGlossary> all;
        try {
            auto rows = m_context.database.query("own glossaries");
            rows.with();
            while (rows.step()) {
                ids.push_back(rows.integer(0));
                all.push_back({base::GlossaryId{rows.uuid(1)},
                               rows.bytes(2),
                               unitsOf(rows.bytes(3)),
                               {},
                               {},
                               {},
                               rows.small(4),
                               false});
            }
        } catch (const json::exception &failure) {
            return Error{ErrorKind::Corrupt, std::string("a glossary's units cannot be read: ") + failure.what()};
        }
        for (std::size_t i = 0; i < ids.size(); ++i) {
            readParts(ids[i], all[i]);
        }
        return all;
    });
}

void GlossaryBook::readParts(std::int64_t row, StoredGlossary &glossary)
{
    auto terms = m_context.database.query("own terms");
    terms.with(row);
    while (terms.step()) {
        if (terms.flag(2)) {
            glossary.goneSlugs.push_back(terms.bytes(0));
        } else {
            glossary.entries.push_back({terms.bytes(0), terms.bytes(1)});
        }
    }
    auto sources = m_context.database.query("own sources");
    sources.with(row);
    while (sources.step()) {
        glossary.sources.push_back({sources.uuid(0), sources.bytes(1), sources.bytes(2)});
    }
}

Result<base::GlossaryId> GlossaryBook::save(const StoredGlossary &glossary)
{
    if (auto fit = checkTexts(glossary); !fit) {
        return fit.error();
    }
    return m_context.database.write("save a glossary", [&]() -> Result<base::GlossaryId> {
        const base::GlossaryId id = glossary.id.isNull() ? base::GlossaryId{m_context.ids.next()} : glossary.id;
        const auto row = write(glossary, id);
        if (!row) {
            return row.error();
        }
        writeParts(*row, glossary);
        return id;
    });
}

Result<std::int64_t> GlossaryBook::write(const StoredGlossary &glossary, base::GlossaryId id)
{
    const auto now = m_context.clock.now().value;
    const auto units = unitsText(glossary.units);
    if (glossary.id.isNull()) {
        m_context.database.query("own glossary add").with(id.uuid, glossary.title, units, glossary.removed, now).run();
    }
    auto found = m_context.database.query("own glossary find");
    if (!found.with(id.uuid).step()) {
        return Error{ErrorKind::NotFound, "there is no glossary " + id.uuid.text()};
    }
    const auto row = found.integer(0);
    if (glossary.id.isNull()) {
        return row;
    }
    if (found.small(1) != glossary.version) {
        return Error{ErrorKind::Refused, "glossary " + id.uuid.text() + " was changed meanwhile; read it again"};
    }
    m_context.database.query("own glossary change").with(row, glossary.title, units, glossary.removed, now).run();
    return row;
}

void GlossaryBook::writeParts(std::int64_t row, const StoredGlossary &glossary)
{
    m_context.database.query("own terms take out").with(row).run();
    std::int64_t place = 0;
    for (const auto &entry : glossary.entries) {
        m_context.database.query("own term save").with(row, entry.slug, ++place, entry.body).run();
    }
    m_context.database.query("own sources take out").with(row).run();
    for (const auto &source : glossary.sources) {
        const auto id = source.id.isNull() ? m_context.ids.next() : source.id;
        m_context.database.query("own source save").with(row, id, source.name, source.text).run();
    }
}

} // namespace fagdansk::records
