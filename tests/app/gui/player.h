// A child process that is the app with somebody in front of it: works on until it is killed, closed or done, and keeps
// a journal of what the window acknowledged.
#pragma once

#include <QStringList>

namespace fagdansk::guitest {

enum class Play { Typed, FaceToFace, Drill };

struct PlayRequest
{
    Play play = Play::Typed;
    QString folder; ///< holds fagdansk.db
    QString journal;
    int closesAfter = -1; ///< closes its window by itself after so many entries in the journal; -1: never

    QStringList arguments() const;
};

/// main() of that child, if the arguments ask for one; else -1.
int playIfAsked(const QStringList &arguments);

} // namespace fagdansk::guitest
