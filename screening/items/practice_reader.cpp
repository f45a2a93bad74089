#include "screening/items/practice_reader.h"

#include "screening/items/text_reader.h"
#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/trade_loader.h"

#include <algorithm>

namespace fagdansk::items {

std::optional<PracticeItem> readPractice(const glossary::SourceFile &source, std::string_view pack,
                                         std::vector<glossary::Fault> &faults)
{
    const auto root = glossary::parseYaml(source, faults);
    if (!root) {
        return {};
    }
    glossary::FaultSink sink(source.name, faults);
    glossary::MapReader map(*root, sink, "a practice item", {"practice", "term", "prompt", "example", "options"});
    PracticeItem out;
    const auto slug = map.slug("practice");
    if (!slug.empty() && slug != glossary::fileStem(source.name)) {
        map.fault("practice", "is '" + slug + "'; it must be the file's own name");
    }
    if (const auto id = base::ContentId::parse(std::string(pack) + "/" + std::string(commonTrade) + "/" + slug)) {
        out.id = *id;
    }
    out.word = map.text("term");
    out.prompt = map.text("prompt");
    out.example = map.text("example");
    for (auto &[text, line] : map.texts("options")) {
        if (std::ranges::find(out.options, text) != out.options.end()) {
            sink.add(line, "option '" + text + "' is given twice");
        }
        out.options.push_back(std::move(text));
    }
    if (out.options.size() == 1) {
        map.fault("options", "has one; write at least two");
    }
    return out;
}

} // namespace fagdansk::items
