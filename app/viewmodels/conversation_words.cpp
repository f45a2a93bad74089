#include "app/viewmodels/conversation_words.h"

#include "app/viewmodels/decision_view.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

const scenarios::GuideTopic *topicOf(const std::string &id)
{
    const auto guide = scenarios::conversationGuide();
    const auto found = std::ranges::find(guide, std::string_view(id), &scenarios::GuideTopic::id);
    return found == guide.end() ? nullptr : &*found;
}
} // namespace

QString ConversationWords::topicTitle(std::string_view topic)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("background"), tr("Baggrund")}, {QStringLiteral("schooling"), tr("Skole og uddannelse")},
        {QStringLiteral("languages"), tr("Sprog")},     {QStringLiteral("danish"), tr("Dansk")},
        {QStringLiteral("vlv2"), tr("VLV-2")},          {QStringLiteral("work"), tr("Arbejde")},
        {QStringLiteral("difficult"), tr("Det svære")}, {QStringLiteral("motivation"), tr("Motivation")},
        {QStringLiteral("goals"), tr("Mål")},
    };
    return titles.value(text(topic));
}

QString ConversationWords::fieldLabel(std::string_view field)
{
    const QHash<QString, QString> labels{
        {QStringLiteral("in-denmark"), tr("År i Danmark")},
        {QStringLiteral("years"), tr("Års skolegang")},
        {QStringLiteral("education"), tr("Uddannelse efter skolen")},
        {QStringLiteral("latin"), tr("Læser latinske bogstaver")},
        {QStringLiteral("reads-own"), tr("Læser og skriver på sit eget sprog")},
        {QStringLiteral("du"), tr("Danskuddannelse")},
        {QStringLiteral("module"), tr("Modul")},
        {QStringLiteral("exam"), tr("Bestået prøve")},
        {QStringLiteral("oral"), tr("Mundtligt niveau")},
        {QStringLiteral("written"), tr("Skriftligt niveau")},
        {QStringLiteral("vlv2-outcome"), tr("Resultat af VLV-2")},
        {QStringLiteral("vlv2-date"), tr("Dato for VLV-2")},
        {QStringLiteral("vlv2-result"), tr("Med egne ord")},
        {QStringLiteral("working"), tr("Arbejder nu")},
        {QStringLiteral("knows-trade"), tr("Har arbejdet i faget")},
        {QStringLiteral("difficult-what"), tr("Hvad er svært?")},
        {QStringLiteral("asked-by"), tr("Hvem foreslog kurset?")},
    };
    return labels.value(text(field), tr("Notat"));
}

