#include "app/wiring/local_station.h"

#include "app/pack/sqlite_pack.h"
#include "app/records/records.h"
#include "app/scenarios/centre_content.h"
#include "app/scenarios/own_glossary.h"
#include "app/wiring/card_folding.h"
#include "app/wiring/dictionary_judge.h"
#include "app/wiring/language.h"
#include "app/wiring/marker_of.h"
#include "wordlists/drill/fsrs_memory_model.h"

#include <map>
#include <stdexcept>
#include <utility>

namespace fagdansk::wiring {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

class LocalStation final : public scenarios::Station
{
public:
    LocalStation(const StationOptions &options, std::unique_ptr<pack::SqlitePack> content)
        : m_options(options),
          m_fold(*m_memoryModel),
          m_random(options.seed),
          m_content(std::make_shared<scenarios::CentreContent>(std::move(content)))
    {}

    Result<void> openRecords()
    {
        records::OpenOptions open{.database = m_options.database,
                                  .keyFile = {},
                                  .clock = m_options.clock,
                                  .ids = m_options.ids,
                                  .fold = m_fold,
                                  .vfs = {},
                                  .isOnNetwork = {}};
        open.exclusive = m_options.exclusive;
        if (m_options.cheapPasswords) {
            open.passwordCost = records::KdfCost::cheapest();
            open.pinCost = records::KdfCost::cheapest();
        }
        auto opened = records::Records::open(open);
        if (!opened) {
            return opened.error();
        }
        m_rolloverHour = open.rolloverHour;
        m_records = std::move(*opened);
        return readOwn();
    }

    scenarios::FactLog &log() override { return m_records->factLog(); }
    scenarios::People &people() override { return m_records->people(); }
    scenarios::Screenings &screenings() override { return m_records->screenings(); }
    scenarios::Drills &drills() override { return m_records->drills(); }
    scenarios::CentreStore &centre() override { return m_records->centreStore(); }
    const scenarios::ContentStore &content() const override { return *m_content; }
    const marking::Marker &marker() override
    {
        if (!m_marker) {
            m_marker = makeMarker(*m_content, m_options.dictionary);
        }
        return *m_marker;
    }
    const drill::TypedAnswerJudge &typedJudge(const std::string &trade) override
    {
        auto &judge = m_judges[trade];
        if (!judge) {
            const auto terms = m_content->terms(trade);
            judge =
                std::make_unique<DictionaryJudge>(language(), trade, terms ? *terms : std::vector<glossary::Term>());
        }
        return *judge;
    }
    scenarios::Assignments &assignments() override { return m_records->assignments(); }
    scenarios::GlossaryStore &glossaries() override { return m_records->glossaries(); }
    Result<void> glossariesChanged() override
    {
        m_judges.clear();
        m_language.reset();
        m_marker.reset();
        if (m_materials) {
            m_materials->forgetTerms();
        }
        return readOwn();
    }
    std::shared_ptr<scenarios::Materials> materials() override
    {
        if (!m_materials) {
            m_materials = std::make_shared<MaterialReader>(m_content, languageFiles(), m_options.readDocument);
        }
        return m_materials;
    }
    std::shared_ptr<const scenarios::GlossaryExchange> exchange() const override { return m_options.exchange; }
    std::shared_ptr<const drill::MemoryModel> memoryModel() const override { return m_memoryModel; }
    drill::RandomSource &random() override { return m_random; }
    const base::Clock &clock() const override { return m_options.clock; }
    base::IdSource &ids() override { return m_options.ids; }
    const base::Calendar &calendar() const override
    {
        if (!m_calendar) {
            const auto centre = m_records->centreStore().centre();
            const std::string zone = centre && *centre ? (*centre)->zone : "Europe/Copenhagen";
            auto calendar = base::Calendar::create(zone, m_rolloverHour);
            m_calendar = calendar ? *calendar : *base::Calendar::create("UTC", m_rolloverHour);
        }
        return *m_calendar;
    }
    std::string databasePath() const override { return m_options.database.string(); }

private:
    Result<void> readOwn()
    {
        const auto own = scenarios::ownGlossaries(*this);
        if (!own) {
            return own.error();
        }
        m_content->setOwn(*own);
        return {};
    }

    LanguageFiles languageFiles() const
    {
        auto files = usualLanguageFiles(m_options.pack);
        files.dictionary = m_options.dictionary;
        return files;
    }

    const Language &language()
    {
        if (!m_language) {
            auto opened = Language::open(*m_content, languageFiles());
            if (!opened) {
                throw std::runtime_error("the pack's words cannot be read: " + opened.error().detail);
            }
            m_language = std::move(*opened);
        }
        return *m_language;
    }

    StationOptions m_options;
    std::shared_ptr<const drill::MemoryModel> m_memoryModel = std::make_shared<drill::FsrsMemoryModel>();
    CardFolding m_fold;
    drill::SeededRandom m_random;
    std::shared_ptr<scenarios::CentreContent> m_content;
    std::unique_ptr<records::Records> m_records;
    std::unique_ptr<marking::Marker> m_marker;
    std::unique_ptr<Language> m_language;
    std::shared_ptr<MaterialReader> m_materials;
    std::map<std::string, std::unique_ptr<DictionaryJudge>, std::less<>> m_judges; ///< by trade
    mutable std::optional<base::Calendar> m_calendar;
    int m_rolloverHour = 0;
};
} // namespace

Result<std::unique_ptr<scenarios::Station>> openStation(const StationOptions &options)
{
    auto content = pack::SqlitePack::open(options.pack);
    if (!content) {
        // Missing, or made for another program: told as a matter of the pack, never of the person's data.
        return Error{ErrorKind::BrokenPack, content.error().detail};
    }
    auto station = std::make_unique<LocalStation>(options, std::move(*content));
    if (const auto opened = station->openRecords(); !opened) {
        return opened.error();
    }
    return std::unique_ptr<scenarios::Station>(std::move(station));
}

} // namespace fagdansk::wiring
