// Teachers and the centre's keys: set-up, passwords, the recovery code.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/centre_store.h"

namespace fagdansk::records {

class Logins
{
public:
    explicit Logins(Context &context) : m_context(context) {}

    base::Result<scenarios::SetUpDone> setUp(const scenarios::SetUpRequest &request);
    base::Result<std::vector<scenarios::Teacher>> teachers();
    base::Result<base::TeacherId> addTeacher(const std::string &name, const std::string &password);
    base::Result<scenarios::Teacher> logIn(const std::string &name, const std::string &password);
    base::Result<scenarios::Teacher> recover(const std::string &code, const std::string &name,
                                             const std::string &newPassword);

private:
    struct Account
    {
        scenarios::Teacher teacher;
        Wrapped wrapped;
        bool exists = false;
    };
    Account account(const std::string &name);
    void addAccount(const scenarios::Teacher &teacher, const Wrapped &wrapped);
    base::Result<void> opened(const scenarios::Teacher &teacher, const Secret &secret, scenarios::AuditAction action);

    Context &m_context;
};

} // namespace fagdansk::records
