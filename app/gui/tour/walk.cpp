#include "app/gui/tour/walk.h"

#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/marking_model.h"
#include "app/viewmodels/screening_model.h"
#include "app/viewmodels/start_model.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace fagdansk::gui {
namespace {
using viewmodels::AppModel;
using viewmodels::DrillModel;
using viewmodels::MarkingModel;
using viewmodels::ScreeningModel;

constexpr std::int64_t secondMs = 1000;
constexpr std::int64_t dayMs = 86'400'000;
constexpr std::array pin{"pin-hammer", "pin-fisk", "pin-bog", "pin-lampe"};

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
    Explanation{"hoereværn", ""},
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
} // namespace

Walk::Walk(Robot &robot, Window &window, TourClock &clock, Crib crib, QString folder)
    : m_robot(robot), m_window(window), m_clock(clock), m_crib(std::move(crib)), m_folder(std::move(folder))
{}

void Walk::all()
{
    firstStart();
    enrol();
    choosePin();
    screening();
    marking();
    decision();
    practice();
    teachersView();
    faceToFace();
    inArabicAndDark();
    example();
}

void Walk::seeText(const char *name, const QString &text)
{
    const QString item = QString::fromUtf8(name);
    m_robot.expect(QStringLiteral("»%1« in %2").arg(text, item),
                   [&] { return m_robot.isThere(item) && m_robot.textOf(item).contains(text); });
}

void Walk::firstStart()
{
    see("start-centre");
    picture("foerste-start");
    button("start-people-next");
    picture("foerste-start-mangler");
    write("start-centre", "Læseværkstedet");
    write("start-teacher", "Birgit Holm");
    write("start-password", "tre små fisk");
    write("start-again", "tre små fisk");
    button("start-people-next");
    see("start-code");
    picture("gendannelseskode");
    button("start-print");
    m_robot.expect(QStringLiteral("the recovery sheet"),
                   [this] { return QFileInfo::exists(m_window.app().start()->recoveryFile()); });
    button("start-finish");
    see("door-teacher");
    picture("forsiden-tom");
}

void Walk::logIn()
{
    button("door-teacher");
    button("login-teacher-0");
    write("login-password-input", "tre små fisk");
    button("login-enter");
    see("desk-nav-participants");
}

void Walk::enrol()
{
    button("door-teacher");
    button("login-teacher-0");
    write("login-password-input", "to store fisk");
    button("login-enter");
    see("login-fault");
    picture("log-ind-forkert");
    write("login-password-input", "tre små fisk");
    button("login-enter");
    see("desk-nav-participants");
    picture("i-dag-tom");
    button("desk-nav-participants");
    button("new-participant");
    write("enrol-name-input", "Amal Haddad 010190-1234");
    write("enrol-alias-input", "Amal");
    button("enrol-tongue-box");
    button("enrol-tongue-0");
    button("enrol-create");
    picture("ny-deltager-cpr");
    write("enrol-name-input", "Amal Haddad");
    picture("ny-deltager");
    button("enrol-create");
    see("start-screening");
    picture("deltager-ny");
    button("start-screening");
    picture("screening-venter");
    button("desk-log-out");
    see("door-tile-0");
    picture("forsiden");
}

void Walk::choosePin()
{
    button("door-tile-0");
    m_window.app().setLanguage(QStringLiteral("da"));
    see("pin-instruction");
    picture("vaelg-billedkode");
    for (int round = 0; round < 2; ++round) {
        for (const char *key : pin) {
            button(key);
        }
    }
    see("home-screening");
    picture("deltagerens-side");
}

void Walk::screening()
{
    auto &model = *m_window.app().screening();
    button("home-screening");
    see("step-heading");
    picture("screening-velkommen");
    button("step-next");
    picture("screening-proev");
    write("answer", "noget af metal man åbner døren med");
    button("step-explain");
    see("step-heading");
    picture("screening-del-hverdag");
    button("step-next");
    picture("screening-hverdagstekst");
    m_clock.pass(70 * secondMs);
    button("step-next");
    picture("screening-valg");
    answerText();
    picture("screening-del-ord");
    button("step-next");
    explainTerms();
    see("step-heading");
    button("step-next");
    picture("screening-fagtekst");
    button("step-next");
    answerText();
    m_robot.expect(QStringLiteral("the end of the screening"),
                   [&] { return model.kind() == ScreeningModel::Finished; });
    picture("screening-faerdig");
    button("step-hand-in");
    see("home-practice-svejsning");
    button("back");
    see("door-tile-0");
}

void Walk::answerText()
{
    auto &model = *m_window.app().screening();
    while (model.kind() == ScreeningModel::Choice) {
        // The right one, but for the second question: the person is not perfect.
        const bool slips = model.question() == 2;
        const QString before = model.stepKey();
        const int right = m_crib.optionFor(model);
        m_clock.pass(15 * secondMs);
        m_robot.press(QStringLiteral("option-%1").arg(slips ? (right + 1) % 4 : right));
        m_robot.expect(QStringLiteral("another step than ") + before, [&] { return model.stepKey() != before; });
    }
    m_robot.expect(QStringLiteral("the question to explain"), [&] { return model.kind() == ScreeningModel::Explain; });
    picture("screening-forklar-tekst");
    write("answer", "man skal gøre det fordi det er farligt og man skal passe på");
    button("step-explain");
}

