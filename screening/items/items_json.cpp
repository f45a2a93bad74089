#include "screening/items/items_json.h"

#include "wordlists/glossary/glossary_json.h"
#include "wordlists/glossary/json_reading.h"

namespace fagdansk::items {
namespace {

using glossary::idOf;
using glossary::listJson;
using glossary::listOf;
using glossary::nameOf;
using glossary::stringOf;
using glossary::valueOf;
using nlohmann::json;

constexpr std::array<std::string_view, 2> kinds = {"choice", "explain"};
constexpr std::array<std::string_view, 4> askings = {"find", "infer", "first", "explain"};
constexpr std::array<std::string_view, 2> textKinds = {"technical", "everyday"};

json itemJson(const Item &item)
{
    return {{"id", item.id.text()},
            {"kind", nameOf(kinds, item.kind)},
            {"asks", nameOf(askings, item.asks)},
            {"prompt", item.prompt},
            {"word", item.word},
            {"options", item.options},
            {"rubric", glossary::rubricJson(item.rubric)},
            {"difficulty", item.difficulty},
            {"reserved", item.reserved}};
}

Item itemOf(const json &object)
{
    Item item;
    item.id = idOf(object.at("id"));
    item.kind = valueOf<ItemKind>(kinds, object.at("kind"));
    item.asks = valueOf<Asks>(askings, object.at("asks"));
    item.prompt = stringOf(object.at("prompt"));
    item.word = stringOf(object.at("word"));
    item.options = listOf<std::string>(object.at("options"), stringOf);
    item.rubric = glossary::rubricOf(object.at("rubric"));
    item.difficulty = object.at("difficulty").get<double>();
    item.reserved = object.at("reserved").get<bool>();
    return item;
}

json textJson(const Text &text)
{
    return {{"id", text.id.text()}, {"kind", nameOf(textKinds, text.kind)},
            {"genre", text.genre},  {"title", text.title},
            {"body", text.body},    {"questions", listJson(text.questions, itemJson)}};
}

Text textOf(const json &object)
{
    Text text;
    text.id = idOf(object.at("id"));
    text.kind = valueOf<TextKind>(textKinds, object.at("kind"));
    text.genre = stringOf(object.at("genre"));
    text.title = stringOf(object.at("title"));
    text.body = stringOf(object.at("body"));
    text.questions = listOf<Item>(object.at("questions"), itemOf);
    return text;
}

json practiceJson(const PracticeItem &practice)
{
    return {{"id", practice.id.text()},
            {"word", practice.word},
            {"prompt", practice.prompt},
            {"example", practice.example},
            {"options", practice.options}};
}

PracticeItem practiceOf(const json &object)
{
    PracticeItem practice;
    practice.id = idOf(object.at("id"));
    practice.word = stringOf(object.at("word"));
    practice.prompt = stringOf(object.at("prompt"));
    practice.example = stringOf(object.at("example"));
    practice.options = listOf<std::string>(object.at("options"), stringOf);
    return practice;
}

json formJson(const Form &form)
{
    return {{"id", form.id.text()},
            {"letter", form.letter},
            {"version", form.version},
            {"practice", practiceJson(form.practice)},
            {"everyday", textJson(form.everyday)},
            {"terms", listJson(form.terms, itemJson)},
            {"technical", textJson(form.technical)}};
}

Form formOf(const json &object)
{
    Form form;
    form.id = idOf(object.at("id"));
    form.letter = stringOf(object.at("letter"));
    form.version = object.at("version").get<int>();
    form.practice = practiceOf(object.at("practice"));
    form.everyday = textOf(object.at("everyday"));
    form.terms = listOf<Item>(object.at("terms"), itemOf);
    form.technical = textOf(object.at("technical"));
    return form;
}

} // namespace

std::string toJson(const Item &item)
{
    return itemJson(item).dump();
}

std::string toJson(const Text &text)
{
    return textJson(text).dump();
}

std::string toJson(const PracticeItem &practice)
{
    return practiceJson(practice).dump();
}

std::string toJson(const Form &form)
{
    return formJson(form).dump();
}

base::Result<Item> itemFromJson(std::string_view text)
{
    return glossary::parseJson<Item>(text, "an item", itemOf);
}

base::Result<Text> textFromJson(std::string_view text)
{
    return glossary::parseJson<Text>(text, "a text", textOf);
}

base::Result<PracticeItem> practiceFromJson(std::string_view text)
{
    return glossary::parseJson<PracticeItem>(text, "a practice item", practiceOf);
}

base::Result<Form> formFromJson(std::string_view text)
{
    return glossary::parseJson<Form>(text, "a form", formOf);
}

} // namespace fagdansk::items
