// Teachers and the centre's keys: set-up, passwords, the recovery code.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/centre_store.h"

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::records {

class Logins
{
public:
    explicit Logins(Context &context) : m_context(context) {}

    base::Result<scenarios::SetUpDone> setUp(const scenarios::SetUpRequest &request);
    base::Result<std::vector<scenarios::Teacher>> teachers();
    base::Result<base::TeacherId> addTeacher(const std::string &name, const std::string &password);
    base::Result<void> closeTeacher(base::TeacherId teacher);
    base::Result<void> changePassword(const std::string &old, const std::string &fresh);
    /// Of the teacher who is logged in. Locked, WrongCredentials, TooSoon.
    base::Result<void> checkOwnPassword(const std::string &password);
    base::Result<scenarios::Teacher> logIn(const std::string &name, const std::string &password);
    base::Result<scenarios::Teacher> recover(const std::string &code, const std::string &name,
                                             const std::string &newPassword);

private:
    struct Account
    {
        scenarios::Teacher teacher;
        Wrapped wrapped;
        bool exists = false;
        bool isOpen() const { return exists && teacher.active; }
    };
    Account account(const std::string &name);
    /// Empty if the password is wrong or the account not open; the work is the same.
    base::Result<std::optional<Secret>> secretBy(const Account &account, const std::string &password);
    void addAccount(const scenarios::Teacher &teacher, const Wrapped &wrapped);
    void saveWrapped(base::TeacherId teacher, const Wrapped &wrapped);
    base::Result<void> opened(const scenarios::Teacher &teacher, const Secret &secret, scenarios::AuditAction action);

    Context &m_context;
};

} // namespace fagdansk::records
