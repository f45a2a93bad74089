// "&aelig;" and "&#230;" as what they stand for.
#pragma once

#include <cstddef>
#include <string_view>

namespace fagdansk::exchange {

struct HtmlEntity
{
    char32_t value = 0;
    std::size_t length = 0; ///< bytes from the ampersand to the semicolon; 0: none begins here
};

/// `text` begins with the ampersand.
HtmlEntity htmlEntityAt(std::string_view text);

} // namespace fagdansk::exchange
