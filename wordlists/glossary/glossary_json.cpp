#include "wordlists/glossary/glossary_json.h"

#include "wordlists/glossary/json_reading.h"

namespace fagdansk::glossary {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 3> roles = {"what", "purpose", "trait"};
constexpr std::array<std::string_view, 5> classes = {"noun", "verb", "adjective", "adverb", "phrase"};
constexpr std::array<std::string_view, 4> articles = {"ingen", "en", "et", "flertal"};
constexpr std::array<std::string_view, 2> reviews = {"draft", "reviewed"};

json pointJson(const RubricPoint &point)
{
    return {
        {"role", nameOf(roles, point.role)}, {"says", point.says}, {"any", point.patterns}, {"weight", point.weight}};
}

RubricPoint pointOf(const json &point)
{
    return {valueOf<PointRole>(roles, point.at("role")), point.at("says").get<std::string>(),
            listOf<std::string>(point.at("any"), stringOf), point.at("weight").get<double>()};
}

json claimJson(const ForbiddenClaim &claim)
{
    return {{"says", claim.says}, {"any", claim.patterns}};
}

ForbiddenClaim claimOf(const json &claim)
{
    return {claim.at("says").get<std::string>(), listOf<std::string>(claim.at("any"), stringOf)};
}

json idJson(const base::ContentId &id)
{
    return id.text();
}

json partJson(const CompoundPart &part)
{
    return {{"link", part.link}, {"text", part.text}};
}

json exampleJson(const Example &example)
{
    return {{"before", example.before}, {"form", example.form}, {"after", example.after}};
}

json translationsJson(const Term &term)
{
    auto out = json::object();
    for (const auto &[language, translation] : term.translations) {
        out[language] = {{"text", translation.text}, {"review", nameOf(reviews, translation.review)}};
    }
    return out;
}

json termJson(const Term &term)
{
    return {{"id", term.id.text()},
            {"unit", term.unit},
            {"lemma", term.lemma},
            {"class", nameOf(classes, term.wordClass)},
            {"article", nameOf(articles, term.article)},
            {"forms", term.forms},
            {"parts", listJson(term.parts, partJson)},
            {"definition", term.definition},
            {"examples", listJson(term.examples, exampleJson)},
            {"rubric", rubricJson(term.rubric)},
            {"distractors", term.distractors},
            {"related", listJson(term.related, idJson)},
            {"opposite", listJson(term.opposite, idJson)},
            {"say", term.say},
            {"picture", term.picture},
            {"translations", translationsJson(term)}};
}

std::map<std::string, Translation> translationsOf(const json &object)
{
    std::map<std::string, Translation> out;
    for (const auto &[language, entry] : object.get_ref<const json::object_t &>()) {
        out[language] = {entry.at("text").get<std::string>(), valueOf<ReviewState>(reviews, entry.at("review"))};
    }
    return out;
}

CompoundPart partOf(const json &part)
{
    return {part.at("link").get<std::string>(), part.at("text").get<std::string>()};
}

Example exampleOf(const json &example)
{
    return {example.at("before").get<std::string>(), example.at("form").get<std::string>(),
            example.at("after").get<std::string>()};
}

Term termOf(const json &object)
{
    Term term;
    term.id = idOf(object.at("id"));
    term.unit = object.at("unit").get<std::string>();
    term.lemma = object.at("lemma").get<std::string>();
    term.wordClass = valueOf<WordClass>(classes, object.at("class"));
    term.article = valueOf<Article>(articles, object.at("article"));
    term.forms = listOf<std::string>(object.at("forms"), stringOf);
    term.parts = listOf<CompoundPart>(object.at("parts"), partOf);
    term.definition = object.at("definition").get<std::string>();
    term.examples = listOf<Example>(object.at("examples"), exampleOf);
    term.rubric = rubricOf(object.at("rubric"));
    term.distractors = listOf<std::string>(object.at("distractors"), stringOf);
    term.related = listOf<base::ContentId>(object.at("related"), idOf);
    term.opposite = listOf<base::ContentId>(object.at("opposite"), idOf);
    term.say = object.at("say").get<std::string>();
    term.picture = object.at("picture").get<std::string>();
    term.translations = translationsOf(object.at("translations"));
    return term;
}

json unitJson(const Unit &unit)
{
    return {{"slug", unit.slug}, {"title", unit.title}, {"terms", listJson(unit.terms, idJson)}};
}

Unit unitOf(const json &unit)
{
    return {unit.at("slug").get<std::string>(), unit.at("title").get<std::string>(),
            listOf<base::ContentId>(unit.at("terms"), idOf)};
}

Trade tradeOf(const json &trade)
{
    return {trade.at("slug").get<std::string>(), trade.at("title").get<std::string>(),
            trade.at("badge").get<std::string>(), trade.at("colour").get<std::string>(),
            listOf<Unit>(trade.at("units"), unitOf)};
}

} // namespace

json rubricJson(const Rubric &rubric)
{
    return {{"points", listJson(rubric.points, pointJson)},
            {"forbidden", listJson(rubric.forbidden, claimJson)},
            {"fullRoles", listJson(rubric.fullRoles, [](PointRole role) { return json(nameOf(roles, role)); })},
            {"fullCount", rubric.fullCount}};
}

Rubric rubricOf(const json &object)
{
    return {listOf<RubricPoint>(object.at("points"), pointOf), listOf<ForbiddenClaim>(object.at("forbidden"), claimOf),
            listOf<PointRole>(object.at("fullRoles"), [](const json &role) { return valueOf<PointRole>(roles, role); }),
            object.at("fullCount").get<int>()};
}

std::string toJson(const Term &term)
{
    return termJson(term).dump();
}

std::string toJson(const Trade &trade)
{
    return json{{"slug", trade.slug},
                {"title", trade.title},
                {"badge", trade.badge},
                {"colour", trade.colour},
                {"units", listJson(trade.units, unitJson)}}
        .dump();
}

std::string toJson(const Rubric &rubric)
{
    return rubricJson(rubric).dump();
}

base::Result<Term> termFromJson(std::string_view text)
{
    return parseJson<Term>(text, "a term", termOf);
}

base::Result<Trade> tradeFromJson(std::string_view text)
{
    return parseJson<Trade>(text, "a trade", tradeOf);
}

base::Result<Rubric> rubricFromJson(std::string_view text)
{
    return parseJson<Rubric>(text, "a rubric", rubricOf);
}

} // namespace fagdansk::glossary
