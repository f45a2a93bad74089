#include "app/reports/worksheet_pdf.h"

#include "app/reports/pdf_file.h"
#include "app/reports/report_words.h"
#include "app/reports/worksheet_pages.h"

#include <array>

namespace fagdansk::reports {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

using Draw = qreal (*)(Sheet &, const WorksheetReport &);
constexpr std::array<Draw, 3> pages{drawWorksheetWords, drawWorksheetExercises, drawWorksheetKey};
constexpr qreal smallest = 0.7; // 8.4 points
constexpr qreal step = 0.05;

/// The largest type in which the page fits; 0 where none does.
qreal scaleFor(Draw draw, const WorksheetReport &report)
{
    for (qreal scale = 1; scale >= smallest; scale -= step) {
        Sheet trial(nullptr, {false, scale, QStringLiteral("(forkortet)")});
        if (draw(trial, report) <= worksheetBottom)
            return scale;
    }
    return 0;
}
} // namespace

Result<void> writeWorksheet(const WorksheetReport &report, const std::filesystem::path &path)
{
    std::vector<std::function<void(QPainter &)>> drawn;
    for (const Draw draw : pages) {
        const qreal scale = scaleFor(draw, report);
        if (scale == 0)
            return Error{ErrorKind::InvalidInput, "the worksheet's texts are too long for its pages"};
        drawn.emplace_back([&report, draw, scale](QPainter &painter) {
            Sheet sheet(&painter, {false, scale, QStringLiteral("(forkortet)")});
            draw(sheet, report);
        });
    }
    const auto pdf = pdfPages(cleaned(report.title), drawn);
    return pdf ? saveWhole(*pdf, path) : pdf.error();
}

} // namespace fagdansk::reports
