// The interface's words in every language the program offers, read from the catalogues themselves.
#include "app/viewmodels/app_model.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace fagdansk::viewmodels {
namespace {

struct Entry
{
    bool finished = true;
    bool counts = false;
    QStringList forms; ///< one, or one for each number the language tells apart
};
using Catalogue = QMap<QString, Entry>; ///< by context and Danish text

QString key(const QString &context, const QString &danish)
{
    return context + QLatin1Char('|') + danish;
}

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.finished = !xml.attributes().hasAttribute("type");
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"numerusform") {
            entry.forms.append(xml.readElementText());
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    if (!entry.counts) {
        entry.forms = {text};
    }
}

Catalogue catalogueOf(const QString &language)
{
    QFile file(QStringLiteral(FAGDANSK_SOURCE_DIR "/qml/i18n/fagdansk_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << "no catalogue for " << language.toStdString();
    Catalogue entries;
    QString context;
    QString danish;
    Entry entry;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entry = {};
            entry.counts = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            danish = xml.readElementText();
        } else if (xml.name() == u"translation") {
            readTranslation(xml, entry);
            entries.insert(key(context, danish), entry);
        }
    }
    return entries;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|[1-9])"));
    QStringList found;
    for (auto at = placeholder.globalMatch(text); at.hasNext();) {
        found.append(at.next().captured());
    }
    found.sort();
    return found;
}

QStringList translatedLanguages()
{
    auto languages = AppModel::languages();
    languages.removeOne(QStringLiteral("da")); // the source itself
    return languages;
}

TEST(Catalogues, everyLanguageSaysEverything)
{
    const auto all = catalogueOf("en").keys();
    ASSERT_GT(all.size(), 500);
    ASSERT_EQ(translatedLanguages().size(), 5);
    for (const auto &language : translatedLanguages()) {
        const auto catalogue = catalogueOf(language);
        EXPECT_EQ(catalogue.keys(), all) << language.toStdString() << ": run scripts/update_translations.sh";
        for (auto at = catalogue.begin(); at != catalogue.end(); ++at) {
            const std::string where = language.toStdString() + " of " + at.key().toStdString();
            EXPECT_TRUE(at->finished) << where;
            for (const auto &form : at->forms) {
                EXPECT_FALSE(form.trimmed().isEmpty()) << where;
                EXPECT_EQ(form, form.trimmed()) << where;
            }
        }
    }
}

TEST(Catalogues, everyTranslationKeepsItsValues)
{
    for (const auto &language : translatedLanguages()) {
        const auto catalogue = catalogueOf(language);
        for (auto at = catalogue.begin(); at != catalogue.end(); ++at) {
            for (const auto &form : at->forms) {
                // "One time" and "twice" may stand without their number.
                const bool wordForIt = at->counts && !form.contains(QLatin1String("%n"));
                const auto expected = placeholdersIn(at.key());
                EXPECT_EQ(placeholdersIn(form) + (wordForIt ? QStringList{"%n"} : QStringList()), expected)
                    << language.toStdString() << " of " << at.key().toStdString();
            }
        }
    }
}

TEST(Catalogues, everyNumberHasItsForm)
{
    const QMap<QString, int> forms{{"da", 2}, {"en", 2}, {"ar", 6}, {"pl", 3}, {"uk", 3}, {"tr", 1}};
    for (const auto &language : AppModel::languages()) {
        ASSERT_TRUE(forms.contains(language)) << "how many forms has " << language.toStdString() << "?";
        int counted = 0;
        for (const auto &entry : catalogueOf(language)) {
            if (entry.counts) {
                EXPECT_EQ(entry.forms.size(), forms.value(language)) << entry.forms.value(0).toStdString();
                ++counted;
            }
        }
        EXPECT_GT(counted, 10) << language.toStdString();
    }
}

TEST(Catalogues, anInstructionNamesItsButtonAsTheButtonIsNamed)
{
    struct Case
    {
        const char *context;
        const char *instruction;
        const char *buttonContext;
        const char *button;
    };
    const Case cases[] = {
        {"ScreeningPlace", "Læs teksten. Tryk på »Jeg har læst teksten«, når du er klar.", "ReadStep",
         "Jeg har læst teksten"},
        {"ScreeningPlace", "Tak for dit arbejde. Tryk på »Aflever«, så kan din lærer læse dine svar.", "MessageStep",
         "Aflever"},
        {"ScreeningPlace", "Det er i orden. Det, du har lavet, er gemt. Tryk på »Aflever«, så kan din lærer læse det.",
         "MessageStep", "Aflever"},
        {"fagdansk::viewmodels::ScreeningModel", "Skriv noget først, eller vælg »Jeg kan ikke forklare det«.",
         "WritingArea", "Jeg kan ikke forklare det"},
        {"DrillCue", "Computeren har ingen lyd. Vælg \"Ved ikke\".", "DrillFoot", "Ved ikke"},
        {"HomePlace", "Vælg, hvor længe du vil øve dig. Tryk så på Øv.", "PracticeCard", "Øv"},
        {"WordsPlace", "Her kommer de ord, du øver. Tryk på Alle ord for at se resten.", "WordsPlace", "Alle ord"},
    };
    for (const auto &language : translatedLanguages()) {
        const auto catalogue = catalogueOf(language);
        for (const auto &[context, instruction, buttonContext, button] : cases) {
            const auto said = catalogue.value(key(context, instruction)).forms.value(0);
            const auto named = catalogue.value(key(buttonContext, button)).forms.value(0);
            ASSERT_FALSE(named.isEmpty()) << language.toStdString() << ": " << button;
            EXPECT_TRUE(said.contains(named)) << language.toStdString() << ": " << said.toStdString();
        }
    }
}

} // namespace
} // namespace fagdansk::viewmodels
