// Where a teacher's material usually lies: the documents last changed in the folders people keep them in.
#pragma once

#include <QStringList>

namespace fagdansk::viewmodels {

/// Up to eight paths, the newest first. Asks the disk: not on the GUI thread.
QStringList newestDocuments();

} // namespace fagdansk::viewmodels
