#include "wordlists/glossary/example_marks.h"

#include "wordlists/glossary/term_rules.h"
#include "wordlists/text/casing.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace fagdansk::glossary {
namespace {

bool isLetterAt(std::string_view text, std::size_t at)
{
    const auto c = at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
} // namespace

std::string markedExample(const std::string &sentence, const Term &term)
{
    const auto given = parseExample(sentence);
    if (given && isListedForm(term, given->form)) {
        return sentence;
    }
    auto plain = sentence;
    std::erase_if(plain, [](char c) { return c == '{' || c == '}'; });
    auto forms = term.forms;
    forms.push_back(term.lemma);
    forms.push_back(text::capitalised(term.lemma));
    std::ranges::sort(forms, std::ranges::greater(), &std::string::size);
    for (const auto &form : forms) {
        const auto at = form.empty() ? std::string::npos : plain.find(form);
        const bool isWhole =
            at != std::string::npos && (at == 0 || !isLetterAt(plain, at - 1)) && !isLetterAt(plain, at + form.size());
        if (isWhole) {
            return plain.substr(0, at) + "{" + form + "}" + plain.substr(at + form.size());
        }
    }
    return {};
}

} // namespace fagdansk::glossary
