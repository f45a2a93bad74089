// Any bytes as a glossary. The first byte chooses how they are wrapped, so that the fuzzer gets behind zip's checksums.
// What is read and acceptable must come back equal from CSV and fit an authored folder.
#include "app/exchange/glossary_files.h"
#include "app/exchange/glossary_folder.h"
#include "app/exchange/zip_archive.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {
using namespace fagdansk;

constexpr std::string_view workbook =
    R"(<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>)";
constexpr std::string_view relations =
    R"(<Relationships><Relationship Id="r1" Type="/worksheet" Target="s.xml"/>)"
    R"(<Relationship Id="r2" Type="/sharedStrings" Target="t.xml"/></Relationships>)";
constexpr std::string_view strings = R"(<sst><si><t>ord</t></si><si><t>en</t></si><si><t>hjelm</t></si></sst>)";

std::string pack(std::vector<std::pair<std::string, std::string>> files)
{
    auto packed = exchange::packZip(files);
    return packed ? *packed : std::string();
}

std::string wrapped(std::uint8_t kind, std::string_view bytes)
{
    const std::string body(bytes);
    switch (kind % 6) {
    case 1:
        return pack({{"xl/workbook.xml", std::string(workbook)},
                     {"xl/_rels/workbook.xml.rels", std::string(relations)},
                     {"xl/t.xml", std::string(strings)},
                     {"xl/s.xml", body}});
    case 2:
        return pack({{"xl/workbook.xml", std::string(workbook)},
                     {"xl/_rels/workbook.xml.rels", std::string(relations)},
                     {"xl/t.xml", body},
                     {"xl/s.xml", "<w><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>"
                                  "</sheetData></w>"}});
    case 3:
        return pack({{"collection.anki2", body}, {"media", "{}"}});
    case 4:
        return pack({{"collection.anki21b", body}, {"media", body}, {"meta", body.substr(0, 4)}});
    case 5:
        return "<?xml version=\"1.0\"?>" + body;
    default:
        return body;
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const exchange::GlossaryFiles files;
    const auto preview = files.read(wrapped(data[0], bytes), "ord.csv", {}, {});
    if (!preview || !preview->acceptable() || preview->rows.empty()) {
        return 0;
    }
    const auto table = preview->table();
    const auto csv = files.write(table, scenarios::GlossaryFormat::Csv, {}, {});
    const auto again =
        csv ? files.read(*csv, "ord.csv", {}, {}) : base::Result<scenarios::GlossaryPreview>(csv.error());
    if (!again || again->table().entries != table.entries) {
        std::abort();
    }
    if (!exchange::folderOf(table, {"eget", "ord"}) && table.entries.size() < 100) {
        std::abort();
    }
    return 0;
}
