#include "app/platform/random_ids.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace fagdansk::platform {

RandomIds::RandomIds(const base::Clock &clock) : m_clock(clock)
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium cannot find a random source");
    }
}

base::Uuid RandomIds::next()
{
    std::array<std::uint8_t, 10> random{};
    randombytes_buf(random.data(), random.size());
    return base::makeUuidV7(m_clock.now().value, random);
}

} // namespace fagdansk::platform
