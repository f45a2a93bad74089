#include "app/speech/wav.h"

#include <fstream>

namespace fagdansk::speech {
namespace {

void appendLittleEndian(std::string &bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xFFU));
}

std::uint32_t littleEndian32(const char *bytes)
{
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// `header`: the file's first bytes, wavHeaderBytes at least.
bool holdsWholeWav(const std::string &header, std::uint64_t fileBytes)
{
    if (header.compare(0, 4, "RIFF") != 0 || header.compare(8, 4, "WAVE") != 0)
        return false;
    // RIFF counts what follows its own first eight bytes, padded to an even number.
    const std::uint64_t told = littleEndian32(header.data() + 4) + std::uint64_t{8};
    return fileBytes > wavHeaderBytes && fileBytes >= told;
}

} // namespace

std::string wavBytes(const Pcm &pcm)
{
    constexpr std::uint32_t bytesPerSample = 2;
    const auto rate = static_cast<std::uint32_t>(pcm.sampleRateHz);
    const auto dataBytes = static_cast<std::uint32_t>(pcm.samples.size()) * bytesPerSample;

    std::string bytes = "RIFF";
    bytes.reserve(wavHeaderBytes + dataBytes);
    appendLittleEndian(bytes, wavHeaderBytes - 8 + dataBytes, 4);
    bytes += "WAVEfmt ";
    appendLittleEndian(bytes, 16, 4);                    // length of this chunk
    appendLittleEndian(bytes, 1, 2);                     // PCM
    appendLittleEndian(bytes, 1, 2);                     // channels
    appendLittleEndian(bytes, rate, 4);                  // frames a second
    appendLittleEndian(bytes, rate * bytesPerSample, 4); // bytes a second
    appendLittleEndian(bytes, bytesPerSample, 2);        // bytes a frame
    appendLittleEndian(bytes, 8 * bytesPerSample, 2);    // bits a sample
    bytes += "data";
    appendLittleEndian(bytes, dataBytes, 4);
    for (const std::int16_t sample : pcm.samples)
        appendLittleEndian(bytes, static_cast<std::uint16_t>(sample), 2);
    return bytes;
}

bool isWholeWav(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string header(wavHeaderBytes, '\0');
    if (!file.read(header.data(), wavHeaderBytes))
        return false;
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return !error && holdsWholeWav(header, size);
}

bool isWholeWavBytes(const std::string &bytes)
{
    return bytes.size() >= wavHeaderBytes && holdsWholeWav(bytes, bytes.size());
}

} // namespace fagdansk::speech
