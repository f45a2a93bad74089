// The first start and the first participant.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/desk_model.h"
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

namespace {
/// Eight words with somebody beside one, of which Amal knows the first two.
void shortCheck(Stage &stage)
{
    const auto &check = *stage.app().desk()->preCheck();
    stage.button("precheck-trade-box");
    stage.button("precheck-trade-0");
    stage.button("precheck-begin");
    stage.expect("a word", [&] { return !check.word().isEmpty(); });
    stage.picture("kort-tjek");
    while (check.asking() && check.number() <= check.count()) {
        const int number = check.number();
        if (number <= 2) {
            stage.robot().press(QStringLiteral("precheck-%1").arg(stage.crib().optionFor(check)));
        } else {
            stage.button("precheck-unknown");
        }
        stage.expect("the next word", [&] { return check.finished() || check.number() > number; });
    }
    stage.expect("the end", [&] { return check.finished(); });
    if (!check.advised()) {
        stage.fail("two words of eight advise no screening");
    }
    stage.picture("kort-tjek-anbefaler");
    stage.button("precheck-done");
}
} // namespace

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
    shortCheck(stage);
    stage.button("start-trade-svejsning");
    stage.picture("deltager-ny");
    stage.button("setup-open");
    stage.write("setup-course-input", "Svejsning, grundlæggende");
    stage.write("setup-number-input", "47123");
    stage.write("setup-place-input", "Lokale 4, Aabenraa");
    stage.button("setup-extra-1");
    stage.picture("deltager-kursus-og-sted");
    stage.button("setup-open");
    stage.button("start-screening");
    stage.picture("screening-venter");
    stage.logOut();
    stage.picture("forsiden");
}

} // namespace fagdansk::gui
