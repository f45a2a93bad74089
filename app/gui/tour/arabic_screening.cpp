// A whole screening in Arabic, short because Samira takes the offer to choose: the instructions run from right to left,
// the Danish of the tasks from left to right. `Stage::picture` checks both on every screen.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/privacy_model.h"
#include "app/viewmodels/screening_model.h"

namespace fagdansk::gui {
namespace {
using viewmodels::ScreeningModel;

const ScreeningModel &screening(Stage &stage)
{
    return *stage.app().screening();
}

void expectKind(Stage &stage, ScreeningModel::Kind kind, const char *what)
{
    stage.expect(what, [&] { return screening(stage).kind() == kind; });
}

/// In Arabic by day, then the same screen in the dark.
void pictureByDayAndDark(Stage &stage, const char *name)
{
    stage.picture(name);
    stage.app().setDark(true);
    stage.picture(QString::fromUtf8(name) + QStringLiteral("-moerk"));
    stage.app().setDark(false);
}

void enter(Stage &stage)
{
    stage.logIn();
    stage.enrol("Samira Khalil", 0);
    stage.button("start-screening");
    stage.logOut();
    stage.firstVisit("Samira");
    if (!stage.app().rightToLeft()) {
        stage.fail("an Arabic speaker's page is not in Arabic");
    }
    stage.picture("arabisk-deltager-screening");
}

void text(Stage &stage, const char *name)
{
    expectKind(stage, ScreeningModel::ReadText, "a text to read");
    stage.picture(QStringLiteral("arabisk-") + QString::fromUtf8(name));
    stage.pass(90 * secondMs);
    stage.button("step-next");
    bool isFirst = true;
    while (screening(stage).kind() == ScreeningModel::Choice) {
        if (isFirst) {
            pictureByDayAndDark(stage, (std::string("arabisk-valg-") + name).c_str());
        }
        isFirst = false;
        const int right = stage.crib().optionFor(screening(stage));
        stage.answer([&] { stage.robot().press(QStringLiteral("option-%1").arg(right)); });
    }
    expectKind(stage, ScreeningModel::Explain, "the question to explain");
    stage.write("answer", "det er farligt");
    stage.picture(QStringLiteral("arabisk-forklar-") + QString::fromUtf8(name));
    stage.button("step-explain");
}

void terms(Stage &stage)
{
    expectKind(stage, ScreeningModel::PartIntro, "the words' introduction");
    stage.picture("arabisk-del-ord");
    stage.button("step-next");
    stage.write("answer", "den beskytter øjne mod lys");
    pictureByDayAndDark(stage, "arabisk-forklar-ord");
    stage.answer([&] { stage.button("step-explain"); });
    stage.answer([&] { stage.button("step-cannot"); });
    expectKind(stage, ScreeningModel::Recognition, "the recognition question");
    pictureByDayAndDark(stage, "arabisk-genkend");
    stage.answer(
        [&] { stage.robot().press(QStringLiteral("option-%1").arg(stage.crib().optionFor(screening(stage)))); });
    while (screening(stage).kind() != ScreeningModel::OfferHelp) {
        stage.answer([&] { stage.button("step-skip"); });
    }
    stage.picture("arabisk-tilbud");
    stage.answer([&] { stage.button("offer-choose"); });
    while (screening(stage).kind() == ScreeningModel::Recognition) {
        const int right = stage.crib().optionFor(screening(stage));
        stage.answer([&] { stage.robot().press(QStringLiteral("option-%1").arg(right)); });
    }
}
} // namespace

void arabicScreening(Stage &stage)
{
    enter(stage);
    stage.button("home-screening");
    expectKind(stage, ScreeningModel::Welcome, "the welcome");
    stage.button("step-privacy");
    stage.expect("the notice", [&] { return !stage.app().privacy()->sections().isEmpty(); });
    pictureByDayAndDark(stage, "arabisk-oplysninger");
    stage.button("privacy-close");
    pictureByDayAndDark(stage, "arabisk-velkommen");
    stage.button("step-next");
    stage.write("answer", "man åbner en dør");
    stage.picture("arabisk-proev");
    stage.button("step-explain");
    expectKind(stage, ScreeningModel::PartIntro, "the everyday text's introduction");
    stage.picture("arabisk-del-hverdag");
    stage.button("step-next");
    text(stage, "hverdagstekst");
    terms(stage);
    expectKind(stage, ScreeningModel::PartIntro, "the technical text's introduction");
    stage.button("step-next");
    text(stage, "fagtekst");
    expectKind(stage, ScreeningModel::Finished, "the end of the screening");
    pictureByDayAndDark(stage, "arabisk-faerdig");
    stage.button("step-hand-in");
    stage.see("home-practice-svejsning");
    stage.button("back");
    stage.see("door-tile-0");
}

} // namespace fagdansk::gui
