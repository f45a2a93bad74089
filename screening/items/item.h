// What a screening asks: texts, questions, forms. The shape is docs/content-format.md's.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/glossary/rubric.h"

#include <string>
#include <vector>

namespace fagdansk::items {

enum class ItemKind {
    Choice,  ///< one key among distractors; scored 0 or 1
    Explain, ///< own words; marked 0, 1 or 2 against a rubric
};

enum class Asks { Find, Infer, First, Explain };

enum class TextKind { Technical, Everyday };

/// One question as it is shown, whole: what a screening keeps with the answer, by content hash.
struct Item
{
    base::ContentId id; ///< a term's own id, or text id + "/question"
    ItemKind kind = ItemKind::Choice;
    Asks asks = Asks::Find;
    std::string prompt;
    std::string word;                 ///< for a term: the lemma; empty for a question to a text
    std::vector<std::string> options; ///< the key first; for Explain the recognition question's options (may be empty)
    glossary::Rubric rubric;          ///< Explain only
    double difficulty = 0.0;          ///< logits; an expert's prior until calibrated
    bool reserved = false;            ///< not drilled before a rescreening

    int maxScore() const { return kind == ItemKind::Explain ? 2 : 1; }
    friend bool operator==(const Item &, const Item &) = default;
};

struct Text
{
    base::ContentId id;
    TextKind kind = TextKind::Technical;
    std::string genre;
    std::string title;
    std::string body; ///< paragraphs by blank lines; "# " heading, "- " bullet
    std::vector<Item> questions;
    friend bool operator==(const Text &, const Text &) = default;
};

struct PracticeItem
{
    base::ContentId id;
    std::string word;
    std::string prompt;
    std::string example;
    std::vector<std::string> options; ///< the right one first
    friend bool operator==(const PracticeItem &, const PracticeItem &) = default;
};

/// A parallel form, resolved: nothing in it points elsewhere.
struct Form
{
    base::ContentId id; ///< pack/trade/form-a
    std::string letter; ///< "A", "B", "C"
    int version = 1;
    PracticeItem practice;
    Text everyday;
    std::vector<Item> terms;
    Text technical;
    friend bool operator==(const Form &, const Form &) = default;
};

} // namespace fagdansk::items
