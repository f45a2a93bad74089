// Where chance comes from: injected, so that the same seed gives the same session.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fagdansk::drill {

class RandomSource
{
public:
    virtual ~RandomSource() = default;
    /// 64 even bits.
    virtual std::uint64_t next() = 0;

    /// 0..count-1; `count` at least 1. The bias of the remainder is far below anything a person could notice.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// 0 <= x < 1, with 53 bits: what the scheduler takes as fuzz.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
};

/// Fisher-Yates.
template <class T>
void shuffle(std::vector<T> &items, RandomSource &random)
{
    for (std::size_t left = items.size(); left > 1; --left) {
        std::swap(items[left - 1], items[random.below(left)]);
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): small, the same on every platform. Not for secrets.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() override
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace fagdansk::drill
