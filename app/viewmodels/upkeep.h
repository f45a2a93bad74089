// After a practice: what was learnt about the memory and the way to the course is worked out anew, in the background.
#pragma once

#include "wordlists/base/ids.h"

#include <QObject>

#include <functional>

namespace fagdansk::viewmodels {

class AppModel;

/// What fails is told in the log and tried again after the next practice. `done` follows where something was kept.
void startUpkeep(AppModel &app, base::PersonId person, QObject *context = nullptr, std::function<void()> done = {});

} // namespace fagdansk::viewmodels
