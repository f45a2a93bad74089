// The real station behind a log that refuses on command: what a full or broken disk looks like from the use cases.
#pragma once

#include "app/scenarios/station.h"

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace fagdansk::support {

/// Set by the test, read on the worker's thread.
struct LogFault
{
    std::atomic<bool> refusesFacts = false;
    std::atomic<bool> refusesDrafts = false;
    std::atomic<base::ErrorKind> kind = base::ErrorKind::DiskFull;
    std::vector<scenarios::Fact> refused; ///< last; to be read where the station's own thread stands still
};

class FaultyLog final : public scenarios::FactLog
{
public:
    FaultyLog(scenarios::FactLog &log, std::shared_ptr<LogFault> fault) : m_log(log), m_fault(std::move(fault)) {}

    base::Result<void> append(const std::vector<scenarios::Fact> &facts) override
    {
        if (m_fault->refusesFacts) {
            m_fault->refused = facts;
            return error();
        }
        return m_log.append(facts);
    }
    base::Result<void> keep(const scenarios::ContentVersion &version) override { return m_log.keep(version); }
    base::Result<scenarios::ContentVersion> kept(const std::string &hash) override { return m_log.kept(hash); }
    base::Result<void> saveDraft(const scenarios::Draft &draft) override
    {
        return m_fault->refusesDrafts ? base::Result<void>(error()) : m_log.saveDraft(draft);
    }

private:
    base::Error error() const { return {m_fault->kind, "the test's disk refuses"}; }

    scenarios::FactLog &m_log;
    std::shared_ptr<LogFault> m_fault;
};

class FaultyStation final : public scenarios::Station
{
public:
    FaultyStation(std::unique_ptr<scenarios::Station> station, std::shared_ptr<LogFault> fault)
        : m_station(std::move(station)), m_log(m_station->log(), std::move(fault))
    {}

    scenarios::FactLog &log() override { return m_log; }
    scenarios::People &people() override { return m_station->people(); }
    scenarios::Screenings &screenings() override { return m_station->screenings(); }
    scenarios::Drills &drills() override { return m_station->drills(); }
    scenarios::CentreStore &centre() override { return m_station->centre(); }
    const scenarios::ContentStore &content() const override { return m_station->content(); }
    const marking::Marker &marker() override { return m_station->marker(); }
    const drill::TypedAnswerJudge &typedJudge(const std::string &trade) override
    {
        return m_station->typedJudge(trade);
    }
    scenarios::Assignments &assignments() override { return m_station->assignments(); }
    scenarios::GlossaryStore &glossaries() override { return m_station->glossaries(); }
    base::Result<void> glossariesChanged() override { return m_station->glossariesChanged(); }
    std::shared_ptr<scenarios::Materials> materials() override { return m_station->materials(); }
    std::shared_ptr<const scenarios::GlossaryExchange> exchange() const override { return m_station->exchange(); }
    std::shared_ptr<const drill::MemoryModel> memoryModel() const override { return m_station->memoryModel(); }
    drill::RandomSource &random() override { return m_station->random(); }
    const base::Clock &clock() const override { return m_station->clock(); }
    base::IdSource &ids() override { return m_station->ids(); }
    const base::Calendar &calendar() const override { return m_station->calendar(); }
    std::string databasePath() const override { return m_station->databasePath(); }

private:
    std::unique_ptr<scenarios::Station> m_station;
    FaultyLog m_log;
};

} // namespace fagdansk::support
