// A zip archive in memory, with a cap on what comes out of it.
#pragma once

#include "wordlists/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct zip;

namespace fagdansk::exchange {

/// Reads; `bytes` outlive it.
class ZipArchive
{
public:
    static base::Result<ZipArchive> open(std::string_view bytes);

    bool holds(const std::string &name) const;
    /// Corrupt where it is missing or damaged; InvalidInput where this archive has unpacked into more than 64 MB.
    base::Result<std::string> unpack(const std::string &name);

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(zip *archive) : m_archive(archive) {}

    std::unique_ptr<zip, Discard> m_archive;
    std::uint64_t m_unpackedBytes = 0;
};

/// Names and bytes as an archive. Equal input makes equal bytes: the entries carry no time.
base::Result<std::string> packZip(const std::vector<std::pair<std::string, std::string>> &files);

} // namespace fagdansk::exchange
