// The teacher talks with Amal, guide in hand; a second teacher's page and the agreement, as they stand with one
// teacher.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/agreement_model.h"
#include "app/viewmodels/conversation_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/marking_model.h"

namespace fagdansk::gui {
namespace {
void talk(Stage &stage)
{
    const auto &model = *stage.app().desk()->conversation();
    stage.button("desk-nav-participants");
    stage.robot().press(stage.rowOf(QStringLiteral("Amal Haddad")));
    stage.button("screening-conversation");
    stage.expect("the conversation", [&] { return model.loaded(); });
    if (model.values().value(QStringLiteral("oral")).toString().isEmpty()) {
        stage.fail("the conversation does not know the oral level that the decision was told");
    }
    stage.button("said-in-denmark-4-10");
    stage.button("said-difficult-what-read");
    stage.write("said-goals-note-input", "Svejsecertifikat til foråret");
    stage.expect("the notes saved", [&] { return model.saved(); });
    stage.picture("samtale");
    stage.button("desk-back");
}

void secondTeacher(Stage &stage)
{
    stage.button("desk-nav-second");
    stage.expect("nothing to mark twice",
                 [&] { return stage.app().marking()->state() == viewmodels::MarkingModel::Empty; });
    stage.picture("anden-vurdering");
    stage.button("marking-agreement");
    stage.expect("the agreement", [&] { return stage.app().desk()->agreement()->loaded(); });
    stage.picture("enighed");
}
} // namespace

void conversation(Stage &stage)
{
    stage.logIn();
    talk(stage);
    secondTeacher(stage);
    stage.logOut();
}

} // namespace fagdansk::gui
