// A damaged pack is refused or says so when read; it never crashes and never gives wrong content.
#include "app/pack/pack_format.h"
#include "app/pack/sqlite_pack.h"
#include "tests/app/pack/pack_fixture.h"

namespace fagdansk::pack {
namespace {

using base::ErrorKind;

class DamageTest : public PackTest
{
protected:
    DamageTest()
    {
        buildGood(path("good.pack"));
        m_bytes = readBytes(path("good.pack"));
        m_good = SqlitePack::open(path("good.pack")).value();
    }

    base::Result<std::unique_ptr<SqlitePack>> open(const std::string &bytes)
    {
        writeBytes(path("bad.pack"), bytes);
        return SqlitePack::open(path("bad.pack"));
    }

    std::string with(std::size_t at, const std::string &change) const
    {
        auto bytes = m_bytes;
        bytes.replace(at, change.size(), change);
        return bytes;
    }

    std::string m_bytes;
    std::unique_ptr<SqlitePack> m_good;
};

TEST_F(DamageTest, isRefusedAtTheDoor)
{
    const struct
    {
        const char *what;
        std::string bytes;
        ErrorKind kind;
    } cases[] = {
        {"empty", "", ErrorKind::BrokenPack},
        {"too short", m_bytes.substr(0, 99), ErrorKind::BrokenPack},
        {"cut within a page", m_bytes.substr(0, m_bytes.size() - 1), ErrorKind::BrokenPack},
        {"cut at a page", m_bytes.substr(0, m_bytes.size() - 4096), ErrorKind::BrokenPack},
        {"longer than it says", m_bytes + "x", ErrorKind::BrokenPack},
        {"text", std::string(5000, 'x'), ErrorKind::BrokenPack},
        {"another magic", with(0, "X"), ErrorKind::BrokenPack},
        {"another program's database", with(68, "FdRe"), ErrorKind::BrokenPack},
        {"no application id", with(68, std::string(4, '\0')), ErrorKind::BrokenPack},
        {"a later format", with(63, std::string(1, static_cast<char>(packFormatVersion + 1))), ErrorKind::Newer},
        {"an earlier format", with(63, std::string(1, static_cast<char>(packFormatVersion - 1))),
         ErrorKind::BrokenPack},
        {"format 0", with(63, std::string(1, '\0')), ErrorKind::BrokenPack},
    };
    for (const auto &[what, bytes, kind] : cases) {
        const auto opened = open(bytes);
        ASSERT_FALSE(opened) << what;
        EXPECT_EQ(opened.error().kind, kind) << what;
        EXPECT_NE(opened.error().detail.find("bad.pack"), std::string::npos) << what;
    }
    EXPECT_EQ(SqlitePack::open(path("none.pack")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(SqlitePack::open(m_folder).error().kind, ErrorKind::BrokenPack);
}

TEST_F(DamageTest, aChangedLetterInABodyIsNeverShown)
{
    const auto at = m_bytes.find("ham-mer");
    ASSERT_NE(at, std::string::npos);
    const auto opened = open(with(at, "HAM-mer"));
    ASSERT_TRUE(opened);
    const auto hammer = base::ContentId::parse("proeve/blik/hammer").value();
    EXPECT_EQ((*opened)->term(hammer).error().kind, ErrorKind::BrokenPack);
    EXPECT_EQ((*opened)->terms("blik").error().kind, ErrorKind::BrokenPack);
    EXPECT_EQ((*opened)->verify().error().kind, ErrorKind::BrokenPack);
    EXPECT_TRUE((*opened)->form("blik", "A")); // the rest is whole
}

TEST_F(DamageTest, flippedBitsAnywhereAreFoundOrHarmless)
{
    const auto goodTerms = m_good->terms("blik").value();
    const auto goodForm = m_good->form("blik", "A").value();
    std::mt19937 random(11);
    int refused = 0;
    constexpr int rounds = 400;
    for (int round = 0; round < rounds; ++round) {
        auto bytes = m_bytes;
        const auto at = random() % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        const auto opened = open(bytes);
        if (!opened) {
            ++refused;
            continue;
        }
        (void)(*opened)->search("sav noget", 5);
        (void)(*opened)->rules();
        (void)(*opened)->stats();
        const auto terms = (*opened)->terms("blik");
        const auto form = (*opened)->form("blik", "A");
        const bool whole = (*opened)->verify().ok();
        refused += whole ? 0 : 1;
        // A pack that verifies holds what was built; a form that is given is the form that was built.
        EXPECT_TRUE(!whole || (terms && *terms == goodTerms)) << "byte " << at;
        EXPECT_TRUE(!form || *form == goodForm) << "byte " << at;
    }
    EXPECT_GT(refused, rounds / 4);
}

} // namespace
} // namespace fagdansk::pack
