#include "app/exchange/zstd_data.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;

constexpr std::size_t mostUnpackedBytes = std::size_t{64} * 1024 * 1024;
constexpr int mostWindowLog = 26; ///< 64 MB: a frame may ask for no more memory than it may unpack into

struct FreeStream
{
    void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
};
} // namespace

base::Result<std::string> unpackZstd(std::string_view bytes)
{
    const std::unique_ptr<ZSTD_DStream, FreeStream> stream(ZSTD_createDStream());
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, mostWindowLog);
    std::string out;
    std::string block(ZSTD_DStreamOutSize(), '\0');
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    std::size_t left = 1; // 0 where a frame is whole
    while (in.pos < in.size || left > 0) {
        ZSTD_outBuffer piece{block.data(), block.size(), 0};
        const auto before = in.pos;
        left = ZSTD_decompressStream(stream.get(), &piece, &in);
        if (ZSTD_isError(left) != 0U || (piece.pos == 0 && in.pos == before && left > 0)) {
            return Error{ErrorKind::Corrupt, "its compressed part is damaged"};
        }
        out.append(block, 0, piece.pos);
        if (out.size() > mostUnpackedBytes) {
            return Error{ErrorKind::InvalidInput, "it unpacks into more than 64 MB"};
        }
    }
    return out;
}

} // namespace fagdansk::exchange
