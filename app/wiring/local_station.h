// A database on this machine with the content pack beside the program, as one Station.
#pragma once

#include "app/scenarios/station.h"
#include "app/wiring/marker_of.h"
#include "app/wiring/material_reader.h"

#include <filesystem>
#include <memory>

namespace fagdansk::wiring {

struct StationOptions
{
    std::filesystem::path database;
    std::filesystem::path pack;
    std::filesystem::path dictionary = usualDictionary;            ///< without the ending
    const base::Clock &clock;                                      ///< outlives the station
    base::IdSource &ids;                                           ///< likewise
    std::uint64_t seed = 0;                                        ///< of the orders that people see; not for secrets
    bool exclusive = true;                                         ///< the command line works beside the app
    ReadDocument readDocument{};                                   ///< empty: pasted texts only
    std::shared_ptr<const scenarios::GlossaryExchange> exchange{}; ///< may be null
    bool cheapPasswords =
        false; ///< argon2id at its least cost: where the password guards nothing (tests, the tour, trial databases)
};

/// BrokenPack where the pack cannot be used, else the errors of records::Records::open.
base::Result<std::unique_ptr<scenarios::Station>> openStation(const StationOptions &options);

} // namespace fagdansk::wiring
