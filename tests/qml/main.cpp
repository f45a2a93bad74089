// Runs the Qt Quick Tests: of the controls by themselves, and of every screen on the program behind it.
#include "app/gui/fonts.h"
#include "tests/qml/stage.h"

#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(FagdanskPlugin)
Q_IMPORT_QML_PLUGIN(Fagdansk_ViewModelsPlugin)

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_stage.setEngine(engine);
        engine->rootContext()->setContextProperty(QStringLiteral("stage"), &m_stage);
    }

private:
    fagdansk::screens::Stage m_stage;
};

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Copenhagen");
    const QGuiApplication application(argc, argv);
    fagdansk::gui::Fonts fonts(QCoreApplication::applicationFilePath().toStdString());
    fonts.warm(); // the stages change the environment, which no thread may read meanwhile
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
