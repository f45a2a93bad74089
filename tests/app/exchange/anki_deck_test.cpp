// Anki packages of other makers: the old form, the newest (Zstandard over SQLite with its own collation), and hostile
// ones.
#include "app/exchange/anki_deck.h"
#include "app/exchange/note_field.h"
#include "tests/app/exchange/glossary_sample.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace fagdansk::exchange {
namespace {

class Base
{
public:
    explicit Base(const std::string &script) : m_database(":memory:", SQLite::OPEN_READWRITE)
    {
        const auto compare = [](void *, int a, const void *left, int b, const void *right) {
            return std::string_view(static_cast<const char *>(left), static_cast<std::size_t>(a))
                .compare({static_cast<const char *>(right), static_cast<std::size_t>(b)});
        };
        sqlite3_create_collation(m_database.getHandle(), "unicase", SQLITE_UTF8, nullptr, compare);
        m_database.exec(script);
    }

    std::string bytes()
    {
        sqlite3_int64 size = 0;
        auto *data = sqlite3_serialize(m_database.getHandle(), "main", &size, 0);
        std::string out(reinterpret_cast<const char *>(data), static_cast<std::size_t>(size));
        sqlite3_free(data);
        return out;
    }

private:
    SQLite::Database m_database;
};

std::string zstd(const std::string &bytes)
{
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 3));
    return out;
}

std::string packed(const std::vector<std::pair<std::string, std::string>> &files)
{
    const auto bytes = packZip(files);
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : std::string();
}

constexpr const char *oldTables = "CREATE TABLE col (id integer, models text, decks text);"
                                  "CREATE TABLE notes (id integer PRIMARY KEY, mid integer, tags text, flds text);"
                                  "CREATE TABLE cards (id integer PRIMARY KEY, nid integer, ord integer);"
                                  "CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, ease integer);";

// As Anki's upgrade to schema 15 makes them.
constexpr const char *newTables =
    "CREATE TABLE col (id integer, models text, decks text); INSERT INTO col VALUES (1, '', '');"
    "CREATE TABLE notes (id integer PRIMARY KEY, mid integer, tags text, flds text);"
    "CREATE TABLE cards (id integer PRIMARY KEY, nid integer, ord integer);"
    "CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, ease integer);"
    "CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase, config blob);"
    "CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);"
    "CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,"
    "  config blob, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;"
    "CREATE INDEX idx_fields_name_ntid ON fields (name, ntid);"
    "CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase);"
    "INSERT INTO decks VALUES (1, 'Default'), (5, 'Dansk' || char(31) || 'Svejsning');"
    "INSERT INTO notetypes VALUES (7, 'Ordkort', x'08001a00'), (8, 'Huller', x'0801');"
    "INSERT INTO fields VALUES (7, 0, 'Front', x''), (7, 1, 'Engelsk', x''), (7, 2, 'Billede', x''),"
    "  (8, 0, 'Text', x'');"
    "INSERT INTO notes VALUES (100, 7, ' kursus::mine_ord ', 'hjelm' || char(31) || 'helmet' || char(31) ||"
    "  '<img src=\"hjelm.jpg\">'),"
    "  (101, 8, '', 'Tag {{c1::hjelmen}} på'), (102, 7, '', 'sko' || char(31) || char(31));"
    "INSERT INTO cards VALUES (200, 100, 0), (201, 100, 1), (202, 102, 0);"
    "INSERT INTO revlog VALUES (1700000000000, 200, 3), (1700000500000, 201, 1), (1700000600000, 202, 0),"
    "  (1600000000000, 200, 4);";

TEST(AnkiDeck, theNewestFormWithItsReviewsAndMedia)
{
    const std::string media("\x0A\x0D\x0A\x09hjelm.jpg\x10\x05", 15);
    const auto preview = read(packed({{"collection.anki21b", zstd(Base(newTables).bytes())},
                                      {"collection.anki2", Base(oldTables).bytes()}, // says only "please update"
                                      {"media", zstd(media)},
                                      {"meta", std::string("\x08\x03")}}));
    ASSERT_TRUE(preview) << preview.error().detail;
    EXPECT_EQ(preview->title, "Svejsning");
    ASSERT_EQ(preview->rows.size(), 2U);
    const auto &entry = preview->rows[0].entry;
    EXPECT_EQ(entry.lemma, "hjelm");
    EXPECT_EQ(entry.unit, "mine ord");
    EXPECT_EQ(entry.picture, "hjelm");
    EXPECT_EQ(entry.translations.at("en").text, "helmet");
    EXPECT_TRUE(hasFault(*preview, 2, RowFaultKind::ClozeNote));
    EXPECT_EQ(preview->rows[1].row, 3U);
    EXPECT_TRUE(preview->acceptable());
    EXPECT_EQ(preview->media, std::vector<std::string>{"hjelm.jpg"});
    const std::vector<scenarios::ForeignReview> reviews{
        {1, 0, 1'600'000'000'000, 4}, {1, 0, 1'700'000'000'000, 3}, {1, 1, 1'700'000'500'000, 1}};
    EXPECT_EQ(preview->reviews, reviews) << "in time order, without what was no answer";
}

