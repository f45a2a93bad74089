// Days of practice, and what the teacher sees of it.
#include "app/gui/tour/scenes.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/drill_model.h"

#include <QMetaEnum>
#include <QSet>

namespace fagdansk::gui {
namespace {
using viewmodels::DrillModel;

void buildCompound(Stage &stage, bool slips)
{
    const auto &drill = *stage.app().drill();
    while (drill.phase() == DrillModel::Asking) {
        const int right = stage.crib().tileFor(drill);
        int tile = right;
        while (slips && (tile == right || drill.usedTiles().contains(tile))) {
            tile = (tile + 1) % static_cast<int>(drill.tiles().size());
        }
        slips = false;
        stage.robot().press(QStringLiteral("drill-tile-%1").arg(tile));
        stage.robot().settle();
    }
}

/// A slip begins with a step that comes later.
void orderSteps(Stage &stage, bool slips)
{
    const auto &drill = *stage.app().drill();
    while (drill.phase() == DrillModel::Asking) {
        const int right = stage.crib().tileFor(drill);
        const int step = slips ? (right + 1) % static_cast<int>(drill.tiles().size()) : right;
        slips = false;
        stage.robot().press(QStringLiteral("drill-step-%1").arg(step));
        stage.robot().settle();
    }
}

void matchPairs(Stage &stage, bool slips)
{
    const auto &drill = *stage.app().drill();
    while (drill.phase() == DrillModel::Asking) {
        int word = stage.crib().pairFor(drill);
        while (slips || drill.pairs().contains(word)) {
            word = (word + 1) % static_cast<int>(drill.options().size());
            slips = false;
        }
        stage.robot().press(QStringLiteral("drill-word-%1").arg(word));
        stage.robot().settle();
    }
}

void typeWord(Stage &stage, bool slips)
{
    const QString word = stage.crib().wordFor(*stage.app().drill());
    stage.robot().write(QStringLiteral("drill-typed"), slips ? word.chopped(1) : word);
    stage.button("drill-hand");
}

void chooseOption(Stage &stage, bool slips)
{
    const auto &drill = *stage.app().drill();
    const int right = stage.crib().optionFor(drill);
    const int other = (right + 1) % static_cast<int>(drill.options().size());
    stage.robot().press(QStringLiteral("drill-option-%1").arg(slips ? other : right));
}

/// In Danish, and as somebody who reads Arabic sees it.
void pictureInBoth(Stage &stage, const QString &name)
{
    stage.picture(name);
    stage.app().setLanguage(QStringLiteral("ar"));
    stage.picture(QStringLiteral("arabisk-") + name);
    stage.app().setLanguage(QStringLiteral("da"));
}

/// The first of its kind goes wrong, so that the tour shows that too.
void pictureAndAnswer(Stage &stage, QSet<int> &met)
{
    const auto &drill = *stage.app().drill();
    const int kind = drill.kind();
    const bool isNew = !met.contains(kind);
    const QString name = QStringLiteral("oevelse-%1").arg(kind);
    met.insert(kind);
    if (isNew) {
        pictureInBoth(stage, name);
    }
    answerExercise(stage, isNew);
    if (isNew) {
        pictureInBoth(stage, name + QStringLiteral("-svar"));
    }
    stage.robot().key(Qt::Key_Return);
    stage.expect("the next exercise", [&] { return drill.phase() != DrillModel::Answered; });
}

void practiseOnce(Stage &stage, const char *trade, QSet<int> &met)
{
    const auto &drill = *stage.app().drill();
    stage.button(trade);
    stage.expect("an exercise", [&] { return drill.phase() == DrillModel::Asking; });
    while (drill.phase() != DrillModel::Summary) {
        pictureAndAnswer(stage, met);
    }
}

/// A load chart is read by whoever drives a truck.
void practiseTruck(Stage &stage, QSet<int> &met)
{
    stage.button("home-others");
    practiseOnce(stage, "practise-truck", met);
    stage.button("drill-home");
}

/// Somebody who cannot read yet.
void practiseByEar(Stage &stage)
{
    stage.button("home-mode-1");
    stage.picture("oev-med-lyd-og-billeder");
    stage.button("minutes-5");
    QSet<int> met;
    practiseOnce(stage, "practise-svejsning", met);
    stage.picture("oevet-med-lyd-og-billeder");
    if (met != QSet<int>{DrillModel::PictureChoice}) {
        stage.fail("something had to be read in practice with ear and picture");
    }
    stage.button("drill-home");
}

/// The name of a kind that has not come; empty when all have.
QString missingKind(const QSet<int> &met)
{
    const auto kinds = QMetaEnum::fromType<DrillModel::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        if (kinds.value(i) != DrillModel::NoKind && !met.contains(kinds.value(i))) {
            return QLatin1String(kinds.key(i));
        }
    }
    return {};
}

void wrongPin(Stage &stage)
{
    stage.button(Stage::pin[1]);
    for (int i = 0; i < 3; ++i) {
        stage.button(Stage::pin[0]);
    }
    stage.expect("a kind note about the wrong pictures", [&] { return !stage.app().door()->pinNote().isEmpty(); });
    stage.picture("forkert-billedkode");
}
} // namespace

