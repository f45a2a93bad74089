// What a group of people answered, and the few counts of it that the model needs.
#pragma once

#include "screening/ability/estimate.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace fagdansk::calibration {

/// A row a person, a column an item. An item's steps are as many as its highest score that anybody got.
struct ResponseTable
{
    std::vector<std::string> names;
    std::vector<std::vector<ability::Response>> rows;
};

/// People who answered the same items. With a = 1 a total score says all that the model can see of a person.
struct Pattern
{
    std::vector<std::size_t> items;
    std::map<int, double> personsByScore;
};

struct ResponseCounts
{
    /// By item and step j = 1.. (from 0 here): how many scored j or more.
    std::vector<std::vector<double>> reached;
    std::vector<Pattern> patterns;
    std::size_t persons = 0; ///< rows with an answer; empty rows say nothing and count for nothing
};

/// InvalidInput: a row of another length, a negative score, nobody at all. Refused, naming every such item: nobody
/// answered it, all got the same score, or a score below its highest one was never given; its steps have no finite
/// estimate.
base::Result<ResponseCounts> countResponses(const ResponseTable &table);

} // namespace fagdansk::calibration
