// What a pack file says about itself.
#pragma once

#include <cstdint>

namespace fagdansk::pack {

/// SQLite's application_id: "FdPk".
inline constexpr std::uint32_t packApplicationId = 0x4664506b;
/// SQLite's user_version. Goes up when an older program could not read the file.
inline constexpr std::uint32_t packFormatVersion = 3;

} // namespace fagdansk::pack
