#include "app/pack/sqlite_pack.h"

#include "app/pack/pack_hash.h"
#include "app/pack/pack_header.h"
#include "app/pack/pack_reader.h"
#include "app/pack/search_query.h"
#include "app/pack/sqlite_error.h"
#include "screening/items/items_json.h"
#include "wordlists/glossary/glossary_json.h"
#include "wordlists/glossary/rehearsal_json.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <map>

#include "embedded/app_pack.h"

namespace fagdansk::pack {
namespace {

namespace sql = embedded::app_pack;
using base::Error;
using base::ErrorKind;
using base::Result;

/// A value that the pack's own hash vouches for; anything else is damage.
template <class Value>
Value whole(Result<Value> read)
{
    if (!read) {
        throw BrokenContent(read.error().detail);
    }
    return std::move(*read);
}

Error notFound(const std::string &what)
{
    return {ErrorKind::NotFound, "the content pack holds no " + what};
}

int numberIn(const std::string &text)
{
    int value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || stop != text.data() + text.size()) {
        throw BrokenContent("its version is no number");
    }
    return value;
}

scenarios::ContentVersion versionOf(const std::string &kind, const PackReader::Row &row)
{
    return {kind, row.at(0), row.at(1), checkedBody(row)};
}

} // namespace

SqlitePack::SqlitePack(std::unique_ptr<PackReader> reader) : m_reader(std::move(reader)) {}

SqlitePack::~SqlitePack() = default;

Result<std::unique_ptr<SqlitePack>> SqlitePack::open(const std::filesystem::path &file)
{
    if (const auto header = checkPackHeader(file); !header) {
        return header.error();
    }
    std::unique_ptr<PackReader> reader;
    try {
        reader = std::make_unique<PackReader>(file);
    } catch (const SQLite::Exception &error) {
        return readError(error, "cannot open the content pack");
    }
    std::unique_ptr<SqlitePack> pack(new SqlitePack(std::move(reader)));
    return pack->m_reader->guarded([&]() -> Result<std::unique_ptr<SqlitePack>> {
        pack->load();
        return std::move(pack);
    });
}

void SqlitePack::load()
{
    std::map<std::string, std::string> values;
    for (const auto &row : m_reader->rows(sql::packValues)) {
        values[row.at(0)] = row.at(1);
    }
    for (const auto key : {"pack", "title", "version", "hash", "searchHash"}) {
        if (!values.contains(key)) {
            throw BrokenContent(std::string("it does not say its ") + key);
        }
    }
    m_info = {values["pack"], values["title"], numberIn(values["version"]), values["hash"]};
    m_searchHash = values["searchHash"];
    for (const auto &row : m_reader->rows(sql::allTrades)) {
        m_trades.push_back(whole(glossary::tradeFromJson(checkedBody(row))));
    }
    for (const auto &row : m_reader->rows(sql::allForms)) {
        m_forms.push_back({row.at(0), row.at(1)});
    }
}

Result<glossary::Term> SqlitePack::term(const base::ContentId &id) const
{
    return m_reader->guarded([&]() -> Result<glossary::Term> {
        const auto rows = m_reader->rows(sql::termById, id.text());
        if (rows.empty()) {
            return notFound("term '" + id.text() + "'");
        }
        return whole(glossary::termFromJson(checkedBody(rows.front())));
    });
}

Result<scenarios::SharedTerms> SqlitePack::sharedTerms(std::string_view trade) const
{
    if (std::ranges::find(m_trades, trade, &glossary::Trade::slug) == m_trades.end()) {
        return notFound("trade '" + std::string(trade) + "'");
    }
    const std::lock_guard lock(m_termsMutex);
    if (const auto known = m_terms.find(trade); known != m_terms.end()) {
        return known->second;
    }
    auto read = readTerms(std::string(trade));
    if (!read) {
        return read.error();
    }
    auto shared = std::make_shared<const std::vector<glossary::Term>>(std::move(*read));
    return m_terms.emplace(trade, std::move(shared)).first->second;
}

Result<std::vector<glossary::Term>> SqlitePack::readTerms(const std::string &trade) const
{
    return m_reader->guarded([&]() -> Result<std::vector<glossary::Term>> {
        std::vector<glossary::Term> out;
        for (const auto &row : m_reader->rows(sql::termsOfTrade, trade)) {
            out.push_back(whole(glossary::termFromJson(checkedBody(row))));
        }
        return out;
    });
}

