// Text made ready for speaking and for naming files: one shape for what sounds the same.
#pragma once

#include "wordlists/base/result.h"

#include <string>
#include <string_view>

namespace fagdansk::speech {

/// Longer texts are refused: they would hold the voice for minutes. The longest screening text is a tenth of it.
inline constexpr std::size_t maxTextBytes = 20'000;

/// NFC, control characters and runs of blanks as one space, trimmed. InvalidInput for broken UTF-8, a text without
/// one letter, digit or sign to say, and one longer than maxTextBytes.
base::Result<std::string> normalised(std::string_view text);

/// True for a BCP 47 tag as far as its shape goes: 2-3 letters, then parts of 1-8 letters and digits.
bool isLanguageTag(std::string_view language);

/// The name of a text's recording: lower case in `language`, æ->ae, ø->oe, å->aa, every run of other signs than
/// letters and digits one '-', none at the ends, at most 80 code points. Letters of other scripts stay.
/// Empty for a text without letters or digits. `text` is normalised UTF-8.
std::string recordingSlug(const std::string &text, const std::string &language);

} // namespace fagdansk::speech
