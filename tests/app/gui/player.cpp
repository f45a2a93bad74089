#include "tests/app/gui/player.h"

#include "app/gui/tour/robot.h"
#include "app/gui/window.h"
#include "app/platform/random_ids.h"
#include "app/platform/system_clock.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/screening_model.h"
#include "tests/app/gui/journal.h"
#include "tests/app/gui/stage.h"

#include <QTimer>

#include <iostream>

namespace fagdansk::guitest {
namespace {
using viewmodels::AppModel;
using viewmodels::DrillModel;
using viewmodels::ScreeningModel;

struct WindowClosed
{};

class Player
{
public:
    explicit Player(const PlayRequest &request)
        : m_ids(m_clock),
          m_journal(request.journal),
          m_window({.program = {},
                    .pack = support::realPack(),
                    .database = (request.folder + QStringLiteral("/fagdansk.db")).toStdString(),
                    .settingsFile = request.folder + QStringLiteral("/settings.ini"),
                    .examplePath = (request.folder + QStringLiteral("/example.db")).toStdString(),
                    .cacheFolder = (request.folder + QStringLiteral("/voice")).toStdString(),
                    .clock = m_clock,
                    .ids = m_ids,
                    .cheapPasswords = true,
                    .opensDocuments = false})
    {
        if (!m_window.show()) {
            throw gui::TourFailure("the window cannot be shown");
        }
        m_robot.emplace(
            *m_window.window(), [this] { return m_window.backend().idle(); }, request.folder);
        m_robot->hurry([this, after = request.closesAfter] {
            if (after >= 0 && m_journal.entries() >= after && !m_isClosing) {
                m_isClosing = true;
                QTimer::singleShot(after * 53 % 200, m_window.window(), &QWindow::close);
            }
            if (!m_window.window()->isVisible()) {
                throw WindowClosed{};
            }
        });
    }

    void play(Play what)
    {
        try {
            what == Play::Drill ? practise() : what == Play::Typed ? typed() : faceToFace();
        } catch (const WindowClosed &) {
            m_journal.note("closed", model().stepKey(), shown());
        }
    }

private:
    ScreeningModel &model() { return *m_window.app().screening(); }
    void press(const QString &name) { m_robot->press(name); }
    void press(const char *name) { m_robot->press(QString::fromUtf8(name)); }
    void waitFor(const QString &what, const std::function<bool()> &holds) { m_robot->expect(what, holds); }

    void enter()
    {
        press("door-tile-0");
        for (const char *picture : pin) {
            press(QStringLiteral("pin-") + QString::fromUtf8(picture));
        }
        waitFor(QStringLiteral("home"), [this] { return m_window.app().place() == AppModel::Home; });
    }

    void typed()
    {
        enter();
        press("home-screening");
        screen(AppModel::Home);
    }

    void faceToFace()
    {
        press("door-teacher");
        press("login-teacher-0");
        m_robot->write(QStringLiteral("login-password-input"), QString::fromUtf8(password));
        press("login-enter");
        press("desk-nav-participants");
        press("participant-row-0");
        press("screening-continue");
        screen(AppModel::Desk);
    }

    void screen(AppModel::Place after)
    {
        waitFor(QStringLiteral("the screening"), [this] { return m_window.app().place() == AppModel::Screening; });
        m_robot->settle();
        while (model().kind() != ScreeningModel::Finished && model().kind() != ScreeningModel::Stopped) {
            m_journal.note("at", model().stepKey(), shown());
            step();
        }
        m_journal.note("at", model().stepKey(), {});
        m_journal.note("giving", model().stepKey());
        press("step-hand-in");
        waitFor(QStringLiteral("the way back"), [&] { return m_window.app().place() == after; });
        m_journal.note("done", {});
    }

    /// What stands in the field, or the points ticked.
    QString shown()
    {
        QString ticks;
        const auto points = model().points();
        for (const auto &point : points) {
            ticks += QLatin1Char(point.found ? '1' : '0');
        }
        while (ticks.endsWith(QLatin1Char('0'))) {
            ticks.chop(1);
        }
        return model().faceToFace() ? ticks : model().answerText();
    }

