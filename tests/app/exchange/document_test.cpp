#include "app/exchange/document.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fagdansk::exchange {
namespace {

std::filesystem::path scratch(const std::string &name)
{
    const auto folder = std::filesystem::temp_directory_path() / "fagdansk-exchange-test";
    std::filesystem::create_directories(folder);
    return folder / name;
}

std::string packed(const std::string &name, const std::string &content)
{
    const auto file = scratch("packed.zip");
    std::filesystem::remove(file);
    auto *archive = zip_open(file.c_str(), ZIP_CREATE, nullptr);
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    zip_close(archive);
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One page with one line of text, its table of contents written as a viewer would have to mend it.
std::string smallPdf(const std::string &text)
{
    const auto stream = "BT /F1 12 Tf 50 700 Td (" + text + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/"
           "Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length " +
           std::to_string(stream.size()) + ">>stream\n" + stream +
           "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST(Document, ReadsTextInTheEncodingsThatOccur)
{
    EXPECT_EQ(*readText("\xEF\xBB\xBFr\xC3\xB8r\r\n"), "rør\n") << "UTF-8 with a mark";
    EXPECT_EQ(*readText("r\xF8r \x96 \xE5"), "rør – å") << "Windows-1252";
    EXPECT_EQ(*readText(std::string_view("\xFF\xFEr\0\xF8\0", 6)), "rø") << "UTF-16";
    EXPECT_EQ(*readText(""), "");
}

TEST(Document, TakesMarkdownsMarkupOff)
{
    EXPECT_EQ(readMarkdown("# Gas\n* **Luk** [ventilen](http://x)\n---\n```\nkode\n```\nSlut"),
              "# Gas\n- Luk ventilen\n\nSlut\n");
}

TEST(Document, ReadsHtmlAsItIsFound)
{
    EXPECT_EQ(
        readHtml(
            "<html><head><title>A</title><script>var x = '<p>';</script></head>"
            "<h1>Gas&aelig;r</h1><p class=\"a>b\">Luk &amp; l&#229;s <b>den</b><br>nu<li>et<li>to<!-- x --> </html>"),
        "A\n\nGasær\n\nLuk & lås den\n\nnu\n\net\n\nto ");
    for (const auto *odd : {"<", "<p", "&", "&#xZ;", "&#1114112;", "<!--", "<script>", "</", "a<b>c"}) {
        (void)readHtml(odd);
    }
}

TEST(Document, ReadsDocx)
{
    const auto text = readDocx(packed(
        "word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Gasflaske</w:t></w:r></w:p><w:p><w:r><w:t "
                             "xml:space=\"preserve\">Luk </w:t><w:t>den.</w:t></w:r><w:del><w:r><w:t>gammelt</w:t>"
                             "</w:r></w:del></w:p></w:body></w:document>"));
    ASSERT_TRUE(text) << text.error().detail;
    EXPECT_EQ(*text, "Gasflaske\n\nLuk den.");
}

TEST(Document, ReadsOdt)
{
    const auto text =
        readOdt(packed("content.xml", "<office:text><office:annotation><text:p>note</text:p></office:annotation>"
                                      "<text:h>Gas</text:h><text:p>Luk<text:s text:c=\"2\"/><text:span>den"
                                      "</text:span>.</text:p></office:text>"));
    ASSERT_TRUE(text) << text.error().detail;
    EXPECT_EQ(*text, "Gas\n\nLuk  den.");
}

TEST(Document, ReadsPdf)
{
    const auto text = readPdf(smallPdf("Luk flasken"));
    ASSERT_TRUE(text) << text.error().detail;
    EXPECT_NE(text->find("Luk flasken"), std::string::npos) << *text;
}

TEST(Document, RefusesWhatIsDamaged)
{
    EXPECT_EQ(readDocx("no zip").error().kind, base::ErrorKind::Corrupt);
    EXPECT_EQ(readDocx(packed("other.xml", "<a/>")).error().kind, base::ErrorKind::Corrupt);
    EXPECT_EQ(readOdt(packed("content.xml", "<a><b></a>")).error().kind, base::ErrorKind::Corrupt);
    EXPECT_EQ(readPdf("no pdf").error().kind, base::ErrorKind::Corrupt);
    auto whole = packed("word/document.xml", std::string(5000, ' ') + "<w:p/>");
    for (std::size_t i = 0; i < whole.size(); i += 11) {
        auto damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
        (void)readDocx(damaged);
        (void)readDocx(std::string_view(whole).substr(0, i));
    }
    std::string nested;
    for (int i = 0; i < 100'000; ++i) {
        nested += "<a>";
    }
    EXPECT_FALSE(readDocx(packed("word/document.xml", nested)));
    for (int i = 0; i < 100'000; ++i) {
        nested += "</a>";
    }
    EXPECT_FALSE(readDocx(packed("word/document.xml", nested))) << "nested too deeply";
}

TEST(Document, SaysWhatIsWrongWithAFile)
{
    EXPECT_EQ(readDocument("/nowhere/x.txt").error().kind, base::ErrorKind::NotFound);
    const auto odd = scratch("x.xls");
    std::ofstream(odd) << "x";
    EXPECT_EQ(readDocument(odd).error().kind, base::ErrorKind::InvalidInput);
    EXPECT_NE(readDocument(odd).error().detail.find("x.xls"), std::string::npos);
    const auto upper = scratch("X.TXT");
    std::ofstream(upper) << "ord";
    EXPECT_EQ(*readDocument(upper), "ord");
}

} // namespace
} // namespace fagdansk::exchange
