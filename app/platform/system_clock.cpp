#include "app/platform/system_clock.h"

#include <chrono>

namespace fagdansk::platform {

base::UtcMs SystemClock::now() const
{
    using namespace std::chrono;
    return base::UtcMs{duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

} // namespace fagdansk::platform
