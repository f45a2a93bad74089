// Paths as UTF-8 with '/' and back, the same on every system.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace fagdansk::pack {

inline std::string utf8(const std::filesystem::path &path)
{
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

inline std::filesystem::path pathOf(std::string_view text)
{
    return std::u8string(text.begin(), text.end());
}

} // namespace fagdansk::pack
