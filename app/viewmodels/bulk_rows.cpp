#include "app/viewmodels/bulk_rows.h"

#include "app/viewmodels/enrolment_model.h"
#include "app/viewmodels/error_text.h"

#include <algorithm>
#include <set>

namespace fagdansk::viewmodels {
namespace {
using scenarios::BulkFault;
using scenarios::BulkFaultKind;
using scenarios::BulkFaultWeight;

/// What stands in a file keeps its own direction inside our sentence.
QString isolated(const std::string &found)
{
    return QChar(0x2068) + QString::fromStdString(found) + QChar(0x2069);
}

BulkRowItem::State stateOf(BulkFaultWeight weight)
{
    switch (weight) {
    case BulkFaultWeight::Blocking:
        return BulkRowItem::Faulty;
    case BulkFaultWeight::RowLeftOut:
        return BulkRowItem::LeftOut;
    case BulkFaultWeight::Note:
        break;
    }
    return BulkRowItem::Told;
}

QString tongueName(const std::string &code)
{
    const auto known = EnrolmentModel::tongueCodes().indexOf(QString::fromStdString(code));
    return known < 0 ? QString() : EnrolmentModel::tongueNames().at(known);
}
} // namespace

QString BulkRows::textOf(const BulkFault &fault)
{
    switch (fault.kind) {
    case BulkFaultKind::NoNameColumn:
        return tr("Filen har ingen kolonne, der hedder Navn.");
    case BulkFaultKind::NoAliasColumn:
        return tr("Filen har ingen kolonne, der hedder Kaldenavn.");
    case BulkFaultKind::ColumnTwice:
        return tr("To kolonner betyder det samme: %1. Slet den ene.").arg(isolated(fault.found));
    case BulkFaultKind::NoRows:
        return tr("Der står ingen deltagere i filen.");
    case BulkFaultKind::TooManyRows:
        return tr("Der står for mange i filen. Tag højst %1 ad gangen.").arg(scenarios::mostAtOnce);
    case BulkFaultKind::BadQuotes:
        return tr("Et anførselstegn står forkert.");
    case BulkFaultKind::TooManyCells:
        return tr("Rækken har flere felter end overskriften: %1.").arg(isolated(fault.found));
    case BulkFaultKind::Misread:
        return tr("Bogstaverne er læst forkert: %1. Gem filen som .xlsx.").arg(isolated(fault.found));
    case BulkFaultKind::MissingName:
        return tr("Navnet mangler.");
    case BulkFaultKind::MissingAlias:
        return tr("Kaldenavnet mangler.");
    case BulkFaultKind::NameTooLong:
        return tr("Navnet er for langt.");
    case BulkFaultKind::AliasTooLong:
        return tr("Kaldenavnet er for langt.");
    case BulkFaultKind::CprNumber:
        return tr("Det ligner et cpr-nummer. Slet det i filen.");
    case BulkFaultKind::AliasTwice:
        return tr("Række %1 har det samme kaldenavn.").arg(fault.other);
    case BulkFaultKind::AliasTaken:
        return tr("En anden deltager har det kaldenavn.");
    case BulkFaultKind::UnknownTrade:
        return tr("Faget findes ikke her: %1.").arg(isolated(fault.found));
    case BulkFaultKind::UnknownLanguage:
        return tr("Sproget kendes ikke: %1.").arg(isolated(fault.found));
    case BulkFaultKind::Exists:
        return tr("Er oprettet i forvejen. Rækken springes over.");
    case BulkFaultKind::NameTaken:
        return tr("En deltager har det samme navn. Er det den samme person?");
    case BulkFaultKind::NameTwice:
        return tr("Række %1 har det samme navn. Er det den samme person?").arg(fault.other);
    case BulkFaultKind::UnknownColumn:
        return tr("Kolonnen %1 bruges ikke.").arg(isolated(fault.found));
    }
    return {};
}

QList<BulkRowItem> BulkRows::of(const scenarios::BulkPreview &preview)
{
    QList<BulkRowItem> items;
    for (const auto &[row, one, trade, exists] : preview.rows) {
        BulkRowItem item;
        item.row = static_cast<int>(row);
        item.name = QString::fromStdString(one.fullName);
        item.alias = QString::fromStdString(one.alias);
        item.tongue = tongueName(one.motherTongue);
        item.trade = QString::fromStdString(trade);
        QStringList problems;
        for (const auto &fault : preview.faults) {
            if (fault.row == row) {
                problems.append(textOf(fault));
                item.state = std::max(item.state, stateOf(weightOf(fault.kind)));
            }
        }
        item.problem = problems.join(QLatin1Char('\n'));
        items.append(item);
    }
    return items;
}

QStringList BulkRows::problemsOfFile(const scenarios::BulkPreview &preview)
{
    std::set<std::size_t> shown;
    for (const auto &row : preview.rows) {
        shown.insert(row.row);
    }
    QStringList blocking;
    QStringList notes;
    for (const auto &fault : preview.faults) {
        const bool isBlocking = weightOf(fault.kind) == BulkFaultWeight::Blocking;
        if (fault.row == 0) {
            (isBlocking ? blocking : notes).append(textOf(fault));
        } else if (!shown.contains(fault.row)) {
            blocking.append(tr("Række %1: %2").arg(fault.row).arg(textOf(fault)));
        }
    }
    return blocking + notes;
}

int BulkRows::faultyRows(const scenarios::BulkPreview &preview)
{
    std::set<std::size_t> rows;
    for (const auto &fault : preview.faults) {
        if (weightOf(fault.kind) == BulkFaultWeight::Blocking && fault.row > 0) {
            rows.insert(fault.row);
        }
    }
    return static_cast<int>(rows.size());
}

QString BulkRows::readingFault(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::NotFound:
        return tr("Filen findes ikke. Se efter, om navnet er skrevet rigtigt.");
    case base::ErrorKind::InvalidInput:
        return tr("Filen kan ikke læses som et regneark. Gem den som .xlsx eller .csv uden adgangskode, og prøv igen.");
    case base::ErrorKind::Corrupt:
        return tr("Filen er beskadiget. Åbn den i regnearket, gem den igen, og prøv igen.");
    default:
        return ErrorText::again(error);
    }
}

} // namespace fagdansk::viewmodels
