// What a playing child saw and did, line by line, in a file that outlives it.
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace fagdansk::guitest {

struct Entry
{
    QString kind;
    QString key;
    QString text;
};

class Journal
{
public:
    explicit Journal(const QString &file) : m_file(file)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
            qFatal("the journal cannot be written");
        }
    }
    /// With the system before it returns: a kill loses nothing of it.
    void note(const char *kind, const QString &key, const QString &text = {})
    {
        m_file.write((QString::fromUtf8(kind) + QLatin1Char('\t') + key + QLatin1Char('\t') + text + QLatin1Char('\n'))
                         .toUtf8());
        ++m_entries;
    }
    int entries() const { return m_entries; }
    static QList<Entry> read(const QString &path)
    {
        QList<Entry> entries;
        QFile file(path);
        const auto lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        for (const auto &line : lines) {
            const auto parts = QString::fromUtf8(line).split(QLatin1Char('\t'));
            if (parts.size() == 3) {
                entries.append({parts[0], parts[1], parts[2]});
            }
        }
        return entries;
    }

private:
    QFile m_file;
    int m_entries = 0;
};

} // namespace fagdansk::guitest
