// Data back from a copy, as somebody at the screen does it.
#include "app/viewmodels/restore_model.h"
#include "app/viewmodels/start_model.h"
#include "tests/app/viewmodels/app_fixture.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;
using base::ErrorKind;
namespace fs = std::filesystem;

class RestorePlace : public AppTest
{
protected:
    /// A centre with a participant and yesterday's copy; the program ended.
    void leaveACopy()
    {
        openCentre();
        enrol("Amina");
        logIn();
        m_app->desk()->copies()->setFolder(copies());
        settle();
        stop();
        clock.advance(86'400'000);
    }
    void damage(const fs::path &file)
    {
        auto bytes = support::readBytes(file);
        std::fill(bytes.begin() + 8'192, bytes.end(), '\x5A');
        support::writeBytes(file, bytes);
    }
    void startInTrouble()
    {
        leaveACopy();
        damage(database());
        start();
        m_app->begin();
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Trouble);
        ASSERT_TRUE(m_app->restorable());
        m_app->goToRestore();
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Restore);
    }
    RestoreModel &page() { return *m_app->restore(); }
    QString copies() const { return QString::fromStdString((folder / "copies").string()); }
    void logInAgain()
    {
        page().goOn();
        settle();
        EXPECT_EQ(m_app->place(), AppModel::Login);
        EXPECT_EQ(m_app->login()->teachers(), QStringList{teacherName});
        logIn();
        EXPECT_EQ(m_app->desk()->participants().size(), 1);
        EXPECT_EQ(m_app->desk()->participants().front().alias, "Amina");
    }
};

TEST_F(RestorePlace, aDamagedDatabaseIsPutAsideAndTheLogInFollows)
{
    startInTrouble();
    EXPECT_TRUE(page().damaged());
    EXPECT_EQ(page().folder(), copies()) << "remembered from when the database could be read";
    EXPECT_EQ(page().target().toStdString(), database());
    ASSERT_TRUE(page().found());
    EXPECT_EQ(page().centre(), "AOF Syd") << "whose copies they are";
    EXPECT_TRUE(page().copyDate().contains("2025")) << page().copyDate().toStdString();
    const auto damaged = support::readBytes(database());
    page().restore("/somewhere/else.db");
    EXPECT_EQ(page().step(), RestoreModel::Working) << "not on this thread";
    settle();
    ASSERT_EQ(page().step(), RestoreModel::Done) << page().fault().toStdString();
    EXPECT_EQ(page().progress(), 1);
    EXPECT_EQ(support::readBytes(page().asideFile().toStdString()), damaged);
    EXPECT_EQ(page().personsWithoutKey(), 0);
    logInAgain();
}

TEST_F(RestorePlace, onlyDamageIsHealedByACopy)
{
    leaveACopy();
    start();
    for (const auto kind : {ErrorKind::Newer, ErrorKind::ReadOnly, ErrorKind::AlreadyRunning, ErrorKind::BrokenPack,
                            ErrorKind::DiskFull, ErrorKind::NetworkFolder, ErrorKind::InputOutput}) {
        openingFails = base::Error{kind, "x"};
        m_app->begin();
        settle();
        EXPECT_FALSE(m_app->restorable()) << int(kind);
    }
    openingFails = base::Error{ErrorKind::Corrupt, "x"};
    m_app->openExample();
    settle();
    EXPECT_FALSE(m_app->restorable()) << "the example class is made anew, not restored";
}

TEST_F(RestorePlace, aSoundDatabaseStaysWhereItIsWhateverTheScreenThinks)
{
    leaveACopy();
    start();
    openingFails = base::Error{ErrorKind::Corrupt, "a damaged key file, say"};
    m_app->begin();
    settle();
    m_app->goToRestore();
    settle();
    const auto before = support::readBytes(database());
    page().restore({});
    settle();
    EXPECT_EQ(page().step(), RestoreModel::Choosing);
    EXPECT_FALSE(page().fault().isEmpty());
    EXPECT_EQ(support::readBytes(database()), before);
    openingFails.reset();
    page().leave();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Door);
}

