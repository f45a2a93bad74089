// The first start and the first participant.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/start_model.h"

#include <QFileInfo>

namespace fagdansk::gui {

void firstStart(Stage &stage)
{
    stage.see("start-centre");
    stage.picture("foerste-start");
    stage.button("start-people-next");
    stage.picture("foerste-start-mangler");
    stage.write("start-centre", "Læseværkstedet");
    stage.write("start-teacher", "Birgit Holm");
    stage.write("start-password", Stage::password);
    stage.write("start-again", Stage::password);
    stage.button("start-people-next");
    stage.see("start-code");
    stage.picture("gendannelseskode");
    stage.button("start-print");
    stage.expect("the recovery sheet", [&] { return QFileInfo::exists(stage.app().start()->recoveryFile()); });
    stage.keep(stage.app().start()->recoveryFile(), QStringLiteral("recovery.pdf"));
    stage.button("start-finish");
    stage.see("door-teacher");
    stage.picture("forsiden-tom");
}

void firstParticipant(Stage &stage)
{
    stage.button("door-teacher");
    stage.button("login-teacher-0");
    stage.write("login-password-input", "to store fisk");
    stage.button("login-enter");
    stage.see("login-fault");
    stage.picture("log-ind-forkert");
    stage.write("login-password-input", Stage::password);
    stage.button("login-enter");
    stage.see("desk-nav-participants");
    stage.picture("i-dag-tom");
    stage.button("desk-nav-participants");
    stage.button("new-participant");
    stage.write("enrol-name-input", "Amal Haddad 010190-1234");
    stage.write("enrol-alias-input", "Amal");
    stage.button("enrol-tongue-box");
    stage.button("enrol-tongue-0");
    stage.button("enrol-create");
    stage.picture("ny-deltager-cpr");
    stage.write("enrol-name-input", "Amal Haddad");
    stage.picture("ny-deltager");
    stage.button("enrol-create");
    stage.see("start-trade-svejsning");
    stage.button("start-trade-svejsning");
    stage.picture("deltager-ny");
    stage.button("start-screening");
    stage.picture("screening-venter");
    stage.logOut();
    stage.picture("forsiden");
}

} // namespace fagdansk::gui
