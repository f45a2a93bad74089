#include "app/viewmodels/word_items.h"

namespace fagdansk::viewmodels {

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

WordItem wordItem(const scenarios::LearnedWord &word, const QString &language)
{
    WordItem item;
    item.lemma = QString::fromStdString(word.term.lemma);
    item.article = articleText(word.term.article);
    item.definition = QString::fromStdString(word.term.definition);
    item.translation = translationText(word.term, language);
    item.picture = QString::fromStdString(word.term.picture);
    item.say = word.term.say.empty() ? item.lemma : QString::fromStdString(word.term.say);
    item.known = word.known;
    item.lapses = word.lapses;
    return item;
}

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
    return item;
}

} // namespace fagdansk::viewmodels
