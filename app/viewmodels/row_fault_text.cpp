#include "app/viewmodels/row_fault_text.h"

#include "app/viewmodels/material_view.h"

#include <QCoreApplication>

namespace fagdansk::viewmodels {
namespace {
using scenarios::GlossaryFormat;
using scenarios::RowFault;
using scenarios::RowFaultKind;

struct RowFaultText
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::RowFaultText)
};

QString shown(const std::string &text)
{
    return QChar(0x2068) + QString::fromStdString(text) + QChar(0x2069);
}

/// Nothing can come in before it is mended.
QString blockingText(const RowFault &fault)
{
    switch (fault.kind) {
    case RowFaultKind::NoWordColumn:
        return RowFaultText::tr("Ingen kolonne har ordene. Kald kolonnen med ordene »ord«.");
    case RowFaultKind::ColumnTwice:
        return RowFaultText::tr("To kolonner betyder det samme: %1").arg(shown(fault.column));
    case RowFaultKind::MissingWord:
        return RowFaultText::tr("Her mangler ordet.");
    case RowFaultKind::UnknownWordClass:
        return RowFaultText::tr("Ordklassen kendes ikke: %1").arg(shown(fault.found));
    case RowFaultKind::UnknownArticle:
        return RowFaultText::tr("Skriv en, et, flertal eller ingen. Her står: %1").arg(shown(fault.found));
    case RowFaultKind::UnknownReview:
        return RowFaultText::tr("Skriv kladde eller gennemset. Her står: %1").arg(shown(fault.found));
    case RowFaultKind::BadParts:
        return RowFaultText::tr("Delene giver ikke ordet: %1").arg(shown(fault.found));
    case RowFaultKind::BadId:
        return RowFaultText::tr("Det kan ikke være et id: %1").arg(shown(fault.found));
    case RowFaultKind::IdTwice:
        return RowFaultText::tr("En anden række har samme id: %1").arg(shown(fault.found));
    case RowFaultKind::TextTooLong:
        return RowFaultText::tr("Teksten er for lang.");
    case RowFaultKind::BadQuotes:
        return RowFaultText::tr("Et anførselstegn mangler, eller der er et for meget.");
    case RowFaultKind::TooManyCells:
        return RowFaultText::tr("Rækken har flere felter end overskriften.");
    default:
        return {};
    }
}

/// The rest may come in all the same.
QString toldText(const RowFault &fault)
{
    switch (fault.kind) {
    case RowFaultKind::ClozeNote:
        return RowFaultText::tr("En tekst med huller er ikke et ord. Den kommer ikke med.");
    case RowFaultKind::NoDanishTerm:
        return RowFaultText::tr("Her er intet dansk ord. Det kommer ikke med.");
    case RowFaultKind::UnknownColumn:
        return RowFaultText::tr("Kolonnen kendes ikke og kommer ikke med: %1").arg(shown(fault.column));
    case RowFaultKind::TakenForMeaning:
        return RowFaultText::tr("Kolonnen er læst som betydning: %1").arg(shown(fault.column));
    case RowFaultKind::WordTwice:
        return RowFaultText::tr("Ordet står også i en anden række: %1").arg(shown(fault.found));
    case RowFaultKind::SynonymInNote:
        return RowFaultText::tr("Et andet dansk ord for det samme kommer ikke med: %1").arg(shown(fault.found));
    case RowFaultKind::NotOurPicture:
        return RowFaultText::tr("Billedet kendes ikke og kommer ikke med: %1").arg(shown(fault.found));
    default:
        return {};
    }
}
} // namespace

QString rowFaultText(const RowFault &fault, GlossaryFormat format)
{
    const auto blocking = blockingText(fault);
    auto what = blocking.isEmpty() ? toldText(fault) : blocking;
    if (fault.row == 0) {
        return what;
    }
    const bool hasRows = format == GlossaryFormat::Csv || format == GlossaryFormat::Xlsx;
    const auto place = hasRows ? RowFaultText::tr("Række %1") : RowFaultText::tr("Nr. %1");
    return place.arg(fault.row) + QStringLiteral(": ") + what;
}

QString glossaryFileFault(const base::Error &error)
{
    if (error.kind == base::ErrorKind::InvalidInput) {
        return RowFaultText::tr("Filen kan ikke bruges som ordliste. Den skal ende på .csv, .xlsx, .tbx eller .apkg, "
                                "fylde højst 64 MB og have højst 5000 ord.");
    }
    return materialFault(error);
}

} // namespace fagdansk::viewmodels
