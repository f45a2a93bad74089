// Records in a folder of their own, with a clock and ids that the test commands and a card model simple enough to check
// by hand.
#pragma once

#include "app/records/records.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/sequential_ids.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>

namespace fagdansk::support {

/// Order-sensitive on purpose: the state spells the grades and the (never negative) days between them.
class SpellingFold : public scenarios::CardFold
{
public:
    scenarios::StoredCard fold(const std::optional<scenarios::StoredCard> &before, const scenarios::ReviewDone &review,
                               base::UtcMs at, const std::string &model) const override
    {
        scenarios::StoredCard card = before.value_or(scenarios::StoredCard{});
        const auto elapsed = before ? std::max(0, review.localDay.value - before->lastDay.value) : 0;
        card.card = review.card;
        card.state += model + std::to_string(review.grade) + "+" + std::to_string(elapsed) + " ";
        card.intervalDays = review.grade == 1 ? 0 : card.intervalDays + 10 * (review.grade - 1);
        card.lastDay = review.localDay;
        card.dueDay = base::LocalDay{review.localDay.value + card.intervalDays};
        card.due = base::UtcMs{at.value + card.intervalDays * std::int64_t{86'400'000}};
        card.lastReview = at;
        card.reviews += 1;
        card.lapses += review.grade == 1 && before ? 1 : 0;
        return card;
    }
};

class TempRecords
{
public:
    static constexpr const char *teacherName = "Lone Lærer";
    static constexpr const char *password = "svejsehjelm";

    explicit TempRecords(std::string copyFolder = {})
    {
        reopen();
        setUp(std::move(copyFolder));
    }

    records::OpenOptions options()
    {
        return {.database = m_folder / "fagdansk.db",
                .keyFile = {},
                .clock = clock,
                .ids = ids,
                .fold = m_fold,
                .exclusive = true,
                .rolloverHour = 4,
                .passwordCost = records::KdfCost::cheapest(),
                .pinCost = records::KdfCost::cheapest(),
                .vfs = {},
                .isOnNetwork = {}};
    }

    /// Closes and opens again: what a new start sees.
    void reopen()
    {
        m_records.reset();
        auto opened = records::Records::open(options());
        ASSERT_TRUE(opened.ok()) << opened.error().detail;
        m_records = std::move(*opened);
    }
    void close() { m_records.reset(); }

    void logIn()
    {
        const auto in = m_records->centreStore().logIn(teacherName, password);
        ASSERT_TRUE(in.ok()) << in.error().detail;
    }

    records::Records *operator->() { return m_records.get(); }
    scenarios::FactLog &log() { return m_records->factLog(); }
    base::Result<void> append(const scenarios::Fact &fact) { return log().append({fact}); }

    base::PersonId enrol(const std::string &alias = "Bi")
    {
        const auto person = ids.make<base::PersonId>();
        const auto done = append(scenarios::ParticipantDescribed{person, "Amina Osman", alias, "so", "kat", "da"});
        EXPECT_TRUE(done.ok()) << done.error().detail;
        return person;
    }
    base::ScreeningId startScreening(base::PersonId person)
    {
        const auto screening = ids.make<base::ScreeningId>();
        const auto done = append(scenarios::ScreeningStarted{
            screening, person, teacher, "svejsning", "fagdansk/svejsning/form-a", "A", "f0", "r0", "{\"seed\":1}"});
        EXPECT_TRUE(done.ok()) << done.error().detail;
        return screening;
    }
    base::PracticeId startPractice(base::PersonId person)
    {
        const auto practice = ids.make<base::PracticeId>();
        EXPECT_TRUE(append(scenarios::PracticeStarted{practice, person, "svejsning", 10}).ok());
        return practice;
    }

    const TempFolder &folder() const { return m_folder; }
    std::filesystem::path file() const { return m_folder / "fagdansk.db"; }

    FixedClock clock;
    SequentialIds ids;
    base::TeacherId teacher;
    std::string recoveryCode;

private:
    void setUp(std::string copyFolder)
    {
        scenarios::SetUpRequest request;
        request.centreName = "AOF Syd";
        request.teacherName = teacherName;
        request.password = password;
        request.copyFolder = std::move(copyFolder);
        const auto done = m_records->centreStore().setUp(request);
        ASSERT_TRUE(done.ok()) << done.error().detail;
        teacher = done->teacher;
        recoveryCode = done->recoveryCode;
    }

    TempFolder m_folder;
    SpellingFold m_fold;
    std::unique_ptr<records::Records> m_records;
};

} // namespace fagdansk::support
