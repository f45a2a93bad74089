// Any bytes as a document of each kind: valid UTF-8 comes out, or an error. The first byte chooses the kind.
#include "app/exchange/document.h"
#include "wordlists/text/utf8.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fagdansk;
    if (size == 0) {
        return 0;
    }
    constexpr int kinds = 6;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto text = exchange::readBytes(static_cast<exchange::DocumentKind>(data[0] % kinds), bytes);
    if (text && !text::Utf8::create(*text)) {
        std::abort();
    }
    return 0;
}
