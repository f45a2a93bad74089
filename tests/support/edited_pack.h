// The authored content copied, changed in one place, and built: what a school gets with the next version.
#pragma once

#include "app/pack/compiler.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace fagdansk::support {

class EditedPack
{
public:
    EditedPack()
    {
        namespace fs = std::filesystem;
        const fs::path source(FAGDANSK_SOURCE_DIR);
        fs::create_directories(m_folder / "wordlists");
        fs::copy(source / "content", m_folder / "content", fs::copy_options::recursive);
        fs::copy(source / "wordlists/trades", m_folder / "wordlists/trades", fs::copy_options::recursive);
    }

    /// Every `before` in the file becomes `after`; there must be one.
    void edit(const std::string &file, const std::string &before, const std::string &after)
    {
        auto text = readBytes(m_folder / file);
        auto at = text.find(before);
        EXPECT_NE(at, std::string::npos) << file << " does not say: " << before;
        for (; at != std::string::npos; at = text.find(before, at + after.size())) {
            text.replace(at, before.size(), after);
        }
        writeBytes(m_folder / file, text);
    }
    void copy(const std::string &file, const std::string &target)
    {
        std::filesystem::copy_file(m_folder / file, m_folder / target);
    }
    std::filesystem::path path(const std::string &file) const { return m_folder / file; }
    /// The pack of it.
    std::filesystem::path build()
    {
        const auto pack = m_folder / "edited.pack";
        const auto outcome = pack::buildPack(m_folder / "content", pack, {});
        EXPECT_TRUE(outcome.ok()) << outcome.error().detail;
        EXPECT_TRUE(outcome->faults.empty()) << outcome->faults.front().text();
        return pack;
    }

private:
    TempFolder m_folder;
};

} // namespace fagdansk::support
