#include "app/reports/letter_page.h"

#include "app/reports/chips.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <memory>

namespace fagdansk::reports {
namespace {

constexpr qreal margin = 48;
constexpr qreal contentWidth = pageWidth - 2 * margin;
constexpr qreal gutter = 28;
constexpr std::size_t mostFields = 6;
constexpr auto moreItems = QT_TRANSLATE_NOOP("reports", "og %1 til (forkortet)");

const TextStyle heading{.size = 13, .weight = QFont::DemiBold};
const TextStyle body{.size = 11.5, .face = Face::Reading, .lineHeight = 1.4};
const TextStyle quiet{.size = 8.5, .colour = ink::soft};

/// One edition's column. In a right-to-left edition the sheet mirrors, and `x` counts from the page's right edge.
class Column
{
public:
    Column(QPainter *painter, qreal scale, const Letter &letter, int place, int columns, Room room)
        : m_words(letter.language),
          m_sheet(painter, {m_words.isRightToLeft(), scale, m_words(QT_TRANSLATE_NOOP("reports", "(forkortet)"))}),
          m_letter(letter),
          m_room(room),
          m_width(columns == 1 ? contentWidth : (contentWidth - gutter) / 2),
          m_x(margin + (place > 0 && !m_words.isRightToLeft() ? m_width + gutter : 0))
    {}

    Sheet &sheet() { return m_sheet; }
    const ReportWords &words() const { return m_words; }
    const Letter &letter() const { return m_letter; }

    qreal head(qreal y)
    {
        const qreal top = y;
        y += text(y, cleaned(m_letter.centre), {.size = 9.5, .weight = QFont::Medium, .colour = ink::soft}, 1);
        y += m_sheet.scaled(4);
        y += text(y, cleaned(m_letter.title),
                  {.size = m_width < contentWidth ? 17.0 : 24.0, .weight = QFont::DemiBold, .lineHeight = 1.25}, 2);
        return y - top;
    }
    qreal section(qreal y, std::size_t index)
    {
        const auto &section = m_letter.sections[index];
        const qreal top = y;
        if (isEmpty(section))
            return 0;
        y += m_sheet.scaled(14);
        y += text(y, cleaned(section.title), heading, 2);
        for (const LetterBar &bar : section.bars)
            y += drawBar(y, bar);
        y += sentences(y, section.sentences);
        y += chips(y, section.words);
        for (int i = 0; i < section.writingLines; ++i) {
            y += m_sheet.scaled(26);
            m_sheet.line({m_x, y}, {m_x + m_width, y}, ink::soft, 0.6);
        }
        return y - top;
    }

private:
    static bool isEmpty(const LetterSection &section)
    {
        return section.bars.empty() && section.sentences.empty() && section.words.empty() && section.writingLines == 0;
    }
    qreal text(qreal y, const QString &text, const TextStyle &style, int maxLines)
    {
        return m_sheet.text(m_x, y, m_width, text, style, maxLines);
    }
    qreal drawBar(qreal y, const LetterBar &bar)
    {
        const qreal top = y;
        y += m_sheet.scaled(6);
        y += text(y, cleaned(bar.title), {.size = 11, .weight = QFont::Medium}, 1);
        const QRectF track(m_x, y + m_sheet.scaled(3), m_width, m_sheet.scaled(12));
        m_sheet.box(track, track.height() / 2, ink::side, ink::line, 0.6);
        if (bar.share && *bar.share > 0) {
            const qreal width = std::max(track.width() * std::clamp(*bar.share, 0.0, 1.0), track.height());
            m_sheet.box({track.left(), track.top(), width, track.height()}, track.height() / 2, ink::accent);
        }
        const qreal limit = track.left() + track.width() * std::clamp(bar.limit, 0.0, 1.0);
        for (const auto &[colour, width] : {std::pair{ink::paper, 3.2}, std::pair{ink::text, 1.3}})
            m_sheet.line({limit, track.top() - 2}, {limit, track.bottom() + 2}, colour, width);
        y = track.bottom() + m_sheet.scaled(3);
        y += text(y, cleaned(bar.sentence), body, m_room.maxLines);
        return y - top;
    }
    qreal sentences(qreal y, const std::vector<std::string> &sentences)
    {
        const qreal top = y;
        const qreal indent = sentences.size() > 1 ? m_sheet.scaled(11) : 0;
        const auto shown = std::min<std::size_t>(static_cast<std::size_t>(m_room.maxItems), sentences.size());
        for (std::size_t i = 0; i < shown; ++i) {
            y += m_sheet.scaled(3);
            if (indent > 0) {
                const qreal dot = m_sheet.scaled(3);
                const qreal middle = y + m_sheet.scaled(body.size * body.lineHeight) / 2;
                m_sheet.box({m_x + 1, middle - dot / 2, dot, dot}, dot / 2, ink::accent);
            }
            y += m_sheet.text(m_x + indent, y, m_width - indent, cleaned(sentences[i]), body, m_room.maxLines);
        }
        if (shown < sentences.size())
            y += text(y, m_words(moreItems).arg(sentences.size() - shown), quiet, 1);
        return y - top;
    }
    qreal chips(qreal y, const std::vector<std::string> &words)
    {
        QStringList list;
        for (const std::string &word : words)
            list << cleaned(word);
        if (list.isEmpty())
            return 0;
        const qreal gap = m_sheet.scaled(5);
        return gap + drawChips(m_sheet, {m_x, y + gap}, m_width, list, {ink::paper, ink::accent, m_room.maxItems},
                               m_words(moreItems));
    }

