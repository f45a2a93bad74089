#include "app/viewmodels/document_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace fagdansk::viewmodels {
namespace {
class DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::DocumentWords)

public:
    static QString title(scenarios::Document document)
    {
        switch (document) {
        case scenarios::Document::Conversation:
            return tr("Samtaleark");
        case scenarios::Document::Referral:
            return tr("Henvisning");
        case scenarios::Document::JobCentre:
            return tr("Til jobcentret");
        default:
            return tr("Resultat til deltageren");
        }
    }
    static QString title(scenarios::Information information)
    {
        switch (information) {
        case scenarios::Information::Course:
            return tr("Kursus og sted");
        case scenarios::Information::Results:
            return tr("Resultatet af de tre dele");
        case scenarios::Information::Decision:
            return tr("Beslutningen");
        case scenarios::Information::Words:
            return tr("Ord at begynde med");
        case scenarios::Information::Aids:
            return tr("Hjælpemidler");
        case scenarios::Information::Levels:
            return tr("Mundtligt og skriftligt niveau");
        case scenarios::Information::Vlv2:
            return tr("VLV-2");
        default:
            return tr("Skolegang");
        }
    }
    static QString when(const QString &day, const QString &teacher) { return tr("%1 · %2").arg(day, teacher); }
};
} // namespace

QString titleOf(scenarios::Document document)
{
    return DocumentWords::title(document);
}

QString titleOf(scenarios::Information information)
{
    return DocumentWords::title(information);
}

GivenItem givenItem(const scenarios::GivenDocument &given)
{
    QStringList information;
    for (const auto one : given.information) {
        information.append(titleOf(one));
    }
    const auto day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(given.at.value).date(), QLocale::LongFormat);
    return {titleOf(given.document), QString::fromStdString(given.recipient), information.join(QStringLiteral(", ")),
            DocumentWords::when(day, QString::fromStdString(given.teacherName))};
}

} // namespace fagdansk::viewmodels
