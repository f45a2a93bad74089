// Tables that are no glossary: read as they stand, with what is wrong with the file itself; and written.
#include "app/exchange/misread_text.h"
#include "app/exchange/sheet_files.h"

#include <gtest/gtest.h>

namespace {
using namespace fagdansk;
using scenarios::SheetFormat;
using scenarios::Table;
using scenarios::TableFaultKind;

const exchange::SheetFiles files;

TEST(SheetFiles, aTableComesBackFromBothFormats)
{
    const Table table{"Deltagere",
                      {"Navn", "Kaldenavn"},
                      {{2, {"Søren Åkjær", "Søren"}}, {3, {"=HYPERLINK(\"x\")", "+45"}}, {4, {"أمل حداد", "Amal"}}}};
    for (const auto format : {SheetFormat::Csv, SheetFormat::Xlsx}) {
        const auto bytes = files.writeTable(table, format);
        ASSERT_TRUE(bytes.ok());
        const auto read = files.readTable(*bytes);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->table.header, table.header);
        EXPECT_EQ(read->table.rows, table.rows);
        EXPECT_TRUE(read->faults.empty());
    }
}

TEST(SheetFiles, emptyRowsStayOutAndTheOthersKeepTheirNumber)
{
    const auto read = files.readTable("Navn;Kaldenavn\r\n;\r\n\r\nBo Ek;Bo\r\n");
    ASSERT_TRUE(read.ok());
    ASSERT_EQ(read->table.rows.size(), 1U);
    EXPECT_EQ(read->table.rows.front().row, 4U);
}

struct FaultCase
{
    const char *reason;
    std::string bytes;
    std::size_t row;
    TableFaultKind kind;
};

TEST(SheetFiles, theFilesOwnFaultsAreToldWithTheirRow)
{
    const std::vector<FaultCase> cases{
        {"a quote that never closes", "Navn;Kaldenavn\nBo;\"Bo\n", 2, TableFaultKind::BadQuotes},
        {"a cell too many", "Navn;Kaldenavn\nBo;Bo;x\n", 2, TableFaultKind::TooManyCells},
        {"UTF-8 saved as Windows-1252 and again", "Navn;Kaldenavn\nBo;Bo\nSÃ¸ren;S\n", 3, TableFaultKind::Misread},
        {"the DOS page 850", "Navn;Kaldenavn\nS\x9Bren;S\n", 2, TableFaultKind::Misread},
        {"a byte that Windows-1252 does not have", "Navn;Kaldenavn\nS\x8Fren;S\n", 2, TableFaultKind::Misread},
        {"letters that were lost before", "Navn;Kaldenavn\nS\xEF\xBF\xBDren;S\n", 2, TableFaultKind::Misread},
        {"in the header", "Navn;Kaldenavn;ModersmÃ¥l\nBo;Bo;da\n", 1, TableFaultKind::Misread}};
    for (const auto &[reason, bytes, row, kind] : cases) {
        const auto read = files.readTable(bytes);
        ASSERT_TRUE(read.ok()) << reason;
        ASSERT_EQ(read->faults.size(), 1U) << reason;
        EXPECT_EQ(read->faults.front().row, row) << reason;
        EXPECT_EQ(read->faults.front().kind, kind) << reason;
    }
}

TEST(SheetFiles, whatIsNoTableIsRefused)
{
    for (const auto &[reason, bytes] :
         std::vector<std::pair<const char *, std::string>>{{"an old workbook", "\xD0\xCF\x11\xE0 and more"},
                                                           {"half a workbook", "PK\x03\x04 and more"},
                                                           {"no text", std::string("a\0b", 3)}}) {
        EXPECT_FALSE(files.readTable(bytes).ok()) << reason;
    }
}

TEST(MisreadText, namesOfAllKindsAreFine)
{
    for (const auto *name : {"Søren Åkjær", "Łukasz Żółć", "Nguyễn Văn Đức", "أمل حداد", "Олена", "ትግርኛ", "José Müller",
                             "O’Brien", "Æble", "Ø", "İbrahim", "Bo"}) {
        EXPECT_FALSE(exchange::looksMisread(name)) << name;
    }
    for (const auto *name : {"SÃ¸ren", "Ã…ge", "Å»Ã³Å‚Ä‡", "Ã˜", "S›ren", "†ge"}) {
        EXPECT_TRUE(exchange::looksMisread(name)) << name;
    }
}
} // namespace
