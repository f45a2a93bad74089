// What somebody said leaves no trace in memory once it is let go.
#pragma once

#include <QByteArray>

#include <cstddef>

namespace fagdansk::viewmodels {

/// Not optimised away: the compiler must not take these writes for useless.
inline void wipe(void *data, std::size_t bytes)
{
    auto *at = static_cast<volatile char *>(data);
    for (std::size_t i = 0; i < bytes; ++i) {
        at[i] = 0;
    }
}

/// Copies that share these bytes fall silent too; that is the point.
inline void wipe(QByteArray &bytes)
{
    wipe(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace fagdansk::viewmodels
