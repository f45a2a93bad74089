// The tour's time: begins on Monday 23 November 2026 at 9:00 in Denmark and moves only when the tour says so.
#pragma once

#include "wordlists/base/time.h"

#include <atomic>

namespace fagdansk::gui {

class TourClock : public base::Clock
{
public:
    base::UtcMs now() const override { return {m_now}; }
    void pass(std::int64_t ms) { m_now += ms; }

private:
    std::atomic<std::int64_t> m_now = 1'795'420'800'000; ///< the worker reads it too
};

} // namespace fagdansk::gui
