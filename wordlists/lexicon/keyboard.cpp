#include "wordlists/lexicon/keyboard.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <memory>

namespace fagdansk::lexicon {
namespace {
std::unique_ptr<icu::Collator> makeCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("da"), status));
    if (U_FAILURE(status) || !collator) {
        return nullptr;
    }
    collator->setStrength(icu::Collator::PRIMARY);
    return collator;
}

icu::UnicodeString fromBytes(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}
} // namespace

bool isSameOnAnyKeyboard(std::string_view a, std::string_view b)
{
    // A const collator compares without changing state; making one takes a millisecond.
    static const std::unique_ptr<icu::Collator> collator = makeCollator();
    UErrorCode status = U_ZERO_ERROR;
    return collator && collator->compare(fromBytes(a), fromBytes(b), status) == UCOL_EQUAL && U_SUCCESS(status);
}

} // namespace fagdansk::lexicon
