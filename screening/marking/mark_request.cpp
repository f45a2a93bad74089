#include "screening/marking/mark_request.h"

namespace fagdansk::marking {

MarkRequest markRequest(const items::Item &item, const glossary::Term *term, std::string_view answer)
{
    MarkRequest request;
    request.answer = answer;
    request.prompt = item.prompt;
    request.lemma = item.word;
    request.rubric = &item.rubric;
    request.term = item.id.text();
    if (term != nullptr) {
        for (const auto &part : term->parts) {
            request.lemmaParts.push_back(part.text);
        }
    }
    return request;
}

} // namespace fagdansk::marking
