// One plain sentence for every kind of failure, in the interface language: what happened, that nothing is lost, what to
// do.
#pragma once

#include "wordlists/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace fagdansk::viewmodels {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::ErrorText)
public:
    /// Also writes the detail to the log.
    static QString of(const base::Error &error);
    /// The sentence alone, to be said again after a change of language.
    static QString again(const base::Error &error);
    /// For what nobody waits for.
    static void log(const base::Error &error);
};

} // namespace fagdansk::viewmodels
