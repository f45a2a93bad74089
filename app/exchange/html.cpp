// HTML as it is found: tags away, blocks apart, entities decoded. No library: nothing but the words is wanted, and
// pages are seldom well-formed.
#include "app/exchange/document.h"
#include "app/exchange/html_entity.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>

namespace fagdansk::exchange {
namespace {

constexpr std::array<std::string_view, 26> blocks{
    "p",  "div", "br", "li", "ul",    "ol",      "h1",      "h2",     "h3",     "h4",  "h5",   "h6",    "tr",
    "td", "th",  "dt", "dd", "table", "section", "article", "header", "footer", "nav", "main", "title", "blockquote"};
constexpr std::array<std::string_view, 5> unread{"script", "style", "template", "noscript", "svg"};

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

class HtmlReader
{
public:
    explicit HtmlReader(std::string_view text) : m_text(text) {}

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '<') {
                readTag();
            } else if (m_text[m_at] == '&') {
                readEntity();
            } else {
                put(m_text[m_at++]);
            }
        }
        return std::move(m_out);
    }

private:
    void put(char c)
    {
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!isSpace) {
            m_out += c;
        } else if (!m_out.empty() && m_out.back() != ' ' && m_out.back() != '\n') {
            m_out += ' ';
        }
    }

    void endBlock()
    {
        while (m_out.ends_with(' ')) {
            m_out.pop_back();
        }
        if (!m_out.empty() && !m_out.ends_with("\n\n")) {
            m_out += "\n\n";
        }
    }

    void readEntity()
    {
        const auto [value, length] = htmlEntityAt(m_text.substr(m_at));
        if (length == 0) {
            put(m_text[m_at++]);
            return;
        }
        if (value == U' ' || value == 0xA0) {
            put(' ');
        } else {
            m_out += text::toUtf8(std::u32string(1, value));
        }
        m_at += length;
    }

    void readTag()
    {
        if (m_text.substr(m_at).starts_with("<!--")) {
            const auto end = m_text.find("-->", m_at + 4);
            m_at = end == std::string_view::npos ? m_text.size() : end + 3;
            return;
        }
        const auto end = tagEnd();
        const auto inside = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_text.size());
        const bool isClosing = inside.starts_with('/');
        const auto nameText = inside.substr(isClosing ? 1 : 0);
        const auto name = lower(nameText.substr(0, nameText.find_first_of(" \t\r\n/")));
        if (std::ranges::find(blocks, name) != blocks.end()) {
            endBlock();
        }
        if (!isClosing && !inside.ends_with('/') && std::ranges::find(unread, name) != unread.end()) {
            skipTo("</" + name);
        }
    }

    /// The `>` that ends the tag at m_at; one in a quoted value does not.
    std::size_t tagEnd() const
    {
        char quote = 0;
        for (auto i = m_at + 1; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && m_text[i - 1] == '=') {
                quote = c;
            }
        }
        return m_text.size();
    }

    void skipTo(const std::string &closing)
    {
        const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; };
        const auto rest = m_text.substr(m_at);
        const auto found = std::search(rest.begin(), rest.end(), closing.begin(), closing.end(), isSame);
        m_at += static_cast<std::size_t>(found - rest.begin());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_out;
};
} // namespace

std::string readHtml(std::string_view text)
{
    return HtmlReader(text).run();
}

} // namespace fagdansk::exchange
