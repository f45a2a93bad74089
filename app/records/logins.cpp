#include "app/records/logins.h"

#include "app/records/audit.h"
#include "app/records/recovery_code.h"
#include "app/records/station_copies.h"
#include "app/records/throttle.h"
#include "app/scenarios/cpr.h"

#include <algorithm>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using namespace scenarios;

namespace {
constexpr int freeLogIns = 3;
constexpr std::size_t shortestPassword = 8;

std::string trimmed(const std::string &text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    const auto end = text.find_last_not_of(" \t\r\n");
    return begin == std::string::npos ? std::string() : text.substr(begin, end - begin + 1);
}

// As the table compares names: ASCII letters without case.
std::string doorOf(const std::string &name)
{
    std::string door = "login " + trimmed(name);
    std::ranges::transform(door, door.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return door;
}

Result<void> checkName(const std::string &name, const std::string &whose)
{
    if (trimmed(name).empty()) {
        return Error{ErrorKind::InvalidInput, whose + " has no name"};
    }
    if (looksLikeCpr(name)) {
        return Error{ErrorKind::CprNumber,
                     "the name of " + whose + " holds what looks like a CPR number; none is stored"};
    }
    return {};
}

Result<void> checkPassword(const std::string &password)
{
    const auto letters =
        std::ranges::count_if(password, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    if (static_cast<std::size_t>(letters) < shortestPassword) {
        return Error{ErrorKind::InvalidInput, "a password has 8 characters or more"};
    }
    return {};
}

Result<void> checkRequest(const SetUpRequest &request)
{
    for (const auto &checked : {checkName(request.centreName, "the centre"),
                                checkName(request.teacherName, "the teacher"), checkPassword(request.password)}) {
        if (!checked) {
            return checked;
        }
    }
    return {};
}
} // namespace

Result<SetUpDone> Logins::setUp(const SetUpRequest &request)
{
    if (auto checked = checkRequest(request); !checked) {
        return checked.error();
    }
    auto calendar = base::Calendar::create(request.zone, m_context.calendar.rolloverHour());
    if (!calendar) {
        return calendar.error();
    }
    const auto keys = makeKeyPair();
    const Teacher teacher{base::TeacherId{m_context.ids.next()}, trimmed(request.teacherName)};
    const SetUpDone done{teacher.id, makeRecoveryCode()};
    const auto byPassword = wrap(keys.secret, request.password, m_context.passwordCost);
    const auto byCode = wrap(keys.secret, done.recoveryCode, m_context.passwordCost);
    if (!byPassword || !byCode) {
        return byPassword ? byCode.error() : byPassword.error();
    }
    auto stored = m_context.database.write("set the centre up", [&]() -> Result<void> {
        if (m_context.database.query("centre").with().step()) {
            return Error{ErrorKind::Refused, "the centre is set up already"};
        }
        m_context.database.query("centre add")
            .with(trimmed(request.centreName), request.zone, request.copyFolder, request.example, Blob{keys.publicKey},
                  Blob{byCode->salt}, byCode->cost.passes, byCode->cost.memoryBytes, Blob{byCode->sealed})
            .run();
        addAccount(teacher, *byPassword);
        writeAudit(m_context, AuditAction::CentreSetUp, {}, teacher.id);
        return {};
    });
    if (!stored) {
        return stored.error();
    }
    m_context.calendar = *calendar;
    m_context.keyring.open(keys, teacher);
    return done;
}

Result<std::vector<Teacher>> Logins::teachers()
{
    return m_context.database.read("list the teachers", [&]() -> Result<std::vector<Teacher>> {
        std::vector<Teacher> all;
        auto rows = m_context.database.query("teachers");
        rows.with();
        while (rows.step()) {
            all.push_back({base::TeacherId{rows.uuid(0)}, rows.bytes(1), rows.flag(2)});
        }
        return all;
    });
}

Result<base::TeacherId> Logins::addTeacher(const std::string &name, const std::string &password)
{
    if (!m_context.keyring.centre()) {
        return Error{ErrorKind::Locked, "a teacher must log in before another can be added"};
    }
    for (const auto &checked : {checkName(name, "the teacher"), checkPassword(password)}) {
        if (!checked) {
            return checked.error();
        }
    }
    const auto wrapped = wrap(m_context.keyring.centre()->secret, password, m_context.passwordCost);
    if (!wrapped) {
        return wrapped.error();
    }
    Teacher teacher{base::TeacherId{m_context.ids.next()}, trimmed(name)};
    auto stored = m_context.database.write("add a teacher", [&]() -> Result<void> {
        const auto known = account(teacher.name);
        if (known.isOpen()) {
            return Error{ErrorKind::Refused, "there is a teacher of this name"};
        }
        if (known.exists) {
            teacher.id = known.teacher.id;
            saveWrapped(teacher.id, *wrapped);
        } else {
            addAccount(teacher, *wrapped);
        }
        writeAudit(m_context, AuditAction::TeacherAdded, teacher.id.uuid, m_context.keyring.openedBy()->id);
        return {};
    });
    return stored ? Result<base::TeacherId>(teacher.id) : stored.error();
}

Result<void> Logins::closeTeacher(base::TeacherId teacher)
{
    const auto &own = m_context.keyring.openedBy();
    if (!own) {
        return Error{ErrorKind::Locked, "a teacher must log in before another's access can be closed"};
    }
    if (own->id == teacher) {
        return Error{ErrorKind::Refused, "nobody closes their own access: another teacher must"};
    }
    auto closed = m_context.database.write("close a teacher's access", [&]() -> Result<void> {
        {
            auto row = m_context.database.query("teacher close");
            if (!row.with(teacher.uuid).step()) {
                return Error{ErrorKind::NotFound, "there is no such teacher with access"};
            }
        }
        writeAudit(m_context, AuditAction::TeacherClosed, teacher.uuid, own->id);
        return {};
    });
    if (closed) {
        static_cast<void>(m_context.database.emptyLog()); // the destroyed key; a reader beside us may delay it
    }
    return closed;
}

Result<void> Logins::checkOwnPassword(const std::string &password)
{
    const auto &own = m_context.keyring.openedBy();
    if (!own) {
        return Error{ErrorKind::Locked, "a teacher must log in first"};
    }
    Throttle throttle(m_context, doorOf(own->name), freeLogIns);
    if (auto allowed = throttle.mayTry(); !allowed) {
        return allowed;
    }
    const auto found =
        m_context.database.read("find a teacher", [&]() -> Result<Account> { return account(own->name); });
    if (!found) {
        return found.error();
    }
    const auto secret = secretBy(*found, password);
    if (!secret) {
        return secret.error();
    }
    return *secret ? throttle.right() : Result<void>(throttle.wrong());
}

Result<void> Logins::changePassword(const std::string &old, const std::string &fresh)
{
    if (auto checked = checkPassword(fresh); !checked) {
        return checked;
    }
    if (auto right = checkOwnPassword(old); !right) {
        return right;
    }
    const auto wrapped = wrap(m_context.keyring.centre()->secret, fresh, m_context.passwordCost);
    if (!wrapped) {
        return wrapped.error();
    }
    return m_context.database.write("change a password", [&]() -> Result<void> {
        const auto own = m_context.keyring.openedBy()->id;
        saveWrapped(own, *wrapped);
        writeAudit(m_context, AuditAction::PasswordChanged, own.uuid, own);
        return {};
    });
}

Result<Teacher> Logins::logIn(const std::string &name, const std::string &password)
{
    Throttle throttle(m_context, doorOf(name), freeLogIns);
    if (auto allowed = throttle.mayTry(); !allowed) {
        return allowed.error();
    }
    auto found = m_context.database.read("find a teacher", [&]() -> Result<Account> { return account(trimmed(name)); });
    if (!found) {
        return found.error();
    }
    const auto secret = secretBy(*found, password);
    if (!secret) {
        return secret.error();
    }
    if (!*secret) {
        return throttle.wrong();
    }
    if (auto cleared = throttle.right(); !cleared) {
        return cleared.error();
    }
    auto done = opened(found->teacher, **secret, AuditAction::LoggedIn);
    return done ? Result<Teacher>(found->teacher) : done.error();
}

Result<Teacher> Logins::recover(const std::string &code, const std::string &name, const std::string &newPassword)
{
    if (auto checked = checkPassword(newPassword); !checked) {
        return checked.error();
    }
    Throttle throttle(m_context, "recovery", freeLogIns);
    if (auto allowed = throttle.mayTry(); !allowed) {
        return allowed.error();
    }
    Wrapped byCode;
    auto found = m_context.database.read("find a teacher", [&]() -> Result<Account> {
        auto centre = m_context.database.query("centre");
        if (!centre.with().step()) {
            return Error{ErrorKind::Refused, "the centre is not set up"};
        }
        byCode = {centre.bytes(5), {centre.integer(6), centre.integer(7)}, centre.bytes(8)};
        return account(trimmed(name));
    });
    if (!found) {
        return found.error();
    }
    const auto secret = unwrap(byCode, normalRecoveryCode(code));
    if (!secret) {
        return secret.error();
    }
    if (!*secret || !found->isOpen()) {
        return throttle.wrong();
    }
    const auto wrapped = wrap(**secret, newPassword, m_context.passwordCost);
    if (!wrapped) {
        return wrapped.error();
    }
    auto stored = m_context.database.write("change a password", [&]() -> Result<void> {
        saveWrapped(found->teacher.id, *wrapped);
        return {};
    });
    for (const auto &door : {std::string("recovery"), doorOf(name)}) {
        stored = stored ? Throttle(m_context, door, freeLogIns).right() : stored;
    }
    stored = stored ? opened(found->teacher, **secret, AuditAction::Recovered) : stored;
    return stored ? Result<Teacher>(found->teacher) : stored.error();
}

Logins::Account Logins::account(const std::string &name)
{
    auto row = m_context.database.query("teacher find");
    if (row.with(name).step()) {
        return {{base::TeacherId{row.uuid(0)}, row.bytes(1), !row.bytes(5).empty()},
                {row.bytes(2), {row.integer(3), row.integer(4)}, row.bytes(5)},
                true};
    }
    return {{},
            {std::string(derivedKey(m_context.station.key(), name).view().substr(0, 16)), m_context.passwordCost,
             randomBytes(72)},
            false};
}

// An unknown name and a closed account cost the same work: what they hold opens for no password.
Result<std::optional<Secret>> Logins::secretBy(const Account &account, const std::string &password)
{
    auto secret = unwrap(account.wrapped, password);
    if (secret && !account.isOpen()) {
        return std::optional<Secret>();
    }
    return secret;
}

void Logins::saveWrapped(base::TeacherId teacher, const Wrapped &wrapped)
{
    m_context.database.query("teacher new password")
        .with(teacher.uuid, Blob{wrapped.salt}, wrapped.cost.passes, wrapped.cost.memoryBytes, Blob{wrapped.sealed})
        .run();
}

void Logins::addAccount(const Teacher &teacher, const Wrapped &wrapped)
{
    m_context.database.query("teacher add")
        .with(teacher.id.uuid, teacher.name, Blob{wrapped.salt}, wrapped.cost.passes, wrapped.cost.memoryBytes,
              Blob{wrapped.sealed})
        .run();
}

Result<void> Logins::opened(const Teacher &teacher, const Secret &secret, AuditAction action)
{
    auto done = m_context.database.write("note a log-in", [&]() -> Result<void> {
        {
            auto centre = m_context.database.query("centre");
            centre.with().step();
            m_context.keyring.open({centre.bytes(4), secret}, teacher);
        }
        writeAudit(m_context, action, teacher.id.uuid, teacher.id);
        healStationCopies(m_context);
        return {};
    });
    if (!done) {
        m_context.keyring.lock();
    }
    return done;
}

} // namespace fagdansk::records
