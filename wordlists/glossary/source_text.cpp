#include "wordlists/glossary/source_text.h"

#include <unicode/normalizer2.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace fagdansk::glossary {
namespace {

int lineOfByte(std::string_view bytes, std::size_t position)
{
    return 1 + static_cast<int>(std::ranges::count(bytes.substr(0, position), '\n'));
}

/// Position of the first byte that starts no valid sequence, or npos.
std::size_t firstBadByte(std::string_view bytes)
{
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    const auto length = static_cast<std::int32_t>(bytes.size());
    std::int32_t i = 0;
    while (i < length) {
        const std::int32_t start = i;
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c < 0) {
            return static_cast<std::size_t>(start);
        }
    }
    return std::string_view::npos;
}

bool isNfc(std::string_view line)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::StringPiece piece(line.data(), static_cast<std::int32_t>(line.size()));
    return U_FAILURE(status) || (nfc->isNormalizedUTF8(piece, status) && U_SUCCESS(status));
}

void checkNfc(std::string_view bytes, FaultSink &sink)
{
    int number = 1;
    for (std::size_t begin = 0; begin < bytes.size(); ++number) {
        const auto end = std::min(bytes.find('\n', begin), bytes.size());
        if (!isNfc(bytes.substr(begin, end - begin))) {
            sink.add(number, "text is not in composed form (NFC); write å as one character, not as a and a ring");
        }
        begin = end + 1;
    }
}

} // namespace

bool checkSourceText(std::string_view bytes, FaultSink &sink)
{
    if (bytes.size() > maxSourceBytes) {
        sink.add(1, "the file is larger than 5 MB; split it");
        return false;
    }
    if (const auto bad = firstBadByte(bytes); bad != std::string_view::npos) {
        sink.add(lineOfByte(bytes, bad), "byte " + std::to_string(bad + 1) + " is not UTF-8; save the file as UTF-8");
        return false;
    }
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7f;
    };
    if (const auto found = std::ranges::find_if(bytes, isControl); found != bytes.end()) {
        const auto position = static_cast<std::size_t>(found - bytes.begin());
        sink.add(lineOfByte(bytes, position), "byte " + std::to_string(position + 1) + " is a control character");
        return false;
    }
    if (const auto cr = bytes.find('\r'); cr != std::string_view::npos) {
        sink.add(lineOfByte(bytes, cr), "line ends with CR; save the file with LF line ends");
    }
    if (const auto tab = bytes.find('\t'); tab != std::string_view::npos) {
        sink.add(lineOfByte(bytes, tab), "a tab; indent with two spaces");
    }
    checkNfc(bytes, sink);
    return true;
}

} // namespace fagdansk::glossary
