#include "wordlists/glossary/yaml_tree.h"

#include "wordlists/glossary/source_text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace fagdansk::glossary {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Ends the reading of one file from inside the parser's callbacks.
struct Stop
{
    int line;
    std::string message;
};

/// Builds the tree from parser events; a map's keys and values arrive by turns.
class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(const std::string &bytes, FaultSink &sink) : m_bytes(&bytes), m_sink(&sink) {}

    bool hasRoot() const { return m_hasRoot; }
    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        put(make(YamlNode::Kind::Null, mark, "", anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Stop{mark.line + 1, "an alias (*name) is not allowed; write the value out"};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        auto node = make(YamlNode::Kind::Scalar, mark, tag, anchor);
        node.text = value;
        node.quoted = tag == "!";
        node.doubleQuoted = node.quoted && byteAt(mark) == '"';
        put(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(make(YamlNode::Kind::Sequence, mark, tag, anchor));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(make(YamlNode::Kind::Map, mark, tag, anchor));
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        YamlNode node;
        std::optional<YamlEntry> pending; ///< a key that waits for its value
    };

    static YamlNode make(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != 0) {
            throw Stop{mark.line + 1, "an anchor (&name) is not allowed; write the value out"};
        }
        if (!tag.empty() && tag != "?" && tag != "!") {
            throw Stop{mark.line + 1, "a tag (" + tag.substr(0, 40) + ") is not allowed"};
        }
        YamlNode node;
        node.kind = kind;
        node.line = mark.line + 1;
        return node;
    }

    void open(YamlNode node)
    {
        if (m_frames.size() >= static_cast<std::size_t>(maxYamlDepth)) {
            throw Stop{node.line, "nested deeper than " + std::to_string(maxYamlDepth) + " levels"};
        }
        m_frames.push_back({std::move(node), {}});
    }

    void close()
    {
        auto node = std::move(m_frames.back().node);
        m_frames.pop_back();
        put(std::move(node));
    }

    void put(YamlNode node)
    {
        if (m_frames.empty()) {
            m_root = std::move(node);
            m_hasRoot = true;
            return;
        }
        auto &frame = m_frames.back();
        if (frame.node.kind == YamlNode::Kind::Sequence) {
            frame.node.items.push_back(std::move(node));
        } else if (!frame.pending) {
            frame.pending = keyOf(node);
        } else {
            addEntry(frame, std::move(node));
        }
    }

    static YamlEntry keyOf(const YamlNode &node)
    {
        if (node.kind != YamlNode::Kind::Scalar) {
            throw Stop{node.line, "a key must be a plain word"};
        }
        return {node.text, node.line, {}};
    }

    void addEntry(Frame &frame, YamlNode value)
    {
        auto entry = std::move(*frame.pending);
        frame.pending.reset();
        if (frame.node.find(entry.key) != nullptr) {
            m_sink->add(entry.line, "'" + entry.key + "' is given twice");
            return;
        }
        // An empty value's own mark may lie on the next line.
        if (value.kind == YamlNode::Kind::Null) {
            value.line = entry.line;
        }
        entry.value = std::move(value);
        frame.node.entries.push_back(std::move(entry));
    }

    /// The parser tells a quoted scalar from a plain one, but not by which quotes.
    char byteAt(const YAML::Mark &mark) const
    {
        const auto position = static_cast<std::size_t>(mark.pos);
        return mark.pos >= 0 && position < m_bytes->size() ? (*m_bytes)[position] : '\0';
    }

    const std::string *m_bytes;
    FaultSink *m_sink;
    std::vector<Frame> m_frames;
    YamlNode m_root;
    bool m_hasRoot = false;
};

std::optional<YamlNode> parseDocument(const std::string &bytes, FaultSink &sink)
{
    std::istringstream stream(bytes);
    YAML::Parser parser(stream);
    TreeBuilder builder(bytes, sink);
    if (!parser.HandleNextDocument(builder) || !builder.hasRoot()) {
        sink.add(1, "the file is empty");
        return {};
    }
    auto root = builder.takeRoot();
    TreeBuilder second(bytes, sink);
    if (parser.HandleNextDocument(second)) {
        sink.add(second.hasRoot() ? second.takeRoot().line : 1, "a second document; one file holds one document");
    }
    return root;
}

} // namespace

const YamlNode *YamlNode::find(std::string_view key) const
{
    const auto found = std::ranges::find(entries, key, &YamlEntry::key);
    return found == entries.end() ? nullptr : &found->value;
}

std::optional<YamlNode> parseYaml(const SourceFile &source, std::vector<Fault> &faults)
{
    FaultSink sink(source.name, faults);
    if (!checkSourceText(source.bytes, sink)) {
        return {};
    }
    try {
        return parseDocument(source.bytes.starts_with(byteOrderMark) ? source.bytes.substr(3) : source.bytes, sink);
    } catch (const Stop &stop) {
        sink.add(stop.line, stop.message);
    } catch (const YAML::Exception &error) {
        sink.add(std::max(1, error.mark.line + 1), "not YAML: " + error.msg);
    }
    return {};
}

} // namespace fagdansk::glossary
