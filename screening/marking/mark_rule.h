// Which points make which mark. Pure.
#pragma once

#include "screening/marking/marker.h"
#include "wordlists/glossary/rubric.h"

#include <vector>

namespace fagdansk::marking {

/// What an answer holds, as far as the mark is concerned.
struct Findings
{
    std::vector<bool> found;     ///< per point of the rubric
    bool isContradicted = false; ///< a forbidden claim is made
    bool isKeywordList = false;  ///< words without grammar, or one word for everything
};

/// The roles that together give 2: the rubric's own, else what and purpose where both exist, else what and trait, else
/// the roles there are.
std::vector<glossary::PointRole> fullRolesOf(const glossary::Rubric &rubric);

/// Everything that full marks need is found: by `fullCount` where no roles are named, else by roles. A role is found
/// when the weights found in it reach 1 (or all there is, if that is less).
bool isFull(const glossary::Rubric &rubric, const std::vector<bool> &found);

/// 2 full; 1 for points of weight 0.5 together; else 0. A forbidden claim takes 2 to 1 and anything else to 0; a
/// keyword list is at most 1.
Mark markOf(const glossary::Rubric &rubric, const Findings &findings);

} // namespace fagdansk::marking
