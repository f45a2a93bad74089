#include "app/reports/text_lines.h"

#include <QTextOption>

namespace fagdansk::reports {
namespace {

bool holdsStrongLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const auto direction = c.direction();
        return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
    });
}

// Inter swaps a hyphen between capitals for another shape that a PDF cannot be searched or read aloud by. A format of
// its own shapes each sign apart from its neighbours.
QList<QTextLayout::FormatRange> signsApart(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i].isPunct() || text[i].category() == QChar::Symbol_Math)
            ranges.append({i, 1, {}});
    }
    return ranges;
}

/// Stops after `maxLines` + 1 lines: more are not needed to know that they are too many.
std::unique_ptr<QTextLayout> broken(const QString &text, const Column &column, int maxLines)
{
    const bool rightToLeft = holdsStrongLetters(text) ? text.isRightToLeft() : column.rightToLeft;
    QTextOption option(column.alignment | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);

    auto layout = std::make_unique<QTextLayout>(text, column.font);
    layout->setTextOption(option);
    layout->setFormats(signsApart(text));
    layout->beginLayout();
    for (qreal y = 0; layout->lineCount() <= maxLines; y += column.lineHeight) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(column.width);
        // The same distance for every line, whatever font a letter was borrowed from.
        line.setPosition({0, y + (column.lineHeight - line.height()) / 2});
    }
    layout->endLayout();
    return layout;
}

QString cutTo(const QString &text, qsizetype length, const QString &note)
{
    QString head = text.left(std::max<qsizetype>(length, 0));
    if (!head.isEmpty() && head.back().isHighSurrogate())
        head.chop(1);
    const bool mixed = head.isRightToLeft() != note.isRightToLeft();
    const QString apart = mixed ? QChar(0x2068) + note + QChar(0x2069) : note; // an isolate keeps its brackets right
    return head.trimmed() + QStringLiteral("… ") + apart;
}

} // namespace

std::unique_ptr<QTextLayout> brokenIntoLines(const QString &text, const Column &column, int maxLines,
                                             const QString &note)
{
    const qsizetype longest = qsizetype{maxLines} * maxLineLength;
    const QString head = text.left(longest);
    auto layout = broken(head, column, maxLines);
    if (layout->lineCount() <= maxLines && text.size() <= longest)
        return layout;
    const QTextLine last = layout->lineAt(std::min(maxLines, layout->lineCount()) - 1);
    qsizetype length = last.textStart() + last.textLength() - note.size() - 2;
    do {
        layout = broken(cutTo(head, length, note), column, maxLines);
        length -= 3;
    } while (layout->lineCount() > maxLines && length > 0);
    return layout;
}

} // namespace fagdansk::reports
