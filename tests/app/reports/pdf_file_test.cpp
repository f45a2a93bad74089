#include "app/reports/pdf_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

namespace fagdansk::reports {
namespace {

using base::ErrorKind;

class SaveWhole : public testing::Test
{
protected:
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }
    QByteArray bytes(const char *name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
};

TEST_F(SaveWhole, replacesAnOlderFileAndIsItsOwnersOnly)
{
    ASSERT_TRUE(saveWhole("old", path("å b.pdf")).ok());
    ASSERT_TRUE(saveWhole("new", path("å b.pdf")).ok());
    EXPECT_EQ(bytes("å b.pdf"), "new");
    EXPECT_EQ(files(), QStringList("å b.pdf"));
#ifdef __linux__
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(m_folder.filePath("å b.pdf")).permissions() & others);
#endif
}

TEST_F(SaveWhole, missingFoldersAndFoldersInTheWay)
{
    const auto missing = saveWhole("x", path("no/such/report.pdf"));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir("report.pdf"));
    EXPECT_FALSE(saveWhole("x", path("report.pdf")).ok());
    EXPECT_TRUE(QFileInfo(m_folder.filePath("report.pdf")).isDir());
    EXPECT_TRUE(files().isEmpty()) << "no half-written file stays";
}

#ifdef __linux__

constexpr int notAllowedHere = 77;

/// The kind of error that saving `size` bytes to `path` gives in a process of its own, prepared by `prepare`; -1:
/// saved.
int kindInChild(const std::string &path, int size, const std::function<bool()> &prepare)
{
    const pid_t child = fork();
    if (child == 0) {
        if (!prepare())
            _exit(notAllowedHere);
        const auto result = saveWhole(QByteArray(size, 'x'), path);
        _exit(result.ok() ? 76 : static_cast<int>(result.error().kind));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 75;
}

TEST_F(SaveWhole, aFolderThatMayNotBeWritten)
{
    ASSERT_TRUE(saveWhole("old", path("report.pdf")).ok());
    ASSERT_EQ(chmod(m_folder.path().toUtf8().constData(), 0555), 0);
    const int kind = kindInChild(path("new.pdf"), 10, [] { return geteuid() != 0 || setuid(65534) == 0; });
    const int over = kindInChild(path("report.pdf"), 10, [] { return geteuid() != 0 || setuid(65534) == 0; });
    ASSERT_EQ(chmod(m_folder.path().toUtf8().constData(), 0755), 0);
    EXPECT_EQ(kind, static_cast<int>(ErrorKind::ReadOnly));
    EXPECT_EQ(over, static_cast<int>(ErrorKind::ReadOnly));
    EXPECT_EQ(bytes("report.pdf"), "old");
}

TEST_F(SaveWhole, aDiskThatStopsTakingBytesLeavesTheOlderFile)
{
    ASSERT_TRUE(saveWhole("old", path("report.pdf")).ok());
    const int kind = kindInChild(path("report.pdf"), 1 << 20, [] {
        const rlimit limit{1 << 16, 1 << 16};
        return signal(SIGXFSZ, SIG_IGN) != SIG_ERR && setrlimit(RLIMIT_FSIZE, &limit) == 0;
    });
    EXPECT_EQ(kind, static_cast<int>(ErrorKind::InputOutput));
    EXPECT_EQ(bytes("report.pdf"), "old");
    EXPECT_EQ(files(), QStringList("report.pdf")) << "the part that was written is gone";
}

TEST_F(SaveWhole, aFullDiskIsSaidToBeFull)
{
    const std::string folder = m_folder.path().toStdString();
    const int kind = kindInChild(path("report.pdf"), 1 << 20, [&] {
        // A file system of 64 kB in a view of its own, gone with the process.
        return unshare(geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0 &&
               mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
               mount("none", folder.c_str(), "tmpfs", 0, "size=64k,mode=0777") == 0;
    });
    if (kind == notAllowedHere)
        GTEST_SKIP() << "this system allows no file system of its own";
    EXPECT_EQ(kind, static_cast<int>(ErrorKind::DiskFull));
}

#endif

} // namespace
} // namespace fagdansk::reports
