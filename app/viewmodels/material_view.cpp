#include "app/viewmodels/material_view.h"

#include "app/viewmodels/error_text.h"

#include <QCoreApplication>

#include <cmath>

namespace fagdansk::viewmodels {
namespace {
struct MaterialView
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::MaterialView)
};

QString bandText(readability::Band band)
{
    switch (band) {
    case readability::Band::VeryEasy:
        return MaterialView::tr("meget let");
    case readability::Band::Easy:
        return MaterialView::tr("let");
    case readability::Band::Medium:
        return MaterialView::tr("middel");
    case readability::Band::Hard:
        return MaterialView::tr("svær");
    case readability::Band::VeryHard:
        return MaterialView::tr("meget svær");
    }
    return {};
}

QString escaped(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .toHtmlEscaped()
        .replace(u'\n', QStringLiteral("<br>"));
}
} // namespace

QString readabilityText(const readability::Readability &readability)
{
    const auto counts = MaterialView::tr("%n ord", "", static_cast<int>(readability.words)) + QStringLiteral(", ") +
                        MaterialView::tr("%n sætninger", "", static_cast<int>(readability.sentences)) +
                        QStringLiteral(", ") +
                        MaterialView::tr("%n lange ord", "", static_cast<int>(readability.longWords));
    if (!readability.lix || !readability.band) {
        return MaterialView::tr("Teksten er for kort til et lixtal") + QStringLiteral(" · ") + counts;
    }
    return MaterialView::tr("LIX %1 (%2)").arg(std::lround(*readability.lix)).arg(bandText(*readability.band)) +
           QStringLiteral(" · ") + counts;
}

QString richText(const scenarios::MaterialParagraph &paragraph)
{
    const std::string_view text = paragraph.text;
    QString rich;
    std::size_t at = 0;
    for (const auto &word : paragraph.words) {
        rich += escaped(text.substr(at, word.begin - at));
        const auto shown = word.parts.empty() ? text.substr(word.begin, word.length) : std::string_view(word.parts);
        const auto *tag = !word.isTerm ? "%1" : word.inGlossary ? "<u>%1</u>" : "<b>%1</b>";
        rich += QString::fromLatin1(tag).arg(escaped(shown));
        at = word.begin + word.length;
    }
    return rich + escaped(text.substr(at));
}

QString materialFault(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::NotFound:
        return MaterialView::tr("Filen findes ikke. Er den flyttet? Vælg den igen.");
    case base::ErrorKind::InvalidInput:
        return MaterialView::tr(
            "Her er ingen tekst at læse. Brug en fil på højst 64 MB, der ender på .txt, .md, .html, "
            ".docx, .odt eller .pdf, eller sæt teksten ind.");
    case base::ErrorKind::Corrupt:
        return MaterialView::tr("Filen er beskadiget og kan ikke læses. Åbn den i det program, den er lavet i, og gem "
                                "den igen.");
    case base::ErrorKind::InputOutput:
        return MaterialView::tr("Filen kan ikke læses. Se, om du må åbne den, og prøv igen.");
    default:
        return ErrorText::again(error);
    }
}

} // namespace fagdansk::viewmodels
