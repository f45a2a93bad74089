#include "app/records/centre.h"

#include "app/records/audit.h"
#include "app/records/throttle.h"

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using scenarios::AuditAction;
using scenarios::CopyState;
using scenarios::Teacher;

namespace {
constexpr std::size_t pinLength = 4;
constexpr int freePins = 5;

// A picture's name holds no line end, so that two different PINs never join to one text.
Result<std::string> pinText(const std::vector<std::string> &pictures)
{
    std::string joined;
    for (const auto &picture : pictures) {
        if (picture.empty() || picture.find('\n') != std::string::npos) {
            return Error{ErrorKind::InvalidInput, "a PIN is made of picture names"};
        }
        joined += picture + '\n';
    }
    if (pictures.size() != pinLength) {
        return Error{ErrorKind::InvalidInput, "a PIN is four pictures"};
    }
    return joined;
}

std::string pinDoor(base::PersonId person)
{
    return "pin " + person.uuid.text();
}
} // namespace

Result<std::optional<scenarios::Centre>> Centre::centre()
{
    using Found = std::optional<scenarios::Centre>;
    return m_context.database.read("read the centre", [&]() -> Result<Found> {
        auto row = m_context.database.query("centre");
        if (!row.with().step()) {
            return Found();
        }
        return Found(scenarios::Centre{row.bytes(0), row.bytes(1), row.bytes(2), row.flag(3)});
    });
}

Result<scenarios::SetUpDone> Centre::setUp(const scenarios::SetUpRequest &request)
{
    return m_logins.setUp(request);
}

Result<std::vector<Teacher>> Centre::teachers()
{
    return m_logins.teachers();
}

Result<base::TeacherId> Centre::addTeacher(const std::string &name, const std::string &password)
{
    return m_logins.addTeacher(name, password);
}

Result<void> Centre::closeTeacher(base::TeacherId teacher)
{
    return m_logins.closeTeacher(teacher);
}

Result<void> Centre::changePassword(const std::string &old, const std::string &fresh)
{
    return m_logins.changePassword(old, fresh);
}

Result<std::string> Centre::makeRecoveryCode(const std::string &password)
{
    const auto right = m_logins.checkOwnPassword(password);
    return right ? m_newCode.make() : right.error();
}

Result<void> Centre::confirmRecoveryCode(const std::string &lastGroup)
{
    return m_newCode.confirm(lastGroup);
}

Result<Teacher> Centre::logIn(const std::string &name, const std::string &password)
{
    return m_logins.logIn(name, password);
}

Result<Teacher> Centre::recover(const std::string &recoveryCode, const std::string &name,
                                const std::string &newPassword)
{
    return m_logins.recover(recoveryCode, name, newPassword);
}

void Centre::lock()
{
    m_newCode.forget();
    m_context.keyring.lock();
}

std::optional<Teacher> Centre::openedBy() const
{
    return m_context.keyring.openedBy();
}

Result<void> Centre::setPin(base::PersonId person, const std::vector<std::string> &pictures)
{
    const auto text = pinText(pictures);
    const auto hash = text ? passwordHash(*text, m_context.pinCost) : text;
    if (!hash) {
        return hash.error();
    }
    auto stored = m_context.database.write("set a PIN", [&]() -> Result<void> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        m_context.database.query("pin save").with(living->id, *hash).run();
        return {};
    });
    return stored ? Throttle(m_context, pinDoor(person), freePins).right() : stored;
}

Result<void> Centre::checkPin(base::PersonId person, const std::vector<std::string> &pictures)
{
    Throttle throttle(m_context, pinDoor(person), freePins);
    if (auto allowed = throttle.mayTry(); !allowed) {
        return allowed;
    }
    const auto text = pinText(pictures);
    if (!text) {
        return text.error();
    }
    const auto hash = m_context.database.read("read a PIN", [&]() -> Result<std::string> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        auto row = m_context.database.query("pin load");
        return row.with(living->id).step() ? Result<std::string>(row.bytes(0))
                                           : Error{ErrorKind::NotFound, "this person has no PIN yet"};
    });
    if (!hash) {
        return hash.error();
    }
    return matchesHash(*hash, *text) ? throttle.right() : throttle.wrong();
}

Result<void> Centre::clearPin(base::PersonId person)
{
    if (!m_context.keyring.openedBy()) {
        return Error{ErrorKind::Locked, "a teacher must log in to reset a PIN"};
    }
    auto cleared = m_context.database.write("reset a PIN", [&]() -> Result<void> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        m_context.database.query("pin destroy").with(living->id).run();
        writeAudit(m_context, AuditAction::PinReset, person.uuid, m_context.keyring.openedBy()->id);
        return {};
    });
    return cleared ? Throttle(m_context, pinDoor(person), freePins).right() : cleared;
}

Result<void> Centre::audit(AuditAction action, const base::Uuid &subject)
{
    if (!m_context.keyring.openedBy()) {
        return Error{ErrorKind::Locked, "only a logged-in teacher's deeds are noted"};
    }
    return m_context.database.write("write the audit log", [&]() -> Result<void> {
        writeAudit(m_context, action, subject, m_context.keyring.openedBy()->id);
        return {};
    });
}

Result<void> Centre::setCopyFolder(const std::string &folder)
{
    return m_copier.setFolder(folder);
}

Result<CopyState> Centre::copyState()
{
    return m_copier.state();
}

Result<CopyState> Centre::makeCopy(bool force)
{
    return m_copier.makeCopy(force);
}

Result<std::string> Centre::setting(const std::string &name)
{
    return m_context.database.read("read a setting", [&]() -> Result<std::string> {
        auto row = m_context.database.query("setting load");
        return row.with(name).step() ? row.bytes(0) : std::string();
    });
}

Result<void> Centre::setSetting(const std::string &name, const std::string &value)
{
    return m_context.database.write("save a setting", [&]() -> Result<void> {
        m_context.database.query("setting save").with(name, value).run();
        return {};
    });
}

} // namespace fagdansk::records
