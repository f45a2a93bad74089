#include "app/exchange/note_field.h"

#include "app/exchange/html_entity.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>

namespace fagdansk::exchange {
namespace {

constexpr std::array<std::string_view, 9> blocks{"p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3"};

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

class FieldReader
{
public:
    explicit FieldReader(std::string_view html) : m_html(html) {}

    std::string text()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == '<') {
                readTag();
            } else if (m_html[m_at] == '&') {
                readEntity();
            } else if (m_html.substr(m_at).starts_with("[sound:")) {
                skipTo("]");
            } else if (isSpace(m_html[m_at])) {
                putSpace();
            } else {
                m_out += m_html[m_at++];
            }
        }
        return std::move(m_out);
    }

private:
    void putSpace()
    {
        ++m_at;
        if (!m_out.empty() && m_out.back() != ' ' && m_out.back() != '\n') {
            m_out += ' ';
        }
    }

    void readEntity()
    {
        const auto [value, length] = htmlEntityAt(m_html.substr(m_at));
        if (length == 0) {
            m_out += m_html[m_at++];
            return;
        }
        // An editor writes the second of two spaces so; one that is meant to bind has a number.
        const bool isSecondSpace = m_html.substr(m_at, length) == "&nbsp;";
        m_out += isSecondSpace ? " " : text::toUtf8(std::u32string(1, value));
        m_at += length;
    }

    void skipTo(std::string_view end)
    {
        const auto found = m_html.find(end, m_at);
        m_at = found == std::string_view::npos ? m_html.size() : found + end.size();
    }

    void readTag()
    {
        if (m_html.substr(m_at).starts_with("<!--")) {
            skipTo("-->");
            return;
        }
        const auto begin = m_at + 1;
        skipTo(">");
        auto inside = m_html.substr(begin, std::min(m_at, m_html.size()) - begin);
        const bool isClosing = inside.starts_with('/');
        inside.remove_prefix(isClosing ? 1 : 0);
        const auto name = lower(inside.substr(0, inside.find_first_of(" \t\r\n/>")));
        const bool isBlock = std::ranges::find(blocks, name) != blocks.end();
        if (name == "br" || (isBlock && !m_out.empty() && m_out.back() != '\n')) {
            m_out += '\n';
        } else if (!isClosing && (name == "style" || name == "script")) {
            skipTo(name == "style" ? "</style>" : "</script>");
        }
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    std::string m_out;
};
} // namespace

std::string fieldText(std::string_view html)
{
    return FieldReader(html).text();
}

std::string fieldPicture(std::string_view html)
{
    const auto tag = html.find("<img");
    if (tag == std::string_view::npos) {
        return {};
    }
    const auto inside = html.substr(tag, html.find('>', tag) - tag);
    const auto attribute = inside.find("src=");
    if (attribute == std::string_view::npos) {
        return {};
    }
    auto value = inside.substr(attribute + 4);
    const bool isQuoted = value.starts_with('"') || value.starts_with('\'');
    const auto end = isQuoted ? value.find(value.front(), 1) : value.find_first_of(" />");
    value = value.substr(0, end);
    value.remove_prefix(isQuoted ? 1 : 0);
    return std::string(value.substr(value.rfind('/') + 1));
}

std::string fieldHtml(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isAfterSpace = i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n';
        const bool isBinding = text.substr(i).starts_with("\xC2\xA0");
        if (isBinding) {
            out += "&#160;";
            ++i;
        } else if (c == ' ' && isAfterSpace) {
            out += "&nbsp;";
        } else if (c == '\n') {
            out += "<br>";
        } else if (text.substr(i).starts_with("[sound:")) {
            out += "&#91;";
        } else {
            out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
        }
    }
    return out;
}

} // namespace fagdansk::exchange
