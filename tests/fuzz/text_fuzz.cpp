// Any bytes through the text rooms: spans stay inside and in order, nothing crashes.
#include "wordlists/readability/lix.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/reading.h"
#include "wordlists/text/utf8.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fagdansk;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto reading = text::read(bytes);
    std::size_t at = 0;
    for (const auto &token : reading.tokens) {
        const bool isSound = token.begin >= at && token.length > 0 && token.end() <= size &&
                             text::Utf8::create(bytes.substr(token.begin, token.length)).ok();
        if (!isSound) {
            std::abort();
        }
        at = token.end();
    }
    if (text::fold(text::fold(bytes)) != text::fold(bytes) || readability::rawLix(bytes) < 0) {
        std::abort();
    }
    (void)text::foldForeign(bytes);
    return 0;
}
