// A language-centre teacher goes from a trade teacher's .docx to a glossary of their own, a printed worksheet, a
// workbook for another centre and an assigned drill.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/assignments_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/glossaries_model.h"
#include "app/viewmodels/glossary_file_model.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/material_model.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fagdansk::gui {
namespace {
constexpr auto fileName = "vaerksted.docx";
constexpr auto title = "Værkstedet, uge 48";

int proposal(Stage &stage, const QString &word)
{
    const auto words = stage.app().desk()->material()->words();
    const auto found = std::ranges::find_if(words, [&](const auto &each) { return each.word.endsWith(word); });
    if (found == words.end()) {
        stage.fail(qPrintable(QStringLiteral("the text proposes no word ") + word));
    }
    return found->id.toInt();
}

void readTheText(Stage &stage)
{
    const auto &material = *stage.app().desk()->material();
    QFile::copy(QStringLiteral(":/tour/") + QLatin1String(fileName), QDir::home().filePath(QLatin1String(fileName)));
    stage.button("desk-nav-glossaries");
    stage.picture("ordlister");
    stage.button("material-start");
    stage.expect("the file", [&] { return material.fileNames().contains(QLatin1String(fileName)); });
    stage.picture("vaelg-en-tekst");
    stage.robot().press(QStringLiteral("material-file-%1").arg(material.fileNames().indexOf(QLatin1String(fileName))));
    stage.expect("the text", [&] { return material.state() == viewmodels::MaterialModel::Read; });
}

void chooseWords(Stage &stage)
{
    const auto &material = *stage.app().desk()->material();
    stage.button("material-take-known");
    stage.robot().press(QStringLiteral("proposal-%1-drop").arg(proposal(stage, QStringLiteral("skal"))));
    stage.robot().press(QStringLiteral("proposal-%1-edit").arg(proposal(stage, QStringLiteral("slange·klemme"))));
    stage.write("term-definition-input", "En lille ring af metal. Den holder slangen fast.");
    stage.picture("ret-et-ord");
    stage.button("term-save");
    stage.expect("the words taken", [&] { return material.takenWords() > 20; });
    stage.picture("fagord-i-teksten");
    stage.write("keep-title-input", title);
    stage.button("keep-words");
    const auto &own = *stage.app().desk()->glossaries();
    stage.expect("the glossary", [&] { return own.open().words > 20; });
    stage.picture("egen-ordliste");
}

void printTheSheet(Stage &stage)
{
    const auto &own = *stage.app().desk()->glossaries();
    stage.button("sheet-language-box");
    stage.button("sheet-language-2");
    stage.button("sheet-write");
    stage.expect("the worksheet", [&] { return QFileInfo(own.document()).size() > 1000; });
    stage.keep(own.document(), QStringLiteral("worksheet.pdf"));
}

/// Out as a workbook, and that looked at as another centre would see it.
void passItOn(Stage &stage)
{
    const auto &file = *stage.app().desk()->glossaryFile();
    const int words = stage.app().desk()->glossaries()->open().words;
    stage.button("glossary-save-xlsx");
    stage.expect("the workbook", [&] { return stage.app().desk()->note().contains(QLatin1String(".xlsx")); });
    stage.button("desk-nav-glossaries");
    stage.button("glossary-file-start");
    const auto name = QStringLiteral("Værkstedet uge 48.xlsx"); // a file's name without the comma
    stage.expect("the workbook among the newest", [&] { return file.fileNames().contains(name); });
    stage.picture("hent-en-ordliste");
    stage.robot().press(QStringLiteral("glossary-in-file-%1").arg(file.fileNames().indexOf(name)));
    stage.expect("the same words", [&] { return file.wordCount() == words && file.blocking().isEmpty(); });
    stage.picture("ordliste-fra-en-fil");
    stage.button("desk-nav-glossaries");
}

void assignIt(Stage &stage)
{
    const auto trade = stage.app().desk()->glossaries()->open().trade;
    stage.button("desk-nav-participants");
    stage.robot().press(stage.rowOf(QStringLiteral("Amal Haddad")));
    const auto &assignments = *stage.app().desk()->assignments();
    const auto before = assignments.all().size();
    stage.button("assignment-new");
    const auto trades = stage.app().desk()->trades();
    const auto found = std::ranges::find(trades, trade, &viewmodels::TradeItem::slug);
    stage.button("assignment-trade-box");
    stage.robot().press(QStringLiteral("assignment-trade-%1").arg(found - trades.begin()));
    stage.button("assignment-give");
    stage.expect("the drill", [&] { return assignments.all().size() == before + 1; });
    stage.picture("egen-ordliste-givet");
}
} // namespace

void lesson(Stage &stage)
{
    stage.logIn();
    readTheText(stage);
    chooseWords(stage);
    printTheSheet(stage);
    passItOn(stage);
    assignIt(stage);
    stage.logOut();
}

} // namespace fagdansk::gui
