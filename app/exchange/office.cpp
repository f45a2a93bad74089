// Word and OpenDocument texts: one XML file in a zip archive.
#include "app/exchange/document.h"
#include "app/exchange/zip_archive.h"
#include "wordlists/text/utf8.h"

#include <pugixml.hpp>

#include <algorithm>
#include <utility>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;

constexpr int deepest = 256;
constexpr int mostSpaces = 100;

Error broken(const std::string &what)
{
    return {ErrorKind::Corrupt, what};
}

/// Walks without recursion, so that deeply nested XML costs no stack.
class OfficeWalker : public pugi::xml_tree_walker
{
public:
    bool for_each(pugi::xml_node &node) final
    {
        if (depth() > deepest) {
            return false;
        }
        if (m_skipBelow >= 0 && depth() > m_skipBelow) {
            return true;
        }
        m_skipBelow = -1;
        visit(node);
        return true;
    }

    std::string text() { return std::move(m_text); }

protected:
    virtual void visit(const pugi::xml_node &node) = 0;

    void skip() { m_skipBelow = depth(); }
    void put(std::string_view text) { m_text += text; }
    void endParagraph()
    {
        if (!m_text.empty() && !m_text.ends_with("\n\n")) {
            m_text += "\n\n";
        }
    }

private:
    std::string m_text;
    int m_skipBelow = -1;
};

class DocxWalker final : public OfficeWalker
{
    void visit(const pugi::xml_node &node) override
    {
        const std::string_view name = node.name();
        if (name == "w:p") {
            endParagraph();
        } else if (name == "w:t") {
            put(node.text().get());
        } else if (name == "w:tab" || name == "w:br" || name == "w:cr") {
            put(name == "w:tab" ? " " : "\n");
        } else if (name == "w:noBreakHyphen") {
            put("-");
        } else if (name == "w:del" || name == "w:moveFrom" || name == "mc:Fallback") {
            skip(); // what was deleted or moved away, and a second copy of text boxes
        }
    }
};

class OdtWalker final : public OfficeWalker
{
    void visit(const pugi::xml_node &node) override
    {
        const std::string_view name = node.name();
        if (name == "text:p" || name == "text:h") {
            endParagraph();
        } else if (node.type() == pugi::node_pcdata && isInParagraph(node)) {
            put(node.value());
        } else if (name == "text:s") {
            put(std::string(static_cast<std::size_t>(std::clamp(node.attribute("text:c").as_int(1), 1, mostSpaces)),
                            ' '));
        } else if (name == "text:tab" || name == "text:line-break") {
            put(name == "text:tab" ? " " : "\n");
        } else if (name == "text:tracked-changes" || name == "office:annotation" || name == "office:meta") {
            skip();
        }
    }

    static bool isInParagraph(pugi::xml_node node)
    {
        for (; node; node = node.parent()) {
            const std::string_view name = node.name();
            if (name == "text:p" || name == "text:h") {
                return true;
            }
        }
        return false;
    }
};

template <class Walker>
base::Result<std::string> readPacked(std::string_view bytes, const char *name)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive) {
        return archive.error();
    }
    const auto xml = archive->unpack(name);
    if (!xml) {
        return xml.error();
    }
    pugi::xml_document document;
    const auto parsed = document.load_buffer(xml->data(), xml->size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!parsed) {
        return broken("'" + std::string(name) + "' in it is no XML: " + parsed.description());
    }
    Walker walker;
    if (!document.traverse(walker)) {
        return broken("'" + std::string(name) + "' in it is nested too deeply");
    }
    const auto text = walker.text();
    return text::toUtf8(text::toUtf32(text)); // the XML may hold bytes that are no UTF-8
}
} // namespace

base::Result<std::string> readDocx(std::string_view bytes)
{
    return readPacked<DocxWalker>(bytes, "word/document.xml");
}

base::Result<std::string> readOdt(std::string_view bytes)
{
    return readPacked<OdtWalker>(bytes, "content.xml");
}

} // namespace fagdansk::exchange
