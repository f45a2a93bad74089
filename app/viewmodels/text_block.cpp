#include "app/viewmodels/text_block.h"

#include <QStringList>

namespace fagdansk::viewmodels {
namespace {
TextBlock blockOf(const QString &line)
{
    if (line.startsWith(QLatin1String("# "))) {
        return {TextBlock::Heading, line.mid(2).trimmed()};
    }
    if (line.startsWith(QLatin1String("- "))) {
        return {TextBlock::Bullet, line.mid(2).trimmed()};
    }
    return {TextBlock::Paragraph, line.trimmed()};
}
} // namespace

QList<TextBlock> textBlocks(const QString &body)
{
    QList<TextBlock> blocks;
    bool continues = false;
    const QStringList lines = body.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            continues = false;
            continue;
        }
        const TextBlock block = blockOf(line);
        if (continues && block.kind == TextBlock::Paragraph && blocks.last().kind == TextBlock::Paragraph) {
            blocks.last().text += QLatin1Char('\n') + block.text;
        } else {
            blocks.append(block);
        }
        continues = true;
    }
    return blocks;
}

} // namespace fagdansk::viewmodels
