#include "app/viewmodels/own_word_items.h"

#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/term_form.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
QString articleText(const glossary::Term &term)
{
    switch (term.article) {
    case glossary::Article::En:
        return QStringLiteral("en ");
    case glossary::Article::Et:
        return QStringLiteral("et ");
    case glossary::Article::None:
    case glossary::Article::PluralOnly:
        break;
    }
    return term.wordClass == glossary::WordClass::Verb ? QStringLiteral("at ") : QString();
}

/// In that language; each name keeps its own direction.
QString languageName(const QString &code)
{
    static const QHash<QString, QString> more{{QStringLiteral("so"), QStringLiteral("Soomaali")},
                                              {QStringLiteral("ti"), QStringLiteral("ትግርኛ")}};
    const auto name = TermForm::languageNames().value(TermForm::languages().indexOf(code), more.value(code, code));
    return QChar(0x2068) + name + QChar(0x2069);
}
} // namespace

QString shownWord(const glossary::Term &term)
{
    std::string word;
    for (const auto &part : term.parts) {
        word += part.link == "-" ? "-" : word.empty() ? part.link : part.link + "·";
        word += part.text;
    }
    const bool isWhole = term.parts.size() < 2 || term.lemma.find(' ') != std::string::npos;
    return articleText(term) + QString::fromStdString(isWhole ? term.lemma : word);
}

OwnWordItem ownWordItem(const glossary::Term &term)
{
    OwnWordItem item;
    item.id = QString::fromStdString(term.id.text());
    item.word = shownWord(term);
    item.definition = QString::fromStdString(term.definition);
    QStringList languages;
    for (const auto &[language, translation] : term.translations) {
        languages.append(languageName(QString::fromStdString(language)));
    }
    item.translations = languages.join(QStringLiteral(", "));
    return item;
}

QList<OwnWordItem> ownWordItems(const scenarios::OwnGlossary &own)
{
    QList<OwnWordItem> items;
    for (const auto &term : own.terms) {
        auto item = ownWordItem(term);
        item.unit = QString::fromStdString(scenarios::unitTitleOf(own, term));
        item.opensUnit = items.isEmpty() || items.last().unit != item.unit;
        items.append(item);
    }
    return items;
}

GlossaryItem glossaryItem(const scenarios::OwnGlossary &own)
{
    const auto lacking =
        std::ranges::count_if(own.terms, [](const glossary::Term &term) { return !scenarios::canBePractised(term); });
    return {idText(own.id), QString::fromStdString(own.title), QString::fromStdString(scenarios::tradeSlugOf(own.id)),
            static_cast<int>(own.terms.size()), static_cast<int>(lacking)};
}

} // namespace fagdansk::viewmodels
