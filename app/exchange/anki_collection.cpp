#include "app/exchange/anki_collection.h"

#include "app/exchange/clean_text.h"
#include "app/exchange/protobuf_fields.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "embedded/app_exchange.h"

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;
namespace sql = embedded::app_exchange;

constexpr int opsBetweenChecks = 10'000;
constexpr int mostChecks = 50'000; ///< half a billion steps of SQLite's machine: minutes, never hours

int compareBytes(void *, int leftSize, const void *left, int rightSize, const void *right)
{
    return std::string_view(static_cast<const char *>(left), static_cast<std::size_t>(leftSize))
        .compare({static_cast<const char *>(right), static_cast<std::size_t>(rightSize)});
}

std::vector<std::string> splitAt(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(std::move(part));
    }
    return parts;
}

class CollectionReader
{
public:
    CollectionReader(std::string bytes, const std::stop_token &stop)
        : m_bytes(std::move(bytes)), m_stop(stop), m_database(":memory:", SQLite::OPEN_READWRITE)
    {
        // A file left in WAL mode cannot be opened in memory; nothing is in its log, since it was packed whole.
        if (m_bytes.size() > 19) {
            m_bytes[18] = m_bytes[19] = 1;
        }
        auto *handle = m_database.getHandle();
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_create_collation(handle, "unicase", SQLITE_UTF8, nullptr, compareBytes);
        sqlite3_progress_handler(handle, opsBetweenChecks, &CollectionReader::mustEnd, this);
        sqlite3_deserialize(handle, "main", reinterpret_cast<unsigned char *>(m_bytes.data()),
                            static_cast<sqlite3_int64>(m_bytes.size()), static_cast<sqlite3_int64>(m_bytes.size()),
                            SQLITE_DESERIALIZE_READONLY);
    }

    base::Result<AnkiCollection> read()
    {
        readTables();
        if (!m_tables.contains("notes") || !m_tables.contains("col")) {
            return Error{ErrorKind::Corrupt, "its collection has no notes"};
        }
        m_tables.contains("notetypes") && m_tables.contains("fields") ? readNewTypes() : readOldTypes();
        if (!readNotes()) {
            return Error{ErrorKind::InvalidInput, "more than 20000 notes"};
        }
        if (m_tables.contains("revlog") && m_tables.contains("cards")) {
            readReviews();
        }
        return std::move(m_out);
    }

private:
    static int mustEnd(void *self)
    {
        auto &reader = *static_cast<CollectionReader *>(self);
        return reader.m_stop.stop_requested() || ++reader.m_checks > mostChecks ? 1 : 0;
    }

    SQLite::Statement query(std::string_view statement) { return {m_database, std::string(statement)}; }

    void readTables()
    {
        auto rows = query(sql::plainTables);
        while (rows.executeStep()) {
            m_tables.insert(rows.getColumn(0).getString());
        }
    }

    void readOldTypes()
    {
        auto row = query(sql::oldTypesAndDecks);
        if (!row.executeStep()) {
            return;
        }
        const auto models = nlohmann::json::parse(row.getColumn(0).getString(), nullptr, false);
        if (models.is_object()) {
            for (const auto &[id, model] : models.items()) {
                m_out.types.emplace(std::strtoll(id.c_str(), nullptr, 10), oldType(model));
            }
        }
        const auto decks = nlohmann::json::parse(row.getColumn(1).getString(), nullptr, false);
        for (auto deck = decks.begin(); decks.is_object() && deck != decks.end(); ++deck) {
            if (deck.key() != "1" && m_out.deck.empty()) {
                m_out.deck = textIn(*deck, "name");
            }
        }
    }

    static std::string textIn(const nlohmann::json &object, const char *key)
    {
        const bool isThere = object.is_object() && object.contains(key) && object[key].is_string();
        return isThere ? object[key].get<std::string>() : std::string();
    }

    static AnkiNoteType oldType(const nlohmann::json &model)
    {
        AnkiNoteType type{textIn(model, "name"), false, {}};
        if (!model.is_object()) {
            return type;
        }
        type.isCloze = model.contains("type") && model["type"] == 1;
        const auto fields = model.find("flds");
        for (std::size_t i = 0; fields != model.end() && fields->is_array() && i < fields->size(); ++i) {
            type.fields.push_back(textIn((*fields)[i], "name"));
        }
        return type;
    }

    void readNewTypes()
    {
        constexpr std::uint32_t kindField = 1; ///< of a note type's configuration: 0 normal, 1 cloze
        auto types = query(sql::newTypes);
        while (types.executeStep()) {
            const auto config = types.getColumn(2).getString();
            m_out.types[types.getColumn(0).getInt64()] = {
                types.getColumn(1).getString(), protobufNumber(config, kindField) == 1, {}};
        }
        auto fields = query(sql::newFields);
        while (fields.executeStep()) {
            if (const auto type = m_out.types.find(fields.getColumn(0).getInt64()); type != m_out.types.end()) {
                type->second.fields.push_back(fields.getColumn(1).getString());
            }
        }
        if (m_tables.contains("decks")) {
            auto deck = query(sql::newDecks);
            m_out.deck = deck.executeStep() ? deck.getColumn(0).getString() : std::string();
        }
    }

    bool readNotes()
    {
        auto rows = query(sql::notes);
        rows.bind(1, static_cast<std::int64_t>(mostRows + 1));
        while (rows.executeStep()) {
            if (m_out.notes.size() == mostRows) {
                return false;
            }
            AnkiNote note{rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(),
                          splitAt(rows.getColumn(2).getString(), ' '), splitAt(rows.getColumn(3).getString(), '\x1f')};
            std::erase(note.tags, std::string());
            note.fields.resize(std::min(note.fields.size(), mostColumns));
            m_out.notes.push_back(std::move(note));
        }
        return true;
    }

    void readReviews()
    {
        auto rows = query(sql::reviews);
        while (rows.executeStep()) {
            m_out.reviews.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt(),
                                     rows.getColumn(2).getInt64(), rows.getColumn(3).getInt()});
        }
    }

    std::string m_bytes;
    const std::stop_token &m_stop;
    SQLite::Database m_database;
    int m_checks = 0;
    std::set<std::string> m_tables;
    AnkiCollection m_out;
};
} // namespace

base::Result<AnkiCollection> readAnkiCollection(std::string database, const std::stop_token &stop)
{
    try {
        return CollectionReader(std::move(database), stop).read();
    } catch (const SQLite::Exception &error) {
        if (stop.stop_requested()) {
            return Error{ErrorKind::Refused, "it was stopped"};
        }
        return Error{ErrorKind::Corrupt, std::string("its collection cannot be read: ") + error.what()};
    }
}

} // namespace fagdansk::exchange
