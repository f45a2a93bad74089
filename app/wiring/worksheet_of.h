// A worksheet as the data of its pages.
#pragma once

#include "app/reports/worksheet_report.h"
#include "app/scenarios/worksheet.h"

namespace fagdansk::wiring {

reports::WorksheetReport worksheetOf(const scenarios::Worksheet &sheet, const std::string &centre);

} // namespace fagdansk::wiring
