// Nothing acknowledged is ever lost, and nothing is there twice: the recorder killed at any moment, the power cut at
// any write, the disk full or failing at any call.
#include "tests/support/fault_vfs.h"
#include "tests/support/temp_records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <random>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using support::FaultVfs;
using support::SequentialIds;
using support::TempFolder;
using support::TempRecords;
namespace fs = std::filesystem;

constexpr const char *card = "fagdansk/svejsning/lysbue#meaning";
using Batch = std::vector<Fact>;

AnswerGiven answer(base::ScreeningId screening, base::PersonId person, const std::string &step)
{
    return {screening, person, step, "{\"text\":\"den sk\\u00e6rmer for lyset\"}", 900, false, true};
}

/// A screening and a drill, an erasure (which empties the log) between them.
std::vector<Batch> script(SequentialIds &ids, base::PersonId person, base::PersonId leaver, base::TeacherId teacher)
{
    const auto screening = ids.make<base::ScreeningId>();
    const auto practice = ids.make<base::PracticeId>();
    std::vector<Batch> batches{
        {ScreeningStarted{screening, person, teacher, "svejsning", "fagdansk/svejsning/form-a", "A", "f", "r", "{}"}}};
    for (int i = 0; i < 4; ++i) {
        batches.push_back({answer(screening, person, "a" + std::to_string(i))});
    }
    batches.push_back(
        {answer(screening, person, "f1"), AnswerMarked{screening, person, teacher, "f1", 2, true, -1, 0}});
    batches.push_back({PersonErased{leaver, teacher}});
    batches.push_back({TextRead{screening, person, "text", 4000}});
    batches.push_back({answer(screening, person, "last")});
    batches.push_back({ScreeningFinished{screening, person, false}});
    batches.push_back({PracticeStarted{practice, person, "svejsning", 5}});
    for (int i = 0; i < 3; ++i) {
        batches.push_back(
            {ReviewDone{person, practice, card, 1 + i, base::LocalDay{20'000 + i}, 2000, "choice", "lysbue"}});
    }
    batches.push_back({PracticeFinished{practice, person, 3, 6000}});
    return batches;
}

/// Kind, subject and body of every fact, in order.
std::vector<std::string> factsIn(const fs::path &file)
{
    std::vector<std::string> facts;
    SQLite::Database raw(file.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement rows(raw, "SELECT kind || hex(subject) || body FROM facts ORDER BY id");
    while (rows.executeStep()) {
        facts.push_back(rows.getColumn(0).getString());
    }
    return facts;
}

class Disk
{
public:
    Disk()
    {
        m_person = m_base.enrol("Bi");
        m_leaver = m_base.enrol("Ko");
        m_base.close();
        m_before = factsIn(m_base.file()).size();
        remake();
        auto opened = records::Records::open(options({}));
        EXPECT_TRUE(opened.ok());
        for (const auto &batch : freshScript()) {
            EXPECT_TRUE((*opened)->factLog().append(batch).ok());
            m_ends.push_back(m_ends.empty() ? m_before + batch.size() : m_ends.back() + batch.size());
        }
        opened->reset();
        m_whole = factsIn(file());
    }

    /// A fresh copy of the database that every run starts from.
    void remake()
    {
        vfs.forget();
        for (const auto &entry : fs::directory_iterator(m_folder.path())) {
            fs::remove(entry.path());
        }
        fs::copy_file(m_base.file(), file());
        fs::copy_file(m_base.file().string() + ".key", file().string() + ".key");
        m_ids = SequentialIds(2);
    }

    records::OpenOptions options(const std::string &vfsName)
    {
        auto options = m_base.options();
        records::OpenOptions own{.database = file(),
                                 .keyFile = {},
                                 .clock = options.clock,
                                 .ids = m_ids,
                                 .fold = options.fold,
                                 .exclusive = true,
                                 .rolloverHour = 4,
                                 .passwordCost = options.passwordCost,
                                 .pinCost = options.pinCost,
                                 .vfs = vfsName,
                                 .isOnNetwork = {}};
        return own;
    }
    std::vector<Batch> freshScript()
    {
        SequentialIds scriptIds(3);
        return script(scriptIds, m_person, m_leaver, m_base.teacher);
    }
    fs::path file() const { return m_folder / "fagdansk.db"; }

    /// Opens on a disk that works and asks for everything: whole, consistent, and of the script exactly so many
    /// batches.
    void expectWhole(std::size_t acknowledged, std::size_t attempted, const std::string &when)
    {
        auto opened = records::Records::open(options({}));
        ASSERT_TRUE(opened.ok()) << when << ": " << opened.error().detail;
        const auto checked = (*opened)->check();
        ASSERT_TRUE(checked.ok()) << when << ": " << checked.error().detail;
        opened->reset();
        const auto facts = factsIn(file());
        const auto least = acknowledged == 0 ? m_before : m_ends[acknowledged - 1];
        const auto most = attempted == 0 ? m_before : m_ends[attempted - 1];
        ASSERT_TRUE(facts.size() == least || facts.size() == most)
            << when << ": " << facts.size() << " facts, acknowledged " << least << ", attempted " << most;
        ASSERT_TRUE(std::equal(facts.begin(), facts.end(), m_whole.begin())) << when;
    }

    FaultVfs vfs;

private:
    TempRecords m_base;
    TempFolder m_folder;
    SequentialIds m_ids{2};
    base::PersonId m_person;
    base::PersonId m_leaver;
    std::size_t m_before = 0;
    std::vector<std::size_t> m_ends; ///< facts after each batch
    std::vector<std::string> m_whole;
};

TEST(PowerCut, atEveryWriteAndSyncKeepsWhatWasAcknowledged)
{
    Disk disk;
    int cuts = 0;
    for (int number = 1;; ++number) {
        bool wasCut = false;
        for (const auto survives : {FaultVfs::Survives::Synced, FaultVfs::Survives::SomeSectors}) {
            disk.remake();
            disk.vfs.cutPowerAt(number);
            std::size_t acknowledged = 0;
            std::size_t attempted = 0;
            if (auto opened = records::Records::open(disk.options(FaultVfs::name)); opened.ok()) {
                for (const auto &batch : disk.freshScript()) {
                    ++attempted;
                    if (!(*opened)->factLog().append(batch).ok()) {
                        break;
                    }
                    ++acknowledged;
                }
                opened->reset();
            }
            wasCut = disk.vfs.fired();
            disk.vfs.leaveWhatSurvives(survives, static_cast<unsigned>(number));
            const auto when = "power cut at change " + std::to_string(number);
            disk.expectWhole(acknowledged, attempted, when);
            if (HasFatalFailure()) {
                return;
            }
        }
        cuts += wasCut ? 1 : 0;
        if (!wasCut) {
            break;
        }
    }
    EXPECT_GT(cuts, 100);
}

struct Fault
{
    const char *name;
    FaultVfs::Calls calls;
    int code;
    bool once;
    ErrorKind kind;
};

class Faults : public ::testing::TestWithParam<Fault>
{};

/// One run with the fault at `number`; every failed call is tried again on the healed disk. False once the number is
/// past the end.
bool runWithFault(Disk &disk, const Fault &fault, int number, int &told)
{
    disk.remake();
    fault.once ? disk.vfs.failOnce(number, fault.calls, fault.code)
               : disk.vfs.failFrom(number, fault.calls, fault.code);
    const auto when = std::string(fault.name) + " at call " + std::to_string(number);
    const auto expectKind = [&](const base::Error &error) {
        EXPECT_EQ(error.kind, fault.kind) << when << ": " << error.detail;
        disk.vfs.heal();
        ++told;
    };
    auto opened = records::Records::open(disk.options(FaultVfs::name));
    if (!opened) {
        expectKind(opened.error());
        opened = records::Records::open(disk.options(FaultVfs::name));
    }
    EXPECT_TRUE(opened.ok()) << when;
    if (!opened.ok()) {
        return false;
    }
    const auto batches = disk.freshScript();
    for (const auto &batch : batches) {
        auto done = (*opened)->factLog().append(batch);
        if (!done) {
            expectKind(done.error());
            done = (*opened)->factLog().append(batch);
        }
        EXPECT_TRUE(done.ok()) << when << ", tried again: " << (done.ok() ? "" : done.error().detail);
    }
    opened->reset();
    disk.expectWhole(batches.size(), batches.size(), when);
    return disk.vfs.fired();
}

TEST_P(Faults, atEveryCallInTurnLoseNothingAndDoubleNothing)
{
    Disk disk;
    int told = 0;
    int number = 1;
    while (runWithFault(disk, GetParam(), number, told) && !HasFailure()) {
        ++number;
    }
    EXPECT_GT(number, 100);
    EXPECT_GT(told, 50) << "hardly any fault was told: the disk did not fail where it should";
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Faults,
    ::testing::Values(Fault{"disk full", FaultVfs::Calls::Writes, SQLITE_FULL, false, ErrorKind::DiskFull},
                      Fault{"disk full once", FaultVfs::Calls::Writes, SQLITE_FULL, true, ErrorKind::DiskFull},
                      Fault{"error", FaultVfs::Calls::All, SQLITE_IOERR, false, ErrorKind::InputOutput},
                      Fault{"error once", FaultVfs::Calls::All, SQLITE_IOERR, true, ErrorKind::InputOutput}),
    [](const auto &each) {
        std::string name = each.param.name;
        std::ranges::replace(name, ' ', '_');
        return name;
    });

// In the child: records until it is killed, and writes the number of each acknowledged step into the pipe.
[[noreturn]] void record(const records::OpenOptions &options, base::PersonId person, base::TeacherId teacher, int round,
                         int pipeEnd)
{
    SequentialIds ids(static_cast<std::uint8_t>(10 + round));
    auto opened = records::Records::open(options);
    if (!opened) {
        ::_exit(1);
    }
    auto &log = (*opened)->factLog();
    int step = 0;
    const auto acknowledge = [&](const Batch &batch) {
        if (!log.append(batch).ok() || ::write(pipeEnd, &step, sizeof step) != sizeof step) {
            ::_exit(2);
        }
        ++step;
    };
    for (;;) {
        const auto screening = ids.make<base::ScreeningId>();
        const auto practice = ids.make<base::PracticeId>();
        const auto stepKey = [&] { return std::to_string(round) + "." + std::to_string(step); };
        acknowledge({ScreeningStarted{screening, person, teacher, "svejsning", "f", stepKey(), "f", "r", "{}"}});
        acknowledge({PracticeStarted{practice, person, stepKey(), 5}});
        for (int i = 0; i < 10; ++i) {
            acknowledge({answer(screening, person, stepKey())});
            acknowledge({ReviewDone{person, practice, card, 3, base::LocalDay{20'000 + step}, 1, stepKey(), "x"}});
        }
    }
}

/// How often each "round.step" stands in a fact's body.
std::map<std::string, int> stepsIn(const fs::path &file)
{
    std::map<std::string, int> steps;
    SQLite::Database raw(file.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement rows(
        raw, "SELECT coalesce(body ->> 'step', body ->> 'exercise', body ->> 'letter', body ->> 'trade') FROM facts");
    while (rows.executeStep()) {
        ++steps[rows.getColumn(0).getString()];
    }
    return steps;
}

/// Lets a child acknowledge `steps` steps and go on for `microseconds`, kills it, and gives all it acknowledged.
std::set<std::string> killedAfter(TempRecords &records, base::PersonId person, int round, int steps,
                                  unsigned microseconds)
{
    int ends[2] = {-1, -1};
    EXPECT_EQ(::pipe(ends), 0);
    records.ids = SequentialIds(static_cast<std::uint8_t>(100 + round));
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        record(records.options(), person, records.teacher, round, ends[1]);
    }
    ::close(ends[1]);
    std::set<std::string> acknowledged;
    const auto readOne = [&] {
        int step = 0;
        const bool isRead = ::read(ends[0], &step, sizeof step) == sizeof step;
        return isRead && acknowledged.insert(std::to_string(round) + "." + std::to_string(step)).second;
    };
    for (int i = 0; i < steps && readOne(); ++i) {
    }
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    while (readOne()) {
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the recorder ended by itself";
    return acknowledged;
}

TEST(Kill, atTwoHundredRandomPointsLosesNothingAcknowledged)
{
    constexpr int databases = 10;
    constexpr int killsEach = 20;
    std::mt19937 random(20250615);
    std::size_t total = 0;
    for (int database = 0; database < databases; ++database) {
        TempRecords records;
        const auto person = records.enrol();
        records.close();
        std::set<std::string> acknowledged;
        for (int round = 0; round < killsEach; ++round) {
            acknowledged.merge(killedAfter(records, person, round, static_cast<int>(random() % 20), random() % 8'000));
            records.reopen();
            const auto checked = records->check();
            ASSERT_TRUE(checked.ok()) << checked.error().detail;
            records.close();
            auto steps = stepsIn(records.file());
            for (const auto &step : acknowledged) {
                ASSERT_EQ(steps[step], 1) << "database " << database << ", step " << step;
            }
            for (const auto &[step, count] : steps) {
                ASSERT_TRUE(count == 1 || step.find('.') == std::string::npos)
                    << step << " is there " << count << " times";
            }
        }
        total += acknowledged.size();
    }
    EXPECT_GT(total, 1000U) << "the kills came before anything was recorded";
}
} // namespace