    void step()
    {
        switch (model().kind()) {
        case ScreeningModel::Choice:
        case ScreeningModel::Recognition:
            give("option-0", {});
            break;
        case ScreeningModel::OfferHelp:
            give("offer-go-on", {});
            break;
        case ScreeningModel::Practice:
        case ScreeningModel::Explain:
            model().faceToFace() ? tick() : write();
            break;
        default:
            give("step-next", {});
        }
    }

    void give(const char *button, const QString &text)
    {
        const QString before = model().stepKey();
        m_journal.note("giving", before, text);
        press(button);
        waitFor(QStringLiteral("another step than ") + before, [&] { return model().stepKey() != before; });
        m_journal.note("gave", before, text);
    }

    void write()
    {
        const QString key = model().stepKey();
        for (const char *words : {"det er noget man bruger ", "når man svejser "}) {
            auto *field = m_robot->find(QStringLiteral("answer"));
            field->forceActiveFocus();
            m_robot->key(Qt::Key_End, Qt::ControlModifier);
            const QString more = QString::fromUtf8(words) + QString::number(key.size());
            m_journal.note("typing", key, model().answerText() + more);
            m_robot->type(more);
            waitFor(QStringLiteral("the draft saved"), [this] { return model().saveState() == ScreeningModel::Saved; });
            m_journal.note("draft", key, model().answerText());
        }
        give("step-explain", model().answerText().trimmed());
    }

    void tick()
    {
        const QString key = model().stepKey();
        if (model().kind() == ScreeningModel::Practice) {
            give("step-next", {});
            return;
        }
        if (shown().isEmpty()) {
            m_journal.note("typing", key, QStringLiteral("1"));
            press("tick-0");
            waitFor(QStringLiteral("the ticks saved"), [this] { return model().saveState() == ScreeningModel::Saved; });
            m_journal.note("draft", key, shown());
        }
        give("mark-1", shown());
    }

    void practise()
    {
        enter();
        auto &drill = *m_window.app().drill();
        press("practise-svejsning");
        waitFor(QStringLiteral("an exercise"), [&] { return drill.phase() != DrillModel::Idle; });
        m_journal.note("at", QStringLiteral("drill"));
        while (drill.phase() != DrillModel::Summary) {
            m_journal.note("giving", QString::number(drill.kind()));
            answer(drill);
            waitFor(QStringLiteral("the answer graded"), [&] { return drill.phase() == DrillModel::Answered; });
            m_journal.note("gave", QString::number(drill.kind()), gradeOf(drill.verdict()));
            m_robot->key(Qt::Key_Return);
            waitFor(QStringLiteral("the next one"), [&] { return drill.phase() != DrillModel::Answered; });
            m_robot->settle();
        }
        m_journal.note("done", {});
    }

    void answer(DrillModel &drill)
    {
        switch (drill.kind()) {
        case DrillModel::TypeWord:
        case DrillModel::GapType:
            m_robot->write(QStringLiteral("drill-typed"), QStringLiteral("svejs"));
            press("drill-hand");
            break;
        case DrillModel::CompoundBuild:
        case DrillModel::PairMatch:
        case DrillModel::StepOrder:
            press("drill-dontknow");
            break;
        default:
            press("drill-option-1");
        }
    }

    static QString gradeOf(DrillModel::Verdict verdict)
    {
        return QString::number(verdict == DrillModel::Wrong ? 1 : verdict == DrillModel::Near ? 2 : 3);
    }

    platform::SystemClock m_clock;
    platform::RandomIds m_ids;
    Journal m_journal;
    gui::Window m_window;
    std::optional<gui::Robot> m_robot;
    bool m_isClosing = false;
};

int play(const PlayRequest &request)
{
    try {
        Player(request).play(request.play);
    } catch (const gui::TourFailure &failure) {
        std::cerr << failure.what() << '\n';
        return 1;
    }
    return 0;
}
} // namespace

QStringList PlayRequest::arguments() const
{
    return {QStringLiteral("--play"), QString::number(static_cast<int>(play)), folder, journal,
            QString::number(closesAfter)};
}

int playIfAsked(const QStringList &arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("--play"));
    if (at < 0 || at + 4 >= arguments.size()) {
        return -1;
    }
    return play({static_cast<Play>(arguments[at + 1].toInt()), arguments[at + 2], arguments[at + 3],
                 arguments[at + 4].toInt()});
}

} // namespace fagdansk::guitest
