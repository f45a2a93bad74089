#include "app/viewmodels/term_form.h"

#include "wordlists/compounds/part.h"
#include "wordlists/glossary/term_rules.h"

#include <algorithm>
#include <array>

namespace fagdansk::viewmodels {
namespace {
using glossary::Article;

constexpr std::array<Article, 4> articles{Article::En, Article::Et, Article::PluralOnly, Article::None};
constexpr int longestWord = 60;

QString partsText(const glossary::Term &term)
{
    compounds::Parts parts;
    for (const auto &part : term.parts) {
        parts.push_back({part.link, part.text});
    }
    return QString::fromStdString(compounds::toText(parts));
}

QString exampleText(const glossary::Term &term)
{
    if (term.examples.empty()) {
        return {};
    }
    const auto &example = term.examples.front();
    return QString::fromStdString(example.before + "{" + example.form + "}" + example.after);
}
} // namespace

QStringList TermForm::languages()
{
    return {QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("pl"),  QStringLiteral("uk"),
            QStringLiteral("tr"), QStringLiteral("ro"), QStringLiteral("prs"), QStringLiteral("vi")};
}

QStringList TermForm::languageNames()
{
    return {QStringLiteral("English"),    QStringLiteral("العربية"),   QStringLiteral("polski"),
            QStringLiteral("українська"), QStringLiteral("Türkçe"),    QStringLiteral("română"),
            QStringLiteral("دری"),        QStringLiteral("Tiếng Việt")};
}

QStringList TermForm::translations() const
{
    return m_translations;
}

void TermForm::load(const glossary::Term &term, const std::string &unit)
{
    m_term = term;
    m_lemma = QString::fromStdString(term.lemma);
    m_article = static_cast<int>(std::ranges::find(articles, term.article) - articles.begin());
    m_parts = partsText(term);
    QStringList forms;
    for (const auto &form : term.forms) {
        forms.append(QString::fromStdString(form));
    }
    m_forms = forms.join(QStringLiteral(", "));
    m_definition = QString::fromStdString(term.definition);
    m_example = exampleText(term);
    m_unit = QString::fromStdString(unit);
    m_translations.clear();
    for (const auto &language : languages()) {
        const auto found = term.translations.find(language.toStdString());
        m_translations.append(found == term.translations.end() ? QString()
                                                               : QString::fromStdString(found->second.text));
    }
    m_lemmaFault.clear();
    m_partsFault.clear();
    m_definitionFault.clear();
    m_exampleFault.clear();
    m_isOpen = true;
    Q_EMIT changed();
}

void TermForm::translate(int language, const QString &text)
{
    if (language >= 0 && language < m_translations.size() && m_translations[language] != text) {
        m_translations[language] = text;
    }
}

void TermForm::close()
{
    m_isOpen = false;
    Q_EMIT changed();
}

void TermForm::readTexts(glossary::Term &term)
{
    term.lemma = m_lemma.simplified().toStdString();
    const bool isWord = !term.lemma.empty() && m_lemma.simplified().size() <= longestWord;
    m_lemmaFault = isWord ? QString() : tr("Skriv ordet. Det må højst have 60 tegn.");
    term.article = articles[static_cast<std::size_t>(std::clamp(m_article, 0, 3))];
    term.definition = m_definition.simplified().toStdString();
    const auto fault = term.definition.empty() ? std::nullopt : glossary::definitionFault(term.definition);
    m_definitionFault = fault ? tr("Skriv den kortere og lettere: højst 20 ord, og helst korte ord.") : QString();
    term.forms.clear();
    for (const auto &form : m_forms.split(u',', Qt::SkipEmptyParts)) {
        if (!form.simplified().isEmpty()) {
            term.forms.push_back(form.simplified().toStdString());
        }
    }
    const auto codes = languages();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        auto &translation = term.translations[codes[i].toStdString()];
        const auto text = m_translations[i].simplified().toStdString();
        if (translation.text != text) {
            translation = {text, glossary::ReviewState::Reviewed}; // a teacher wrote it
        }
        if (text.empty()) {
            term.translations.erase(codes[i].toStdString());
        }
    }
}

void TermForm::readParts(glossary::Term &term)
{
    const auto written = m_parts.simplified();
    auto parts = glossary::parseParts((written.isEmpty() ? m_lemma.simplified() : written).toStdString());
    const bool joins = parts && glossary::rejoins(*parts, term.lemma);
    if (joins) {
        term.parts = std::move(*parts);
    }
    m_partsFault = joins ? QString() : tr("Delene skal give ordet, for eksempel: tyngde punkt +s afstand");
}

void TermForm::readExample(glossary::Term &term)
{
    const auto written = m_example.simplified();
    m_exampleFault.clear();
    if (written.isEmpty()) {
        term.examples.clear();
        return;
    }
    auto example = glossary::parseExample(written.toStdString());
    if (!example) {
        m_exampleFault = tr("Sæt klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.");
    } else if (term.examples.empty()) {
        term.examples.push_back(std::move(*example));
    } else {
        term.examples.front() = std::move(*example);
    }
}

std::optional<glossary::Term> TermForm::complete()
{
    auto term = m_term;
    readTexts(term);
    readParts(term);
    readExample(term);
    const bool isRight =
        m_lemmaFault.isEmpty() && m_partsFault.isEmpty() && m_definitionFault.isEmpty() && m_exampleFault.isEmpty();
    Q_EMIT changed();
    return isRight ? std::optional(term) : std::nullopt;
}

} // namespace fagdansk::viewmodels
