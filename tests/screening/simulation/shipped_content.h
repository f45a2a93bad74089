// The forms, cut-offs and terms of the pack that ships, as the simulation needs them.
#pragma once

#include "app/pack/sqlite_pack.h"
#include "screening/adaptive/item_pool.h"

#include <array>
#include <string>
#include <vector>

namespace fagdansk::simulation {

/// In the order everyday, terms, technical.
using Parts = std::array<std::vector<ability::UncertainItem>, 3>;
using Cuts = std::array<double, 3>;

struct SimulatedForm
{
    std::string letter;
    Parts parts;
};

struct SimulatedTrade
{
    std::string slug;
    std::vector<SimulatedForm> forms;
    /// Every term, marked 0, 1, 2. Those of the forms lie where the expert put them; no expert has placed the others,
    /// so they are spread evenly over -1.5..1.5, the range of the forms, in an order that has nothing to do with
    /// theirs.
    std::vector<adaptive::PoolItem> terms;
    /// Only the terms that an expert has placed: of this trade's forms and, for another trade, of safety's.
    std::vector<adaptive::PoolItem> placedTerms;
};

/// Throws std::runtime_error where the pack cannot be read: a simulation has no other way on.
std::vector<SimulatedTrade> shippedTrades(const pack::SqlitePack &pack);
Cuts shippedCuts();

} // namespace fagdansk::simulation
