// The view models on the real station, without a window: what a screen would ask, asked by the test.
#pragma once

#include "app/scenarios/enrolment.h"
#include "app/scenarios/screening_run.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/login_model.h"
#include "app/viewmodels/screening_model.h"
#include "app/viewmodels/speaker_model.h"
#include "app/wiring/example_class.h"
#include "app/wiring/restorer_of.h"
#include "tests/support/faulty_station.h"
#include "tests/support/temp_station.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QThread>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace fagdansk::viewmodels {

class AppTest : public testing::Test
{
protected:
    static constexpr const char *teacherName = "Lone Lærer";
    static constexpr const char *password = "svejsehjelm";

    AppTest() : m_settings(QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat)
    {
        start();
    }
    ~AppTest() override { stop(); }

    /// The program starts; `begin` is left to the test.
    void start()
    {
        m_speaker =
            std::make_unique<SpeakerModel>([](const std::string &, const std::string &) { return std::string(); });
        m_backend = std::make_unique<Backend>([this](const std::string &path) { return openStation(path); });
        m_app = std::make_unique<AppModel>(*m_backend, m_settings, appOptions(), *m_speaker);
    }
    void stop()
    {
        m_app.reset();
        m_backend.reset();
        m_speaker.reset();
    }
    void restart()
    {
        stop();
        start();
        m_app->begin();
        settle();
    }
    /// Runs `work` where the station lives and waits for its answer.
    template <class Work>
    auto ask(Work work)
    {
        std::optional<decltype(work(std::declval<scenarios::Station &>()))> answer;
        m_backend->run(m_app.get(), work, [&](auto result) { answer.emplace(std::move(result)); });
        settle();
        return *std::move(answer);
    }
    /// A centre with one teacher, at its front door.
    void openCentre()
    {
        m_app->begin();
        settle();
        scenarios::SetUpRequest request;
        request.centreName = "AOF Syd";
        request.teacherName = teacherName;
        request.password = password;
        const auto done = ask([request](scenarios::Station &station) { return station.centre().setUp(request); });
        ASSERT_TRUE(done.ok()) << done.error().detail;
        teacher = done->teacher;
        m_app->open(database());
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Door);
    }
    base::PersonId enrol(const std::string &alias, const std::string &language = "da")
    {
        const auto person = ask([&](scenarios::Station &station) {
            return scenarios::enrol(station, {alias + " Osman", alias, "so", {}, language}, {"sol", "baad", "kat"}, {});
        });
        EXPECT_TRUE(person.ok()) << person.error().detail;
        m_app->door()->refresh();
        settle();
        return *person;
    }
    base::ScreeningId startScreening(base::PersonId person, session::Mode mode = session::Mode::Typed)
    {
        const auto id = ask([&](scenarios::Station &station) {
            return scenarios::startScreening(station, {person, teacher, "svejsning", "A", {mode, mode, mode, 0}});
        });
        EXPECT_TRUE(id.ok()) << id.error().detail;
        return *id;
    }
    void logIn()
    {
        m_app->login()->logIn(teacherName, password);
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Desk);
    }
    /// Until nothing is asked of the worker any more.
    void settle()
    {
        waitFor([this] { return m_backend->idle(); });
    }
    void waitFor(const std::function<bool()> &holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds() && timer.elapsed() < 10'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QThread::usleep(200);
        }
        EXPECT_TRUE(holds()) << "waited in vain";
    }
    scenarios::ScreeningRecord record(base::ScreeningId id)
    {
        auto found = ask([id](scenarios::Station &station) { return station.screenings().screening(id); });
        EXPECT_TRUE(found.ok()) << found.error().detail;
        return std::move(*found);
    }
    std::string database() const { return (folder / "fagdansk.db").string(); }
    std::string exampleDatabase() const { return (folder / "example.db").string(); }

    support::TempFolder folder;
    support::FixedClock clock; ///< moved only while the worker is idle
    support::SequentialIds ids;
    base::TeacherId teacher;
    std::shared_ptr<support::LogFault> fault = std::make_shared<support::LogFault>();
    std::optional<base::Error> openingFails; ///< instead of opening anything
    QStringList appliedLanguages;
    QStringList sheets;                    ///< that were written for a new recovery code
    std::optional<base::Error> sheetFails; ///< instead of writing one
    QSettings m_settings;
    std::unique_ptr<SpeakerModel> m_speaker;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AppModel> m_app;

private:
    base::Result<std::unique_ptr<scenarios::Station>> openStation(const std::string &path)
    {
        if (openingFails) {
            return *openingFails;
        }
        wiring::StationOptions options{.database = path, .pack = support::realPack(), .clock = clock, .ids = ids};
        options.cheapPasswords = true;
        options.seed = 7;
        auto opened = wiring::openStation(options);
        if (!opened) {
            return opened.error();
        }
        return std::unique_ptr<scenarios::Station>(std::make_unique<support::FaultyStation>(std::move(*opened), fault));
    }
    AppOptions appOptions()
    {
        AppOptions options;
        options.databasePath = database();
        options.usualPath = database();
        options.examplePath = exampleDatabase();
        options.programVersion = "test";
        options.applyLanguage = [this](const QString &language) { appliedLanguages.append(language); };
        options.restorer = wiring::makeRestorer(clock);
        options.writeNewRecoverySheet = [this](const QString &, const QString &, const QString &code,
                                               const QString &file) {
            sheets.append(file);
            support::writeBytes(file.toStdString(), code.toStdString());
            return sheetFails ? base::Result<void>(*sheetFails) : base::Result<void>();
        };
        options.openFile = [](const QString &) {};
        options.fillExample = [](scenarios::Station &station) { return wiring::fillExampleClass(station); };
        return options;
    }
};

} // namespace fagdansk::viewmodels