std::vector<base::ContentId> SqlitePack::search(std::string_view words, std::size_t limit) const
{
    const auto query = searchQuery(words);
    if (query.empty()) {
        return {};
    }
    constexpr std::size_t most = std::numeric_limits<int>::max();
    std::vector<base::ContentId> out;
    try {
        for (const auto &row : m_reader->rows(sql::searchTerms, query, static_cast<int>(std::min(limit, most)))) {
            if (auto id = base::ContentId::parse(row.at(0))) {
                out.push_back(std::move(*id));
            }
        }
    } catch (const SQLite::Exception &) {
        return {};
    }
    return out.empty() ? nearest(words, limit) : out;
}

std::vector<base::ContentId> SqlitePack::nearest(std::string_view words, std::size_t limit) const
{
    try {
        std::call_once(m_spellingsRead, [this] {
            for (const auto &row : m_reader->rows(sql::spellings)) {
                m_spellings = lexicon::SpellingIndex::fromText(checkedBody(row));
            }
        });
        std::vector<base::ContentId> out;
        for (const int number : m_spellings.nearest(words, limit)) {
            for (const auto &row : m_reader->rows(sql::termByNumber, number)) {
                out.push_back(whole(base::ContentId::parse(row.at(0))));
            }
        }
        return out;
    } catch (const SQLite::Exception &) {
        return {};
    } catch (const BrokenContent &) {
        return {};
    }
}

std::vector<std::string> SqlitePack::formLetters(std::string_view trade) const
{
    std::vector<std::string> out;
    for (const auto &form : m_forms) {
        if (form.trade == trade) {
            out.push_back(form.letter);
        }
    }
    return out;
}

Result<scenarios::ContentVersion> SqlitePack::formVersion(std::string_view trade, std::string_view letter) const
{
    return m_reader->guarded([&]() -> Result<scenarios::ContentVersion> {
        const auto rows = m_reader->rows(sql::formByLetter, std::string(trade), std::string(letter));
        if (rows.empty()) {
            return notFound("form " + std::string(letter) + " of '" + std::string(trade) + "'");
        }
        return versionOf("form", rows.front());
    });
}

Result<items::Form> SqlitePack::form(std::string_view trade, std::string_view letter) const
{
    const auto version = formVersion(trade, letter);
    if (!version) {
        return version.error();
    }
    auto form = items::formFromJson(version->body);
    return form ? std::move(form) : Result<items::Form>(m_reader->broken(form.error().detail));
}

Result<glossary::Rehearsals> SqlitePack::rehearsals(std::string_view trade) const
{
    return m_reader->guarded([&]() -> Result<glossary::Rehearsals> {
        const auto rows = m_reader->rows(sql::rehearsalsOfTrade, std::string(trade));
        return rows.empty() ? glossary::Rehearsals() : whole(glossary::rehearsalsFromJson(checkedBody(rows.front())));
    });
}

Result<scenarios::ContentVersion> SqlitePack::rules() const
{
    return m_reader->guarded([&]() -> Result<scenarios::ContentVersion> {
        const auto rows = m_reader->rows(sql::newestRules);
        if (rows.empty()) {
            return notFound("recommendation rules");
        }
        return versionOf("rules", rows.front());
    });
}

Result<std::string> SqlitePack::picture(std::string_view name) const
{
    return m_reader->guarded([&]() -> Result<std::string> {
        const auto rows = m_reader->rows(sql::pictureByName, std::string(name));
        if (rows.empty()) {
            return notFound("picture '" + std::string(name) + "'");
        }
        return checkedBody(rows.front());
    });
}

Result<PackStats> SqlitePack::stats() const
{
    PackStats out;
    for (const auto &trade : m_trades) {
        const auto all = terms(trade.slug);
        if (!all) {
            return all.error();
        }
        out.trades.emplace_back(trade.slug, countTerms(*all));
    }
    return m_reader->guarded([&]() -> Result<PackStats> {
        const auto row = m_reader->rows(sql::countItems).at(0);
        out.texts = numberIn(row.at(0));
        out.forms = numberIn(row.at(1));
        return out;
    });
}

Result<void> SqlitePack::verify() const
{
    return m_reader->guarded([&]() -> Result<void> {
        const auto integrity = m_reader->rows(sql::integrityCheck);
        if (integrity.size() != 1 || integrity.front().at(0) != "ok") {
            throw BrokenContent("its structure does not hold together");
        }
        for (const auto &row : m_reader->rows(sql::contentRows)) {
            checkedBody(row);
        }
        m_reader->with([&](SQLite::Database &database) {
            if (contentHashOf(database, m_info) != m_info.hash) {
                throw BrokenContent("it does not fit its own hash");
            }
            if (searchHashOf(database) != m_searchHash) {
                throw BrokenContent("its search index does not fit its hash");
            }
        });
        return {};
    });
}

} // namespace fagdansk::pack
