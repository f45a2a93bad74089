// The growing delay after wrong passwords and PINs, remembered across restarts. A door is what is guessed at: a name,
// known or not, the recovery code, a participant's PIN.
#pragma once

#include "app/records/context.h"

#include <string>

namespace fagdansk::records {

/// Seconds to wait after `wrong` tries in a row, of which the first `free - 1` cost nothing: 0, then 2, 4, 8 ... 300.
int delaySeconds(int wrong, int free);

class Throttle
{
public:
    /// `free` tries in a row may be wrong before the delay begins with the last of them.
    Throttle(Context &context, std::string_view door, int free);

    /// TooSoon while the delay runs. A clock that was put back makes it run anew, never longer than the whole delay.
    base::Result<void> mayTry();
    /// Counts a wrong try and gives the error to answer with.
    base::Error wrong();
    base::Result<void> right();

private:
    Context &m_context;
    std::string m_door; ///< a keyed hash: the table names nobody
    int m_free;
};

} // namespace fagdansk::records
