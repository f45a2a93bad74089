#include "app/exchange/html_entity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace fagdansk::exchange {
namespace {

struct Named
{
    std::string_view name;
    char32_t value;
};
constexpr std::array entities{
    Named{"amp", U'&'},    Named{"lt", U'<'},     Named{"gt", U'>'},     Named{"quot", U'"'},   Named{"apos", U'\''},
    Named{"nbsp", U' '},   Named{"aelig", U'æ'},  Named{"oslash", U'ø'}, Named{"aring", U'å'},  Named{"AElig", U'Æ'},
    Named{"Oslash", U'Ø'}, Named{"Aring", U'Å'},  Named{"eacute", U'é'}, Named{"uuml", U'ü'},   Named{"ouml", U'ö'},
    Named{"auml", U'ä'},   Named{"ndash", U'–'},  Named{"mdash", U'—'},  Named{"hellip", U'…'}, Named{"bull", U'•'},
    Named{"deg", U'°'},    Named{"frac12", U'½'}, Named{"times", U'×'},  Named{"sect", U'§'},   Named{"shy", 0xAD},
    Named{"raquo", U'»'},  Named{"laquo", U'«'},  Named{"rdquo", U'”'},  Named{"ldquo", U'“'},  Named{"rsquo", U'’'},
};

char32_t entityValue(std::string_view name)
{
    if (name.starts_with('#')) {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const auto digits = name.substr(isHex ? 2 : 1);
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
        const bool isPoint = error == std::errc() && end == digits.data() + digits.size() && value > 0 &&
                             value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
        return isPoint ? char32_t{value} : 0;
    }
    const auto *const found = std::ranges::find(entities, name, &Named::name);
    return found != entities.end() ? found->value : 0;
}
} // namespace

HtmlEntity htmlEntityAt(std::string_view text)
{
    constexpr std::size_t longest = 10;
    const auto end = text.substr(0, longest).find(';');
    const char32_t value = end == std::string_view::npos ? 0 : entityValue(text.substr(1, end - 1));
    return value != 0 ? HtmlEntity{value, end + 1} : HtmlEntity{};
}

} // namespace fagdansk::exchange
