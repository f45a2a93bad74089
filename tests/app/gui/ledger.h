// What must hold after a kill, from the journals of all the players so far.
#pragma once

#include "tests/app/gui/journal.h"

#include <map>
#include <optional>

namespace fagdansk::guitest {

/// One screening: what the window acknowledged, and what was under way when it died.
class ScreeningLedger
{
public:
    /// Reads on; the first place a player comes to must be where the one before it stopped.
    void read(const QList<Entry> &entries);
    /// `recorded`: every answer in the database by step, as often as it is there.
    void compare(const std::multimap<QString, QString> &recorded);

    int acknowledged() const { return static_cast<int>(m_answers.size()); }
    int drafts() const { return m_drafts; }
    bool handedIn() const { return m_done; }

private:
    void arrive(const Entry &at);
    void close(const Entry &closed);
    void checkResumed(const Entry &at) const;

    std::map<QString, QString> m_answers; ///< acknowledged
    std::optional<Entry> m_giving;        ///< pressed, not acknowledged
    QString m_step;                       ///< on the screen
    QString m_draft;                      ///< saved, said the window
    QString m_typed;                      ///< the latest in the field
    bool m_isFirst = true;
    bool m_wasAnywhere = false;
    bool m_done = false;
    int m_drafts = 0;
};

} // namespace fagdansk::guitest
