// From the authored quizzes, sequences and load charts to values by trade. Reads no disk; every fault is kept with file
// and line.
#pragma once

#include "wordlists/glossary/fault.h"
#include "wordlists/glossary/rehearsal.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::glossary {

struct RehearsalSources
{
    std::vector<SourceFile> quizzes;   ///< quizzes/<quiz>.yaml
    std::vector<SourceFile> sequences; ///< sequences/<trade>.yaml
    std::vector<SourceFile> charts;    ///< load-charts/<trade>.yaml
};

/// Where each id was written, for whoever knows the other ids.
struct RehearsalPlace
{
    base::ContentId id;
    std::string file;
    int line = 0;
};

struct LoadedRehearsals
{
    std::map<std::string, Rehearsals> trades; ///< by the trade's slug
    std::vector<RehearsalPlace> places;
};

/// The values are complete only if nothing was added to `faults`.
LoadedRehearsals loadRehearsals(const RehearsalSources &sources, std::string_view pack,
                                const std::function<bool(std::string_view trade)> &isTrade, std::vector<Fault> &faults);

} // namespace fagdansk::glossary
