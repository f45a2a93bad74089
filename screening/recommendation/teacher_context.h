// What a screening cannot know and the teacher fills in. Values only.
#pragma once

#include "wordlists/base/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fagdansk::recommendation {

/// Lowest first; an unknown level is an empty optional, never a member.
enum class Level { BelowA1, A1, A2, A2Plus, B1, B2, C1 };
inline constexpr std::array levelNames{"below-A1", "A1", "A2", "A2+", "B1", "B2", "C1"};

enum class Vlv2Outcome {
    NotTaken,
    Fvu,
    LanguageTeaching,
    DyslexiaTest,
    None, ///< taken, nothing to advise
};
inline constexpr std::array vlv2Names{"not-taken", "fvu", "language-teaching", "dyslexia-test", "none"};

enum class LatinScript { Unknown, Yes, Partly, No };
inline constexpr std::array latinNames{"unknown", "yes", "partly", "no"};

inline constexpr int maxSchoolingYears = 20;

struct TeacherContext
{
    std::optional<Level> oral;
    std::optional<Level> written;
    Vlv2Outcome vlv2 = Vlv2Outcome::NotTaken;
    std::string vlv2Date;              ///< as the teacher wrote it; empty when not taken or not known
    std::string vlv2Result;            ///< as the teacher wrote it
    std::optional<int> schoolingYears; ///< 0..maxSchoolingYears
    LatinScript latin = LatinScript::Unknown;
    friend bool operator==(const TeacherContext &, const TeacherContext &) = default;
};

/// InvalidInput for schooling outside its range.
base::Result<void> check(const TeacherContext &context);

/// The member that has this name in rules and JSON, in the order of the names.
template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<const char *, N> &names, std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

template <class Enum, std::size_t N>
const char *nameOf(const std::array<const char *, N> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

} // namespace fagdansk::recommendation
