#include "app/wiring/worksheet_of.h"

namespace fagdansk::wiring {

reports::WorksheetReport worksheetOf(const scenarios::Worksheet &sheet, const std::string &centre)
{
    reports::WorksheetReport report;
    report.title = sheet.title;
    report.centre = centre;
    for (const auto &word : sheet.words) {
        report.words.push_back({word.word, word.meaning, word.translation});
    }
    report.meanings = {sheet.meanings.left, sheet.meanings.right, sheet.meanings.key};
    for (const auto &gap : sheet.gaps) {
        report.gaps.push_back({gap.before, gap.after, gap.answer});
    }
    report.gapWords = sheet.gapWords;
    report.compounds = {sheet.compounds.left, sheet.compounds.right, sheet.compounds.key};
    report.compoundWords = sheet.compoundWords;
    for (const auto &noun : sheet.articles) {
        report.nouns.push_back({noun.word, noun.meaning});
    }
    for (const auto &question : sheet.quiz) {
        report.quiz.push_back({question.word, question.options, question.key});
    }
    return report;
}

} // namespace fagdansk::wiring
