#include "app/records/throttle.h"

#include <algorithm>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
constexpr int longestSeconds = 300;
constexpr std::int64_t msPerSecond = 1000;
} // namespace

int delaySeconds(int wrong, int free)
{
    const int beyond = wrong - free;
    if (beyond < 0) {
        return 0;
    }
    return beyond >= 8 ? longestSeconds : std::min(longestSeconds, 2 << beyond);
}

Throttle::Throttle(Context &context, std::string_view door, int free)
    : m_context(context), m_door(derivedKey(context.station.key(), door).view()), m_free(free)
{}

Result<void> Throttle::mayTry()
{
    std::int64_t leftMs = 0;
    auto looked = m_context.database.write("check the delay", [&]() -> Result<void> {
        int wrong = 0;
        std::int64_t last = 0;
        {
            auto row = m_context.database.query("throttle load");
            if (!row.with(Blob{m_door}).step()) {
                return {};
            }
            wrong = row.small(0);
            last = row.integer(1);
        }
        const auto now = m_context.clock.now().value;
        if (now < last) {
            last = now;
            m_context.database.query("throttle save").with(Blob{m_door}, wrong, now).run();
        }
        leftMs = last + delaySeconds(wrong, m_free) * msPerSecond - now;
        return {};
    });
    if (!looked || leftMs <= 0) {
        return looked;
    }
    return Error{ErrorKind::TooSoon,
                 "wait " + std::to_string((leftMs + msPerSecond - 1) / msPerSecond) + " s and try again"};
}

Error Throttle::wrong()
{
    const auto counted = m_context.database.write("count a wrong try", [&]() -> Result<void> {
        int wrong = 0;
        {
            auto row = m_context.database.query("throttle load");
            wrong = row.with(Blob{m_door}).step() ? row.small(0) : 0;
        }
        m_context.database.query("throttle save").with(Blob{m_door}, wrong + 1, m_context.clock.now().value).run();
        return {};
    });
    return counted ? Error{ErrorKind::WrongCredentials, "wrong name or password"} : counted.error();
}

Result<void> Throttle::right()
{
    return m_context.database.write("clear the delay", [&]() -> Result<void> {
        m_context.database.query("throttle clear").with(Blob{m_door}).run();
        return {};
    });
}

} // namespace fagdansk::records
