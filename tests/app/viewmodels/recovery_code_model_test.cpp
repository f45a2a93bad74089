// A new recovery code at the desk, and the log-in by it.
#include "app/viewmodels/recovery_code_model.h"
#include "tests/app/viewmodels/app_fixture.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;

class RecoveryCodePage : public AppTest
{
protected:
    RecoveryCodePage()
    {
        qputenv("HOME", QByteArray::fromStdString(folder.path().string())); // the sheets go to its documents
        openCentre();
        logIn();
        desk().setPage(DeskModel::RecoveryCode);
        settle();
    }
    ~RecoveryCodePage() override { qputenv("HOME", m_home); }
    DeskModel &desk() { return *m_app->desk(); }
    RecoveryCodeModel &page() { return *m_app->desk()->recoveryCode(); }
    QString made()
    {
        page().make(password);
        settle();
        EXPECT_EQ(page().step(), RecoveryCodeModel::Code);
        return page().code();
    }
    bool recovers(const QString &code)
    {
        m_app->goToDoor();
        m_app->login()->recover(code, teacherName, "nyhjelm123", "nyhjelm123");
        settle();
        return m_app->place() == AppModel::Desk;
    }
    static QString end(const QString &code) { return code.right(5).toLower(); }

private:
    QByteArray m_home = qgetenv("HOME");
};

TEST_F(RecoveryCodePage, asksForThePasswordShowsTheCodeAndCountsOnceItIsReadBack)
{
    page().make("gættet nu");
    settle();
    EXPECT_EQ(page().step(), RecoveryCodeModel::Password);
    EXPECT_FALSE(page().fault().isEmpty());
    const auto code = made();
    EXPECT_EQ(code.size(), 29);
    page().readBack();
    page().confirm("AAAAA");
    settle();
    EXPECT_EQ(page().step(), RecoveryCodeModel::ReadBack);
    EXPECT_FALSE(page().fault().isEmpty());
    page().showAgain();
    EXPECT_EQ(page().code(), code);
    page().readBack();
    page().confirm(end(code));
    settle();
    EXPECT_EQ(desk().page(), DeskModel::Settings);
    EXPECT_FALSE(desk().note().isEmpty());
    EXPECT_TRUE(page().code().isEmpty());
    EXPECT_TRUE(recovers(code));
}

TEST_F(RecoveryCodePage, leavingBeforeThatKeepsTheOldOne)
{
    const auto code = made();
    desk().setPage(DeskModel::Settings);
    settle();
    EXPECT_TRUE(page().code().isEmpty());
    EXPECT_FALSE(recovers(code));
}

TEST_F(RecoveryCodePage, anAnswerForAPageThatWasLeftIsDropped)
{
    page().make(password);
    desk().setPage(DeskModel::Settings);
    settle();
    EXPECT_TRUE(page().code().isEmpty());
    EXPECT_EQ(page().step(), RecoveryCodeModel::Password);
}

TEST_F(RecoveryCodePage, theSheetGoesOverNoOtherSheet)
{
    made();
    page().print();
    page().print();
    EXPECT_EQ(page().sheet(), sheets.front());
    made();
    desk().setPage(DeskModel::RecoveryCode);
    settle();
    made();
    page().print();
    ASSERT_EQ(sheets.size(), 3);
    EXPECT_EQ(sheets.at(0), sheets.at(1)) << "the same sheet again";
    EXPECT_NE(sheets.at(0), sheets.at(2));
    sheetFails = base::Error{base::ErrorKind::DiskFull, "no room"};
    page().print();
    EXPECT_FALSE(page().fault().isEmpty());
    EXPECT_EQ(page().step(), RecoveryCodeModel::Code);
}

TEST_F(RecoveryCodePage, aRecoveryAsksForANewPasswordTwice)
{
    const auto code = made();
    page().confirm(end(code));
    settle();
    m_app->goToDoor();
    auto &login = *m_app->login();
    login.recover(code, teacherName, "nyhjelm123", "nyhjelm124");
    settle();
    EXPECT_FALSE(login.passwordFault().isEmpty());
    EXPECT_NE(m_app->place(), AppModel::Desk);
    EXPECT_TRUE(recovers(code));
    EXPECT_TRUE(login.passwordFault().isEmpty());
    EXPECT_FALSE(desk().note().isEmpty()) << "says that the new password counts";
    m_app->goToDoor();
    login.logIn(teacherName, "nyhjelm123");
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Desk);
}
} // namespace
