// The app from its command line to its exit code.
#pragma once

namespace fagdansk::gui {

/// 0: closed or the tour went as expected; 1: the tour did not; 2: wrong usage.
int run(int argc, char **argv);

} // namespace fagdansk::gui
