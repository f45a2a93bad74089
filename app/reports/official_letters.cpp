// Letters to Danish schools and authorities: in Danish, whatever the window's language.
#include "app/reports/letter_texts.h"
#include "app/reports/report_words.h"

namespace fagdansk::reports {
namespace {

constexpr std::array partTitles{"Hverdagstekst", "Fagets ord", "Fagtekst"};
constexpr auto agreed = "Deltageren har sagt ja til, at disse oplysninger gives videre.";

const char *sentenceOf(Reach reach)
{
    switch (reach) {
    case Reach::Over:
        return "Resultatet ligger over grænsen.";
    case Reach::Near:
        return "Resultatet ligger så tæt på grænsen, at det kan være over eller under.";
    case Reach::Under:
        return "Resultatet ligger under grænsen.";
    default:
        return "Delen er ikke taget til ende.";
    }
}

Letter begun(const LetterFacts &facts, const char *title)
{
    Letter letter{"da", facts.centre, title, {}, {}, {}};
    const std::string date = ReportWords("da").date(facts.screened).toStdString();
    for (const auto &field : {LetterField{"Til", facts.recipient}, LetterField{"Deltager", facts.participant},
                              LetterField{"Screening, dato", date}, LetterField{"Fra", facts.centre},
                              LetterField{"Lærer", facts.teacher}, LetterField{"Fag", facts.trade}}) {
        if (!field.value.empty())
            letter.fields.push_back(field);
    }
    return letter;
}

/// Those of the sentences that have a value.
std::vector<std::string> told(const std::vector<LetterField> &values)
{
    std::vector<std::string> sentences;
    for (const LetterField &field : values) {
        if (!field.value.empty())
            sentences.push_back(field.label + ": " + field.value);
    }
    return sentences;
}

LetterSection courseSection(const LetterFacts &facts)
{
    return {"Kursus", {}, told({{"Kursus", facts.course}, {"Sted", facts.place}}), {}};
}

std::vector<LetterBar> barsOf(const LetterFacts &facts)
{
    std::vector<LetterBar> bars;
    for (std::size_t i = 0; facts.parts && i < facts.parts->size(); ++i) {
        const PartReached &part = facts.parts->at(i);
        bars.push_back({partTitles.at(i), part.share, part.limit, sentenceOf(part.reach)});
    }
    return bars;
}

std::vector<std::string> backgroundOf(const LetterFacts &facts)
{
    auto lines = told({{"Mundtligt niveau", facts.oral}, {"Skriftligt niveau", facts.written}});
    if (facts.hasVlv2) {
        lines.push_back(facts.vlv2Date.empty() ? "VLV-2 er taget." : "VLV-2 er taget: " + facts.vlv2Date);
        if (!facts.vlv2Result.empty())
            lines.push_back("VLV-2, resultat: " + facts.vlv2Result);
    }
    if (facts.schoolingYears)
        lines.push_back("Skolegang: " + std::to_string(*facts.schoolingYears) + " år");
    return lines;
}

std::vector<std::string> aidsOf(const LetterFacts &facts)
{
    std::vector<std::string> aids;
    if (facts.readAloud)
        aids.emplace_back("Teksterne måtte læses op.");
    if (facts.extraTimePercent > 0)
        aids.push_back("Ekstra tid: " + std::to_string(facts.extraTimePercent) + " %");
    return aids;
}

} // namespace

Letter referralLetter(const LetterFacts &facts)
{
    Letter letter = begun(facts, "Henvisning");
    letter.sections = {
        courseSection(facts),
        {"Resultat af den fagsproglige screening", barsOf(facts), {}, {}},
        {"Lærerens beslutning", {}, told({{"Anbefalet", facts.outcome}}), {}},
        {"Det ved vi også", {}, backgroundOf(facts), {}},
        {"Hjælpemidler under screeningen", {}, aidsOf(facts), {}},
        {"Ord at begynde med", {}, {}, facts.words},
    };
    letter.foot = {"Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.", agreed};
    return letter;
}

Letter jobCentreLetter(const LetterFacts &facts)
{
    Letter letter = begun(facts, "Dokumentation til jobcentret");
    const std::string next = facts.outcome.empty() ? "Resultatet drøftes med deltageren." : facts.outcome;
    letter.sections = {
        courseSection(facts),
        {"Aktivitet",
         {},
         {facts.participant + " har deltaget i en fagsproglig screening hos " + facts.centre + " " +
          ReportWords("da").date(facts.screened).prepend(QStringLiteral("den ")).toStdString() + "."},
         {}},
        {"Det videre forløb", {}, {next}, {}},
    };
    letter.foot = {"Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.", agreed};
    return letter;
}

} // namespace fagdansk::reports
