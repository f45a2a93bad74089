// Why a mark is suggested, in short Danish.
#pragma once

#include "screening/marking/marker.h"

#include <string>

namespace fagdansk::cli {

/// "fundet: ...; mangler: ...; modsagt: ...", a piece for each piece of evidence, in its order. One line.
std::string evidenceText(const marking::Suggestion &suggestion);

/// found, missing, contradicted, circular, copied, unreadable: as JSON names it.
const char *evidenceName(marking::EvidenceKind kind);

} // namespace fagdansk::cli
