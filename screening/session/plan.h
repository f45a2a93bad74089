// How a screening is held: the parts, the teacher's mode for each, and the seed of the option order.
#pragma once

#include <array>
#include <cstdint>

namespace fagdansk::session {

/// In the order of a screening. Practice is not scored.
enum class PartKind { Practice, Everyday, Terms, Technical };
inline constexpr std::array allParts{PartKind::Practice, PartKind::Everyday, PartKind::Terms, PartKind::Technical};

/// How explanations are given in a part. Speech that is recorded joins here.
enum class Mode {
    Typed,
    FaceToFace, ///< the participant speaks, the teacher ticks the rubric
};

struct Plan
{
    Mode everyday = Mode::Typed;
    Mode terms = Mode::Typed;
    Mode technical = Mode::Typed;
    std::uint64_t seed = 0; ///< same seed, same order of options

    /// The practice item follows the terms, which it prepares for.
    Mode mode(PartKind part) const
    {
        return part == PartKind::Everyday ? everyday : part == PartKind::Technical ? technical : terms;
    }
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace fagdansk::session
