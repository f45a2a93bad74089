// A recovery code in place of the one on paper. Made and shown first, in force only when somebody has read a part of it
// back: a crash, an empty printer or a change of mind in between leaves the old code as it was.
#pragma once

#include "app/records/context.h"

#include <optional>
#include <string>

namespace fagdansk::records {

class NewCode
{
public:
    explicit NewCode(Context &context) : m_context(context) {}

    /// Locked without keys. Takes the place of a code that was made and not confirmed.
    base::Result<std::string> make();
    /// Locked, Refused (none was made, or by another teacher), WrongCredentials (the code stays to be confirmed).
    base::Result<void> confirm(const std::string &lastGroup);
    void forget() { m_pending.reset(); }

private:
    struct Pending
    {
        base::TeacherId teacher;
        std::string code;
        Wrapped wrapped;
    };
    Context &m_context;
    std::optional<Pending> m_pending; ///< in memory only
};

} // namespace fagdansk::records
