// The fonts behind the theme's two families, for the scripts that those do not cover.
#pragma once

namespace fagdansk::gui {

void setUpFonts();

} // namespace fagdansk::gui
