// What is said after an answer in practice: kind, plain, and what was right.
#pragma once

#include "wordlists/drill/grading.h"

#include <QString>

namespace fagdansk::viewmodels {

QString drillFeedback(const drill::Exercise &exercise, const drill::Graded &graded, bool hinted);

} // namespace fagdansk::viewmodels
