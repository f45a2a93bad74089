#include "app/viewmodels/error_text.h"

#include <QLoggingCategory>

namespace fagdansk::viewmodels {
namespace {
Q_LOGGING_CATEGORY(lcErrors, "fagdansk.errors")
} // namespace

void ErrorText::log(const base::Error &error)
{
    qCInfo(lcErrors).noquote() << QString::fromStdString(error.detail);
}

QString ErrorText::of(const base::Error &error)
{
    log(error);
    return again(error);
}

QString ErrorText::again(const base::Error &error)
{
    using base::ErrorKind;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return tr("Det kan ikke bruges, som det står. Ret det, og prøv igen.");
    case ErrorKind::NotFound:
        return tr("Det findes ikke længere. Gå tilbage, og vælg igen.");
    case ErrorKind::Refused:
        return tr("Det kan ikke lade sig gøre her. Intet er ændret.");
    case ErrorKind::CprNumber:
        return tr("Det ligner et cpr-nummer. Skriv det ikke her. Programmet må ikke gemme det.");
    case ErrorKind::WrongCredentials:
        return tr("Det passer ikke. Prøv igen.");
    case ErrorKind::TooSoon:
        return tr("Der er prøvet for mange gange. Vent lidt, og prøv igen.");
    case ErrorKind::Locked:
        return tr("En lærer skal logge ind først.");
    case ErrorKind::AlreadyRunning:
        return tr("Fagdansk kører allerede på denne computer. Brug det vindue, der er åbent.");
    case ErrorKind::Busy:
        return tr("Et andet program bruger filen lige nu. Intet er gået tabt. Prøv igen om lidt.");
    case ErrorKind::DiskFull:
        return tr("Disken er fuld. Det sidste er ikke gemt endnu, men intet er gået tabt. Gør plads på disken, og prøv "
                  "igen.");
    case ErrorKind::ReadOnly:
        return tr("Fagdansk må ikke skrive i mappen. Intet er ændret. Vælg en anden mappe, eller spørg den, der passer "
                  "computeren.");
    case ErrorKind::InputOutput:
        return tr("Disken svarer ikke, som den skal. Det, der er gemt, er der stadig. Prøv igen.");
    case ErrorKind::Corrupt:
        return tr("Filen med data er beskadiget. Hent den seneste daglige kopi. Intet er ændret.");
    case ErrorKind::Newer:
        return tr("Filen med data er lavet af et nyere program. Opdatér Fagdansk. Filen er ikke rørt.");
    case ErrorKind::NetworkFolder:
        return tr("Mappen ligger på et netværk. Der kan data gå tabt. Vælg en mappe på denne computer.");
    case ErrorKind::BrokenPack:
        return tr(
            "Filen med ord og tekster mangler eller er beskadiget. Installér Fagdansk igen. Dine data er ikke rørt.");
    case ErrorKind::Internal:
        break;
    }
    return tr("Noget gik galt i programmet. Det, der er gemt, er der stadig. Prøv igen.");
}

} // namespace fagdansk::viewmodels
