// The guided tour: a first day at a centre, played on the real app with a temporary database and a fixed clock.
#pragma once

#include <QString>

namespace fagdansk::gui {

/// 0: everything was as expected and the pictures are in `folder`; 1: something was not (the last picture shows it).
int playTour(const QString &folder, const QString &pack);

} // namespace fagdansk::gui
