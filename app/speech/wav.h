// The plainest WAV there is: RIFF, 16-bit mono PCM, a header of 44 bytes.
#pragma once

#include "app/speech/synthesizer.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace fagdansk::speech {

inline constexpr std::size_t wavHeaderBytes = 44;

/// The bytes of a WAV file, little-endian on every machine.
std::string wavBytes(const Pcm &pcm);

/// True when the file starts as a RIFF/WAVE file, is as long as its header says, and holds sound. A power cut can
/// leave a file of the right name with nothing in it.
bool isWholeWav(const std::filesystem::path &path);
/// Likewise of a file's bytes.
bool isWholeWavBytes(const std::string &bytes);

} // namespace fagdansk::speech
