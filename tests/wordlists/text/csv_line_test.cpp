#include "wordlists/text/csv_line.h"

#include <gmock/gmock.h>

namespace fagdansk::text {
namespace {

TEST(CsvLine, splitsAtCommasOutsideQuotes)
{
    struct Case
    {
        const char *reason;
        const char *line;
        std::vector<std::string> fields;
    };
    const Case cases[] = {
        {"an empty line is one empty field", "", {""}},
        {"plain", "a,b,c", {"a", "b", "c"}},
        {"empty fields count", ",,", {"", "", ""}},
        {"a comma in quotes", R"(a,"b,c",d)", {"a", "b,c", "d"}},
        {"a doubled quote", R"("say ""hi""",x)", {"say \"hi\"", "x"}},
        {"a quote inside a field is a sign", R"(6" tube,x)", {"6\" tube", "x"}},
        {"quotes around nothing", R"("",x)", {"", "x"}},
        {"Danish letters", "blåbærgrød,ø", {"blåbærgrød", "ø"}},
    };
    for (const auto &one : cases) {
        const auto fields = csvFields(one.line);
        ASSERT_TRUE(fields) << one.reason;
        EXPECT_EQ(*fields, one.fields) << one.reason;
    }
}

TEST(CsvLine, refusesAQuoteThatDoesNotCloseAtTheFieldsEnd)
{
    for (const auto *line : {"\"open", "a,\"open,b", "\"shut\"more,b"}) {
        EXPECT_FALSE(csvFields(line)) << line;
    }
}

} // namespace
} // namespace fagdansk::text
