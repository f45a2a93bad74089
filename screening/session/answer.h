// What can be answered, as values. A correction is a new answer to the same step; the latest counts.
#pragma once

#include "screening/marking/marker.h"

#include <compare>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace fagdansk::session {

/// A step's stable name, for drafts and facts: "welcome", "practice", "everyday/intro", "everyday/text",
/// "terms/fagdansk/svejsning/lysbue", the same with "/recognition" or "/help" after it, "finished", "stopped".
struct StepKey
{
    std::string text;
    friend auto operator<=>(const StepKey &, const StepKey &) = default;
};

/// To a welcome, a part's introduction, or a practice item that was talked about.
struct Seen
{
    friend bool operator==(const Seen &, const Seen &) = default;
};
struct TextRead
{
    std::int64_t durationMs = 0; ///< before the first question, >= 0; measured by the shell
    friend bool operator==(const TextRead &, const TextRead &) = default;
};
struct Choice
{
    int option = 0; ///< index in the item's stored order, where the key is 0
    friend bool operator==(const Choice &, const Choice &) = default;
};
struct Explanation
{
    std::string text; ///< UTF-8, as typed
    friend bool operator==(const Explanation &, const Explanation &) = default;
};
struct CannotExplain
{
    friend bool operator==(const CannotExplain &, const CannotExplain &) = default;
};
/// "Ved ikke".
struct Skipped
{
    friend bool operator==(const Skipped &, const Skipped &) = default;
};
struct RecognitionChoice
{
    int option = 0; ///< as in Choice
    friend bool operator==(const RecognitionChoice &, const RecognitionChoice &) = default;
};
struct FaceToFaceTicks
{
    std::vector<int> points;                          ///< indices in the rubric's points, ascending
    marking::Mark mark = marking::Mark::NotExplained; ///< the teacher's
    friend bool operator==(const FaceToFaceTicks &, const FaceToFaceTicks &) = default;
};
/// To OfferHelp.
enum class Help {
    ChooseInstead, ///< for the rest of this part
    GoOn,
};
/// To any step: the dignified stop. It stands while it is the last answer; any later answer withdraws it.
struct Stop
{
    friend bool operator==(const Stop &, const Stop &) = default;
};

using Answer = std::variant<Seen, TextRead, Choice, Explanation, CannotExplain, Skipped, RecognitionChoice,
                            FaceToFaceTicks, Help, Stop>;

struct GivenAnswer
{
    StepKey step;
    Answer answer;
    friend bool operator==(const GivenAnswer &, const GivenAnswer &) = default;
};

} // namespace fagdansk::session
