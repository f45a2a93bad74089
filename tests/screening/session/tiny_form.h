// Forms small enough to try everything with.
#pragma once

#include "screening/items/item.h"

#include <string>

namespace fagdansk::session::tests {

inline items::Item explainItem(const std::string &id, int options)
{
    items::Item item;
    item.id = base::ContentId::parse(id).value();
    item.kind = items::ItemKind::Explain;
    item.asks = items::Asks::Explain;
    item.word = std::string(item.id.slug());
    item.rubric.points = {{glossary::PointRole::What, "hvad", {"ting"}},
                          {glossary::PointRole::Purpose, "til", {"brug"}}};
    for (int i = 0; i < options; ++i) {
        item.options.push_back("mulighed " + std::to_string(i));
    }
    return item;
}

inline items::Item choiceItem(const std::string &id)
{
    auto item = explainItem(id, 3);
    item.kind = items::ItemKind::Choice;
    item.asks = items::Asks::Find;
    item.rubric = {};
    item.word.clear();
    return item;
}

/// `terms` terms with options, one choice in each text, an explanation without options in the technical one.
inline items::Form tinyForm(int terms)
{
    items::Form form;
    form.id = base::ContentId::parse("p/t/form-a").value();
    form.letter = "A";
    form.practice = {
        base::ContentId::parse("p/t/practice").value(), "nøgle", "Hvad er en nøgle?", "Noget.", {"a", "b"}};
    form.everyday.id = base::ContentId::parse("p/t/every").value();
    form.everyday.kind = items::TextKind::Everyday;
    form.everyday.body = "# Overskrift her\n\n- et to tre";
    form.everyday.questions = {choiceItem("p/t/every/q1")};
    for (int i = 0; i < terms; ++i) {
        form.terms.push_back(explainItem("p/t/term" + std::to_string(i), 3));
    }
    form.technical.id = base::ContentId::parse("p/t/tech").value();
    form.technical.body = "et to tre fire";
    form.technical.questions = {choiceItem("p/t/tech/q1"), explainItem("p/t/tech/q2", 0)};
    return form;
}

} // namespace fagdansk::session::tests
