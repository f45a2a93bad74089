// What goes wrong at a school, at the level of the use cases: wrong passwords and PINs, bad files, odd clocks.
#include "app/scenarios/enrolment.h"
#include "tests/support/screening_walk.h"
#include "tests/support/unprivileged.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
namespace fs = std::filesystem;

class BadInput : public testing::Test
{
protected:
    ErrorKind logIn(const std::string &name, const std::string &password)
    {
        const auto in = station->centre().logIn(name, password);
        if (in.ok()) {
            return ErrorKind::Internal;
        }
        m_said = in.error().detail;
        return in.error().kind;
    }
    /// The error of opening what stands at the station's place, Internal where it opens.
    base::Error opening()
    {
        const auto opened = wiring::openStation(station.options());
        return opened.ok() ? base::Error{ErrorKind::Internal, "it opened"} : opened.error();
    }
    /// Seconds to wait until a try is taken again.
    int delay(const std::function<ErrorKind()> &attempt)
    {
        const auto before = station.clock.now().value;
        int seconds = 0;
        while (attempt() == ErrorKind::TooSoon && seconds < 400) {
            station.clock.advance(1'000);
            ++seconds;
        }
        EXPECT_EQ((station.clock.now().value - before) / 1'000, seconds);
        return seconds;
    }

    TempStation station;
    std::string m_said;
};

TEST_F(BadInput, theDelayAfterWrongPasswordsGrowsAndOutlivesARestart)
{
    const auto wrong = [&] { return logIn(TempStation::teacherName, "gættet nu"); };
    EXPECT_EQ(wrong(), ErrorKind::WrongCredentials);
    EXPECT_EQ(wrong(), ErrorKind::WrongCredentials);
    EXPECT_EQ(wrong(), ErrorKind::WrongCredentials);
    int last = 0;
    for (int i = 0; i < 4; ++i) {
        if (i == 2) {
            station.reopen();
        }
        const int seconds = delay(wrong);
        EXPECT_GT(seconds, last) << "try " << i;
        last = seconds;
    }
    EXPECT_EQ(logIn(TempStation::teacherName, TempStation::password), ErrorKind::TooSoon) << "the right one waits too";
    station.clock.advance(400'000);
    EXPECT_EQ(logIn(TempStation::teacherName, TempStation::password), ErrorKind::Internal) << m_said;
}

TEST_F(BadInput, nobodyLearnsWhichPartWasWrong)
{
    EXPECT_EQ(logIn(TempStation::teacherName, "gættet nu"), ErrorKind::WrongCredentials);
    const auto wrongPassword = m_said;
    EXPECT_EQ(logIn("Ingen Her", TempStation::password), ErrorKind::WrongCredentials);
    EXPECT_EQ(m_said, wrongPassword);
    for (int i = 0; i < 2; ++i) {
        logIn("Ingen Her", "x");
        logIn(TempStation::teacherName, "y");
    }
    const int unknown = delay([&] { return logIn("Ingen Her", "x"); });
    EXPECT_GT(unknown, 0) << "an unknown name is delayed like a known one";
}

TEST_F(BadInput, aWrongPinWaitsAndTheTeacherCanResetIt)
{
    const auto person = enrolled(*station, "Amina");
    const std::vector<std::string> pin{"hus", "sol", "bil", "bog"};
    const std::vector<std::string> reversed{"bog", "bil", "sol", "hus"};
    ASSERT_TRUE(station->centre().setPin(person, pin).ok());
    EXPECT_TRUE(station->centre().checkPin(person, pin).ok());
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(station->centre().checkPin(person, reversed).error().kind, ErrorKind::WrongCredentials) << i;
    }
    EXPECT_EQ(station->centre().checkPin(person, pin).error().kind, ErrorKind::TooSoon);
    station->centre().lock();
    EXPECT_EQ(station->centre().clearPin(person).error().kind, ErrorKind::Locked) << "a teacher's deed";
    station.logIn();
    ASSERT_TRUE(station->centre().clearPin(person).ok());
    EXPECT_FALSE(station->people().tiles()->front().hasPin);
    ASSERT_TRUE(station->centre().setPin(person, reversed).ok());
    EXPECT_TRUE(station->centre().checkPin(person, reversed).ok()) << "a reset forgets the wrong tries";
}

TEST_F(BadInput, aNewerDatabaseIsRefusedUntouched)
{
    enrolled(*station, "Amina");
    station.close();
    {
        SQLite::Database raw(station.file().string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const auto before = readBytes(station.file());
    EXPECT_EQ(opening().kind, ErrorKind::Newer);
    EXPECT_EQ(readBytes(station.file()), before);
}

TEST_F(BadInput, aCorruptDatabaseIsRefusedUntouched)
{
    station.close();
    const auto whole = readBytes(station.file());
    struct Case
    {
        const char *reason;
        std::string bytes;
    };
    for (const auto &[reason, bytes] :
         {Case{"text", "Kære Lone"}, Case{"half a file", whole.substr(0, whole.size() / 2)}}) {
        fs::remove(station.file().string() + "-wal");
        writeBytes(station.file(), bytes);
        EXPECT_EQ(opening().kind, ErrorKind::Corrupt) << reason;
        EXPECT_EQ(readBytes(station.file()), bytes) << reason;
    }
}

TEST_F(BadInput, aReadOnlyDatabaseIsToldToAnUnprivilegedUser)
{
    enrolled(*station, "Amina");
    station.close();
    // The pack, too, must be in reach of somebody who may not enter the build's folders.
    fs::copy_file(station.pack, station.folder() / "test.pack");
    station.pack = station.folder() / "test.pack";
    for (const auto &entry : fs::directory_iterator(station.folder().path())) {
        fs::permissions(entry.path(), fs::perms(0666));
    }
    fs::permissions(station.folder().path(), fs::perms(0777));
    const auto asNobody = [&] { return runUnprivileged([&] { return static_cast<int>(opening().kind); }); };
    EXPECT_EQ(asNobody(), static_cast<int>(ErrorKind::Internal)) << "with every permission it opens";
    fs::permissions(station.file(), fs::perms(0444));
    EXPECT_EQ(asNobody(), static_cast<int>(ErrorKind::ReadOnly));
    fs::permissions(station.file(), fs::perms(0666));
    fs::permissions(station.folder().path(), fs::perms(0555));
    EXPECT_EQ(asNobody(), static_cast<int>(ErrorKind::ReadOnly));
    fs::permissions(station.folder().path(), fs::perms(0777));
}

TEST_F(BadInput, aBrokenPackIsToldAsSuchAndTheDataIsLeftAlone)
{
    enrolled(*station, "Amina");
    station.close();
    const auto data = readBytes(station.file());
    const auto whole = readBytes(realPack());
    station.pack = station.folder() / "broken.pack";
    struct Case
    {
        const char *reason;
        std::optional<std::string> bytes;
    };
    auto newer = whole;
    newer[60] = '\x7f'; // the format's number, in SQLite's header
    for (const auto &[reason, bytes] :
         {Case{"no pack", std::nullopt}, Case{"an empty file", ""}, Case{"text", "welding"},
          Case{"cut off", whole.substr(0, whole.size() / 2)}, Case{"of a newer program", newer}}) {
        fs::remove(station.pack);
        if (bytes) {
            writeBytes(station.pack, *bytes);
        }
        const auto error = opening();
        EXPECT_EQ(error.kind, ErrorKind::BrokenPack) << reason << ": " << error.detail;
        EXPECT_NE(error.detail.find("broken.pack"), std::string::npos) << reason << ": " << error.detail;
    }
    EXPECT_EQ(readBytes(station.file()), data);
}

TEST_F(BadInput, oneAppHoldsTheDatabase)
{
    EXPECT_EQ(opening().kind, ErrorKind::AlreadyRunning);
    auto beside = station.options();
    beside.exclusive = false;
    EXPECT_TRUE(wiring::openStation(beside).ok()) << "the command line works beside it";
}

TEST_F(BadInput, anErasedPersonIsGoneFromEveryUseCase)
{
    const auto person = enrolled(*station, "Amina");
    const auto id = screened(station, person);
    started(station, person);
    ASSERT_TRUE(station->log().append({scenarios::PersonErased{person, station.teacher}}).ok());
    EXPECT_TRUE(station->people().tiles()->empty());
    EXPECT_FALSE(station->screenings().summaries(person).ok());
    EXPECT_FALSE(scenarios::ScreeningRun::load(*station, id).ok());
    EXPECT_FALSE(scenarios::startScreening(*station, request(person, station.teacher)).ok());
    EXPECT_TRUE(scenarios::enrol(*station, {"Amina Osman", "Amina", "so", "", ""}, {"sol"}, {}).ok())
        << "the alias is free again";
}

TEST_F(BadInput, brokenBytesInAnAnswerAreRefusedAndTheScreeningGoesOn)
{
    const auto person = enrolled(*station, "Amina");
    started(station, person);
    auto run = openRun(*station, person);
    while (!std::holds_alternative<session::AskExplain>(run.course().current().state)) {
        give(station, run, willing(run.course().current()));
    }
    for (const auto &text : {std::string("\xff\xfe"), std::string("\xc3"), std::string("a\0b", 3)}) {
        auto next = run;
        const auto facts = next.answer(session::Explanation{text}, 1, station.teacher);
        if (!facts) {
            EXPECT_EQ(facts.error().kind, ErrorKind::InvalidInput);
        } else if (scenarios::record(*station, *facts)) {
            run = std::move(next);
        }
        EXPECT_EQ(openRun(*station, person).course().answers(), run.course().answers());
    }
    answerAll(station, run);
    handIn(station, run);
}
} // namespace
