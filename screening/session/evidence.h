// From a course and the teacher's marks to the evidence a profile is made of.
#pragma once

#include "screening/ability/profile.h"
#include "screening/session/course.h"

#include <map>

namespace fagdansk::session {

/// Marks that stand, by the step key of the question. The caller gives only marks of the latest explanation to a step.
using Marks = std::map<StepKey, marking::Mark>;

/// Text reading times, absent where the body has no words or was not read. Words are counted between white space.
struct Evidence
{
    ability::PartEvidence everyday;
    ability::PartEvidence terms;
    ability::PartEvidence technical;
};

/// A mark in `marks` beats the mark ticked face to face; an explanation without either awaits its mark.
Evidence evidenceOf(const Course &course, const Marks &marks);
base::Result<ability::Profile> profileOf(const Course &course, const Marks &marks);

} // namespace fagdansk::session
