#include "screening/items/text_reader.h"

#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/text_measure.h"
#include "wordlists/glossary/trade_loader.h"

#include <algorithm>

namespace fagdansk::items {
namespace {

using glossary::FaultSink;
using glossary::MapReader;

class TextReader
{
public:
    TextReader(FaultSink &sink, const glossary::PatternCheck &check) : m_sink(sink), m_check(check) {}

    Text read(const glossary::YamlNode &root, const ItemSource &source, std::string_view pack)
    {
        MapReader map(root, m_sink, "a text", {"text", "trade", "kind", "genre", "title", "body", "questions"});
        readId(map, source, pack);
        const auto kind =
            map.choice<TextKind>("kind", {{"technical", TextKind::Technical}, {"everyday", TextKind::Everyday}});
        m_text.kind = kind.value_or(TextKind::Technical);
        m_text.genre = map.text("genre");
        m_text.title = map.text("title");
        m_text.body = map.block("body");
        if (kind && !m_text.body.empty()) {
            checkLength(map);
        }
        for (const auto &node : map.list("questions")) {
            readQuestion(node);
        }
        checkQuestions(map);
        return std::move(m_text);
    }

private:
    void readId(MapReader &map, const ItemSource &source, std::string_view pack)
    {
        const auto slug = map.slug("text");
        if (!slug.empty() && slug != glossary::fileStem(source.file.name)) {
            map.fault("text", "is '" + slug + "'; it must be the file's own name");
        }
        const auto trade = map.slug("trade");
        if (!trade.empty() && trade != source.trade) {
            map.fault("trade", "is '" + trade + "', but the text lies under '" + source.trade + "'");
        }
        if (slug.empty() || trade.empty()) {
            return;
        }
        if (const auto id = base::ContentId::parse(std::string(pack) + "/" + trade + "/" + slug)) {
            m_text.id = *id;
        } else {
            map.fault("text", "makes too long an id");
        }
    }

    void checkLength(MapReader &map)
    {
        const int words = glossary::measureText(m_text.body).words;
        const auto range = wordRange(m_text.kind);
        if (words < range.low || words > range.high) {
            map.fault("body", "has " + std::to_string(words) + " words; write " + std::to_string(range.low) + " to " +
                                  std::to_string(range.high));
        }
    }

    void readQuestion(const glossary::YamlNode &node)
    {
        MapReader map(node, m_sink, "a question",
                      {"slug", "type", "asks", "prompt", "key", "distractors", "difficulty", "rubric"});
        Item item;
        const auto slug = map.slug("slug");
        if (!slug.empty() && !m_text.id.empty()) {
            setId(item, slug, map);
        }
        item.prompt = map.text("prompt");
        item.difficulty = map.number("difficulty", -4.0, 4.0).value_or(0.0);
        const auto kind = map.choice<ItemKind>("type", {{"choice", ItemKind::Choice}, {"explain", ItemKind::Explain}});
        if (kind == ItemKind::Choice) {
            readChoice(map, item);
        } else if (kind == ItemKind::Explain) {
            readExplain(map, item);
        }
        m_text.questions.push_back(std::move(item));
    }

    void setId(Item &item, const std::string &slug, MapReader &map)
    {
        const auto id = m_text.id.child(slug);
        if (!id) {
            map.fault("slug", "makes too long an id");
        } else if (std::ranges::find(m_text.questions, *id, &Item::id) != m_text.questions.end()) {
            map.fault("slug", "'" + slug + "' is taken by another question");
        } else {
            item.id = *id;
        }
    }

    void readChoice(MapReader &map, Item &item)
    {
        item.kind = ItemKind::Choice;
        refuse(map, "rubric", "is given, but only an explain question has one");
        const auto asks =
            map.choice<Asks>("asks", {{"find", Asks::Find}, {"infer", Asks::Infer}, {"first", Asks::First}});
        item.asks = asks.value_or(Asks::Find);
        item.options.push_back(map.text("key"));
        const auto distractors = map.texts("distractors");
        if (map.has("distractors") && distractors.size() != 3) {
            map.fault("distractors", "has " + std::to_string(distractors.size()) + "; write three");
        }
        for (const auto &[text, line] : distractors) {
            if (std::ranges::find(item.options, text) != item.options.end()) {
                m_sink.add(line, "'" + text + "' is the key or another distractor");
            }
            item.options.push_back(text);
        }
    }

    void readExplain(MapReader &map, Item &item)
    {
        item.kind = ItemKind::Explain;
        item.asks = Asks::Explain;
        for (const auto key : {"asks", "key", "distractors"}) {
            refuse(map, key, "is given, but only a choice question has one");
        }
        if (const auto *rubric = map.require("rubric")) {
            item.rubric = glossary::readRubric(*rubric, m_sink, m_check);
        }
    }

    static void refuse(MapReader &map, std::string_view key, const std::string &message)
    {
        if (map.has(key)) {
            map.fault(key, message);
        }
    }

    void checkQuestions(MapReader &map)
    {
        const auto explain = std::ranges::count(m_text.questions, ItemKind::Explain, &Item::kind);
        if (map.has("questions") && explain != 1) {
            map.fault("questions", "has " + std::to_string(explain) + " explain questions; write one");
        }
    }

    FaultSink &m_sink;
    const glossary::PatternCheck &m_check;
    Text m_text;
};

} // namespace

WordRange wordRange(TextKind kind)
{
    return kind == TextKind::Technical ? WordRange{150, 250} : WordRange{80, 200};
}

std::optional<Text> readText(const ItemSource &source, std::string_view pack, const glossary::PatternCheck &check,
                             std::vector<glossary::Fault> &faults)
{
    const auto root = glossary::parseYaml(source.file, faults);
    if (!root) {
        return {};
    }
    FaultSink sink(source.file.name, faults);
    return TextReader(sink, check).read(*root, source, pack);
}

} // namespace fagdansk::items
