#include "app/viewmodels/door_model.h"
#include "tests/app/viewmodels/app_fixture.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;

const QStringList rightPin{"hus", "sol", "bil", "bog"};
const QStringList wrongPin{"bog", "sol", "bil", "hus"};

class Door : public AppTest
{
protected:
    void SetUp() override { openCentre(); }
    DoorModel &door() { return *m_app->door(); }
    QStringList shown()
    {
        QStringList aliases;
        const auto tiles = door().tiles();
        for (const auto &tile : tiles) {
            aliases.append(tile.alias);
        }
        return aliases;
    }
    void choose(base::PersonId person) { door().choose(idText(person)); }
    /// Without waiting for the answer.
    void press(const QStringList &pictures)
    {
        for (const auto &picture : pictures) {
            door().enter(picture);
        }
    }
    void choosePin(base::PersonId person)
    {
        choose(person);
        press(rightPin);
        press(rightPin);
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Home);
        m_app->home()->leave();
        settle();
    }
};

TEST_F(Door, tilesStandInDanishOrder)
{
    EXPECT_TRUE(door().nobody());
    for (const auto *alias : {"Åse", "Zain", "Amina", "Øya"}) {
        enrol(alias);
    }
    EXPECT_FALSE(door().nobody());
    EXPECT_EQ(shown(), (QStringList{"Amina", "Zain", "Øya", "Åse"}));
    EXPECT_TRUE(door().letters().isEmpty()) << "everybody is in sight";
}

TEST_F(Door, whoHasNotBeenHereForAMonthStandsBehindTheirLetter)
{
    enrol("Amina");
    enrol("åse");
    clock.advance(31LL * 86'400'000);
    enrol("Bo");
    EXPECT_EQ(shown(), QStringList{"Bo"});
    EXPECT_EQ(door().letters(), (QStringList{"A", "B", "Å"}));
    door().setLetter("Å");
    EXPECT_EQ(shown(), QStringList{"åse"});
    door().setLetter({});
    EXPECT_EQ(shown(), QStringList{"Bo"});
}

TEST_F(Door, theFirstVisitChoosesAPinTwice)
{
    const auto amina = enrol("Amina");
    choose(amina);
    EXPECT_EQ(m_app->place(), AppModel::Pin);
    EXPECT_EQ(door().pinStage(), DoorModel::ChoosePin);
    press(rightPin);
    EXPECT_EQ(door().pinStage(), DoorModel::RepeatPin);
    EXPECT_TRUE(door().entered().isEmpty());
    press(wrongPin);
    EXPECT_EQ(door().pinStage(), DoorModel::ChoosePin) << "not the same twice: from the beginning";
    EXPECT_FALSE(door().pinNote().isEmpty());
    press(rightPin);
    press(rightPin);
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Home);
    EXPECT_EQ(m_app->home()->alias(), "Amina");
}

TEST_F(Door, aWrongPinIsSaidKindlyAndARightOneOpens)
{
    const auto amina = enrol("Amina");
    choosePin(amina);
    choose(amina);
    EXPECT_EQ(door().pinStage(), DoorModel::EnterPin);
    press(wrongPin);
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Pin);
    EXPECT_FALSE(door().pinNote().isEmpty());
    EXPECT_TRUE(door().entered().isEmpty());
    press(rightPin);
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Home);
}

TEST_F(Door, afterTooManyWrongPinsTheNoteChanges)
{
    const auto amina = enrol("Amina");
    choosePin(amina);
    choose(amina);
    QString wrong;
    for (int i = 0; i < 5; ++i) {
        press(wrongPin);
        settle();
        wrong = door().pinNote();
    }
    press(rightPin);
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Pin);
    EXPECT_NE(door().pinNote(), wrong) << "to wait is another thing than to try again";
}

TEST_F(Door, aPictureCanBeTakenBackAndMoreThanFourAreNotTaken)
{
    const auto amina = enrol("Amina");
    choose(amina);
    door().enter("hus");
    door().enter("sol");
    door().takeBack();
    EXPECT_EQ(door().entered(), QStringList{"hus"});
    press({"sol", "bil", "bog"});
    EXPECT_EQ(door().pinStage(), DoorModel::RepeatPin);
    press(rightPin);
    door().enter("stol"); // while the PIN is being recorded
    EXPECT_EQ(door().entered(), rightPin);
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Home);
}

TEST_F(Door, anAnswerThatComesAfterLeavingOpensNobodysHome)
{
    const auto amina = enrol("Amina");
    const auto bo = enrol("Bo");
    choosePin(amina);
    choosePin(bo);
    choose(amina);
    press(rightPin); // the answer is on its way
    door().leave();
    choose(bo);
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Pin) << "Amina's PIN is not Bo's";
    EXPECT_EQ(door().alias(), "Bo");
    press(wrongPin);
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Pin);
}

TEST_F(Door, aParticipantsLanguageDoesNotStayAtTheDoor)
{
    const auto amina = enrol("Amina", "ar");
    choose(amina);
    EXPECT_EQ(m_app->language(), "ar");
    EXPECT_TRUE(m_app->rightToLeft());
    door().leave();
    settle();
    EXPECT_EQ(m_app->language(), "da");
    restart();
    EXPECT_EQ(m_app->language(), "da");
}

TEST_F(Door, anUnknownTileOpensNothing)
{
    door().choose("no-such-person");
    EXPECT_EQ(m_app->place(), AppModel::Door);
}
} // namespace
