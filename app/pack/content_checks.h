// The checks of content that other rooms know: the pattern language.
#pragma once

#include "app/pack/checked_content.h"

namespace fagdansk::pack {

Checks contentChecks();

} // namespace fagdansk::pack
