#include "screening/items/term_item.h"

#include "screening/items/term_prompt.h"

namespace fagdansk::items {

Item termItem(const glossary::Term &term, double difficulty, bool reserved)
{
    Item item;
    item.id = term.id;
    item.kind = ItemKind::Explain;
    item.asks = Asks::Explain;
    item.prompt = termPrompt(term);
    item.word = term.lemma;
    item.options.push_back(term.definition);
    item.options.insert(item.options.end(), term.distractors.begin(), term.distractors.end());
    item.rubric = term.rubric;
    item.difficulty = difficulty;
    item.reserved = reserved;
    return item;
}

} // namespace fagdansk::items
