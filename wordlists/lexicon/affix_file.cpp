#include "wordlists/lexicon/affix_file.h"

#include "wordlists/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace fagdansk::lexicon {
namespace {

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t at = 0; at < line.size();) {
        const auto begin = line.find_first_not_of(" \t\r", at);
        if (begin == std::string_view::npos) {
            break;
        }
        const auto end = std::min(line.find_first_of(" \t\r", begin), line.size());
        fields.push_back(line.substr(begin, end - begin));
        at = end;
    }
    return fields;
}

std::optional<Flag> parseFlag(std::string_view text)
{
    Flag value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "[^e]r" as letters; "." alone is no condition.
std::vector<ConditionLetter> parseCondition(std::string_view text)
{
    std::vector<ConditionLetter> condition;
    const auto points = text::toUtf32(text);
    for (std::size_t i = 0; i < points.size() && points != U"."; ++i) {
        ConditionLetter letter;
        if (points[i] != U'[') {
            letter.letters = points[i] == U'.' ? std::u32string() : std::u32string(1, points[i]);
            condition.push_back(std::move(letter));
            continue;
        }
        const auto close = std::min(points.find(U']', i), points.size());
        letter.isNegated = i + 1 < close && points[i + 1] == U'^';
        const auto first = i + (letter.isNegated ? 2 : 1);
        letter.letters = first < close ? points.substr(first, close - first) : std::u32string();
        condition.push_back(std::move(letter));
        i = close;
    }
    return condition;
}

std::string affixText(std::string_view text)
{
    return text == "0" ? std::string() : std::string(text);
}

/// SFX flag strip add/continuation condition [+TAG]
void addRule(AffixFile &file, const std::vector<std::string_view> &fields)
{
    const auto flag = parseFlag(fields[1]);
    if (!flag) {
        return;
    }
    SuffixRule rule;
    const auto slash = std::min(fields[3].find('/'), fields[3].size());
    rule.strip = affixText(fields[2]);
    rule.add = affixText(fields[3].substr(0, slash));
    rule.continuation = parseFlags(fields[3].substr(std::min(slash + 1, fields[3].size())));
    rule.condition = parseCondition(fields[4]);
    file.longestCondition = std::max(file.longestCondition, rule.condition.size());
    if (fields.size() > 5 && fields[5].starts_with('+')) {
        rule.tag = fields[5].substr(1);
    }
    file.suffixes[*flag].rules.push_back(std::move(rule));
}

/// SFX flag Y count, under its comment
void openBlock(AffixFile &file, std::string_view flagText, std::string_view comment)
{
    const auto flag = parseFlag(flagText);
    if (!flag) {
        return;
    }
    auto &block = file.suffixes[*flag];
    for (const auto &[word, wordClass] :
         {std::pair("#Substantiv", WordClass::Noun), std::pair("#Verb", WordClass::Verb),
          std::pair("#Adjektiv", WordClass::Adjective)}) {
        if (comment.starts_with(word)) {
            block.wordClass = wordClass;
        }
    }
    const bool isCommon = comment.find("fælleskøn") != std::string_view::npos;
    const bool isNeuter = comment.find("intetkøn") != std::string_view::npos;
    if (block.wordClass == WordClass::Noun && isCommon != isNeuter) {
        block.gender = isCommon ? Gender::Common : Gender::Neuter;
    }
}

void readOption(AffixFile &file, const std::vector<std::string_view> &fields)
{
    const auto name = fields[0];
    Flag *option = name == "NEEDAFFIX"        ? &file.needAffix
                   : name == "FORBIDDENWORD"  ? &file.forbidden
                   : name == "COMPOUNDBEGIN"  ? &file.compoundBegin
                   : name == "ONLYINCOMPOUND" ? &file.compoundOnly
                                              : nullptr;
    if (option != nullptr) {
        *option = parseFlag(fields[1]).value_or(0);
    }
}

} // namespace

bool SuffixRule::fits(std::string_view word, std::u32string_view end) const
{
    if (end.size() < condition.size()) {
        return false;
    }
    const auto letters = end.substr(end.size() - condition.size());
    for (std::size_t i = 0; i < condition.size(); ++i) {
        const bool isAmong = condition[i].letters.find(letters[i]) != std::u32string::npos;
        if (!condition[i].letters.empty() && isAmong == condition[i].isNegated) {
            return false;
        }
    }
    return word.ends_with(strip);
}

std::vector<Flag> parseFlags(std::string_view list)
{
    std::vector<Flag> flags;
    for (std::size_t at = 0; at < list.size();) {
        const auto end = std::min(list.find(',', at), list.size());
        if (const auto flag = parseFlag(list.substr(at, end - at))) {
            flags.push_back(*flag);
        }
        at = end + 1;
    }
    return flags;
}

AffixFile parseAffixFile(std::string_view bytes)
{
    AffixFile file;
    std::string_view comment;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        const auto line = bytes.substr(at, end - at);
        const auto fields = fieldsOf(line);
        at = end + 1;
        if (line.starts_with('#')) {
            comment = line;
        } else if (fields.size() == 4 && fields[0] == "SFX") {
            openBlock(file, fields[1], comment);
        } else if (fields.size() >= 5 && fields[0] == "SFX") {
            addRule(file, fields);
        } else if (fields.size() == 2) {
            readOption(file, fields);
        }
    }
    return file;
}

} // namespace fagdansk::lexicon
