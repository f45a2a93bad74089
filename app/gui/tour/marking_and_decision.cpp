// The teacher marks the answers, some of them blind, and decides.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/documents_model.h"
#include "app/viewmodels/marking_model.h"

#include <QFileInfo>

namespace fagdansk::gui {
namespace {
using viewmodels::MarkingModel;

struct Pictured
{
    bool blind = false;
    bool shown = false;
    bool revealed = false;
};

void expectSuggestion(Stage &stage)
{
    const auto &model = *stage.app().marking();
    stage.expect("a suggestion", [&] { return model.state() == MarkingModel::Empty || model.suggested() >= 0; });
}

void pictureOnce(Stage &stage, bool &done, const char *name)
{
    if (!done) {
        stage.picture(name);
    }
    done = true;
}

/// The teacher agrees with the suggestion, seen or not.
void markOne(Stage &stage, Pictured &pictured)
{
    const auto &model = *stage.app().marking();
    if (model.blind()) {
        pictureOnce(stage, pictured.blind, "vurdering-blind");
    } else {
        pictureOnce(stage, pictured.shown, "vurdering");
    }
    const int before = model.left();
    stage.robot().key(static_cast<Qt::Key>(Qt::Key_0 + model.suggested()));
    stage.expect("the mark recorded",
                 [&] { return model.state() == MarkingModel::Revealing || model.left() < before; });
    if (model.state() == MarkingModel::Revealing) {
        pictureOnce(stage, pictured.revealed, "vurdering-efter-blind");
        stage.robot().key(Qt::Key_Return);
    }
    stage.expect("the next answer", [&] { return model.left() < before; });
    stage.robot().settle();
}

void takeBack(Stage &stage)
{
    const auto &model = *stage.app().marking();
    const int before = model.left();
    stage.robot().key(Qt::Key_Z);
    stage.expect("the mark taken back", [&] { return model.left() == before + 1; });
}
/// The result in the participant's language, then a referral that the participant has said yes to.
void documents(Stage &stage)
{
    const auto &model = *stage.app().desk()->documents();
    const auto save = [&](qsizetype given, const char *name) {
        stage.button("document-save");
        stage.expect("the document listed", [&] { return model.given().size() == given; });
        stage.keep(model.saved(), QString::fromUtf8(name));
    };
    stage.button("decision-documents");
    stage.expect("the documents", [&] { return model.loaded() && !model.page().isNull(); });
    stage.picture("dokumenter-resultat");
    save(1, "resultat.pdf");
    stage.button("document-1");
    stage.expect("the conversation sheet", [&] { return model.current() == 1; });
    stage.picture("dokumenter-samtaleark");
    stage.button("document-2");
    stage.write("document-recipient-input", "AMU Syd, Anna Holm");
    stage.button("document-agreed");
    stage.picture("dokumenter-henvisning");
    save(2, "henvisning.pdf");
}
} // namespace

void marking(Stage &stage)
{
    const auto &model = *stage.app().marking();
    stage.logIn();
    stage.picture("i-dag");
    stage.button("desk-nav-marking");
    stage.expect("an answer to mark", [&] { return model.state() == MarkingModel::Asking; });
    expectSuggestion(stage);
    Pictured pictured;
    markOne(stage, pictured);
    takeBack(stage);
    expectSuggestion(stage);
    while (model.state() != MarkingModel::Empty) {
        markOne(stage, pictured);
        expectSuggestion(stage);
    }
    if (!pictured.blind || !pictured.shown || !pictured.revealed) {
        stage.fail("not every way of marking was met");
    }
    stage.picture("alt-vurderet");
}

void decision(Stage &stage)
{
    const auto &model = *stage.app().decision();
    stage.button("desk-nav-participants");
    stage.picture("deltagere");
    stage.robot().press(stage.rowOf(QStringLiteral("Amal Haddad")));
    stage.button("screening-decide");
    stage.expect("the profile", [&] { return model.loaded() && model.parts().size() == 3; });
    stage.picture("beslutning-mangler-mundtligt");
    if (model.suggests()) {
        stage.fail("a proposal was made without the oral level");
    }
    stage.button("context-oral-box");
    stage.button("context-oral-4");
    stage.button("context-latin-box");
    stage.button("context-latin-1");
    stage.write("context-schooling-input", "9");
    stage.robot().key(Qt::Key_Tab);
    stage.expect("a proposal", [&] { return model.suggests(); });
    stage.picture("beslutning-forslag");
    stage.button("decision-confirm");
    stage.expect("the decision", [&] { return model.decided(); });
    stage.picture("beslutning-taget");
    stage.button("decision-print");
    stage.expect("the printed page", [&] { return QFileInfo(model.document()).size() > 1000; });
    stage.keep(model.document(), QStringLiteral("screening.pdf"));
    documents(stage);
    stage.logOut();
}

} // namespace fagdansk::gui
