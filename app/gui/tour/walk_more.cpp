// The walk's practice and its last scenes: Arabic, dark, the example class.
#include "app/gui/tour/walk.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/screening_model.h"

namespace fagdansk::gui {
namespace {
using viewmodels::DrillModel;
using viewmodels::ScreeningModel;
constexpr std::int64_t secondMs = 1000;
} // namespace

void Walk::answerExercise()
{
    auto &model = *m_window.app().drill();
    const int kind = model.kind();
    const bool isNew = !m_pictured.contains(kind);
    const QString name = QStringLiteral("oevelse-%1").arg(kind);
    m_pictured.insert(kind);
    if (isNew) {
        m_robot.picture(name);
    }
    m_clock.pass(20 * secondMs);
    if (kind == DrillModel::CompoundBuild) {
        while (model.phase() == DrillModel::Asking) {
            m_robot.press(QStringLiteral("drill-tile-%1").arg(m_crib.tileFor(model)));
            m_robot.settle();
        }
    } else if (kind == DrillModel::TypeWord || kind == DrillModel::GapType) {
        const QString word = m_crib.wordFor(model);
        m_robot.write(QStringLiteral("drill-typed"), isNew ? word.chopped(1) : word);
        m_robot.press(QStringLiteral("drill-hand"));
    } else {
        // The first of its kind goes wrong, so that the tour shows that too.
        const int right = m_crib.optionFor(model);
        m_robot.press(QStringLiteral("drill-option-%1")
                          .arg(isNew ? (right + 1) % static_cast<int>(model.options().size()) : right));
    }
    m_robot.expect(QStringLiteral("the answer graded"), [&] { return model.phase() == DrillModel::Answered; });
    if (isNew) {
        m_robot.picture(name + QStringLiteral("-svar"));
    }
    m_robot.key(Qt::Key_Return);
    m_robot.expect(QStringLiteral("the next exercise"), [&] { return model.phase() != DrillModel::Answered; });
}

/// A second participant speaks, the teacher ticks; three times "ved ikke" brings the offer, and the participant stops
/// there.
void Walk::faceToFace()
{
    auto &model = *m_window.app().screening();
    logIn();
    button("desk-nav-participants");
    button("new-participant");
    write("enrol-name-input", "Piotr Nowak");
    button("enrol-tongue-box");
    button("enrol-tongue-1");
    button("enrol-create");
    button("start-mode-1");
    button("start-screening");
    button("step-next");
    m_robot.expect(QStringLiteral("the practice item"), [&] { return model.kind() == ScreeningModel::Practice; });
    picture("mundtligt-proev");
    button("step-next");
    button("step-next");
    m_clock.pass(60 * secondMs);
    button("step-next");
    while (model.kind() == ScreeningModel::Choice) {
        const QString before = model.stepKey();
        m_robot.press(QStringLiteral("option-%1").arg(m_crib.optionFor(model)));
        m_robot.expect(QStringLiteral("another step than ") + before, [&] { return model.stepKey() != before; });
    }
    button("tick-0");
    button("tick-1");
    picture("mundtligt-fluebeen");
    button("mark-2");
    button("step-next");
    picture("mundtligt-ord");
    for (int i = 0; i < 3; ++i) {
        const QString before = model.stepKey();
        button("step-skip");
        m_robot.expect(QStringLiteral("another step than ") + before, [&] { return model.stepKey() != before; });
    }
    m_robot.expect(QStringLiteral("the offer"), [&] { return model.kind() == ScreeningModel::OfferHelp; });
    picture("screening-tilbud");
    button("offer-stop");
    m_robot.expect(QStringLiteral("the dignified stop"), [&] { return model.kind() == ScreeningModel::Stopped; });
    picture("screening-stoppet");
    button("step-hand-in");
    see("desk-nav-participants");
    button("desk-log-out");
    see("door-tile-1");
}

void Walk::inArabicAndDark()
{
    auto &app = m_window.app();
    app.setDark(true);
    see("door-tile-0");
    picture("moerk-forsiden");
    button("language-ar");
    picture("arabisk-forsiden-moerk");
    app.setDark(false);
    picture("arabisk-forsiden");
    button("door-tile-0");
    app.setLanguage(QStringLiteral("ar"));
    picture("arabisk-billedkode");
    for (const char *key : {"pin-hammer", "pin-fisk", "pin-bog", "pin-lampe"}) {
        button(key);
    }
    see("home-practice-svejsning");
    picture("arabisk-deltager");
    button("practise-svejsning");
    m_robot.expect(QStringLiteral("an exercise"), [&] { return app.drill()->phase() == DrillModel::Asking; });
    picture("arabisk-oevelse");
    app.setDark(true);
    picture("arabisk-oevelse-moerk");
    button("drill-back");
    see("drill-home");
    picture("arabisk-slut-moerk");
    button("drill-home");
    button("back");
    app.setLanguage(QStringLiteral("da"));
    logIn();
    picture("moerk-i-dag");
    button("desk-nav-participants");
    button("participant-row-0");
    picture("moerk-deltager");
    app.setLanguage(QStringLiteral("ar"));
    picture("arabisk-laerer-moerk");
    app.setDark(false);
    picture("arabisk-laerer");
    app.setLanguage(QStringLiteral("en"));
    picture("engelsk-laerer");
    app.setLanguage(QStringLiteral("da"));
    button("desk-log-out");
}

void Walk::example()
{
    button("door-example");
    m_robot.expect(QStringLiteral("the example class"), [&] { return m_window.app().example(); });
    see("door-tile-0");
    picture("eksempelhold");
    button("leave-example");
    m_robot.expect(QStringLiteral("the real class"), [&] { return !m_window.app().example(); });
    see("door-tile-0");
}

} // namespace fagdansk::gui
