// A class in a spreadsheet: what is wrong with it, all of them enrolled, and taken back; and results as a spreadsheet.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/desk_model.h"

#include <QDir>
#include <QFile>

namespace fagdansk::gui {
namespace {
using viewmodels::BulkEnrolmentModel;

constexpr auto head = "Navn;Kaldenavn;Modersmål;Fag\n";

QString inHome(const QString &name, const QByteArray &text)
{
    QFile file(QDir::home().filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
    return file.fileName();
}

void read(Stage &stage, const QString &file)
{
    stage.robot().write(QStringLiteral("sheet-path-input"), file);
    stage.button("sheet-read");
    stage.expect("the file's preview",
                 [&] { return stage.app().desk()->enrolment()->bulk()->state() == BulkEnrolmentModel::Previewed; });
}

void saveResults(Stage &stage)
{
    stage.button("desk-nav-participants");
    stage.button("results-all");
    stage.see("results-csv");
    stage.picture("gem-resultater");
    stage.button("results-csv");
    stage.expect("the results' file", [&] { return stage.app().desk()->note().contains(QStringLiteral(".csv")); });
    const auto file = stage.app().desk()->note().section(QChar(0x2066), 1).section(QChar(0x2069), 0, 0);
    stage.keep(file, QStringLiteral("resultater.csv"));
}
} // namespace

void manyAtOnce(Stage &stage)
{
    auto &desk = *stage.app().desk();
    stage.logIn();
    stage.button("desk-nav-participants");
    stage.button("new-participant");
    stage.button("enrol-many");
    stage.see("sheet-path-input");
    stage.button("bulk-template");
    stage.expect("the empty sheet", [&] { return desk.note().contains(QStringLiteral(".xlsx")); });
    stage.picture("flere-vaelg-fil");
    read(stage,
         inHome(QStringLiteral("hold-fejl.csv"),
                QByteArray(head) + "Yusuf Ali;Yusuf;somali;bager\n;Mira;tyrkisk;\nMira Kaya;Yusuf;klingon;Truck\n"));
    stage.picture("flere-fejl");
    stage.button("bulk-cancel");
    const auto before = desk.participants().size();
    read(stage, inHome(QStringLiteral("hold.csv"),
                       QByteArray(head) + "Yusuf Ali;Yusuf;somali;Svejsning\nMira Kaya;Mira;tyrkisk;Truck\n"));
    stage.picture("flere-klar");
    stage.button("bulk-enrol");
    stage.expect("two more participants", [&] { return desk.participants().size() == before + 2; });
    stage.picture("flere-oprettet");
    stage.button("bulk-take-back");
    stage.expect("nobody of them is left", [&] { return desk.participants().size() == before; });
    saveResults(stage);
    stage.logOut();
}

} // namespace fagdansk::gui