TEST_F(RestorePlace, aNewMachineStartsFromTheCopy)
{
    leaveACopy();
    fs::remove(database());
    fs::remove(database() + ".key");
    m_settings.clear();
    start();
    m_app->begin();
    settle();
    ASSERT_EQ(m_app->start()->step(), StartModel::PeopleStep);
    m_app->goToRestore();
    settle();
    EXPECT_FALSE(page().damaged());
    EXPECT_TRUE(page().fault().isEmpty()) << "nobody asked for the proposed folder yet";
    page().look("  " + copies() + " ");
    settle();
    ASSERT_TRUE(page().found());
    page().restore({});
    settle();
    ASSERT_EQ(page().step(), RestoreModel::Done) << page().fault().toStdString();
    logInAgain();
}

TEST_F(RestorePlace, aTypedNameNeverOverwritesAFile)
{
    leaveACopy();
    start();
    m_app->restore()->prepare(RestoreModel::NewMachine, copies(), "", false);
    settle();
    const auto before = support::readBytes(database());
    page().restore(QString::fromStdString(database()));
    settle();
    EXPECT_EQ(page().step(), RestoreModel::Choosing);
    EXPECT_FALSE(page().fault().isEmpty());
    EXPECT_EQ(support::readBytes(database()), before);
}

TEST_F(RestorePlace, whatTheFolderLacksIsSaid)
{
    startInTrouble();
    page().look(QString::fromStdString((folder / "nothing").string()));
    settle();
    EXPECT_FALSE(page().found());
    const auto noCopies = page().fault();
    EXPECT_FALSE(noCopies.isEmpty());
    fs::remove(folder / "copies/fagdansk-keys.db");
    page().look(copies());
    settle();
    EXPECT_FALSE(page().found());
    EXPECT_TRUE(page().fault().contains("fagdansk-keys.db"));
    EXPECT_NE(page().fault(), noCopies);
    page().restore({});
    settle();
    EXPECT_EQ(page().step(), RestoreModel::Choosing) << "there is nothing to restore";
}

TEST_F(RestorePlace, aDamagedCopyLeadsToTheOneBefore)
{
    startInTrouble();
    const auto newest = folder / "copies/fagdansk-2025-06-15.db";
    const auto earlier = folder / "copies/fagdansk-2025-06-14.db";
    fs::copy_file(newest, earlier);
    page().look(copies());
    settle();
    damage(newest);
    EXPECT_TRUE(page().earlierDate().isEmpty()) << "nothing is wrong yet";
    const auto date = page().copyDate();
    page().restore({});
    settle();
    EXPECT_EQ(page().step(), RestoreModel::Choosing);
    EXPECT_FALSE(page().earlierDate().isEmpty());
    page().takeEarlier();
    EXPECT_NE(page().copyDate(), date);
    page().restore({});
    settle();
    ASSERT_EQ(page().step(), RestoreModel::Done) << page().fault().toStdString();
    logInAgain();
}

TEST_F(RestorePlace, damagedKeysAreNotBlamedOnTheCopy)
{
    startInTrouble();
    support::writeBytes(folder / "copies/fagdansk-keys.db", "no keys");
    page().restore({});
    settle();
    EXPECT_TRUE(page().fault().contains("fagdansk-keys.db"));
    EXPECT_TRUE(page().earlierDate().isEmpty());
}

TEST_F(RestorePlace, aStopChangesNothingAndTheWayBackIsOpen)
{
    startInTrouble();
    const auto before = support::readBytes(database());
    page().restore({});
    page().stop();
    EXPECT_TRUE(page().stopping());
    settle();
    if (page().step() == RestoreModel::Choosing) { // else it was done before the stop was heard
        EXPECT_EQ(support::readBytes(database()), before);
        EXPECT_FALSE(page().fault().isEmpty());
        EXPECT_TRUE(page().earlierDate().isEmpty());
        page().leave();
        settle();
        EXPECT_EQ(m_app->place(), AppModel::Trouble);
    }
}
} // namespace
