// A child process that opens the app and says what is to be read in its first screen: for a user of its own, or to hold
// a database while another app wants it.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fagdansk::guitest {

struct LookRequest
{
    QString database;
    QString pack;
    QString language;
    bool asNobody = false; ///< where root runs the tests: as a user who owns nothing
    bool stays = false;    ///< holds the database until the child is killed

    QStringList arguments() const;
};

/// Before anything is opened.
void becomeNobodyIfAsked(int argc, char **argv);
/// main() of that child, if the arguments ask for one; else -1.
int lookIfAsked(const QStringList &arguments);
/// Runs one to its end: what stood on its screen.
QString lookAt(const LookRequest &request);

} // namespace fagdansk::guitest
