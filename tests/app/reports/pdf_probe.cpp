#include "tests/app/reports/pdf_probe.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace fagdansk::reports {
namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        ADD_FAILURE() << program.toStdString() << " failed: " << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString infoField(const QString &path, const QString &field)
{
    for (const QString &line : output("pdfinfo", {path}).split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed();
    }
    return {};
}

} // namespace

void showPage(const QString &path, const QString &name)
{
    const QString folder = qEnvironmentVariable("FAGDANSK_SHOW_PAGES");
    if (folder.isEmpty())
        return;
    const QString shown = folder + '/' + name + ".pdf";
    QFile::remove(shown);
    EXPECT_TRUE(QFile::copy(path, shown)) << shown.toStdString();
}

QString pdfText(const QString &path, int page)
{
    QStringList arguments{"-layout", "-enc", "UTF-8", path, "-"};
    if (page > 0)
        arguments = QStringList{"-f", QString::number(page), "-l", QString::number(page)} + arguments;
    QStringList lines = output("pdftotext", arguments).remove('\f').split('\n');
    for (QString &line : lines) {
        while (line.endsWith(' '))
            line.chop(1);
    }
    return lines.join('\n').trimmed() + '\n';
}

QList<std::pair<QString, double>> pdfWords(const QString &path)
{
    QList<std::pair<QString, double>> words;
    static const QRegularExpression word(R"re(<word xMin="([0-9.]+)"[^>]*>([^<]*)</word>)re");
    const QString page = output("pdftotext", {"-bbox", "-enc", "UTF-8", path, "-"});
    for (auto matches = word.globalMatch(page); matches.hasNext();) {
        const auto match = matches.next();
        words.append({match.captured(2), match.captured(1).toDouble()});
    }
    return words;
}

int pdfPages(const QString &path)
{
    return infoField(path, "Pages").toInt();
}
QString pdfPageSize(const QString &path)
{
    return infoField(path, "Page size");
}

QList<PdfFont> pdfFonts(const QString &path)
{
    QList<PdfFont> fonts;
    const QStringList lines = output("pdffonts", {path}).split('\n', Qt::SkipEmptyParts);
    // Two lines of heading say where each column stands.
    const qsizetype embeddedAt = lines.value(0).indexOf("emb");
    for (const QString &line : lines.mid(2))
        fonts.append({line.section(' ', 0, 0), line.mid(embeddedAt, 3) == "yes"});
    return fonts;
}

} // namespace fagdansk::reports
