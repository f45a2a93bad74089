// What the window says when the data cannot be opened, in every language of the interface; and that nothing is touched.
#include "tests/app/gui/fuse_mount.h"
#include "tests/app/gui/look.h"
#include "tests/app/gui/network_mount.h"
#include "tests/app/gui/stage.h"

#include <QCoreApplication>
#include <QProcess>

#include <SQLiteCpp/SQLiteCpp.h>

namespace fagdansk::guitest {
namespace {
namespace fs = std::filesystem;
using support::readBytes;
using support::writeBytes;
using viewmodels::AppModel;

constexpr Says network{"Mappen ligger på et netværk", "The folder is on a network", "المجلد موجود على شبكة"};
constexpr Says newer{"lavet af et nyere program", "made by a newer program", "ببرنامج أحدث"};
constexpr Says corrupt{"Filen med data er beskadiget", "The data file is damaged", "ملف البيانات تالف"};
constexpr Says brokenPack{"Filen med ord og tekster mangler eller er beskadiget",
                          "words and texts is missing or damaged", "ملف الكلمات والنصوص مفقود أو تالف"};
constexpr Says running{"kører allerede på denne computer", "already running on this computer",
                       "يعمل بالفعل على هذا الحاسوب"};
constexpr Says readOnly{"må ikke skrive i mappen", "not allowed to write in the folder", "بالكتابة في المجلد"};

class Trouble : public testing::TestWithParam<const char *>
{
protected:
    Stage stage{QString::fromUtf8(GetParam())};

    /// Every file of the centre with what is in it.
    std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> all;
        for (const auto &entry : fs::directory_iterator(stage.folder.path())) {
            const auto name = entry.path().filename().string();
            if (entry.is_regular_file() && name.starts_with("fagdansk.db") && !name.ends_with(".lock")) {
                all[name] = readBytes(entry.path());
            }
        }
        return all;
    }
    void tryAgain()
    {
        stage.press("trouble-retry");
        stage.robot().settle();
    }
    void expectFrontDoor()
    {
        stage.robot().expect(QStringLiteral("the front door"),
                             [this] { return stage.app().place() == AppModel::Door; });
    }
    /// A window that is asked to close must close, whatever is wrong.
    void expectItCloses()
    {
        auto *window = stage.window().window();
        window->close();
        stage.robot().expect(QStringLiteral("the window closed"), [window] { return !window->isVisible(); });
    }
};

INSTANTIATE_TEST_SUITE_P(In, Trouble, testing::Values("da", "en", "ar"),
                         [](const auto &language) { return std::string(language.param); });

TEST_P(Trouble, aNewerDatabaseIsRefusedUntouched)
{
    stage.setUpCentre();
    {
        SQLite::Database raw(stage.database.string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const auto before = files();
    stage.open();
    stage.expectSays(newer, "newer");
    tryAgain();
    stage.expectSays(newer);
    expectItCloses();
    stage.close();
    EXPECT_EQ(files(), before);
}

TEST_P(Trouble, aDamagedDatabaseIsRefusedUntouchedAndOpensOnceItIsWhole)
{
    stage.setUpCentre();
    const auto whole = readBytes(stage.database);
    for (const auto &damaged : {std::string("Kære Lone, her er listen"), whole.substr(0, whole.size() / 2)}) {
        writeBytes(stage.database, damaged);
        stage.open();
        stage.expectSays(corrupt, "corrupt");
        stage.close();
        EXPECT_EQ(readBytes(stage.database), damaged);
    }
    stage.open();
    stage.expectSays(corrupt);
    writeBytes(stage.database, whole);
    tryAgain();
    expectFrontDoor();
}

TEST_P(Trouble, aBrokenContentPackIsToldAndTheDataIsLeftAlone)
{
    stage.setUpCentre();
    const auto before = files();
    const auto whole = readBytes(stage.pack);
    stage.pack = stage.folder / "broken.pack";
    writeBytes(stage.pack, whole.substr(0, whole.size() / 2));
    stage.open();
    stage.expectSays(brokenPack, "pack");
    stage.close();
    EXPECT_EQ(files(), before);
    fs::remove(stage.pack);
    stage.open();
    stage.expectSays(brokenPack);
    writeBytes(stage.pack, whole);
    tryAgain();
    expectFrontDoor();
}

TEST_P(Trouble, aNetworkFolderIsRefusedBeforeAnythingIsMade)
{
    stage.database = stage.folder / "share" / "fagdansk.db";
    const NetworkMount mount(stage.folder / "share");
    stage.open();
    stage.expectSays(network, "network");
    EXPECT_TRUE(fs::is_empty(stage.folder / "share"));
}

TEST_P(Trouble, aRealMountOfANetworkKindIsRefusedToo)
{
    stage.database = stage.folder / "share" / "fagdansk.db";
    const FuseMount mount(stage.folder / "share");
    if (!mount.isMounted()) {
        GTEST_SKIP() << "only root with /dev/fuse can mount; the test before this one stands in";
    }
    stage.open();
    stage.expectSays(network);
    stage.close();
}

TEST_P(Trouble, aSecondAppOnTheDatabaseIsToldToUseTheFirst)
{
    stage.setUpCentre();
    QProcess first;
    LookRequest request{QString::fromStdString(stage.database.string()), QString::fromStdString(stage.pack.string()),
                        stage.language()};
    request.stays = true;
    first.start(QCoreApplication::applicationFilePath(), request.arguments());
    ASSERT_TRUE(first.waitForReadyRead(20'000));
    stage.open();
    stage.expectSays(running, "running");
    first.kill();
    first.waitForFinished();
    tryAgain();
    expectFrontDoor();
}

TEST_P(Trouble, aReadOnlyFileOrFolderIsToldToAnOrdinaryUser)
{
    stage.setUpCentre();
    stage.enrol("Amina");
    // The pack, too, must be in reach of somebody who may not enter the build's folders.
    fs::copy_file(stage.pack, stage.folder / "test.pack");
    for (const auto &entry : fs::directory_iterator(stage.folder.path())) {
        fs::permissions(entry.path(), fs::perms(0666));
    }
    LookRequest request{QString::fromStdString(stage.database.string()),
                        QString::fromStdString((stage.folder / "test.pack").string()), stage.language()};
    request.asNobody = true;
    const QString words = readOnly.in(stage.language());
    fs::permissions(stage.folder.path(), fs::perms(0555));
    EXPECT_TRUE(lookAt(request).contains(words)) << "the folder";
    fs::permissions(stage.folder.path(), fs::perms(0777));
    fs::permissions(stage.database, fs::perms(0444));
    const auto before = readBytes(stage.database);
    EXPECT_TRUE(lookAt(request).contains(words)) << "the file";
    EXPECT_EQ(readBytes(stage.database), before);
    fs::permissions(stage.database, fs::perms(0666));
    EXPECT_TRUE(lookAt(request).contains(QStringLiteral("Amina"))) << "with every permission it opens";
}
} // namespace
} // namespace fagdansk::guitest
