// What is remembered about one card between reviews. Callers store it and hand it back; only a Scheduler makes a new
// one.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace fagdansk::drill {

struct New
{
    friend bool operator==(const New &, const New &) = default;
};

/// In the first steps, minutes apart.
struct Learning
{
    int step = 0;
    base::UtcMs due;
    friend bool operator==(const Learning &, const Learning &) = default;
};

/// Days apart. The card is due from the beginning of `dueDay`; `due` is the same moment a whole number of 24 hours on.
struct Review
{
    int scheduledDays = 0;
    base::UtcMs due;
    base::LocalDay dueDay;
    friend bool operator==(const Review &, const Review &) = default;
};

/// Forgotten after it had reached Review; in steps again.
struct Relearning
{
    int step = 0;
    base::UtcMs due;
    friend bool operator==(const Relearning &, const Relearning &) = default;
};

using Phase = std::variant<New, Learning, Review, Relearning>;

/// A model's own numbers: only the model that wrote them (`model`) knows what they mean. Zero model: none yet.
struct ModelMemory
{
    std::uint8_t model = 0;
    std::array<double, 4> numbers{};
    friend bool operator==(const ModelMemory &, const ModelMemory &) = default;
};

struct CardState
{
    Phase phase;
    ModelMemory memory;
    base::UtcMs lastReviewed;
    base::LocalDay firstDay; ///< meaningless while New
    base::LocalDay lastDay;  ///< meaningless while New
    int reps = 0;
    int lapses = 0; ///< times forgotten from Review

    friend bool operator==(const CardState &, const CardState &) = default;
};

bool isNew(const CardState &state);
/// Learning or Relearning.
bool isInSteps(const CardState &state);
/// A new card is due at once: the epoch.
base::UtcMs dueAt(const CardState &state);
/// The local day from which the card waits for its person: in steps, the day of its last review.
base::LocalDay dueDay(const CardState &state);
/// 0 while new or in steps.
int scheduledDays(const CardState &state);

/// Forgotten so often that repeating it the same way does not help.
bool isLeech(const CardState &state);
inline constexpr int leechFromLapses = 4;

/// Compact text with a leading format version; numbers survive exactly.
std::string serialise(const CardState &state);
/// Corrupt for anything that `serialise` cannot have written.
base::Result<CardState> parseCardState(std::string_view text);

} // namespace fagdansk::drill
