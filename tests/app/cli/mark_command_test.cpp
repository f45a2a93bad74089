#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <fstream>
#include <streambuf>

namespace fagdansk::cli {
namespace {
using testing::HasSubstr;
using testing::MatchesRegex;

void replaceIn(const std::filesystem::path &file, const std::string &from, const std::string &to)
{
    auto text = pack::readBytes(file);
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    pack::writeBytes(file, text.replace(at, from.size(), to));
}

class MarkCommand : public CliTest
{
protected:
    void SetUp() override
    {
        addSecondTrade();
        buildOwnPack();
    }

    /// The same words once more: hammer is defined in other words but translated alike, bukke means something else.
    void addSecondTrade()
    {
        const std::filesystem::path trades = good() + "/trades";
        std::filesystem::copy(trades / "blik", trades / "vaerksted", std::filesystem::copy_options::recursive);
        replaceIn(trades / "vaerksted/trade.yaml", "trade: blik", "trade: vaerksted");
        replaceIn(trades / "vaerksted/units/01-vaerktoej.yaml", "Noget, du slår søm i med.", "Et værktøj til søm.");
        replaceIn(trades / "vaerksted/units/01-vaerktoej.yaml", "any: [slå]", "any: [banke]");
        replaceIn(trades / "vaerksted/units/02-arbejde.yaml", "At gøre en plade krum.", "At hilse dybt.");
        replaceIn(trades / "vaerksted/units/02-arbejde.yaml", "any: [gøre krum]", "any: [hilse]");
    }
};

const std::string record = "\t[012]\t(0|1|0\\.[0-9]{1,8})\t(sure|unsure)\t[^\t]+\n";

TEST_F(MarkCommand, aRecordForEachLine)
{
    const auto [exit, out, err] = run({"mark"}, "1\tsav\tjeg ved det ikke\n"
                                                "2\tblik/hammer\tman kan slå med den, man bruger den i hånden\n"
                                                "3\thammer\t\n");
    EXPECT_EQ(exit, 0) << err;
    EXPECT_THAT(out, MatchesRegex("1" + record + "2" + record + "3" + record));
    EXPECT_THAT(out, HasSubstr("\n2\t2\t"));
    EXPECT_THAT(out, HasSubstr("fundet: hvad det er; fundet: hvad det er godt for\n"));
    EXPECT_THAT(out, HasSubstr("\n3\t0\t"));
    EXPECT_THAT(out, HasSubstr("mangler: hvad det er"));
    EXPECT_EQ(err, "");
}

TEST_F(MarkCommand, theWordsOfTheQuestionCountForNothing)
{
    const auto [exit, out, err] = run({"mark"}, "1\thammer\tHvad er en hammer?\n");
    EXPECT_EQ(exit, 0) << err;
    EXPECT_THAT(out, MatchesRegex("1\t0\t[^\t]+\t[^\t]+\t.*forklaret med ordet selv.*\n"));
}

TEST_F(MarkCommand, framingIsUnderstood)
{
    struct Case
    {
        std::string input;
        std::string id;
        const char *why;
    };
    const Case cases[] = {
        {"\xEF\xBB\xBF"
         "1\tsav\tx\r\n",
         "1", "byte order mark, CR LF"},
        {"1\tsav\tx", "1", "no line end at the end"},
        {"a\\tb\\nc\\\\d\tsav\tx\n", "a\\tb\\nc\\\\d", "an id with escapes is written as it came"},
        {"\tsav\tx\n", "", "an empty id is the caller's own business"},
        {"æ ø\tsav\tto\\nlinjer\\tog \\\\\n", "æ ø", "escapes in the answer"},
        {"1\tSAV\tx\n", "1", "capitals"},
        {"1\tsøm\tx\n", "1", "a letter beyond ASCII"},
        {"1\tso\xCC\xB8m\tx\n1\tsav\tx\n", "", "a stroke put on afterwards is no ø: unknown"},
        {"1\ti lod\tx\n", "1", "more than one word"},
    };
    for (const auto &one : cases) {
        const auto [exit, out, err] = run({"mark"}, one.input);
        if (std::string_view(one.why).ends_with("unknown")) {
            EXPECT_EQ(exit, 2) << one.why;
            continue;
        }
        EXPECT_EQ(exit, 0) << one.why << err;
        EXPECT_EQ(out.substr(0, out.find('\t')), one.id) << one.why;
        EXPECT_EQ(std::ranges::count(out, '\n'), 1) << one.why << out;
    }
    EXPECT_EQ(run({"mark"}, "").exit, 0);
}

TEST_F(MarkCommand, aFaultyLineStopsAfterWholeRecords)
{
    struct Case
    {
        std::string line;
        std::string says;
    };
    const Case cases[] = {
        {"2\tsav", "three fields"},
        {"2\tsav\tx\ty", "three fields"},
        {"", "three fields"},
        {"2\tsave\tx", "unknown term 'save'"},
        {"2\tblik/save\tx", "unknown term 'blik/save'"},
        {"2\tsvejsning/sav\tx", "unknown term 'svejsning/sav'"},
        {"2\tbukke\tx", "ambiguous term 'bukke'; write blik/bukke or vaerksted/bukke"},
        {"2\tsav\tx\\y", "unknown escape"},
        {"2\tsav\tx\\", "unknown escape"},
        {"2\tsav\t\xC3", "not UTF-8"},
        {"2\tsav\t\xED\xA0\x80", "not UTF-8"},
        {"2\tsav\t" + std::string(1'100'000, 'a'), "longer than"},
    };
    const auto first = run({"mark"}, "1\tsav\tx\n").out;
    for (const auto &one : cases) {
        const auto [exit, out, err] = run({"mark"}, "1\tsav\tx\n" + one.line + "\n3\tsav\tx\n");
        EXPECT_EQ(exit, 2) << one.says;
        EXPECT_EQ(out, first) << one.says;
        EXPECT_THAT(err, MatchesRegex("line 2: .*\n"));
        EXPECT_THAT(err, HasSubstr(one.says));
    }
}

TEST_F(MarkCommand, oneLemmaWithOneSenseIsNotAmbiguous)
{
    EXPECT_EQ(run({"mark"}, "1\thammer\tx\n").exit, 0) << "other words, the same translations";
    EXPECT_EQ(run({"mark"}, "1\tsaks\tx\n").exit, 0) << "the same definition";
    EXPECT_EQ(run({"mark"}, "1\tblik/bukke\tx\n2\tvaerksted/bukke\tx\n").exit, 0) << "the trade says which";
    EXPECT_THAT(run({"mark"}, "1\tvaerksted/bukke\tman kan hilse\n").out, HasSubstr("fundet: hvad det er"));
    EXPECT_THAT(run({"mark"}, "1\tblik/bukke\tman kan hilse\n").out, HasSubstr("mangler: hvad det er"));
}

TEST_F(MarkCommand, withoutItsPackNothingIsMarked)
{
    const auto [exit, out, err] = run({"mark", "--pack", path("none.pack").string()}, "1\tsav\tx\n");
    EXPECT_EQ(exit, 2);
    EXPECT_EQ(out, "");
    EXPECT_NE(err, "");
}

/// Gives one line at a time and notes how much was written when the next one was asked for.
class LineByLine : public std::streambuf
{
public:
    LineByLine(int lines, const std::ostringstream &out) : m_left(lines), m_out(out) {}
    std::size_t mostBehind() const { return m_mostBehind; }

protected:
    int_type underflow() override
    {
        const auto written = static_cast<std::size_t>(std::ranges::count(m_out.view(), '\n'));
        m_mostBehind = std::max(m_mostBehind, m_given - written);
        if (m_left-- == 0) {
            return traits_type::eof();
        }
        ++m_given;
        m_line = std::to_string(m_given) + "\thammer\tman slår med den\n";
        setg(m_line.data(), m_line.data(), m_line.data() + m_line.size());
        return traits_type::to_int_type(m_line.front());
    }

private:
    int m_left;
    const std::ostringstream &m_out;
    std::string m_line;
    std::size_t m_given = 0;
    std::size_t m_mostBehind = 0;
};

TEST_F(MarkCommand, tenThousandLinesStream)
{
    std::ostringstream out;
    std::ostringstream err;
    LineByLine lines(10'000, out);
    std::istream in(&lines);
    EXPECT_EQ(cli::run({"mark"}, path("bin/fagdansk-cli"), in, out, err), 0) << err.str();
    EXPECT_EQ(std::ranges::count(out.view(), '\n'), 10'000);
    EXPECT_EQ(lines.mostBehind(), 0U) << "a record is out before the next line is read";
}

TEST_F(MarkCommand, anOutputThatBreaksIsNotFine)
{
    std::istringstream in("1\tsav\tx\n");
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    EXPECT_EQ(cli::run({"mark"}, path("bin/fagdansk-cli"), in, out, err), 2);
    EXPECT_NE(err.str(), "");
}

} // namespace
} // namespace fagdansk::cli