QString ConversationWords::optionTitle(std::string_view field, std::string_view option)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("in-denmark/under-1"), tr("under 1 år")},
        {QStringLiteral("in-denmark/1-3"), tr("1–3 år")},
        {QStringLiteral("in-denmark/4-10"), tr("4–10 år")},
        {QStringLiteral("in-denmark/over-10"), tr("over 10 år")},
        {QStringLiteral("education/none"), tr("Ingen")},
        {QStringLiteral("education/vocational"), tr("Erhvervsuddannelse")},
        {QStringLiteral("education/higher"), tr("Videregående")},
        {QStringLiteral("education/other"), tr("Andet")},
        {QStringLiteral("latin/yes"), tr("Ja")},
        {QStringLiteral("latin/partly"), tr("Delvist")},
        {QStringLiteral("latin/no"), tr("Nej")},
        {QStringLiteral("reads-own/well"), tr("Godt")},
        {QStringLiteral("reads-own/little"), tr("Lidt")},
        {QStringLiteral("reads-own/no"), tr("Nej")},
        {QStringLiteral("du/du1"), QStringLiteral("DU1")},
        {QStringLiteral("du/du2"), QStringLiteral("DU2")},
        {QStringLiteral("du/du3"), QStringLiteral("DU3")},
        {QStringLiteral("exam/none"), tr("Ingen")},
        {QStringLiteral("exam/pd1"), QStringLiteral("PD1")},
        {QStringLiteral("exam/pd2"), QStringLiteral("PD2")},
        {QStringLiteral("exam/pd3"), QStringLiteral("PD3")},
        {QStringLiteral("exam/higher"), tr("Højere")},
        {QStringLiteral("vlv2-outcome/not-taken"), tr("Ikke taget")},
        {QStringLiteral("vlv2-outcome/fvu"), tr("Anbefaler FVU")},
        {QStringLiteral("vlv2-outcome/language-teaching"), tr("Anbefaler danskuddannelse")},
        {QStringLiteral("vlv2-outcome/dyslexia-test"), tr("Anbefaler ordblindetest")},
        {QStringLiteral("vlv2-outcome/none"), tr("Anbefaler intet")},
        {QStringLiteral("working/employed"), tr("Har arbejde")},
        {QStringLiteral("working/unemployed"), tr("Er ledig")},
        {QStringLiteral("working/internship"), tr("Er i praktik")},
        {QStringLiteral("knows-trade/yes"), tr("Ja")},
        {QStringLiteral("knows-trade/little"), tr("Lidt")},
        {QStringLiteral("knows-trade/no"), tr("Nej")},
        {QStringLiteral("difficult-what/understand"), tr("At forstå")},
        {QStringLiteral("difficult-what/speak"), tr("At tale")},
        {QStringLiteral("difficult-what/read"), tr("At læse")},
        {QStringLiteral("difficult-what/write"), tr("At skrive")},
        {QStringLiteral("difficult-what/trade-words"), tr("Fagord")},
        {QStringLiteral("difficult-what/numbers"), tr("Tal og regning")},
        {QStringLiteral("asked-by/self"), tr("Deltageren selv")},
        {QStringLiteral("asked-by/employer"), tr("Arbejdsgiveren")},
        {QStringLiteral("asked-by/job-centre"), tr("Jobcentret")},
        {QStringLiteral("asked-by/union"), tr("Fagforeningen")},
    };
    const auto option0 = text(option);
    if (option0 == QLatin1String(recommendation::levelNames.front())) {
        return levelTexts().at(1);
    }
    return titles.value(text(field) + QLatin1Char('/') + option0, option0);
}

GuideFieldItem ConversationWords::fieldItem(const scenarios::GuideField &field)
{
    GuideFieldItem item;
    item.id = text(field.id);
    item.kind = static_cast<GuideFieldItem::Kind>(field.kind);
    item.label = fieldLabel(field.id);
    item.hint = field.id == "vlv2-date" ? tr("For eksempel 12.11.2026") : QString();
    for (const auto option : field.options) {
        item.options.append(text(option));
        item.titles.append(optionTitle(field.id, option));
    }
    return item;
}

QList<GuideTopicItem> ConversationWords::topics()
{
    QList<GuideTopicItem> items;
    for (const auto &topic : scenarios::conversationGuide()) {
        GuideTopicItem item{text(topic.id), topicTitle(topic.id), {}, {}};
        for (const auto question : topic.questions) {
            item.questions.append(QString::fromUtf8(question.data(), static_cast<qsizetype>(question.size())));
        }
        for (const auto &field : topic.fields) {
            item.fields.append(fieldItem(field));
        }
        items.append(std::move(item));
    }
    return items;
}

QString ConversationWords::said(const scenarios::GuideField &field, const std::string &answer)
{
    auto whole = QString::fromStdString(answer);
    if (field.options.empty()) {
        return whole;
    }
    QStringList titles;
    for (const auto &option : whole.split(QLatin1Char(','))) {
        titles.append(optionTitle(field.id, option.toStdString()));
    }
    return titles.join(QStringLiteral(", "));
}

EarlierNoteItem ConversationWords::earlier(const scenarios::ConversationEntry &entry)
{
    EarlierNoteItem item;
    item.title = topicTitle(entry.topic);
    const auto day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at.value).date(), QLocale::LongFormat);
    item.by = QStringList{day, QString::fromStdString(entry.teacherName)}.join(QStringLiteral(" · "));
    const auto *topic = topicOf(entry.topic);
    for (const auto &field : topic != nullptr ? topic->fields : std::vector<scenarios::GuideField>()) {
        const auto answer = entry.answers.find(std::string(field.id));
        if (answer != entry.answers.end() && !answer->second.empty()) {
            item.lines.append(tr("%1: %2").arg(fieldLabel(field.id), said(field, answer->second)));
        }
    }
    return item;
}

} // namespace fagdansk::viewmodels
