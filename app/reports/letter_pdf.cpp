#include "app/reports/letter_pdf.h"

#include "app/reports/letter_page.h"
#include "app/reports/pdf_file.h"

#include <QPainter>

#include <cmath>

namespace fagdansk::reports {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

struct Fit
{
    qreal scale = 1;
    Room room;
};

// First smaller type, then shorter texts.
constexpr Fit fits[] = {{1.0, {}},      {0.95, {}},     {0.9, {}},      {0.85, {}},     {0.8, {}},
                        {0.8, {6, 14}}, {0.8, {4, 10}}, {0.78, {3, 6}}, {0.76, {2, 4}}, {0.74, {1, 2}}};

Result<Fit> fitOf(std::span<const Letter> editions)
{
    const bool same =
        editions.size() == 1 || (editions.size() == 2 && editions[0].sections.size() == editions[1].sections.size());
    if (!same)
        return Error{ErrorKind::InvalidInput, "a letter has one edition, or two with the same sections"};
    for (const Fit &fit : fits) {
        if (drawLetterPage(nullptr, fit.scale, editions, fit.room) <= contentBottom)
            return fit;
    }
    return Error{ErrorKind::Internal, "the letter does not fit on its page even at its shortest"};
}

} // namespace

Result<void> writeLetter(std::span<const Letter> editions, const std::filesystem::path &path)
{
    const auto fit = fitOf(editions);
    if (!fit)
        return fit.error();
    const auto pdf = pdfPage(cleaned(editions.front().title),
                             [&](QPainter &painter) { drawLetterPage(&painter, fit->scale, editions, fit->room); });
    return pdf ? saveWhole(*pdf, path) : pdf.error();
}

Result<QImage> letterPicture(std::span<const Letter> editions, int width)
{
    const auto fit = fitOf(editions);
    if (!fit)
        return fit.error();
    const qreal pixelsPerPoint = width / pageWidth;
    QImage picture(width, static_cast<int>(std::ceil(pageHeight * pixelsPerPoint)), QImage::Format_RGB32);
    picture.fill(ink::paper);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint * 72.0 / devicePerInch, pixelsPerPoint * 72.0 / devicePerInch);
    drawLetterPage(&painter, fit->scale, editions, fit->room);
    return picture;
}

} // namespace fagdansk::reports
