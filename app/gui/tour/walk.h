// What the tour does, scene by scene, with what must be seen on the way.
#pragma once

#include "app/gui/tour/crib.h"
#include "app/gui/tour/robot.h"
#include "app/gui/tour/tour_clock.h"
#include "app/gui/window.h"

#include <QSet>

namespace fagdansk::gui {

class Walk
{
public:
    Walk(Robot &robot, Window &window, TourClock &clock, Crib crib, QString folder);
    void all();

private:
    void firstStart();
    void enrol();
    void choosePin();
    void screening();
    void answerText();
    void explainTerms();
    void marking();
    void decision();
    void practice();
    void answerExercise();
    void teachersView();
    void faceToFace();
    void inArabicAndDark();
    void example();
    void logIn();

    void button(const char *name) { m_robot.press(QString::fromUtf8(name)); }
    void picture(const char *name) { m_robot.picture(QString::fromUtf8(name)); }
    void write(const char *name, const char *text) { m_robot.write(QString::fromUtf8(name), QString::fromUtf8(text)); }
    void see(const char *name) { m_robot.find(QString::fromUtf8(name)); }
    void seeText(const char *name, const QString &text);

    Robot &m_robot;
    Window &m_window;
    TourClock &m_clock;
    Crib m_crib;
    QString m_folder;
    QSet<int> m_pictured; ///< kinds of exercise that have their picture
};

} // namespace fagdansk::gui
