// The same screens in Arabic, in the dark and in English; and the example class.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/drill_model.h"

namespace fagdansk::gui {
namespace {
using viewmodels::DrillModel;

void atTheDoor(Stage &stage)
{
    auto &app = stage.app();
    app.setDark(true);
    stage.see("door-tile-0");
    stage.picture("moerk-forsiden");
    stage.button("language-ar");
    stage.picture("arabisk-forsiden-moerk");
    app.setDark(false);
    stage.picture("arabisk-forsiden");
}

void practising(Stage &stage)
{
    auto &app = stage.app();
    stage.robot().press(stage.tileOf(QStringLiteral("Samira")));
    stage.picture("arabisk-billedkode");
    stage.enterPin();
    stage.see("home-practice-svejsning");
    stage.picture("arabisk-deltager");
    stage.button("practise-svejsning");
    stage.expect("an exercise", [&] { return app.drill()->phase() == DrillModel::Asking; });
    stage.picture("arabisk-oevelse");
    answerExercise(stage, true);
    stage.picture("arabisk-oevelse-svar");
    app.setDark(true);
    stage.picture("arabisk-oevelse-svar-moerk");
    stage.button("drill-back");
    stage.see("drill-home");
    stage.picture("arabisk-slut-moerk");
    stage.button("drill-home");
    stage.button("home-words");
    stage.picture("arabisk-mine-ord-moerk");
    stage.button("back");
    stage.button("back");
    stage.see("door-tile-0");
}

void atTheDesk(Stage &stage)
{
    auto &app = stage.app();
    app.setLanguage(QStringLiteral("da"));
    stage.logIn();
    stage.picture("moerk-i-dag");
    stage.button("desk-nav-participants");
    stage.robot().press(stage.rowOf(QStringLiteral("Amal Haddad")));
    stage.picture("moerk-deltager");
    app.setLanguage(QStringLiteral("ar"));
    stage.picture("arabisk-laerer-moerk");
    app.setDark(false);
    stage.picture("arabisk-laerer");
    app.setLanguage(QStringLiteral("en"));
    stage.picture("engelsk-laerer");
    app.setLanguage(QStringLiteral("da"));
    stage.logOut();
    stage.button("language-da");
}
} // namespace

void arabicAndDark(Stage &stage)
{
    atTheDoor(stage);
    practising(stage);
    atTheDesk(stage);
}

void exampleClass(Stage &stage)
{
    stage.button("door-example");
    stage.expect("the example class", [&] { return stage.app().example(); });
    stage.see("door-tile-0");
    stage.picture("eksempelhold");
    stage.button("leave-example");
    stage.expect("the real class", [&] { return !stage.app().example(); });
    stage.see("door-tile-0");
}

} // namespace fagdansk::gui
