// A piece of a reading text: paragraph, heading or bullet.
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct TextBlock
{
    Q_GADGET
    QML_VALUE_TYPE(textBlock)
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)

public:
    enum Kind { Paragraph, Heading, Bullet };
    Q_ENUM(Kind)
    Kind kind = Paragraph;
    QString text;

    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};

/// Splits a body as docs/content-format.md writes it.
QList<TextBlock> textBlocks(const QString &body);

/// Enums of a value type are out of QML's reach; this names them there.
namespace TextBlockNames {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(fagdansk::viewmodels::TextBlock)
QML_NAMED_ELEMENT(TextBlock)
} // namespace TextBlockNames

} // namespace fagdansk::viewmodels
