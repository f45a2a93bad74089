#include "app/gui/documents.h"

#include "app/reports/letter_pdf.h"
#include "app/reports/privacy_letter.h"
#include "app/wiring/letters_of.h"

#include <QStringList>

namespace fagdansk::gui {
namespace {
std::vector<reports::Letter> letters(const viewmodels::DocumentRequest &request)
{
    wiring::ReportFrame frame;
    frame.centre = request.centre;
    frame.teacher = request.teacher;
    return wiring::lettersOf(request.file, request.order, frame);
}
reports::Letter letterOf(const viewmodels::PrivacyRequest &request)
{
    return reports::privacyLetter(request.centre.toStdString(), request.legalBasis.toStdString(),
                                  request.language.toStdString());
}
} // namespace

base::Result<void> writeDocument(const viewmodels::DocumentRequest &request, const QString &file)
{
    return reports::writeLetter(letters(request), file.toStdString());
}

base::Result<QImage> drawDocument(const viewmodels::DocumentRequest &request, int width)
{
    return reports::letterPicture(letters(request), width);
}

viewmodels::PrivacyNotice privacyNotice(const viewmodels::PrivacyRequest &request)
{
    const auto letter = letterOf(request);
    viewmodels::PrivacyNotice notice{QString::fromStdString(letter.title), {}};
    for (const auto &section : letter.sections) {
        QStringList sentences;
        for (const auto &sentence : section.sentences) {
            sentences.append(QString::fromStdString(sentence));
        }
        notice.sections.append({QString::fromStdString(section.title), sentences.join(QLatin1Char('\n'))});
    }
    return notice;
}

base::Result<void> writePrivacyNotice(const viewmodels::PrivacyRequest &request, const QString &file)
{
    const auto letter = letterOf(request);
    return reports::writeLetter({&letter, 1}, file.toStdString());
}

} // namespace fagdansk::gui
