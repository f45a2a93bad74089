#include "app/pack/content_hash.h"
#include "app/pack/search_query.h"
#include "app/pack/sqlite_pack.h"
#include "screening/items/items_json.h"
#include "tests/app/pack/pack_fixture.h"

#include <atomic>
#include <thread>

namespace fagdansk::pack {
namespace {

class SqlitePackTest : public PackTest
{
protected:
    std::unique_ptr<SqlitePack> openGood()
    {
        m_hash = buildGood(path("p.pack"));
        auto pack = SqlitePack::open(path("p.pack"));
        EXPECT_TRUE(pack) << pack.error().detail;
        return std::move(*pack);
    }

    static base::ContentId id(const char *text) { return base::ContentId::parse(text).value(); }

    std::vector<std::string> found(const SqlitePack &pack, std::string_view words)
    {
        std::vector<std::string> out;
        for (const auto &hit : pack.search(words, 3)) {
            out.emplace_back(hit.slug());
        }
        return out;
    }

    std::string m_hash;
};

TEST_F(SqlitePackTest, givesWhatWasAuthored)
{
    const auto pack = openGood();
    EXPECT_EQ(pack->info().pack, "proeve");
    EXPECT_EQ(pack->info().title, "Prøvepakke");
    EXPECT_EQ(pack->info().version, 3);
    EXPECT_EQ(pack->info().hash, m_hash);
    ASSERT_EQ(pack->trades().size(), 1U);
    EXPECT_EQ(pack->trades()[0].units.at(1).terms.size(), 3U);
    const auto terms = pack->terms("blik");
    ASSERT_TRUE(terms);
    ASSERT_EQ(terms->size(), 12U);
    EXPECT_EQ(terms->at(0).lemma, "hammer");
    EXPECT_EQ(terms->at(11).lemma, "i lod");
    EXPECT_EQ(pack->term(id("proeve/blik/sav"))->translations.at("ar").text, "منشار");
    EXPECT_EQ(pack->formLetters("blik"), std::vector<std::string>{"A"});
    EXPECT_TRUE(pack->formLetters("faelles").empty());
    EXPECT_EQ(pack->picture("hammer").value(), readBytes(corpus("good/pictures/hammer.svg")));
    const auto rehearsals = pack->rehearsals("blik");
    ASSERT_TRUE(rehearsals);
    EXPECT_EQ(rehearsals->quiz.at(0).id.text(), "proeve/blik/sikker-saks");
    EXPECT_EQ(rehearsals->instructions.at(0).steps.size(), 4U);
    EXPECT_EQ(rehearsals->charts.at(0).levels.at(1).loadKg, 350);
    EXPECT_EQ(pack->rehearsals("faelles").value(), glossary::Rehearsals());
    EXPECT_TRUE(pack->verify());
}

TEST_F(SqlitePackTest, keepsFormAndRulesAsTheyWere)
{
    const auto pack = openGood();
    const auto version = pack->formVersion("blik", "A").value();
    EXPECT_EQ(version.kind, "form");
    EXPECT_EQ(version.id, "proeve/blik/form-a");
    EXPECT_EQ(version.hash, contentHash(version.body));
    EXPECT_EQ(items::toJson(pack->form("blik", "A").value()), version.body);
    const auto rules = pack->rules().value();
    EXPECT_EQ(rules.id, "proeve/recommendation/rules-2");
    EXPECT_EQ(rules.body, R"({"cuts":{"terms":0.5},"rules":2})");
}

TEST_F(SqlitePackTest, whatIsNotThereIsNotFound)
{
    const auto pack = openGood();
    using base::ErrorKind;
    EXPECT_EQ(pack->term(id("proeve/blik/skrue")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(pack->terms("bus").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(pack->form("blik", "B").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(pack->formVersion("bus", "A").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(pack->picture("sav").error().kind, ErrorKind::NotFound);
}

TEST_F(SqlitePackTest, searchFindsLemmaFormPartDefinitionAndTranslation)
{
    const auto pack = openGood();
    const struct
    {
        const char *words;
        std::vector<std::string> expected;
    } cases[] = {
        {"hammer", {"hammer"}},
        {"HAMR", {"hammer"}},            // a form, begun, in capitals
        {"bord", {"arbejdsbord"}},       // the last part of a compound
        {"klipper", {"saks"}},           // only in the definition
        {"młotek", {"hammer"}},          // a translation
        {"منشار", {"sav"}},              // another script
        {"flad plade", {"blikplade"}},   // both words
        {"flad bord", {}},               // no term has both
        {"som", {"soem"}},               // a keyboard without ø
        {"arbejsbrod", {"arbejdsbord"}}, // misspelt
        {"hamemr", {"hammer"}},
        {"fisketorsk", {}}, // near to nothing
        {"", {}},
        {"\"", {}},
        {"hammer\" OR \"sav", {}}, // nothing typed is query syntax
        {"NEAR(", {}},
        {"lemma:hammer", {}}, // no column's name
        {"--", {}},
    };
    for (const auto &[words, expected] : cases) {
        EXPECT_EQ(found(*pack, words), expected) << words;
    }
    EXPECT_EQ(found(*pack, "sav").front(), "sav"); // the lemma before a definition
    EXPECT_EQ(pack->search("noget", 2).size(), 2U);
    EXPECT_TRUE(pack->search("noget", 0).empty());
    (void)pack->search(std::string("a\0b", 3), 5);
    (void)pack->search("\xff\xfe", 5);
}

TEST(SearchQuery, quotesEveryWord)
{
    EXPECT_EQ(searchQuery("  a\tb\n"), "\"a\"* \"b\"*");
    EXPECT_EQ(searchQuery("a\"b"), "\"ab\"*");
    EXPECT_EQ(searchQuery("1 2 3 4 5 6 7 8 9"), searchQuery("1 2 3 4 5 6 7 8"));
}

TEST_F(SqlitePackTest, manyThreadsReadAtOnce)
{
    const auto pack = openGood();
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 50; ++round) {
                right += pack->terms("blik")->size() == 12 && pack->search("sav", 1).size() == 1 ? 1 : 0;
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    EXPECT_EQ(right, 200);
}

TEST_F(SqlitePackTest, statsCountWhatIsThere)
{
    EXPECT_EQ(statsJson(openGood()->stats().value()),
              R"({"trades":{"blik":{"terms":12,"definitions":12,"examples":24,"rubrics":12,"pictures":1,)"
              R"("translations":{"ar":{"draft":1,"reviewed":1},"pl":{"draft":1,"reviewed":0}}}},"texts":2,"forms":1})");
}

TEST_F(SqlitePackTest, equalContentHasAnEqualHashAndLeavesNoFilesBehind)
{
    const auto first = buildGood(path("a.pack"));
    EXPECT_EQ(buildGood(path("b.pack")), first);
    EXPECT_EQ(buildGood(path("a.pack")), first); // over the old one
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder), {}), 2);

    std::filesystem::copy(corpus("good"), path("changed"), std::filesystem::copy_options::recursive);
    writeBytes(path("changed/trades/blik/translations/pl.yaml"), "language: pl\nterms:\n  hammer: mlotek\n");
    EXPECT_NE(buildPack(path("changed"), path("c.pack"), {})->hash, first);
}

TEST_F(SqlitePackTest, faultyContentLeavesTheOldPack)
{
    const auto hash = buildGood(path("p.pack"));
    std::filesystem::copy(corpus("good"), path("bad"), std::filesystem::copy_options::recursive);
    writeBytes(path("bad/practice/oevelse-1.yaml"), "practice: oevelse-1\n");
    const auto outcome = buildPack(path("bad"), path("p.pack"), {});
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->faults.empty());
    EXPECT_EQ(SqlitePack::open(path("p.pack")).value()->info().hash, hash);
}

TEST_F(SqlitePackTest, aPlaceThatCannotBeWrittenIsAnError)
{
    EXPECT_EQ(buildPack(corpus("good"), path("no/such/folder/p.pack"), {}).error().kind, base::ErrorKind::ReadOnly);
    std::filesystem::create_directories(path("folder.pack/inside"));
    EXPECT_FALSE(buildPack(corpus("good"), path("folder.pack"), {}));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder), {}), 1);
}

} // namespace
} // namespace fagdansk::pack
