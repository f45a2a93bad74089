#include "tests/app/gui/ledger.h"

#include <gtest/gtest.h>

namespace fagdansk::guitest {
namespace {
/// A null string begins with nothing for QString::startsWith, not even with an empty one.
bool begins(const QString &text, const QString &with)
{
    return text.left(with.size()) == with;
}
} // namespace

void ScreeningLedger::read(const QList<Entry> &entries)
{
    m_isFirst = true;
    for (const auto &entry : entries) {
        if (entry.kind == QLatin1String("at")) {
            arrive(entry);
        } else if (entry.kind == QLatin1String("typing")) {
            m_typed = entry.text;
        } else if (entry.kind == QLatin1String("draft")) {
            m_draft = m_typed = entry.text;
            ++m_drafts;
        } else if (entry.kind == QLatin1String("giving")) {
            m_giving = entry;
        } else if (entry.kind == QLatin1String("gave")) {
            m_answers[entry.key] = entry.text;
            m_giving.reset();
        } else if (entry.kind == QLatin1String("closed")) {
            close(entry);
        } else if (entry.kind == QLatin1String("done")) {
            m_giving.reset();
            m_done = true;
        }
    }
}

void ScreeningLedger::close(const Entry &closed)
{
    if (closed.key.isEmpty()) {
        return; // on the way to the screening
    }
    m_step = closed.key;
    // A window that closes in peace saves what stands in the field.
    m_draft = m_typed = closed.text;
}

void ScreeningLedger::arrive(const Entry &at)
{
    if (m_isFirst && m_wasAnywhere) {
        checkResumed(at);
    }
    if (at.key != m_step) {
        m_draft.clear();
    }
    m_step = at.key;
    m_typed = at.text;
    m_draft = m_isFirst ? at.text : m_draft;
    m_isFirst = false;
    m_wasAnywhere = true;
}

void ScreeningLedger::checkResumed(const Entry &at) const
{
    if (m_answers.contains(m_step)) {
        EXPECT_FALSE(m_answers.contains(at.key)) << "asked again: " << at.key.toStdString();
        return;
    }
    EXPECT_EQ(at.key.toStdString(), m_step.toStdString()) << "it goes on at the same question";
    EXPECT_TRUE(begins(at.text, m_draft)) << "draft: " << m_draft.toStdString() << "; there: " << at.text.toStdString();
    EXPECT_TRUE(begins(m_typed, at.text)) << "typed: " << m_typed.toStdString() << "; there: " << at.text.toStdString();
}

void ScreeningLedger::compare(const std::multimap<QString, QString> &recorded)
{
    if (m_giving && recorded.contains(m_giving->key)) {
        m_answers[m_giving->key] = m_giving->text; // it was on the disk before the window could say so
        m_giving.reset();
    }
    for (const auto &[step, text] : m_answers) {
        ASSERT_EQ(recorded.count(step), 1U) << step.toStdString();
        EXPECT_EQ(recorded.find(step)->second.toStdString(), text.toStdString()) << step.toStdString();
    }
    EXPECT_EQ(recorded.size(), m_answers.size()) << "there is an answer that nobody gave";
}

} // namespace fagdansk::guitest
