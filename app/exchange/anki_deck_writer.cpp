#include "app/exchange/anki_deck.h"
#include "app/exchange/anki_note_type.h"
#include "app/exchange/clean_text.h"
#include "app/exchange/glossary_sheet.h"
#include "app/exchange/note_field.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <set>

#include "embedded/app_exchange.h"

namespace fagdansk::exchange {
namespace {
namespace sql = embedded::app_exchange;
using Json = nlohmann::ordered_json;

constexpr std::int64_t firstId = 1'600'000'000'000; ///< Anki's ids look like milliseconds; ours are made, not taken

/// FNV-1a, so that the same text has the same id on every machine.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    }
    return hash;
}

std::int64_t idOf(std::string_view text)
{
    return firstId + static_cast<std::int64_t>(hashOf(text) % 100'000'000'000U);
}

Json deckJson(std::int64_t id, const std::string &name, std::int64_t nowSeconds)
{
    const auto none = Json::array({0, 0});
    return {{"id", id},         {"name", name},     {"mod", nowSeconds}, {"usn", 0},           {"lrnToday", none},
            {"revToday", none}, {"newToday", none}, {"timeToday", none}, {"collapsed", false}, {"desc", ""},
            {"dyn", 0},         {"conf", 1},        {"extendNew", 10},   {"extendRev", 50}};
}

Json deckOptionsJson()
{
    return {{"id", 1},
            {"name", "Default"},
            {"mod", 0},
            {"usn", 0},
            {"maxTaken", 60},
            {"autoplay", true},
            {"timer", 0},
            {"replayq", true},
            {"new",
             {{"bury", true},
              {"delays", {1, 10}},
              {"initialFactor", 2500},
              {"ints", {1, 4, 7}},
              {"order", 1},
              {"perDay", 20}}},
            {"rev", {{"bury", true}, {"ease4", 1.3}, {"ivlFct", 1}, {"maxIvl", 36500}, {"perDay", 200}}},
            {"lapse", {{"delays", {10}}, {"leechAction", 0}, {"leechFails", 8}, {"minInt", 1}, {"mult", 0}}}};
}

class DeckWriter
{
public:
    DeckWriter(const scenarios::GlossaryTable &table, const std::vector<std::string> &languages, std::int64_t nowMs)
        : m_sheet(sheetOf(table, languages)),
          m_title(titleOf(table)),
          m_nowMs(nowMs),
          m_database(":memory:", SQLite::OPEN_READWRITE)
    {
        std::string fields;
        for (const auto &name : m_sheet.header) {
            fields += name + '\x1f';
        }
        m_typeId = idOf("note type " + fields);
        m_deckId = idOf("deck " + m_title);
    }

    std::string write(const scenarios::GlossaryTable &table)
    {
        SQLite::Transaction transaction(m_database);
        m_database.exec(std::string(sql::anki_schema));
        addCollection();
        for (std::size_t i = 0; i < table.entries.size(); ++i) {
            addNote(table.entries[i], i);
        }
        transaction.commit();
        return bytes();
    }

private:
    static std::string titleOf(const scenarios::GlossaryTable &table)
    {
        auto title = cleanLine(table.title);
        std::ranges::replace(title, ':', ' '); // two colons would make levels
        return title.empty() ? "Ordliste" : title;
    }

    template <class... Values>
    void run(std::string_view statement, const Values &...values)
    {
        SQLite::Statement query(m_database, std::string(statement));
        int index = 0;
        (query.bind(++index, values), ...);
        query.exec();
    }

    void addCollection()
    {
        const auto seconds = m_nowMs / 1000;
        const Json types = {{std::to_string(m_typeId), noteTypeJson(m_typeId, m_deckId, m_sheet.header, seconds)}};
        const Json decks = {{"1", deckJson(1, "Default", seconds)},
                            {std::to_string(m_deckId), deckJson(m_deckId, m_title, seconds)}};
        const Json settings = {{"activeDecks", {1}},    {"curDeck", 1},           {"newSpread", 0},
                               {"collapseTime", 1200},  {"timeLim", 0},           {"estTimes", true},
                               {"dueCounts", true},     {"curModel", nullptr},    {"nextPos", 1},
                               {"sortType", "noteFld"}, {"sortBackwards", false}, {"addToCur", true}};
        run(sql::insertCollection, seconds, m_nowMs, m_nowMs, settings.dump(), types.dump(), decks.dump(),
            Json{{"1", deckOptionsJson()}}.dump());
    }

    void addNote(const scenarios::GlossaryEntry &entry, std::size_t index)
    {
        std::string fields;
        for (const auto &cell : m_sheet.rows[index].cells) {
            fields += fieldHtml(cell) + '\x1f';
        }
        fields.pop_back();
        auto unit = cleanLine(entry.unit);
        std::ranges::replace(unit, ' ', '_');
        const auto guid = guidOf(entry);
        const auto note = m_nowMs + static_cast<std::int64_t>(index);
        run(sql::insertNote, note, guid, m_typeId, m_nowMs / 1000, unit.empty() ? unit : " " + unit + " ", fields,
            cleanLine(entry.lemma));
        addCard(note, 0, index);
        if (!cleanText(entry.definition).empty()) {
            addCard(note, 1, index);
        }
    }

    void addCard(std::int64_t note, int ordinal, std::size_t index)
    {
        const auto card = m_nowMs + static_cast<std::int64_t>(index) * 2 + ordinal;
        run(sql::insertCard, card, note, m_deckId, ordinal, m_nowMs / 1000, static_cast<std::int64_t>(index + 1));
    }

    /// The same for the same word, so that a second import changes its note instead of adding one.
    std::string guidOf(const scenarios::GlossaryEntry &entry)
    {
        auto key = entry.id.empty() ? m_title + '\x1f' + entry.lemma : entry.id;
        while (!m_guids.insert(key).second) {
            key += '\'';
        }
        return "fd" + std::to_string(hashOf(key));
    }

    std::string bytes()
    {
        sqlite3_int64 size = 0;
        const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> data(
            sqlite3_serialize(m_database.getHandle(), "main", &size, 0), sqlite3_free);
        return {reinterpret_cast<const char *>(data.get()), static_cast<std::size_t>(size)};
    }

    Sheet m_sheet;
    std::string m_title;
    std::int64_t m_nowMs;
    std::int64_t m_typeId = 0;
    std::int64_t m_deckId = 0;
    std::set<std::string> m_guids;
    SQLite::Database m_database;
};
} // namespace

base::Result<std::string> writeAnkiDeck(const scenarios::GlossaryTable &table,
                                        const std::vector<std::string> &languages, std::int64_t nowMs)
{
    try {
        return packZip({{"collection.anki2", DeckWriter(table, languages, nowMs).write(table)}, {"media", "{}"}});
    } catch (const SQLite::Exception &error) {
        return base::Error{base::ErrorKind::Internal, std::string("the deck cannot be made: ") + error.what()};
    }
}

} // namespace fagdansk::exchange
