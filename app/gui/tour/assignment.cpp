// The teacher gives words to learn until a course: to one participant, and to a group.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/assignments_model.h"
#include "app/viewmodels/day_text.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/home_model.h"

#include <algorithm>

namespace fagdansk::gui {
namespace {
void chooseWelding(Stage &stage)
{
    const auto trades = stage.app().desk()->trades();
    const auto welding = std::ranges::find(trades, QStringLiteral("svejsning"), &viewmodels::TradeItem::slug);
    stage.button("assignment-trade-box");
    stage.robot().press(QStringLiteral("assignment-trade-%1").arg(welding - trades.begin()));
}

void giveToAmal(Stage &stage)
{
    auto &assignments = *stage.app().desk()->assignments();
    stage.button("desk-nav-participants");
    stage.robot().press(stage.rowOf(QStringLiteral("Amal Haddad")));
    stage.button("assignment-new");
    chooseWelding(stage);
    const auto course = QDateTime::fromMSecsSinceEpoch(stage.app().desk()->now().value + 42 * dayMs)
                            .date()
                            .toString(QStringLiteral("d-M-yyyy"));
    stage.write("assignment-course-input", qPrintable(course));
    stage.expect("a forecast for the course", [&] { return !assignments.forecast().isEmpty(); });
    stage.picture("giv-en-opgave");
    stage.button("assignment-give");
    stage.expect("the plan",
                 [&] { return !assignments.all().isEmpty() && !assignments.all().front().forecast.isEmpty(); });
    stage.picture("opgaven-er-givet");
}

void makeAGroup(Stage &stage)
{
    stage.button("desk-nav-groups");
    stage.write("group-name-input", "Svejsning, uge 48");
    stage.button("group-add");
    stage.button("member-0");
    stage.expect("a member", [&] { return stage.app().desk()->groups()->members().size() == 1; });
    stage.button("assignment-new");
    chooseWelding(stage);
    stage.button("assignment-extent-1");
    stage.robot().press(QStringLiteral("unit-") + stage.app().desk()->assignments()->units().front().slug);
    stage.picture("hold-og-emner");
    stage.button("assignment-give");
    stage.expect("the group's words", [&] { return !stage.app().desk()->assignments()->all().isEmpty(); });
    stage.button("desk-back");
    stage.picture("hold");
}
} // namespace

void assignment(Stage &stage)
{
    stage.logIn();
    giveToAmal(stage);
    makeAGroup(stage);
    stage.logOut();
    stage.robot().press(stage.tileOf(QStringLiteral("Amal")));
    stage.app().setLanguage(QStringLiteral("da"));
    stage.enterPin();
    stage.see("course-svejsning");
    const auto home = stage.app().home()->trades();
    if (home.isEmpty() || home.front().slug != QLatin1String("svejsning") || home.front().course.isEmpty()) {
        stage.fail("the course does not stand first on the participant's page");
    }
    stage.picture("deltagerens-kursus");
    stage.button("back");
    stage.see("door-tile-0");
}

} // namespace fagdansk::gui
