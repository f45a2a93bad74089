#include "app/viewmodels/input_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <gtest/gtest.h>

namespace fagdansk::viewmodels {
namespace {

void send(QObject &window, QEvent::Type type)
{
    QEvent event(type);
    QCoreApplication::sendEvent(&window, &event);
}

TEST(InputWatch, aKeyShowsTheFocusAndAClickHidesIt)
{
    QObject window;
    InputWatch watch;
    watch.setWindow(&window);
    int changes = 0;
    QObject::connect(&watch, &InputWatch::byKeyboardChanged, &watch, [&] { ++changes; });
    EXPECT_FALSE(watch.byKeyboard());
    send(window, QEvent::KeyPress);
    send(window, QEvent::KeyPress);
    EXPECT_TRUE(watch.byKeyboard());
    EXPECT_EQ(changes, 1);
    send(window, QEvent::MouseButtonPress);
    EXPECT_FALSE(watch.byKeyboard());
    send(window, QEvent::KeyPress);
    send(window, QEvent::TouchBegin);
    EXPECT_FALSE(watch.byKeyboard());
}

TEST(InputWatch, whatElseHappensSaysNothingAboutTheHands)
{
    QObject window;
    InputWatch watch;
    watch.setWindow(&window);
    send(window, QEvent::KeyPress);
    send(window, QEvent::MouseMove);
    send(window, QEvent::FocusIn);
    EXPECT_TRUE(watch.byKeyboard());
}

TEST(InputWatch, anotherWindowIsWatchedInstead)
{
    QObject first;
    QObject second;
    InputWatch watch;
    watch.setWindow(&first);
    watch.setWindow(&second);
    send(first, QEvent::KeyPress);
    EXPECT_FALSE(watch.byKeyboard());
}

} // namespace
} // namespace fagdansk::viewmodels
