#include "app/viewmodels/word_items.h"

#include "app/viewmodels/day_text.h"

#include <QCoreApplication>

#include <cmath>

namespace fagdansk::viewmodels {
namespace {
struct WordItems
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::WordItems)
};
} // namespace

QString articleText(glossary::Article article)
{
    switch (article) {
    case glossary::Article::En:
        return QStringLiteral("en");
    case glossary::Article::Et:
        return QStringLiteral("et");
    case glossary::Article::None:
    case glossary::Article::PluralOnly:
        break;
    }
    return {};
}

QString translationText(const glossary::Term &term, const QString &language)
{
    const auto found = term.translations.find(language.toStdString());
    return found == term.translations.end() ? QString() : QString::fromStdString(found->second.text);
}

/// The link stands with the part before it: "tyngde·punkts·afstand".
QString partsText(const std::vector<glossary::CompoundPart> &parts)
{
    if (parts.size() < 2) {
        return {};
    }
    QString text = QString::fromStdString(parts.front().text);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        text += QString::fromStdString(parts[i].link) + QStringLiteral("·") + QString::fromStdString(parts[i].text);
    }
    return text;
}

WordItem wordItem(const scenarios::LearnedWord &word, const QString &language)
{
    auto item = wordItem(word.term, language);
    item.known = word.known;
    item.hard = word.hard;
    item.begun = true;
    item.lapses = word.lapses;
    return item;
}

WordItem wordItem(const scenarios::ListedWord &word, const QString &language)
{
    auto item = wordItem(*word.term, language);
    item.known = word.state == scenarios::WordState::Known;
    item.begun = word.state != scenarios::WordState::NotBegun;
    item.lapses = word.lapses;
    return item;
}

WordItem wordItem(const glossary::Term &term, const QString &language)
{
    WordItem item;
    item.begun = false;
    item.id = QString::fromStdString(term.id.text());
    item.lemma = QString::fromStdString(term.lemma);
    item.article = articleText(term.article);
    item.definition = QString::fromStdString(term.definition);
    item.translation = translationText(term, language);
    item.picture = QString::fromStdString(term.picture);
    item.say = term.say.empty() ? item.lemma : QString::fromStdString(term.say);
    item.parts = partsText(term.parts);
    QStringList forms;
    for (const auto &form : term.forms) {
        forms.append(QString::fromStdString(form));
    }
    item.forms = forms.join(QStringLiteral(", "));
    for (const auto &example : term.examples) {
        item.sentences.append(QString::fromStdString(example.sentence()));
    }
    return item;
}

namespace {
QString courseText(const scenarios::TradeHome &home)
{
    if (!home.courseDay) {
        return {};
    }
    const auto begins = WordItems::tr("Kurset begynder %1.").arg(dayText(*home.courseDay));
    const auto reached = home.course ? std::lround(home.course->expectedKnown) : 0;
    return reached == 0 ? begins
                        : begins + QLatin1Char(' ') +
                              WordItems::tr("Du kan nå %1 af %2 ord.").arg(reached).arg(home.course->terms);
}
} // namespace

TradeItem tradeItem(const scenarios::TradeHome &home)
{
    TradeItem item;
    item.slug = QString::fromStdString(home.trade.slug);
    item.title = QString::fromStdString(home.trade.title);
    item.badge = QString::fromStdString(home.trade.badge);
    item.colour = QString::fromStdString(home.trade.colour);
    for (const auto &letter : home.formLetters) {
        item.forms.append(QString::fromStdString(letter));
    }
    item.words = home.words;
    item.known = home.totals.known;
    item.inProgress = home.totals.inProgress;
    item.course = courseText(home);
    return item;
}

} // namespace fagdansk::viewmodels
