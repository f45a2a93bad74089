#include "tests/app/reports/sample_report.h"

namespace fagdansk::reports {

ScreeningReport danishReport()
{
    ScreeningReport report;
    report.centre = "Læseværkstedet, AOF Syd";
    report.participant = "Amina Yusuf";
    report.trade = "Svejsning";
    report.form = "A";
    report.date = {2026, 11, 23};
    report.teacher = "Karen Holm";
    report.rulesVersion = "1";
    report.packVersion = "0.1";
    report.programVersion = "0.1.0";
    report.everyday = {"Hverdagsteksten", 9, 11, 9.0 / 11, 0.09, 0.60, "Forstår det meste i en kort hverdagstekst."};
    report.terms = {"Fagordene",
                    10,
                    24,
                    10.0 / 24,
                    0.08,
                    0.50,
                    "Kender under halvdelen af ordene og kan sjældent forklare, hvad tingene er til."};
    report.technical = {"Fagteksten",
                        4,
                        13,
                        4.0 / 13,
                        0.11,
                        0.55,
                        "Finder enkelte oplysninger, men kan endnu ikke følge en sikkerhedstekst."};
    report.recommendation.title = "FVU-start, derefter AMU-kurset i svejsning";
    report.recommendation.reasons = {"Mundtligt niveau A2+, og fagteksten er under grænsen.",
                                     "7 af 12 fagord kan ikke forklares. Fire af dem handler om sikkerhed.",
                                     "Hverdagsteksten er over grænsen: grundlaget for at læse er der."};
    report.recommendation.nearCut = {
        "Fagordene ligger inden for én standardfejl af grænsen. Et nyt forsøg kan give et andet svar."};
    report.recommendation.missing = {"VLV-2 er ikke taget."};
    report.decision = Overridden{"AMU-kurset med dansk som andetsprog og læseværksted",
                                 "Har svejset i fire år og læser fagtekster på engelsk uden besvær.",
                                 "Karen Holm",
                                 {2026, 11, 24}};
    report.readingTimes = {{"Hverdagsteksten", 64.4}, {"Fagteksten", 141.0}};
    report.recognisedNotExplained = {"lysbue", "beskyttelsesgas", "svejsehjelm"};
    report.wordsToStartWith = {"lysbue",    "elektrode", "smeltebad",   "slagge",  "grundmateriale",
                               "udsugning", "iltflaske", "tilbageslag", "varmrøg", "brandfare"};
    report.remarks = {"Typet screening. Hjælp til tastaturet blev givet.", "Øvede ord indgår ikke i resultatet."};
    return report;
}

ScreeningReport arabicReport()
{
    ScreeningReport report = danishReport();
    report.participant = "أمينة يوسف";
    report.trade = "اللحام";
    report.everyday.title = "النص اليومي";
    report.everyday.sentence = "تفهم معظم ما في نص يومي قصير.";
    report.terms.title = "كلمات المهنة";
    report.terms.sentence = "تعرف أقل من نصف الكلمات، ومنها \u2068lysbue\u2069 و\u2068svejsehjelm\u2069.";
    report.technical.title = "النص المهني";
    report.technical.sentence = "تجد بعض المعلومات، ولا تستطيع بعد متابعة نص عن السلامة.";
    report.recommendation.title = "دورة \u2068FVU-start\u2069 ثم دورة اللحام \u2068AMU\u2069";
    report.recommendation.reasons = {"المستوى الشفهي \u2068A2+\u2069، والنص المهني تحت الحد.",
                                     "لا تستطيع شرح 7 من 12 كلمة، أربع منها عن السلامة."};
    report.recommendation.nearCut = {"كلمات المهنة ضمن خطأ معياري واحد من الحد."};
    report.recommendation.missing = {"لم يُجرَ اختبار \u2068VLV-2\u2069."};
    report.decision = Confirmed{"Karen Holm", {2026, 11, 24}};
    report.readingTimes = {{"النص اليومي", 64.4}, {"النص المهني", 141.0}};
    report.remarks = {"أُجري التقييم كتابةً."};
    return report;
}

ScreeningReport absurdReport(const std::string &field, int items)
{
    const std::vector<std::string> list(static_cast<std::size_t>(items), field);
    ScreeningReport report;
    for (std::string *text : {&report.centre, &report.participant, &report.trade, &report.form, &report.teacher,
                              &report.rulesVersion, &report.packVersion, &report.programVersion})
        *text = field;
    report.date = {2026, 11, 23};
    report.everyday = report.terms = report.technical = {field, 2000000000, 2000000000, 5.0, 9.0, 0.999, field};
    report.recommendation = {field, list, list, list};
    report.decision = Overridden{field, field, field, {2026, 11, 24}};
    report.readingTimes.assign(list.size(), {field, 1e12});
    report.recognisedNotExplained = list;
    report.wordsToStartWith = list;
    report.remarks = list;
    return report;
}

} // namespace fagdansk::reports
