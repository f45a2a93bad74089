// A second participant speaks, the teacher ticks; three times "ved ikke" brings the offer, and the participant stops
// there.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/screening_model.h"

namespace fagdansk::gui {
using viewmodels::ScreeningModel;

void faceToFace(Stage &stage)
{
    const auto &screening = *stage.app().screening();
    stage.logIn();
    stage.enrol("Piotr Nowak", 1);
    stage.button("start-mode-1");
    stage.button("start-screening");
    stage.button("step-next");
    stage.expect("the practice item", [&] { return screening.kind() == ScreeningModel::Practice; });
    stage.picture("mundtligt-proev");
    stage.button("step-next");
    stage.button("step-next");
    stage.pass(60 * secondMs);
    stage.button("step-next");
    while (screening.kind() == ScreeningModel::Choice) {
        const int right = stage.crib().optionFor(screening);
        stage.answer([&] { stage.robot().press(QStringLiteral("option-%1").arg(right)); });
    }
    stage.button("tick-0");
    stage.button("tick-1");
    stage.picture("mundtligt-fluebeen");
    stage.button("mark-2");
    stage.button("step-next");
    stage.picture("mundtligt-ord");
    for (int i = 0; i < 3; ++i) {
        stage.answer([&] { stage.button("step-skip"); });
    }
    stage.expect("the offer", [&] { return screening.kind() == ScreeningModel::OfferHelp; });
    stage.picture("mundtligt-tilbud");
    stage.button("offer-stop");
    stage.expect("the dignified stop", [&] { return screening.kind() == ScreeningModel::Stopped; });
    stage.picture("screening-stoppet");
    stage.button("step-hand-in");
    stage.see("desk-nav-participants");
    stage.logOut();
}

} // namespace fagdansk::gui