    ReportWords m_words;
    Sheet m_sheet;
    const Letter &m_letter;
    Room m_room;
    qreal m_width;
    qreal m_x;
};

qreal drawFields(Column &column, qreal top)
{
    const auto &fields = column.letter().fields;
    const auto count = std::min(fields.size(), mostFields);
    if (count == 0)
        return 0;
    const qreal padding = 12;
    const qreal width = (contentWidth - 2 * padding) / 3;
    const auto draw = [&](Sheet &sheet) {
        qreal rowTop = top + sheet.scaled(8);
        qreal bottom = rowTop;
        for (std::size_t i = 0; i < count; ++i) {
            if (i % 3 == 0)
                rowTop = i == 0 ? rowTop : bottom + sheet.scaled(6);
            const qreal x = margin + padding + static_cast<qreal>(i % 3) * width;
            qreal y = rowTop + sheet.text(x, rowTop, width - 10, cleaned(fields[i].label), quiet, 1);
            y += sheet.text(x, y, width - 10, cleaned(fields[i].value), {.size = 11.5, .weight = QFont::Medium}, 2);
            bottom = std::max(bottom, y);
        }
        return bottom + sheet.scaled(8);
    };
    Sheet measuring = column.sheet().measuring();
    const qreal bottom = draw(measuring);
    column.sheet().box({margin, top, contentWidth, bottom - top}, 9, ink::side);
    draw(column.sheet());
    return bottom - top;
}

void drawFoot(Column &column)
{
    qreal y = contentBottom + 14;
    Sheet &sheet = column.sheet();
    sheet.line({margin, y}, {margin + contentWidth, y}, ink::line, 1);
    y += 8;
    const auto &foot = column.letter().foot;
    for (std::size_t i = 0; i < foot.size(); ++i) {
        const TextStyle style = i == 0 ? TextStyle{.size = 10, .weight = QFont::DemiBold} : quiet;
        y += sheet.text(margin, y, contentWidth, cleaned(foot[i]), style, i == 0 ? 1 : 2);
    }
}

} // namespace

qreal drawLetterPage(QPainter *painter, qreal scale, std::span<const Letter> editions, Room room)
{
    std::vector<std::unique_ptr<Column>> columns;
    for (const Letter &edition : editions)
        columns.push_back(std::make_unique<Column>(painter, scale, edition, static_cast<int>(columns.size()),
                                                   static_cast<int>(editions.size()), room));
    const auto beside = [&](auto draw) {
        qreal height = 0;
        for (const auto &column : columns)
            height = std::max(height, draw(*column));
        return height;
    };
    qreal y = 40;
    y += beside([&](Column &column) { return column.head(y); });
    y += columns.front()->sheet().scaled(10);
    y += drawFields(*columns.front(), y);
    for (std::size_t i = 0; i < editions.front().sections.size(); ++i)
        y += beside([&](Column &column) { return column.section(y, i); });
    drawFoot(*columns.front());
    return y;
}

} // namespace fagdansk::reports
