// The baseline of the start: an empty Qt Quick window that closes after its first frame.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true }");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window) {
        return 1;
    }
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    return QGuiApplication::exec();
}
