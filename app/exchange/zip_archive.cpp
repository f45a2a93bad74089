#include "app/exchange/zip_archive.h"

#include <zip.h>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;

constexpr zip_uint64_t mostUnpackedBytes = 64U * 1024 * 1024; ///< a small archive may unpack into very much

struct CloseEntry
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

struct CloseSource
{
    void operator()(zip_source_t *source) const { zip_source_close(source); }
};

base::Result<std::string> bytesOf(zip_source_t *source)
{
    const Error failed{ErrorKind::Internal, "the archive cannot be read back"};
    if (zip_source_open(source) != 0) {
        return failed;
    }
    const std::unique_ptr<zip_source_t, CloseSource> opened(source);
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
        return failed;
    }
    std::string bytes(static_cast<std::size_t>(stat.size), '\0');
    const auto got = zip_source_read(source, bytes.data(), bytes.size());
    return got == static_cast<zip_int64_t>(bytes.size()) ? base::Result<std::string>(std::move(bytes)) : failed;
}
} // namespace

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

base::Result<ZipArchive> ZipArchive::open(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr && source != nullptr) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    if (archive == nullptr) {
        return Error{ErrorKind::Corrupt, "it is no zip archive"};
    }
    return ZipArchive(archive);
}

bool ZipArchive::holds(const std::string &name) const
{
    return zip_name_locate(m_archive.get(), name.c_str(), 0) >= 0;
}

base::Result<std::string> ZipArchive::unpack(const std::string &name)
{
    zip_stat_t stat;
    if (zip_stat(m_archive.get(), name.c_str(), 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
        return Error{ErrorKind::Corrupt, "it holds no '" + name + "'"};
    }
    if (stat.size > mostUnpackedBytes - m_unpackedBytes) {
        return Error{ErrorKind::InvalidInput, "it unpacks into more than 64 MB"};
    }
    m_unpackedBytes += stat.size;
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen(m_archive.get(), name.c_str(), 0));
    if (!entry) {
        return Error{ErrorKind::Corrupt, "'" + name + "' in it cannot be unpacked"};
    }
    std::string content(static_cast<std::size_t>(stat.size), '\0');
    std::size_t have = 0;
    while (have < content.size()) {
        const auto got = zip_fread(entry.get(), content.data() + have, content.size() - have);
        if (got <= 0) {
            return Error{ErrorKind::Corrupt, "'" + name + "' in it is damaged"};
        }
        have += static_cast<std::size_t>(got);
    }
    return content;
}

base::Result<std::string> packZip(const std::vector<std::pair<std::string, std::string>> &files)
{
    const Error failed{ErrorKind::Internal, "the archive cannot be written"};
    const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    zip_t *archive = target ? zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr) : nullptr;
    if (archive == nullptr) {
        return failed;
    }
    zip_source_keep(target.get()); // closing the archive lets one reference go
    for (const auto &[name, bytes] : files) {
        auto *source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const auto index = source != nullptr ? zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return failed;
        }
        zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, (1 << 5) | 1, 0); // 1 January 1980
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failed;
    }
    return bytesOf(target.get());
}

} // namespace fagdansk::exchange
