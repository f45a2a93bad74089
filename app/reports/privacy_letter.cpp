#include "app/reports/privacy_letter.h"

#include "app/reports/report_words.h"

#include <QCoreApplication>

namespace fagdansk::reports {
namespace {

constexpr auto publicTask = QT_TRANSLATE_NOOP(
    "reports",
    "Undervisning af voksne er en offentlig opgave (databeskyttelsesforordningens artikel 6, stk. 1, litra e).");

} // namespace

Letter privacyLetter(const std::string &centre, const std::string &legalBasis, const std::string &language)
{
    const ReportWords words(language);
    const auto said = [&](const char *danish) { return words(danish).toStdString(); };
    const std::string basis = legalBasis.empty() ? said(publicTask) : legalBasis;
    Letter letter{language, centre, said(QT_TRANSLATE_NOOP("reports", "Dine oplysninger")), {}, {}, {}};
    letter.sections = {
        {said(QT_TRANSLATE_NOOP("reports", "Hvem har ansvaret?")),
         {},
         {words(QT_TRANSLATE_NOOP("reports", "%1 har ansvaret for det, der står om dig i programmet Fagdansk."))
              .arg(words.inside(centre))
              .toStdString()},
         {}},
        {said(QT_TRANSLATE_NOOP("reports", "Hvad gemmer vi?")),
         {},
         {said(QT_TRANSLATE_NOOP("reports", "Dit navn, dit kaldenavn og dit modersmål.")),
          said(QT_TRANSLATE_NOOP("reports", "Dine svar i screeningen, og hvordan det går med de ord, du øver.")),
          said(QT_TRANSLATE_NOOP("reports", "Det, du og din lærer taler om, og det, din lærer beslutter.")),
          said(QT_TRANSLATE_NOOP("reports", "Vi gemmer aldrig dit CPR-nummer. Når du siger et ord højt, gemmer vi ikke "
                                            "din stemme."))},
         {}},
        {said(QT_TRANSLATE_NOOP("reports", "Hvorfor?")),
         {},
         {said(QT_TRANSLATE_NOOP("reports", "Vi vil finde ud af, om du kan følge et kursus på dansk, og hvilke ord du "
                                            "kan øve.")),
          basis},
         {}},
        {said(QT_TRANSLATE_NOOP("reports", "Hvem kan se det?")),
         {},
         {said(QT_TRANSLATE_NOOP("reports", "Kun lærerne på stedet.")),
          said(QT_TRANSLATE_NOOP("reports", "Andre får kun noget, hvis du siger ja. Du ser først, hvad de får."))},
         {}},
        {said(QT_TRANSLATE_NOOP("reports", "Hvor længe?")),
         {},
         {said(QT_TRANSLATE_NOOP("reports", "Vi sletter det, når vi ikke skal bruge det mere, eller når du beder om "
                                            "det."))},
         {}},
        {said(QT_TRANSLATE_NOOP("reports", "Det kan du")),
         {},
         {said(QT_TRANSLATE_NOOP("reports", "Du kan se, hvad der står om dig, og få fejl rettet.")),
          said(QT_TRANSLATE_NOOP("reports",
                                 "Du kan sige nej til at give oplysninger videre. Det ændrer intet for dig.")),
          said(QT_TRANSLATE_NOOP("reports", "Du kan klage til Datatilsynet: datatilsynet.dk"))},
         {}},
    };
    letter.foot = {said(QT_TRANSLATE_NOOP("reports", "Programmet foreslår. Læreren beslutter."))};
    return letter;
}

} // namespace fagdansk::reports