TEST(AnkiDeck, theOldFormsWithNoteTypesAsJson)
{
    const std::string script =
        std::string(oldTables) +
        "INSERT INTO col VALUES (1, '{\"7\":{\"name\":\"Basic\",\"type\":0,\"flds\":["
        "{\"name\":\"Forside\"},{\"name\":\"Bagside\"}]}}', '{\"1\":{\"name\":\"Default\"},"
        "\"9\":{\"name\":\"Ord\"}}');"
        "INSERT INTO notes VALUES (1, 7, '', 'h&aelig;l' || char(31) || '<b>Noget</b><br>andet'),"
        "(2, 99, '', 'ukendt' || char(31) || 'x');";
    for (const auto *name : {"collection.anki2", "collection.anki21"}) {
        const auto preview = read(packed({{name, Base(script).bytes()}, {"media", R"({"0":"a.mp3"})"}}));
        ASSERT_TRUE(preview) << name << preview.error().detail;
        EXPECT_EQ(preview->title, "Ord");
        ASSERT_EQ(preview->rows.size(), 2U);
        EXPECT_EQ(preview->rows[0].entry.lemma, "hæl");
        EXPECT_EQ(preview->rows[0].entry.definition, "Noget\nandet");
        EXPECT_TRUE(hasFault(*preview, 0, RowFaultKind::TakenForMeaning));
        EXPECT_EQ(preview->rows[1].entry.lemma, "ukendt") << "its note type is missing: the first field is the word";
        EXPECT_EQ(preview->media, std::vector<std::string>{"a.mp3"});
    }
}

TEST(AnkiDeck, hostilePackages)
{
    const std::string endless = "CREATE TABLE col (models text, decks text); INSERT INTO col VALUES ('', '');"
                                "CREATE VIEW notes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT i AS id, 1 AS mid, '' AS tags, 'x' AS flds FROM n;";
    EXPECT_FALSE(read(packed({{"collection.anki2", Base(endless).bytes()}}))) << "a view without end";
    EXPECT_FALSE(read(packed({{"collection.anki2", "SQLite format 3"}})));
    EXPECT_FALSE(read(packed({{"collection.anki2", ""}})));
    EXPECT_FALSE(read(packed({{"collection.anki21b", "no Zstandard"}})));
    EXPECT_FALSE(read(packed({{"collection.anki21b", zstd(std::string(100U * 1024 * 1024, '\0'))}}))) << "a bomb";
    EXPECT_EQ(read(packed({{"collection.anki21b", ""}, {"meta", std::string("\x08\x04")}})).error().kind,
              base::ErrorKind::Newer);
    const std::string many = std::string(oldTables) + "INSERT INTO col VALUES (1, '{}', '{}');"
                                                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                                      "LIMIT 20001) INSERT INTO notes SELECT i, 1, '', 'x' FROM n;";
    EXPECT_FALSE(read(packed({{"collection.anki2", Base(many).bytes()}})));
    const std::string odd = std::string(oldTables) + "INSERT INTO col VALUES (1, '[1,{\"flds\":7}]', '{\"2\":3}');"
                                                     "INSERT INTO notes VALUES (1, 'x', 7, NULL);";
    const auto preview = read(packed({{"collection.anki2", Base(odd).bytes()}}));
    ASSERT_TRUE(preview) << preview.error().detail;
    EXPECT_TRUE(hasFault(*preview, 1, RowFaultKind::MissingWord));
}

TEST(AnkiDeck, ourDeckKeepsItsPromisesToAnki)
{
    const GlossaryTable table{"Svej::sning", {fullEntry(), fullEntry()}};
    const auto bytes = write(table, GlossaryFormat::Apkg);
    auto archive = ZipArchive::open(bytes);
    ASSERT_TRUE(archive);
    EXPECT_EQ(*archive->unpack("media"), "{}");
    auto file = *archive->unpack("collection.anki2");
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    sqlite3_deserialize(database.getHandle(), "main", reinterpret_cast<unsigned char *>(file.data()),
                        static_cast<sqlite3_int64>(file.size()), static_cast<sqlite3_int64>(file.size()), 0);
    EXPECT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(database.execAndGet("SELECT ver FROM col").getInt(), 11);
    EXPECT_EQ(database.execAndGet("SELECT count(DISTINCT guid) FROM notes").getInt(), 2);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM cards WHERE type = 0 AND queue = 0").getInt(), 4);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)").getInt(), 0);
    const auto models = nlohmann::json::parse(database.execAndGet("SELECT models FROM col").getString());
    const auto decks = nlohmann::json::parse(database.execAndGet("SELECT decks FROM col").getString());
    const auto type = database.execAndGet("SELECT mid FROM notes").getString();
    ASSERT_TRUE(models.contains(type));
    EXPECT_TRUE(decks.contains(database.execAndGet("SELECT did FROM cards").getString()));
    const auto fields = database.execAndGet("SELECT flds FROM notes").getString();
    EXPECT_EQ(std::ranges::count(fields, '\x1f') + 1, static_cast<std::ptrdiff_t>(models[type]["flds"].size()));
    EXPECT_EQ(write(table, GlossaryFormat::Apkg), bytes) << "equal input, equal deck: a second import finds its notes";
}

struct FieldCase
{
    const char *html;
    const char *text;
};

const FieldCase fieldCases[] = {
    {"a<div>b</div><div>c</div>d", "a\nb\nc\nd"},
    {"a<br><br/>b", "a\n\nb"},
    {"a\n  b", "a b"},
    {"<style>p{}</style>a<!-- b -->c", "ac"},
    {"a&nbsp;&nbsp;b &lt;c&gt; &#x41;&#66;", "a  b <c> AB"},
    {"x[sound:a.mp3]y", "xy"},
    {"a < b", "a "},
    {"<b", ""},
    {"&", "&"},
    {"[sound:", ""},
};

TEST(AnkiDeck, fieldsBecomeText)
{
    for (const auto &[html, text] : fieldCases) {
        EXPECT_EQ(fieldText(html), text) << html;
    }
    EXPECT_EQ(fieldPicture("<p><img class=x src='media/a b.png'>"), "a b.png");
    EXPECT_EQ(fieldPicture("<img src=a.png>"), "a.png");
    EXPECT_EQ(fieldPicture("<img"), "");
}

} // namespace
} // namespace fagdansk::exchange
