// The marker that a content pack needs: the one place where the lexicon and the marking rules are put together.
#pragma once

#include "app/scenarios/content_store.h"
#include "screening/marking/marker.h"

#include <filesystem>
#include <memory>

namespace fagdansk::wiring {

/// Where Debian's hunspell-da puts the dictionary; without the ending.
inline constexpr const char *usualDictionary = "/usr/share/hunspell/da_DK";

/// Knows the dictionary, if it is installed, and every form that the glossaries list. Needs no database. One a thread.
std::unique_ptr<marking::Marker> makeMarker(const scenarios::ContentStore &content,
                                            const std::filesystem::path &dictionary);

} // namespace fagdansk::wiring
