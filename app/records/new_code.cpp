#include "app/records/new_code.h"

#include "app/records/audit.h"
#include "app/records/recovery_code.h"

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;

Result<std::string> NewCode::make()
{
    const auto &keyring = m_context.keyring;
    if (!keyring.centre()) {
        return Error{ErrorKind::Locked, "a teacher must log in before a recovery code can be made"};
    }
    auto code = makeRecoveryCode();
    const auto wrapped = wrap(keyring.centre()->secret, code, m_context.passwordCost);
    if (!wrapped) {
        return wrapped.error();
    }
    m_pending = Pending{keyring.openedBy()->id, code, *wrapped};
    return code;
}

Result<void> NewCode::confirm(const std::string &lastGroup)
{
    const auto &teacher = m_context.keyring.openedBy();
    if (!teacher) {
        return Error{ErrorKind::Locked, "a teacher must log in before a recovery code can be changed"};
    }
    if (!m_pending || m_pending->teacher != teacher->id) {
        return Error{ErrorKind::Refused, "no new recovery code was made; the old one counts"};
    }
    if (!isLastGroup(m_pending->code, lastGroup)) {
        return Error{ErrorKind::WrongCredentials, "that is not the end of the new recovery code; the old one counts"};
    }
    auto stored = m_context.database.write("change the recovery code", [&]() -> Result<void> {
        const auto &wrapped = m_pending->wrapped;
        m_context.database.query("centre recovery code")
            .with(Blob{wrapped.salt}, wrapped.cost.passes, wrapped.cost.memoryBytes, Blob{wrapped.sealed})
            .run();
        writeAudit(m_context, scenarios::AuditAction::RecoveryCodeChanged, {}, teacher->id);
        return {};
    });
    if (stored) {
        forget();
        static_cast<void>(
            m_context.database.emptyLog()); // the old code's copy of the key; a reader beside us may delay it
    }
    return stored;
}

} // namespace fagdansk::records
