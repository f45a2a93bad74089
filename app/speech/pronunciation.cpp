#include "app/speech/pronunciation.h"

#include "app/speech/digest.h"
#include "app/speech/exceptions_da.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <utility>

namespace fagdansk::speech {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

std::u16string utf16(std::string_view text)
{
    const auto piece = icu::StringPiece(text.data(), static_cast<int32_t>(text.size()));
    const auto wide = icu::UnicodeString::fromUTF8(piece);
    return {wide.getBuffer(), static_cast<std::size_t>(wide.length())};
}

std::string utf8(const std::u16string &text)
{
    std::string bytes;
    return icu::UnicodeString(text.data(), static_cast<int32_t>(text.size())).toUTF8String(bytes);
}

// A surrogate half is neither: no entry and no neighbour that matters lies outside the basic plane.
bool isLetter(char16_t c)
{
    return u_isalpha(c) != 0;
}
bool isDigit(char16_t c)
{
    return u_isdigit(c) != 0;
}
bool isSameKind(char16_t a, char16_t b)
{
    return (isLetter(a) && isLetter(b)) || (isDigit(a) && isDigit(b));
}
bool isWordy(char16_t c)
{
    return isLetter(c) || isDigit(c);
}

bool followsNumber(std::u16string_view text, std::size_t at)
{
    while (at > 0 && (text[at - 1] == u' ' || text[at - 1] == u'\u00A0'))
        --at;
    return at > 0 && isDigit(text[at - 1]);
}

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    while (true) {
        const auto tab = line.find('\t');
        fields.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return fields;
        line.remove_prefix(tab + 1);
    }
}

} // namespace

Result<Pronunciation> Pronunciation::parse(std::string_view tsv)
{
    Pronunciation list;
    list.m_version = blake2bHex(tsv);
    for (int lineNumber = 1; !tsv.empty(); ++lineNumber) {
        const auto line = tsv.substr(0, tsv.find('\n'));
        tsv.remove_prefix(std::min(tsv.size(), line.size() + 1));
        if (line.empty() || line.front() == '#')
            continue;
        const auto fields = fieldsOf(line);
        const bool hasUnit = fields.size() == 3 && fields[2] == "efter tal";
        if ((fields.size() != 2 && !hasUnit) || fields[0].empty() || fields[1].empty())
            return Error{ErrorKind::InvalidInput, "pronunciation list, line " + std::to_string(lineNumber) +
                                                      ": write `written<TAB>spoken` or add `<TAB>efter tal`"};
        list.m_entries.push_back({utf16(fields[0]), utf16(fields[1]), hasUnit});
    }
    // A unit is the narrower reading of the same letters ("5 min." against "min. 5"), so it is tried first.
    std::stable_sort(list.m_entries.begin(), list.m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.written.size(), a.afterNumber) > std::pair(b.written.size(), b.afterNumber);
    });
    return list;
}

const Pronunciation &Pronunciation::danish()
{
    static const Pronunciation list = parse(exceptionsDa).value();
    return list;
}

const Pronunciation::Entry *Pronunciation::match(std::u16string_view text, std::size_t at) const
{
    for (const Entry &entry : m_entries) {
        if (text.substr(at, entry.written.size()) != entry.written)
            continue;
        const std::size_t end = at + entry.written.size();
        const bool joinedBefore = at > 0 && isSameKind(text[at - 1], entry.written.front());
        const bool joinedAfter = end < text.size() && isSameKind(entry.written.back(), text[end]);
        if (!joinedBefore && !joinedAfter && (!entry.afterNumber || followsNumber(text, at)))
            return &entry;
    }
    return nullptr;
}

std::string Pronunciation::applied(const std::string &text) const
{
    const std::u16string in = utf16(text);
    std::u16string out;
    for (std::size_t at = 0; at < in.size();) {
        const Entry *entry = match(in, at);
        if (entry == nullptr) {
            out.push_back(in[at++]);
            continue;
        }
        if (!out.empty() && isWordy(out.back()))
            out.push_back(u' ');
        out += entry->spoken;
        at += entry->written.size();
        if (at < in.size() && isWordy(in[at]))
            out.push_back(u' ');
    }
    return utf8(out);
}

} // namespace fagdansk::speech