void Walk::explainTerms()
{
    auto &model = *m_window.app().screening();
    bool shown = false;
    bool recognised = false;
    while (model.kind() != ScreeningModel::PartIntro) {
        const QString before = model.stepKey();
        if (model.kind() == ScreeningModel::OfferHelp) {
            picture("screening-tilbud");
            button("offer-go-on");
        } else if (model.kind() == ScreeningModel::Recognition) {
            if (!recognised) {
                picture("screening-genkend");
            }
            recognised = true;
            m_robot.press(QStringLiteral("option-%1").arg(m_crib.optionFor(model)));
        } else if (const char *text = textFor(model.word())) {
            write("answer", text);
            if (!shown) {
                m_robot.expect(QStringLiteral("the draft saved"),
                               [&] { return model.saveState() == ScreeningModel::Saved; });
                picture("screening-forklar-ord");
            }
            shown = true;
            button("step-explain");
        } else {
            button(recognised ? "step-skip" : "step-cannot");
        }
        m_robot.expect(QStringLiteral("another step than ") + before, [&] { return model.stepKey() != before; });
    }
    if (!shown || !recognised) {
        throw TourFailure("the terms were not asked as expected");
    }
}

void Walk::marking()
{
    auto &model = *m_window.app().marking();
    logIn();
    picture("i-dag");
    button("desk-nav-marking");
    m_robot.expect(QStringLiteral("an answer to mark"),
                   [&] { return model.state() == MarkingModel::Asking && model.suggested() >= 0; });
    const int waiting = model.left();
    bool shown = false;
    bool blind = false;
    while (model.state() != MarkingModel::Empty) {
        m_robot.expect(QStringLiteral("a suggestion"),
                       [&] { return model.state() == MarkingModel::Empty || model.suggested() >= 0; });
        if (model.blind() && !blind) {
            picture("vurdering-blind");
        } else if (!model.blind() && !shown) {
            picture("vurdering");
            shown = true;
        }
        const int before = model.left();
        m_robot.key(static_cast<Qt::Key>(Qt::Key_0 + model.suggested()));
        m_robot.expect(QStringLiteral("the mark recorded"),
                       [&] { return model.state() == MarkingModel::Revealing || model.left() < before; });
        if (model.state() == MarkingModel::Revealing) {
            if (!blind) {
                picture("vurdering-efter-blind");
            }
            blind = true;
            m_robot.key(Qt::Key_Return);
        }
        m_robot.expect(QStringLiteral("the next answer"), [&] { return model.left() < before; });
        m_robot.settle();
        if (model.left() == waiting - 1) {
            m_robot.key(Qt::Key_Z);
            m_robot.expect(QStringLiteral("the mark taken back"), [&] { return model.left() == waiting; });
            m_robot.expect(QStringLiteral("a suggestion"), [&] { return model.suggested() >= 0; });
            m_robot.key(static_cast<Qt::Key>(Qt::Key_0 + model.suggested()));
            m_robot.settle();
            if (model.state() == MarkingModel::Revealing) {
                m_robot.key(Qt::Key_Return);
            }
            m_robot.settle();
        }
    }
    picture("alt-vurderet");
}

void Walk::decision()
{
    auto &model = *m_window.app().decision();
    button("desk-nav-participants");
    picture("deltagere");
    button("participant-row-0");
    button("screening-decide");
    m_robot.expect(QStringLiteral("the profile"), [&] { return model.loaded() && model.parts().size() == 3; });
    picture("beslutning-mangler-mundtligt");
    if (model.suggests()) {
        throw TourFailure("a proposal was made without the oral level");
    }
    button("context-oral-box");
    button("context-oral-4");
    button("context-latin-box");
    button("context-latin-1");
    write("context-schooling-input", "9");
    m_robot.key(Qt::Key_Tab);
    m_robot.expect(QStringLiteral("a proposal"), [&] { return model.suggests(); });
    picture("beslutning-forslag");
    button("decision-confirm");
    m_robot.expect(QStringLiteral("the decision"), [&] { return model.decided(); });
    picture("beslutning-taget");
    const QString page = QDir(m_folder).filePath(QStringLiteral("screening.pdf"));
    QFile::remove(page);
    button("decision-print");
    m_robot.expect(QStringLiteral("the printed page"), [&] { return QFileInfo(model.document()).size() > 1000; });
    QFile::copy(model.document(), page);
    button("desk-log-out");
}

void Walk::practice()
{
    auto &model = *m_window.app().drill();
    button("door-tile-0");
    m_window.app().setLanguage(QStringLiteral("da"));
    button(pin[1]);
    for (int i = 0; i < 3; ++i) {
        button(pin[0]);
    }
    m_robot.expect(QStringLiteral("a kind note about the wrong pictures"),
                   [&] { return !m_window.app().door()->pinNote().isEmpty(); });
    picture("forkert-billedkode");
    for (const char *key : pin) {
        button(key);
    }
    see("home-practice-svejsning");
    picture("deltagerens-side-oev");
    for (int day = 0; day < 5; ++day) {
        button(day < 1 ? "minutes-5" : "minutes-10");
        button("practise-svejsning");
        m_robot.expect(QStringLiteral("an exercise"), [&] { return model.phase() == DrillModel::Asking; });
        while (model.phase() != DrillModel::Summary) {
            answerExercise();
        }
        if (day == 3) {
            picture("oevelse-slut");
        }
        button("drill-home");
        see("home-practice-svejsning");
        m_clock.pass((day < 2 ? 1 : 3 * day) * dayMs);
    }
    button("home-words");
    picture("mine-ord");
    button("back");
    button("back");
    see("door-tile-0");
}

void Walk::teachersView()
{
    logIn();
    button("desk-nav-participants");
    picture("deltagere-oevet");
    button("participant-row-0");
    const auto &participant = m_window.app().desk()->participant();
    if (participant.known + participant.inProgress == 0 || participant.sessions == 0) {
        throw TourFailure("the practice does not show in the teacher's view");
    }
    picture("deltager-oevet");
    button("desk-nav-settings");
    picture("indstillinger");
    button("desk-log-out");
}

} // namespace fagdansk::gui
