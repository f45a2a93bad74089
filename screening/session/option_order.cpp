#include "screening/session/option_order.h"

#include <numeric>
#include <utility>

namespace fagdansk::session {
namespace {

std::uint64_t hash(std::string_view text)
{
    std::uint64_t value = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return value;
}

std::uint64_t nextRandom(std::uint64_t &state)
{
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

std::vector<int> optionOrder(std::uint64_t seed, std::string_view itemId, int count)
{
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::uint64_t state = seed ^ hash(itemId);
    for (std::size_t i = order.size(); i > 1; --i) {
        // The remainder's bias is below 2^-60 for a handful of options.
        std::swap(order[i - 1], order[nextRandom(state) % i]);
    }
    return order;
}

} // namespace fagdansk::session
