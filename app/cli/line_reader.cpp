#include "app/cli/line_reader.h"

#include "wordlists/text/utf8.h"

namespace fagdansk::cli {
using base::Error;
using base::ErrorKind;

namespace {
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool readLine(std::istream &in, std::string &line)
{
    line.clear();
    char c = 0;
    bool hasAny = false;
    while (line.size() <= maxLineBytes && in.get(c)) {
        hasAny = true;
        if (c == '\n') {
            break;
        }
        line += c;
    }
    return hasAny;
}
} // namespace

base::Result<bool> LineReader::next(std::string &line)
{
    const bool isRead = readLine(m_in, line);
    ++m_number;
    if (m_in.bad()) {
        return Error{ErrorKind::InputOutput, "line " + std::to_string(m_number) + ": the input cannot be read"};
    }
    if (!isRead) {
        return false;
    }
    if (line.size() > maxLineBytes) {
        return atLine(m_number, "longer than " + std::to_string(maxLineBytes) + " bytes");
    }
    if (!text::Utf8::create(line)) {
        return atLine(m_number, "not UTF-8");
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    if (m_number == 1 && line.starts_with(byteOrderMark)) {
        line.erase(0, byteOrderMark.size());
    }
    return true;
}

Error atLine(std::size_t number, const std::string &what)
{
    return {ErrorKind::InvalidInput, "line " + std::to_string(number) + ": " + what};
}

std::vector<std::string_view> splitFields(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
        fields.push_back(line.substr(0, tab));
        line.remove_prefix(tab + 1);
    }
    fields.push_back(line);
    return fields;
}

base::Result<std::string> decoded(std::string_view field)
{
    std::string text;
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (field[i] != '\\') {
            text += field[i];
            continue;
        }
        ++i;
        const char kind = i < field.size() ? field[i] : ' ';
        if (kind != 't' && kind != 'n' && kind != '\\') {
            return Error{ErrorKind::InvalidInput, "unknown escape; write \\t, \\n or \\\\"};
        }
        text += kind == 't' ? '\t' : kind == 'n' ? '\n' : '\\';
    }
    return text;
}

std::string encoded(std::string_view text)
{
    std::string field;
    for (const char c : text) {
        switch (c) {
        case '\t':
            field += "\\t";
            break;
        case '\n':
            field += "\\n";
            break;
        case '\\':
            field += "\\\\";
            break;
        default:
            field += c;
        }
    }
    return field;
}

} // namespace fagdansk::cli
