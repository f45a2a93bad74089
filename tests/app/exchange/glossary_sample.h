// A word with everything in it, and ways through a format and back.
#pragma once

#include "app/exchange/glossary_files.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// For GoogleTest, which prints bytes else.
inline void PrintTo(const GlossaryEntry &entry, std::ostream *out)
{
    *out << entry.lemma.substr(0, 200) << " | " << entry.definition.substr(0, 200) << " | " << entry.forms.size()
         << " forms, " << entry.examples.size() << " examples, " << entry.translations.size() << " languages, note '"
         << entry.note.substr(0, 200) << "', unit '" << entry.unit << "', id '" << entry.id << "'";
}

} // namespace fagdansk::scenarios

namespace fagdansk::exchange {

using scenarios::GlossaryEntry;
using scenarios::GlossaryFormat;
using scenarios::GlossaryPreview;
using scenarios::GlossaryTable;
using scenarios::RowFaultKind;

inline constexpr GlossaryFormat allFormats[] = {GlossaryFormat::Csv, GlossaryFormat::Xlsx, GlossaryFormat::Tbx,
                                                GlossaryFormat::Apkg};

inline GlossaryEntry fullEntry()
{
    GlossaryEntry entry;
    entry.id = "fagdansk/svejsning/svejsehjelm";
    entry.unit = "Værnemidler";
    entry.lemma = "svejsehjelm";
    entry.wordClass = glossary::WordClass::Noun;
    entry.article = glossary::Article::En;
    entry.forms = {"svejsehjelmen", "svejsehjelme"};
    entry.parts = {{"", "svejse"}, {"", "hjelm"}};
    entry.definition = "Noget, du har på hovedet; det beskytter \"øjnene\".";
    entry.examples = {"Slå {svejsehjelmen} ned.", "Min {svejsehjelm} er ny."};
    entry.say = "svejse-hjelm";
    entry.picture = "svejsehjelm";
    entry.note = "Første linje\nAnden linje";
    entry.translations["ar"] = {"خوذة اللحام", glossary::ReviewState::Draft};
    entry.translations["zh-Hans"] = {"焊接面罩 𠮷", glossary::ReviewState::Reviewed};
    return entry;
}

inline std::string write(const GlossaryTable &table, GlossaryFormat format)
{
    const auto bytes = GlossaryFiles().write(table, format, {{}, 1'700'000'000'000}, {});
    EXPECT_TRUE(bytes) << bytes.error().detail;
    return bytes ? *bytes : std::string();
}

inline base::Result<GlossaryPreview> read(std::string_view bytes, const scenarios::ReadOptions &options = {})
{
    return GlossaryFiles().read(bytes, "ord.csv", options, {});
}

inline std::vector<GlossaryEntry> throughFormat(const GlossaryTable &table, GlossaryFormat format)
{
    const auto preview = read(write(table, format));
    EXPECT_TRUE(preview) << preview.error().detail;
    if (!preview) {
        return {};
    }
    EXPECT_EQ(preview->format, format);
    for (const auto &fault : preview->faults) {
        EXPECT_FALSE(weightOf(fault.kind) == scenarios::FaultWeight::Blocking) << fault.row << ": " << textOf(fault);
    }
    return preview->table().entries;
}

inline bool hasFault(const GlossaryPreview &preview, std::size_t row, RowFaultKind kind)
{
    for (const auto &fault : preview.faults) {
        if (fault.row == row && fault.kind == kind) {
            return true;
        }
    }
    return false;
}

} // namespace fagdansk::exchange
