#include "wordlists/glossary/translation_reader.h"

#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/trade_loader.h"

#include <regex>

namespace fagdansk::glossary {
namespace {

const std::initializer_list<std::pair<std::string_view, ReviewState>> reviewNames = {
    {"draft", ReviewState::Draft}, {"reviewed", ReviewState::Reviewed}};

bool isLanguage(const std::string &text)
{
    static const std::regex pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    return text.size() <= 35 && std::regex_match(text, pattern);
}

TranslationEntry readEntry(const YamlEntry &entry, ReviewState review, FaultSink &sink)
{
    TranslationEntry out{entry.key, {{}, review}, entry.line};
    if (entry.value.kind != YamlNode::Kind::Map) {
        out.translation.text = lineOfText(entry.value, sink, "the translation of '" + entry.key + "'");
        return out;
    }
    MapReader map(entry.value, sink, "a translation", {"text", "review"});
    out.translation.text = map.text("text");
    out.translation.review = map.choice("review", reviewNames, Need::Optional).value_or(review);
    return out;
}

} // namespace

TranslationFile readTranslationFile(const SourceFile &source, std::vector<Fault> &faults)
{
    TranslationFile out;
    const auto root = parseYaml(source, faults);
    if (!root) {
        return out;
    }
    FaultSink sink(source.name, faults);
    MapReader map(*root, sink, "a translation file", {"language", "review", "terms"});
    out.language = map.text("language");
    if (!out.language.empty() && (!isLanguage(out.language) || out.language != fileStem(source.name))) {
        map.fault("language", "is '" + out.language + "'; it must be a language code and the file's own name");
    }
    const auto review = map.choice("review", reviewNames, Need::Optional).value_or(ReviewState::Draft);
    const auto *terms = map.require("terms");
    if (terms != nullptr && terms->kind != YamlNode::Kind::Map) {
        map.fault("terms", "must be slugs with translations");
    } else if (terms != nullptr) {
        for (const auto &entry : terms->entries) {
            out.entries.push_back(readEntry(entry, review, sink));
        }
    }
    return out;
}

} // namespace fagdansk::glossary
