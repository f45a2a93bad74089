#include "app/reports/letter_texts.h"
#include "app/reports/report_words.h"

#include <QCoreApplication>

namespace fagdansk::reports {
namespace {

constexpr std::array partTitles{QT_TRANSLATE_NOOP("reports", "Hverdagstekst"),
                                QT_TRANSLATE_NOOP("reports", "Fagets ord"), QT_TRANSLATE_NOOP("reports", "Fagtekst")};

const char *sentenceOf(Reach reach)
{
    switch (reach) {
    case Reach::Over:
        return QT_TRANSLATE_NOOP("reports", "Det går godt. Du kan følge med her.");
    case Reach::Near:
        return QT_TRANSLATE_NOOP("reports", "Du er tæt på grænsen. Det er godt at øve lidt mere.");
    case Reach::Under:
        return QT_TRANSLATE_NOOP("reports", "Det er svært endnu. Det kan du øve.");
    default:
        return QT_TRANSLATE_NOOP("reports", "Den del har du ikke lavet.");
    }
}

std::vector<LetterBar> barsOf(const LetterFacts &facts, const ReportWords &words)
{
    std::vector<LetterBar> bars;
    for (std::size_t i = 0; facts.parts && i < facts.parts->size(); ++i) {
        const PartReached &part = facts.parts->at(i);
        bars.push_back({words(partTitles.at(i)).toStdString(), part.share, part.limit,
                        words(sentenceOf(part.reach)).toStdString()});
    }
    return bars;
}

std::vector<std::string> aidsOf(const LetterFacts &facts, const ReportWords &words)
{
    std::vector<std::string> aids;
    if (facts.readAloud)
        aids.push_back(words(QT_TRANSLATE_NOOP("reports", "Du måtte høre teksterne.")).toStdString());
    if (facts.extraTimePercent > 0)
        aids.push_back(words(QT_TRANSLATE_NOOP("reports", "Du fik %1 % ekstra tid."))
                           .arg(QString::number(facts.extraTimePercent))
                           .toStdString());
    return aids;
}

Letter begun(const LetterFacts &facts, const ReportWords &words, const std::string &language, const char *title)
{
    Letter letter;
    letter.language = language;
    letter.centre = facts.centre;
    letter.title = words(title).toStdString();
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            letter.fields.push_back({words(label).toStdString(), value.toStdString()});
    };
    add(QT_TRANSLATE_NOOP("reports", "Deltager"), cleaned(facts.participant));
    add(QT_TRANSLATE_NOOP("reports", "Lærer"), cleaned(facts.teacher));
    add(QT_TRANSLATE_NOOP("reports", "Dato"), words.date(facts.screened));
    add(QT_TRANSLATE_NOOP("reports", "Fag"), cleaned(facts.trade));
    add(QT_TRANSLATE_NOOP("reports", "Kursus"), cleaned(facts.course));
    add(QT_TRANSLATE_NOOP("reports", "Sted"), cleaned(facts.place));
    return letter;
}

std::vector<std::string> list(const std::string &text)
{
    return text.empty() ? std::vector<std::string>() : std::vector{text};
}

std::string disclaimer(const ReportWords &words)
{
    return words(QT_TRANSLATE_NOOP("reports", "Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.")).toStdString();
}

} // namespace

Letter resultLetter(const LetterFacts &facts, const std::string &language)
{
    const ReportWords words(language);
    const auto said = [&](const char *danish) { return words(danish).toStdString(); };
    Letter letter = begun(facts, words, language, QT_TRANSLATE_NOOP("reports", "Dit resultat"));
    letter.sections = {
        {said(QT_TRANSLATE_NOOP("reports", "Sådan gik det")), barsOf(facts, words), {}, {}},
        {said(QT_TRANSLATE_NOOP("reports", "Det har din lærer besluttet")), {}, list(facts.outcome), {}},
        {said(QT_TRANSLATE_NOOP("reports", "Ord at begynde med")), {}, {}, facts.words},
        {said(QT_TRANSLATE_NOOP("reports", "Hjælp, du havde")), {}, aidsOf(facts, words), {}},
    };
    letter.foot = {disclaimer(words),
                   said(QT_TRANSLATE_NOOP("reports", "Papiret er dit. Du bestemmer, hvem der må se det. Spørg din "
                                                     "lærer, hvis noget er svært at forstå."))};
    return letter;
}

Letter conversationLetter(const LetterFacts &facts, const std::string &language)
{
    const ReportWords words(language);
    const auto said = [&](const char *danish) { return words(danish).toStdString(); };
    Letter letter = begun(facts, words, language, QT_TRANSLATE_NOOP("reports", "Samtale om dit resultat"));
    letter.sections = {
        {said(QT_TRANSLATE_NOOP("reports", "Sådan gik det")), barsOf(facts, words), {}, {}},
        {said(QT_TRANSLATE_NOOP("reports", "Det har din lærer besluttet")), {}, list(facts.outcome), {}},
        {said(QT_TRANSLATE_NOOP("reports", "Ord at begynde med")), {}, {}, facts.words},
        {said(QT_TRANSLATE_NOOP("reports", "Hjælp, du havde")), {}, aidsOf(facts, words), {}},
        {said(QT_TRANSLATE_NOOP("reports", "Det taler vi om")),
         {},
         {said(QT_TRANSLATE_NOOP("reports", "Hvad var let? Hvad var svært?")),
          said(QT_TRANSLATE_NOOP("reports", "Hvad skal du bruge dansk til på kurset?")),
          said(QT_TRANSLATE_NOOP("reports", "Hvordan kan du bedst lide at øve?"))},
         {}},
        {said(QT_TRANSLATE_NOOP("reports", "Det aftaler vi")), {}, {}, {}, 2},
    };
    letter.foot = {disclaimer(words)};
    return letter;
}

} // namespace fagdansk::reports
