#include "app/viewmodels/privacy_model.h"

#include "app/scenarios/privacy.h"
#include "app/viewmodels/app_model.h"

#include <QDir>
#include <QStandardPaths>
#include <QStringList>

namespace fagdansk::viewmodels {
namespace {
QString usualFile(const QString &language)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("Fagdansk-oplysninger-%1.pdf").arg(language));
}
} // namespace

PrivacyModel::PrivacyModel(AppModel &app) : QObject(&app), m_app(app)
{
    connect(&m_app, &AppModel::languageChanged, this, &PrivacyModel::compose);
}

void PrivacyModel::load()
{
    compose();
    m_app.backend().run(
        this, [](scenarios::Station &station) { return scenarios::legalBasis(station); },
        [this](const base::Result<std::string> &basis) {
            m_legalBasis = basis ? QString::fromStdString(*basis) : QString();
            m_fault = basis ? Fault() : Fault(basis.error());
            compose();
        });
}

void PrivacyModel::compose()
{
    if (m_app.options().privacyNotice) {
        const auto notice = m_app.options().privacyNotice({m_app.centreName(), m_legalBasis, m_app.language()});
        m_title = notice.title;
        m_sections = notice.sections;
    }
    Q_EMIT changed();
}

QString PrivacyModel::aloud() const
{
    QStringList said{m_title + QLatin1Char('.')};
    for (const auto &section : m_sections) {
        said.append(section.title);
        said.append(section.text);
    }
    return said.join(QLatin1Char('\n'));
}

void PrivacyModel::open()
{
    m_cameFrom = m_app.place();
    load();
    m_app.goTo(AppModel::Privacy);
}

void PrivacyModel::close()
{
    m_app.goTo(static_cast<AppModel::Place>(m_cameFrom));
}

void PrivacyModel::setLegalBasis(const QString &text)
{
    m_app.backend().run(
        this,
        [basis = text.trimmed().toStdString()](scenarios::Station &station) {
            return scenarios::setLegalBasis(station, basis);
        },
        [this, text](const base::Result<void> &saved) {
            m_fault = saved ? Fault() : Fault(saved.error());
            m_legalBasis = saved ? text.trimmed() : m_legalBasis;
            compose();
        });
}

void PrivacyModel::print(const QString &file)
{
    const QString target = file.isEmpty() ? usualFile(m_app.language()) : file;
    const PrivacyRequest request{m_app.centreName(), m_legalBasis, m_app.language()};
    m_app.backend().run(
        this,
        [write = m_app.options().writePrivacyNotice, request, target](scenarios::Station &) {
            return write(request, target);
        },
        [this, target](const base::Result<void> &written) {
            m_fault = written ? Fault() : Fault(written.error());
            m_saved = written ? target : QString();
            if (written) {
                m_app.options().openFile(target);
            }
            Q_EMIT changed();
        });
}

} // namespace fagdansk::viewmodels
