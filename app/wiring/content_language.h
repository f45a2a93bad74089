// The dictionaries and the marker for checking content.
#pragma once

#include "app/pack/checked_content.h"
#include "app/wiring/language.h"

namespace fagdansk::wiring {

/// `checks` with what a dictionary can say; unchanged where there is none, which `notes` tells.
pack::Checks withLanguage(pack::Checks checks, const LanguageFiles &files, std::vector<std::string> &notes);

} // namespace fagdansk::wiring
