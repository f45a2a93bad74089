// A decision as the data of its printed page, in the report's own language.
#pragma once

#include "app/reports/screening_report.h"
#include "app/scenarios/decision_desk.h"

#include <string>

namespace fagdansk::wiring {

struct ReportFrame
{
    std::string centre;
    std::string teacher;
    std::string language; ///< an interface language; Danish words for another
    std::string programVersion;
    std::string zone = "Europe/Copenhagen";
};

/// The text in that language, else in Danish, else empty.
std::string inLanguage(const recommendation::Texts &texts, const std::string &language);
/// Title and number, whichever there are.
std::string courseOf(const scenarios::ScreeningSetup &setup);
/// The day in that time zone; none for an instant that is none.
reports::ReportDate dateOf(base::UtcMs instant, const std::string &zone);

reports::ScreeningReport reportOf(const scenarios::DecisionFile &file, const ReportFrame &frame);

} // namespace fagdansk::wiring
