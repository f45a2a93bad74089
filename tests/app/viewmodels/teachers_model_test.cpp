// The teachers' page and the log-in that goes with it.
#include "app/viewmodels/teachers_model.h"
#include "tests/app/viewmodels/app_fixture.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;

class TeachersPage : public AppTest
{
protected:
    TeachersPage()
    {
        openCentre();
        logIn();
        desk().setPage(DeskModel::Teachers);
        settle();
    }
    DeskModel &desk() { return *m_app->desk(); }
    TeachersModel &page() { return *m_app->desk()->teachers(); }
    void add(const QString &name, const QString &word, const QString &again)
    {
        page().add(name, word, again);
        settle();
    }
    /// Logs out and tries.
    bool opens(const QString &name, const QString &word)
    {
        m_app->goToDoor();
        m_app->goToLogin();
        settle();
        m_app->login()->logIn(name, word);
        settle();
        return m_app->place() == AppModel::Desk;
    }
};

TEST_F(TeachersPage, anAddedTeacherIsInTheListAndLogsIn)
{
    int added = 0;
    QObject::connect(&page(), &TeachersModel::added, [&] { ++added; });
    add(" Ib Sørensen ", "vinkelsliber", "vinkelsliber");
    EXPECT_EQ(added, 1);
    EXPECT_TRUE(desk().note().contains("Ib Sørensen")) << desk().note().toStdString();
    ASSERT_EQ(page().all().size(), 2);
    EXPECT_TRUE(page().all().at(0).self);
    EXPECT_FALSE(page().all().at(1).self);
    EXPECT_EQ(page().all().at(1).name, "Ib Sørensen");
    EXPECT_TRUE(opens("ib sørensen", "vinkelsliber") || opens("Ib Sørensen", "vinkelsliber"));
    EXPECT_EQ(m_app->login()->teachers(), (QStringList{teacherName, "Ib Sørensen"}));
}

TEST_F(TeachersPage, whatIsWrongWithANewTeacherIsToldAtItsField)
{
    struct Case
    {
        QString name, password, again;
        bool nameIsWrong, passwordIsWrong;
    };
    for (const auto &one : {
             Case{" ", "vinkelsliber", "vinkelsliber", true, false},
             Case{"Ib", "kort", "kort", false, true},
             Case{"Ib", "vinkelsliber", "vinkelslibere", false, true},
             Case{"lone Lærer", "vinkelsliber", "vinkelsliber", true, false}, // there is one of that name
             Case{"Ib 010190-1234", "vinkelsliber", "vinkelsliber", true, false},
         }) {
        add(one.name, one.password, one.again);
        EXPECT_EQ(!page().nameFault().isEmpty(), one.nameIsWrong) << one.name.toStdString();
        EXPECT_EQ(!page().passwordFault().isEmpty(), one.passwordIsWrong) << one.name.toStdString();
        EXPECT_FALSE(page().busy());
        EXPECT_EQ(page().all().size(), 1);
    }
}

TEST_F(TeachersPage, aClosedTeacherIsNotOfferedAtTheLogInAndGetsNoHint)
{
    add("Ib", "vinkelsliber", "vinkelsliber");
    page().close(page().all().at(1).teacher);
    settle();
    EXPECT_FALSE(page().all().at(1).active);
    EXPECT_FALSE(opens("Ib", "vinkelsliber"));
    EXPECT_EQ(m_app->login()->teachers(), QStringList{teacherName});
    const auto said = m_app->login()->fault();
    EXPECT_FALSE(opens("Ingen Her", "vinkelsliber"));
    EXPECT_EQ(m_app->login()->fault(), said);
}

TEST_F(TeachersPage, nobodyClosesTheirOwnAccess)
{
    page().close(page().all().at(0).teacher);
    settle();
    EXPECT_FALSE(desk().fault().isEmpty());
    EXPECT_TRUE(page().all().at(0).active);
}

TEST_F(TeachersPage, theOwnPasswordIsChangedOnlyWithThePresentOne)
{
    int changed = 0;
    QObject::connect(&page(), &TeachersModel::passwordChanged, [&] { ++changed; });
    page().changePassword("gættet nu", "nyhjelm123", "nyhjelm123");
    settle();
    EXPECT_FALSE(page().oldFault().isEmpty());
    page().changePassword(password, "nyhjelm123", "nyhjelm124");
    settle();
    EXPECT_FALSE(page().freshFault().isEmpty());
    EXPECT_TRUE(page().oldFault().isEmpty());
    EXPECT_EQ(changed, 0);
    page().changePassword(password, "nyhjelm123", "nyhjelm123");
    settle();
    EXPECT_EQ(changed, 1);
    EXPECT_FALSE(opens(teacherName, password));
    EXPECT_TRUE(opens(teacherName, "nyhjelm123"));
}

TEST_F(TeachersPage, aChangeOfWhoMayOpenTheKeysReachesTheCopyAtOnce)
{
    desk().copies()->setFolder(QString::fromStdString((folder / "copies").string()));
    settle();
    const auto copy = folder / "copies/fagdansk-2025-06-15.db";
    const auto before = support::readBytes(copy);
    ASSERT_FALSE(before.empty());
    add("Ib", "vinkelsliber", "vinkelsliber");
    settle();
    EXPECT_NE(support::readBytes(copy), before);
}

TEST_F(TeachersPage, namesLeaveTheMemoryWithTheTeacher)
{
    m_app->goToDoor();
    settle();
    EXPECT_TRUE(page().all().isEmpty());
}
} // namespace
