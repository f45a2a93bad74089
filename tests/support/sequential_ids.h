// Ids that are the same in every run: 1, 2, 3 ... in the last eight bytes; `series` keeps two sources apart.
#pragma once

#include "wordlists/base/ids.h"

#include <cstdint>

namespace fagdansk::support {

class SequentialIds : public base::IdSource
{
public:
    explicit SequentialIds(std::uint8_t series = 1) : m_series(series) {}

    base::Uuid next() override
    {
        base::Uuid uuid;
        uuid.bytes[0] = m_series;
        uuid.bytes[6] = 0x70;
        uuid.bytes[8] = 0x80;
        std::uint64_t rest = ++m_last;
        for (int i = 15; i > 8 && rest > 0; --i, rest >>= 8) {
            uuid.bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(rest);
        }
        return uuid;
    }

    template <class Id>
    Id make()
    {
        return Id{next()};
    }

private:
    std::uint8_t m_series;
    std::uint64_t m_last = 0;
};

} // namespace fagdansk::support
