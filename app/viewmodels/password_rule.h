// What a new password must be, as a sentence at its field.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace fagdansk::viewmodels {

class PasswordRule
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::PasswordRule)
public:
    static constexpr int shortest = 8;

    /// Empty if the password may be used.
    static QString faultOf(const QString &password, const QString &again)
    {
        return password.size() < shortest ? tr("Adgangskoden skal have mindst %1 tegn.").arg(shortest)
               : password != again        ? tr("De to adgangskoder er ikke ens.")
                                          : QString();
    }
};

} // namespace fagdansk::viewmodels
