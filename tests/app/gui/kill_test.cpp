// kill -9, or the window closed, at random points of a screening and a practice in the whole app: opened again, it goes
// on where it was, with all that the window had acknowledged.
#include "app/scenarios/screening_run.h"
#include "tests/app/gui/ledger.h"
#include "tests/app/gui/player.h"
#include "tests/app/gui/stage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

namespace fagdansk::guitest {
namespace {

/// FAGDANSK_SOAK_KILLS makes more of them (scripts/soak.sh).
int rounds(int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FAGDANSK_SOAK_KILLS", &isNumber);
    return isNumber ? std::max(usual, wanted / 3) : usual;
}

enum class End { Killed, Closed, ByItself };

class Kill : public testing::Test
{
protected:
    Kill()
    {
        stage.setUpCentre();
        person = stage.enrol("Amina");
    }

    /// A player that is left alone for some of its steps (so that a slow machine gets as far as a quick one) and some
    /// milliseconds, and then not.
    End round(Play play)
    {
        const QString journal = file("journal");
        QFile::remove(journal);
        const bool closes = random() % 4 == 0;
        const int entries = 1 + static_cast<int>(random() % 12);
        const int ms = static_cast<int>(random() % 300);
        const bool early = random() % 8 == 0;
        QProcess player;
        player.setProcessChannelMode(QProcess::ForwardedChannels);
        player.start(
            QCoreApplication::applicationFilePath(),
            PlayRequest{play, QString::fromStdString(stage.folder.path().string()), journal, closes ? entries : -1}
                .arguments());
        if (!early && !closes) {
            waitFor(player, [&] { return Journal::read(journal).size() >= entries; });
        }
        QDeadlineTimer until(closes ? 60'000 : early ? 5 * ms : ms);
        while (!until.hasExpired() && player.state() != QProcess::NotRunning) {
            player.waitForFinished(10);
        }
        player.kill();
        player.waitForFinished();
        journalOfRound = Journal::read(journal);
        if (player.exitStatus() == QProcess::CrashExit) {
            EXPECT_FALSE(closes) << "it did not close within a minute, or crashed";
            return End::Killed;
        }
        EXPECT_EQ(player.exitCode(), 0);
        return closes ? End::Closed : End::ByItself;
    }

    static void waitFor(QProcess &player, const std::function<bool()> &holds)
    {
        QDeadlineTimer until(60'000);
        while (!holds() && !until.hasExpired() && player.state() != QProcess::NotRunning) {
            player.waitForFinished(5);
        }
    }

    QString file(const char *name) const { return QString::fromStdString((stage.folder / name).string()); }

    void screeningRounds(Play play, session::Mode mode, int count);
    std::multimap<QString, QString> recordedAnswers();
    QStringList recordedGrades() const;

    Stage stage;
    base::PersonId person;
    std::mt19937 random{20261126};
    QList<Entry> journalOfRound;
};

QString textOf(const session::Answer &answer)
{
    if (const auto *explanation = std::get_if<session::Explanation>(&answer)) {
        return QString::fromStdString(explanation->text);
    }
    if (const auto *ticks = std::get_if<session::FaceToFaceTicks>(&answer)) {
        return ticks->points == std::vector<int>{0} ? QStringLiteral("1") : QStringLiteral("other ticks");
    }
    return {};
}

std::multimap<QString, QString> Kill::recordedAnswers()
{
    std::multimap<QString, QString> recorded;
    stage.before([&](scenarios::Station &station) {
        ASSERT_TRUE(station.centre().logIn(teacherName, password).ok());
        const auto newest = station.screenings().summaries(person)->front().screening;
        const auto run = scenarios::ScreeningRun::load(station, newest);
        ASSERT_TRUE(run.ok()) << run.error().detail;
        const auto record = station.screenings().screening(newest);
        ASSERT_TRUE(record.ok());
        for (const auto &answer : run->course().answers()) {
            const auto facts = std::ranges::count(record->answers, answer.step.text, &scenarios::StoredAnswer::stepKey);
            for (int i = 0; i < facts; ++i) {
                recorded.emplace(QString::fromStdString(answer.step.text), textOf(answer.answer));
            }
        }
    });
    return recorded;
}

void Kill::screeningRounds(Play play, session::Mode mode, int count)
{
    int kills = 0;
    int closings = 0;
    int acknowledged = 0;
    int drafts = 0;
    std::optional<ScreeningLedger> ledger;
    for (int i = 0; i < count; ++i) {
        SCOPED_TRACE("round " + std::to_string(i));
        if (!ledger) {
            stage.startScreening(person, mode);
            ledger.emplace();
        }
        const auto end = round(play);
        kills += end == End::Killed ? 1 : 0;
        closings += end == End::Closed ? 1 : 0;
        ledger->read(journalOfRound);
        ASSERT_EQ(faultsInDatabase(stage.database).toStdString(), "");
        bool isOpen = true;
        stage.before([&](scenarios::Station &station) { isOpen = station.people().tiles()->front().hasOpenScreening; });
        EXPECT_FALSE(isOpen && ledger->handedIn());
        ledger->compare(recordedAnswers());
        if (HasFailure()) {
            return;
        }
        if (!isOpen || i + 1 == count) {
            acknowledged += ledger->acknowledged();
            drafts += ledger->drafts();
            ledger.reset();
        }
    }
    RecordProperty("kills", kills);
    RecordProperty("acknowledged", acknowledged);
    std::cout << kills << " kills, " << closings << " closings, " << acknowledged << " acknowledged answers, " << drafts
              << " acknowledged drafts\n";
    EXPECT_GE(acknowledged, count) << "the kills came before anything was done";
    EXPECT_GE(kills, count / 2);
}

TEST_F(Kill, atRandomPointsOfATypedScreeningLosesNothing)
{
    screeningRounds(Play::Typed, session::Mode::Typed, rounds(9));
}

TEST_F(Kill, atRandomPointsOfAFaceToFaceScreeningLosesNothing)
{
    screeningRounds(Play::FaceToFace, session::Mode::FaceToFace, rounds(7));
}

QStringList Kill::recordedGrades() const
{
    QStringList grades;
    SQLite::Database raw(stage.database.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement rows(raw, "SELECT body ->> 'grade' FROM facts WHERE kind = 11 ORDER BY id");
    while (rows.executeStep()) {
        grades.append(QString::fromStdString(rows.getColumn(0).getString()));
    }
    return grades;
}

TEST_F(Kill, atRandomPointsOfAPracticeLosesNoReview)
{
    const int count = rounds(7);
    QStringList acknowledged;
    int kills = 0;
    int practices = 0;
    for (int i = 0; i < count; ++i) {
        SCOPED_TRACE("round " + std::to_string(i));
        kills += round(Play::Drill) == End::Killed ? 1 : 0;
        bool isUnderWay = false;
        for (const auto &entry : journalOfRound) {
            practices += entry.kind == QLatin1String("at") ? 1 : 0;
            isUnderWay = entry.kind == QLatin1String("giving") || (isUnderWay && entry.kind != QLatin1String("gave"));
            if (entry.kind == QLatin1String("gave")) {
                acknowledged.append(entry.text);
            }
        }
        ASSERT_EQ(faultsInDatabase(stage.database).toStdString(), "");
        const auto recorded = recordedGrades();
        ASSERT_LE(recorded.size(), acknowledged.size() + (isUnderWay ? 1 : 0)) << "a review is there twice";
        ASSERT_EQ(recorded.mid(0, acknowledged.size()), acknowledged) << "a review is gone";
        acknowledged = recorded;
    }
    std::cout << kills << " kills, " << acknowledged.size() << " reviews in " << practices << " practices\n";
    EXPECT_GE(acknowledged.size(), count);
    EXPECT_GE(practices, count / 2) << "after a kill the participant could begin again";
}
} // namespace
} // namespace fagdansk::guitest
