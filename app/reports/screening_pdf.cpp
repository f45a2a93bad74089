#include "app/reports/screening_pdf.h"

#include "app/reports/pdf_file.h"
#include "app/reports/screening_page.h"

namespace fagdansk::reports {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

struct Fit
{
    qreal scale;
    Room room;
};

// From the page as it should be to the page that always fits: first smaller type, then shorter texts.
constexpr Fit fits[] = {
    {1.0, {}},       {0.96, {}},      {0.92, {}},     {0.88, {}},     {0.84, {}},
    {0.84, {5, 14}}, {0.84, {4, 10}}, {0.84, {3, 8}}, {0.82, {3, 6}}, {0.82, {2, 6}},
    {0.82, {2, 4}},  {0.80, {2, 3}},  {0.80, {1, 3}}, {0.80, {1, 2}}, {0.78, {1, 1}},
};

} // namespace

Result<void> writePdf(const ScreeningReport &report, const std::filesystem::path &path, const std::string &language)
{
    const ReportWords words(language);
    Sheet::Options options{words.isRightToLeft(), 1, words(QT_TRANSLATE_NOOP("reports", "(forkortet)"))};
    for (const Fit &fit : fits) {
        options.scale = fit.scale;
        Sheet trial(nullptr, options);
        if (drawScreeningPage(trial, words, report, fit.room) > contentBottom)
            continue;
        const auto pdf = pdfPage(words(QT_TRANSLATE_NOOP("reports", "Fagsproglig screening")), [&](QPainter &painter) {
            Sheet sheet(&painter, options);
            drawScreeningPage(sheet, words, report, fit.room);
        });
        return pdf ? saveWhole(*pdf, path) : pdf.error();
    }
    return Error{ErrorKind::Internal, "the report does not fit on its page even at its shortest"};
}

} // namespace fagdansk::reports
