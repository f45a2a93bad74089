// What is wrong in a row of a glossary's file, in the interface language.
#pragma once

#include "app/scenarios/glossary_exchange.h"

#include <QString>

namespace fagdansk::viewmodels {

/// "Række 5: Her mangler ordet."
QString rowFaultText(const scenarios::RowFault &fault, scenarios::GlossaryFormat format);
/// Why a file could not be read as a glossary at all.
QString glossaryFileFault(const base::Error &error);

} // namespace fagdansk::viewmodels
