// A whole screening of the fixed form, its marking and its decision without a mouse, from the door to the decision.
#include "app/gui/tour/keyboard.h"
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/marking_model.h"
#include "app/viewmodels/screening_model.h"

namespace fagdansk::gui {
namespace {
using viewmodels::MarkingModel;
using viewmodels::ScreeningModel;

class Hands
{
public:
    explicit Hands(Stage &stage) : m_stage(stage), m_keys(stage.robot()) {}

    void comeIn();
    void screening();
    void marking();
    void decision();

private:
    void go(const char *name) { m_keys.choose(QString::fromUtf8(name)); }
    void type(const char *text) { m_stage.robot().type(QString::fromUtf8(text)); }
    void enterPin();
    void readAndAnswer(const char *name);
    void term();
    void choosePlace(int place, bool byDigit);
    void logIn();
    /// Opens a list of choices and takes the one so many places further down.
    void take(const char *chooser, int down);

    Stage &m_stage;
    Keyboard m_keys;
};

void Hands::enterPin()
{
    m_keys.expectAt(QString::fromUtf8(Stage::pin[0]));
    m_keys.press(Qt::Key_Space);
    for (std::size_t i = 1; i < Stage::pin.size(); ++i) {
        m_keys.choose(QString::fromUtf8(Stage::pin[i]));
    }
}

void Hands::comeIn()
{
    m_keys.walkTo(m_stage.tileOf(QStringLiteral("Olena")), Qt::Key_Right);
    m_stage.picture("tastatur-forsiden");
    m_keys.press(Qt::Key_Return);
    m_stage.see("pin-instruction");
    m_keys.walkTo(QString::fromUtf8(Stage::pin[0]), Qt::Key_Right);
    m_stage.picture("tastatur-billedkode");
    enterPin();
    m_keys.walkTo(QString::fromUtf8(Stage::pin[0]));
    enterPin();
    m_stage.see("home-screening");
    m_keys.expectAt(QStringLiteral("home-screening"));
    m_stage.picture("tastatur-deltager");
    m_keys.press(Qt::Key_Return);
}

void Hands::choosePlace(int place, bool byDigit)
{
    m_keys.expectAt(QStringLiteral("option-0"));
    m_stage.answer([&] {
        if (byDigit) {
            m_keys.press(static_cast<Qt::Key>(Qt::Key_1 + place));
        } else {
            m_keys.choose(QStringLiteral("option-%1").arg(place), Qt::Key_Down);
        }
    });
}

void Hands::readAndAnswer(const char *name)
{
    const auto &screening = *m_stage.app().screening();
    m_stage.expect("a text to read", [&] { return screening.kind() == ScreeningModel::ReadText; });
    m_keys.expectAt(QStringLiteral("step-next"));
    m_keys.press(Qt::Key_PageDown);
    m_stage.pass(80 * secondMs);
    m_keys.press(Qt::Key_Return);
    bool byDigit = false;
    while (screening.kind() == ScreeningModel::Choice) {
        choosePlace(m_stage.crib().optionFor(screening), byDigit);
        byDigit = !byDigit;
    }
    m_keys.expectAt(QStringLiteral("answer"));
    type("man skal passe på, fordi det er farligt");
    m_stage.picture(QStringLiteral("tastatur-forklar-") + QString::fromUtf8(name));
    m_stage.answer([&] { go("step-explain"); });
}

void Hands::term()
{
    const auto &screening = *m_stage.app().screening();
    switch (screening.kind()) {
    case ScreeningModel::Recognition:
        m_stage.picture("tastatur-genkend");
        m_keys.expectAt(QStringLiteral("option-0"));
        m_keys.press(static_cast<Qt::Key>(Qt::Key_1 + m_stage.crib().optionFor(screening)));
        break;
    case ScreeningModel::OfferHelp:
        m_keys.choose(QStringLiteral("offer-go-on"));
        break;
    default:
        m_keys.expectAt(QStringLiteral("answer"));
        if (screening.question() % 4 == 2) {
            go("step-cannot");
        } else {
            type("det er et værktøj man bruger til at svejse, det beskytter øjne");
            m_stage.robot().key(Qt::Key_Return, Qt::ControlModifier);
        }
    }
}

void Hands::screening()
{
    const auto &screening = *m_stage.app().screening();
    m_stage.expect("the welcome", [&] { return screening.kind() == ScreeningModel::Welcome; });
    m_keys.expectAt(QStringLiteral("step-next"));
    m_stage.answer([&] { m_keys.press(Qt::Key_Space); });
    m_keys.expectAt(QStringLiteral("answer"));
    type("man l");
    m_keys.choose(QStringLiteral("key-å"));
    type("ser en d");
    m_keys.choose(QStringLiteral("key-ø"));
    type("r op");
    m_stage.answer([&] { go("step-explain"); });
    m_stage.answer([&] { m_keys.press(Qt::Key_Return); });
    readAndAnswer("hverdagstekst");
    m_stage.answer([&] { m_keys.press(Qt::Key_Return); });
    while (screening.kind() != ScreeningModel::PartIntro) {
        m_stage.answer([&] { term(); });
    }
    m_stage.answer([&] { m_keys.press(Qt::Key_Return); });
    readAndAnswer("fagtekst");
    m_stage.expect("the end of the screening", [&] { return screening.kind() == ScreeningModel::Finished; });
    m_keys.expectAt(QStringLiteral("step-hand-in"));
    m_keys.press(Qt::Key_Return);
    m_stage.see("home-practice-svejsning");
    go("back");
    m_stage.see("door-tile-0");
}

void Hands::logIn()
{
    go("door-teacher");
    m_stage.see("login-password-input");
    m_keys.walkTo(QStringLiteral("login-password-input"));
    type(Stage::password);
    m_keys.press(Qt::Key_Return);
    m_stage.see("desk-nav-participants");
}

void Hands::marking()
{
    const auto &model = *m_stage.app().marking();
    logIn();
    go("desk-nav-marking");
    m_stage.expect("an answer to mark", [&] { return model.state() == MarkingModel::Asking; });
    while (model.state() != MarkingModel::Empty) {
        m_stage.expect("a suggestion", [&] { return model.suggested() >= 0; });
        const int before = model.left();
        m_keys.press(static_cast<Qt::Key>(Qt::Key_0 + model.suggested()));
        m_stage.expect("the mark recorded",
                       [&] { return model.state() == MarkingModel::Revealing || model.left() < before; });
        if (model.state() == MarkingModel::Revealing) {
            m_keys.press(Qt::Key_Return);
        }
        m_stage.expect("the next answer", [&] { return model.left() < before; });
        m_stage.robot().settle();
    }
}

void Hands::take(const char *chooser, int down)
{
    go(chooser);
    for (int i = 0; i < down; ++i) {
        m_keys.press(Qt::Key_Down);
    }
    m_keys.press(Qt::Key_Return);
}

void Hands::decision()
{
    const auto &model = *m_stage.app().decision();
    go("desk-nav-participants");
    m_keys.choose(m_stage.rowOf(QStringLiteral("Olena Bondar")));
    m_stage.see("screening-decide");
    go("screening-decide");
    m_stage.expect("the profile", [&] { return model.loaded() && model.parts().size() == 3; });
    take("context-oral-box", 4);
    take("context-latin-box", 1);
    m_stage.expect("a proposal", [&] { return model.suggests(); });
    go("decision-otherwise");
    m_keys.expectAt(QStringLiteral("decision-outcome-0"));
    m_keys.press(Qt::Key_Space);
    m_keys.walkTo(QStringLiteral("decision-reason-input"));
    type("Hun har arbejdet som svejser i ti år.");
    m_stage.picture("tastatur-beslutning");
    go("decision-save");
    m_stage.expect("the decision", [&] { return model.decided(); });
    go("desk-log-out");
    m_stage.see("door-tile-0");
}
} // namespace

void keyboardAlone(Stage &stage)
{
    stage.logIn();
    stage.enrol("Olena Bondar", 2);
    stage.button("start-screening");
    stage.logOut();
    Hands hands(stage);
    hands.comeIn();
    hands.screening();
    hands.marking();
    hands.decision();
}

} // namespace fagdansk::gui
