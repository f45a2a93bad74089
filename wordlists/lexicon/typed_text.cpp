#include "wordlists/lexicon/typed_text.h"

#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

namespace fagdansk::lexicon {

std::string tidied(std::string_view text)
{
    std::string out;
    for (const char c : text::fold(text)) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isSpace) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

std::string joinedUp(std::string_view text)
{
    std::string out(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '-'; });
    return out;
}

std::u32string comparable(std::string_view text)
{
    return text::toUtf32(text::foldForeign(joinedUp(tidied(text))));
}

} // namespace fagdansk::lexicon