void answerExercise(Stage &stage, bool slips)
{
    const auto &drill = *stage.app().drill();
    stage.pass(20 * secondMs);
    switch (drill.kind()) {
    case DrillModel::CompoundBuild:
        buildCompound(stage, slips);
        break;
    case DrillModel::StepOrder:
        orderSteps(stage, slips);
        break;
    case DrillModel::PairMatch:
        matchPairs(stage, slips);
        break;
    case DrillModel::TypeWord:
    case DrillModel::GapType:
        typeWord(stage, slips);
        break;
    default:
        chooseOption(stage, slips);
    }
    stage.expect("the answer graded", [&] { return drill.phase() == DrillModel::Answered; });
}

void practice(Stage &stage)
{
    stage.robot().press(stage.tileOf(QStringLiteral("Amal")));
    stage.app().setLanguage(QStringLiteral("da"));
    wrongPin(stage);
    stage.enterPin();
    stage.see("home-practice-svejsning");
    stage.picture("deltagerens-side-oev");
    QSet<int> met;
    // What has to be produced comes last, after some weeks.
    for (int day = 0; day < 5 || (day < 12 && !missingKind(met).isEmpty()); ++day) {
        stage.button(day < 1 ? "minutes-5" : "minutes-10");
        practiseOnce(stage, "practise-svejsning", met);
        if (day == 3) {
            stage.picture("oevelse-slut");
        }
        stage.button("drill-home");
        stage.see("home-practice-svejsning");
        if (day == 0) {
            practiseTruck(stage, met);
        }
        stage.pass((day < 2 ? 1 : 3 * day) * dayMs);
    }
    practiseByEar(stage);
    if (const QString missing = missingKind(met); !missing.isEmpty()) {
        stage.fail(qPrintable(QStringLiteral("no exercise came of the kind ") + missing));
    }
    stage.button("home-words");
    stage.picture("mine-ord");
    stage.button("back");
    stage.button("back");
    stage.see("door-tile-0");
}

void teachersView(Stage &stage)
{
    stage.logIn();
    stage.button("desk-nav-participants");
    stage.picture("deltagere-oevet");
    stage.robot().press(stage.rowOf(QStringLiteral("Amal Haddad")));
    const auto participant = stage.app().desk()->participant();
    if (participant.known + participant.inProgress == 0 || participant.sessions == 0) {
        stage.fail("the practice does not show in the teacher's view");
    }
    stage.picture("deltager-oevet");
    stage.button("desk-nav-settings");
    stage.picture("indstillinger");
    stage.logOut();
}

} // namespace fagdansk::gui
