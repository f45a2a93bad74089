// PDF by Poppler: its text in reading order, words that a line's end cut in two joined again.
#include "app/exchange/document.h"
#include "wordlists/text/utf8.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;

constexpr int mostPages = 5000;
constexpr std::size_t mostTextBytes = 64U * 1024 * 1024;

void keepQuiet(const std::string &, void *) {} // what is wrong with a file is told by our own error

/// "svejse-\nhjelm" becomes svejsehjelm where a small letter follows; "køre-\nog hviletid" keeps its hyphen.
std::string withWordsJoined(std::string_view page)
{
    std::string out;
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (page[i] == '-' && i > 0 && i + 2 < page.size() && page[i + 1] == '\n') {
            const auto next = text::codePointAt(page, i + 2);
            const auto rest = page.substr(i + 2);
            if (u_islower(static_cast<UChar32>(next.value)) != 0 && !rest.starts_with("og ") &&
                !rest.starts_with("eller ")) {
                ++i;
                continue;
            }
        }
        if (page[i] != '\f' && page[i] != '\r') {
            out += page[i];
        }
    }
    return out;
}
} // namespace

base::Result<std::string> readPdf(std::string_view bytes)
{
    if (bytes.substr(0, 1024).find("%PDF-") == std::string_view::npos ||
        bytes.size() > std::numeric_limits<int>::max()) {
        return Error{ErrorKind::Corrupt, "it is no PDF"};
    }
    poppler::set_debug_error_function(keepQuiet, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) {
        return Error{ErrorKind::Corrupt, "the PDF is damaged"};
    }
    if (document->is_locked()) {
        return Error{ErrorKind::InvalidInput, "the PDF is locked with a password"};
    }
    std::string text;
    for (int i = 0; i < std::min(document->pages(), mostPages) && text.size() < mostTextBytes; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page) {
            const auto utf8 = page->text().to_utf8();
            text += withWordsJoined({utf8.data(), utf8.size()}) + "\n\n";
        }
    }
    return text::toUtf8(text::toUtf32(text));
}

} // namespace fagdansk::exchange
