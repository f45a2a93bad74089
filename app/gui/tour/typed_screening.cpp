// A whole screening in writing: the practice item and the three parts.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/screening_model.h"

#include <array>

namespace fagdansk::gui {
namespace {
using viewmodels::ScreeningModel;

/// What Amal writes, by the word she is asked for. The words that are not here she cannot explain, or does not know.
struct Explanation
{
    const char *word;
    const char *text;
};
constexpr std::array explanations{
    Explanation{"svejsehjelm", "man har den på hovedet, den beskytter øjne og ansigt mod lys og gnister"},
    Explanation{"beskyttelsesgas",
                "det er den gas der kommer omkring svesningen, den holder luft væk så den bliv ikke dårlig"},
    Explanation{"gasflaske", "en stor flaske af metal med gas i, man bruger den når man svejser"},
    Explanation{"lysbue", "det er lys"},
    Explanation{"høreværn", "det er noget på ørene, så man ikke hører så meget larm"},
    Explanation{"udsugning", "den suger røgen væk så man ikke får røg i lungerne"},
    Explanation{"slagge", "det er når man slår"},
    Explanation{"øjenskyl", "vand til øjet hvis der kommer noget i øjet, man skyller det"},
};

const char *textFor(const QString &word)
{
    for (const auto &explanation : explanations) {
        if (word == QString::fromUtf8(explanation.word)) {
            return explanation.text;
        }
    }
    return nullptr;
}

void questionsToText(Stage &stage)
{
    const auto &screening = *stage.app().screening();
    while (screening.kind() == ScreeningModel::Choice) {
        // The right one, but for the second question: the person is not perfect.
        const int right = stage.crib().optionFor(screening);
        const int chosen = screening.question() == 2 ? (right + 1) % 4 : right;
        stage.pass(15 * secondMs);
        stage.answer([&] { stage.robot().press(QStringLiteral("option-%1").arg(chosen)); });
    }
    stage.expect("the question to explain", [&] { return screening.kind() == ScreeningModel::Explain; });
    stage.picture("screening-forklar-tekst");
    stage.write("answer", "man skal gøre det fordi det er farligt og man skal passe på");
    stage.button("step-explain");
}

/// One step among the terms; tells what it was in `shown`.
struct Seen
{
    bool written = false;
    bool recognised = false;
};

void explainTerm(Stage &stage, const char *text, Seen &seen)
{
    stage.write("answer", text);
    if (!seen.written) {
        const auto &screening = *stage.app().screening();
        stage.expect("the draft saved", [&] { return screening.saveState() == ScreeningModel::Saved; });
        stage.picture("screening-forklar-ord");
    }
    seen.written = true;
    stage.button("step-explain");
}

void termStep(Stage &stage, Seen &seen)
{
    const auto &screening = *stage.app().screening();
    if (screening.kind() == ScreeningModel::OfferHelp) {
        stage.picture("screening-tilbud");
        stage.button("offer-go-on");
    } else if (screening.kind() == ScreeningModel::Recognition) {
        if (!seen.recognised) {
            stage.picture("screening-genkend");
        }
        seen.recognised = true;
        stage.robot().press(QStringLiteral("option-%1").arg(stage.crib().optionFor(screening)));
    } else if (const char *text = textFor(screening.word())) {
        explainTerm(stage, text, seen);
    } else {
        stage.button(seen.recognised ? "step-skip" : "step-cannot");
    }
}

void terms(Stage &stage)
{
    Seen seen;
    while (stage.app().screening()->kind() != ScreeningModel::PartIntro) {
        stage.answer([&] { termStep(stage, seen); });
    }
    if (!seen.written || !seen.recognised) {
        stage.fail("the terms were not asked as expected");
    }
}

void choosePin(Stage &stage)
{
    stage.robot().press(stage.tileOf(QStringLiteral("Amal")));
    stage.app().setLanguage(QStringLiteral("da"));
    stage.see("pin-instruction");
    stage.picture("vaelg-billedkode");
    stage.enterPin();
    stage.enterPin();
    stage.see("home-screening");
    stage.picture("deltagerens-side");
}
} // namespace

void typedScreening(Stage &stage)
{
    const auto &screening = *stage.app().screening();
    choosePin(stage);
    stage.button("home-screening");
    stage.see("step-heading");
    stage.picture("screening-velkommen");
    stage.button("step-next");
    stage.picture("screening-proev");
    stage.write("answer", "noget af metal man åbner døren med");
    stage.button("step-explain");
    stage.see("step-heading");
    stage.picture("screening-del-hverdag");
    stage.button("step-next");
    stage.picture("screening-hverdagstekst");
    stage.pass(70 * secondMs);
    stage.button("step-next");
    stage.picture("screening-valg");
    questionsToText(stage);
    stage.picture("screening-del-ord");
    stage.button("step-next");
    terms(stage);
    stage.see("step-heading");
    stage.button("step-next");
    stage.picture("screening-fagtekst");
    stage.pass(120 * secondMs);
    stage.button("step-next");
    questionsToText(stage);
    stage.expect("the end of the screening", [&] { return screening.kind() == ScreeningModel::Finished; });
    stage.picture("screening-faerdig");
    stage.button("step-hand-in");
    stage.see("home-practice-svejsning");
    stage.button("back");
    stage.see("door-tile-0");
}

} // namespace fagdansk::gui
