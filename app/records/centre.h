// The centre as the use cases know it: log-ins, PINs, settings, copies.
#pragma once

#include "app/records/context.h"
#include "app/records/copier.h"
#include "app/records/logins.h"
#include "app/records/new_code.h"
#include "app/scenarios/centre_store.h"

namespace fagdansk::records {

class Centre : public scenarios::CentreStore
{
public:
    Centre(Context &context, Copier &copier)
        : m_context(context), m_copier(copier), m_logins(context), m_newCode(context)
    {}

    base::Result<std::optional<scenarios::Centre>> centre() override;
    base::Result<scenarios::SetUpDone> setUp(const scenarios::SetUpRequest &request) override;
    base::Result<std::vector<scenarios::Teacher>> teachers() override;
    base::Result<base::TeacherId> addTeacher(const std::string &name, const std::string &password) override;
    base::Result<void> closeTeacher(base::TeacherId teacher) override;
    base::Result<void> changePassword(const std::string &old, const std::string &fresh) override;
    base::Result<std::string> makeRecoveryCode(const std::string &password) override;
    base::Result<void> confirmRecoveryCode(const std::string &lastGroup) override;
    base::Result<scenarios::Teacher> logIn(const std::string &name, const std::string &password) override;
    base::Result<scenarios::Teacher> recover(const std::string &recoveryCode, const std::string &name,
                                             const std::string &newPassword) override;
    void lock() override;
    std::optional<scenarios::Teacher> openedBy() const override;
    base::Result<void> setPin(base::PersonId person, const std::vector<std::string> &pictures) override;
    base::Result<void> checkPin(base::PersonId person, const std::vector<std::string> &pictures) override;
    base::Result<void> clearPin(base::PersonId person) override;
    base::Result<void> audit(scenarios::AuditAction action, const base::Uuid &subject) override;
    base::Result<void> setCopyFolder(const std::string &folder) override;
    base::Result<scenarios::CopyState> copyState() override;
    base::Result<scenarios::CopyState> makeCopy(bool force) override;
    base::Result<std::string> setting(const std::string &name) override;
    base::Result<void> setSetting(const std::string &name, const std::string &value) override;

private:
    Context &m_context;
    Copier &m_copier;
    Logins m_logins;
    NewCode m_newCode;
};

} // namespace fagdansk::records
