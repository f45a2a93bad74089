import QtQuick
import QtQuick.Window
import Fagdansk
import Fagdansk.ViewModels

// The window: which place stands in it, the banner of the example class, mirroring and the look's three settings.
Window {
    id: window
    required property AppModel app
    property bool closing: false

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    title: app.centreName.length > 0 ? "Fagdansk · " + app.centreName : "Fagdansk"
    color: Theme.paper

    Binding { target: Theme; property: "dark"; value: window.app.dark }
    Binding { target: Theme; property: "highContrast"; value: window.app.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: window.app.reducedMotion }
    Binding { target: Theme; property: "byKeyboard"; value: hands.byKeyboard }
    InputWatch {
        id: hands
        window: window
    }

    // Closing waits until what is being written is on the disk.
    onClosing: close => {
        if (!window.closing) {
            close.accepted = false
            window.app.prepareToClose()
        }
    }
    Connections {
        target: window.app
        function onReadyToClose() {
            window.closing = true
            window.close()
        }
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: window.app.rightToLeft
        LayoutMirroring.childrenInherit: true

        ExampleBanner {
            id: banner
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            visible: window.app.example
            onLeave: window.app.leaveExample()
        }
        Loader {
            id: stage
            objectName: "stage"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.top: banner.visible ? banner.bottom : parent.top
            focus: true
        }
    }

    // A place is loaded when somebody goes there, so that the first screen does not wait for all the others.
    function show() {
        const app = window.app
        switch (app.place) {
        case AppModel.Start: stage.setSource("Start/StartPlace.qml", { app: app, start: app.start }); break
        case AppModel.Door: stage.setSource("Door/DoorPlace.qml", { app: app, door: app.door }); break
        case AppModel.Pin: stage.setSource("Door/PinPlace.qml", { app: app, door: app.door }); break
        case AppModel.Home: stage.setSource("Participant/HomePlace.qml", { app: app, home: app.home }); break
        case AppModel.Words: stage.setSource("Participant/WordsPlace.qml", { app: app, home: app.home }); break
        case AppModel.Screening: stage.setSource("Screening/ScreeningPlace.qml", { app: app, screening: app.screening }); break
        case AppModel.Drill: stage.setSource("Drill/DrillPlace.qml", { app: app, drill: app.drill }); break
        case AppModel.Login: stage.setSource("Desk/LoginPlace.qml", { app: app, login: app.login }); break
        case AppModel.Desk:
            stage.setSource("Desk/DeskPlace.qml", { app: app, desk: app.desk, marking: app.marking, decision: app.decision })
            break
        case AppModel.Privacy: stage.setSource("Participant/PrivacyPlace.qml", { app: app, privacy: app.privacy }); break
        case AppModel.Restore: stage.setSource("Start/RestorePlace.qml", { app: app, restore: app.restore }); break
        case AppModel.Trouble: stage.setSource("Controls/TroublePlace.qml", { app: app }); break
        default: stage.setSource("Controls/OpeningPlace.qml")
        }
    }
    Component.onCompleted: show()
    Connections {
        target: window.app
        function onPlaceChanged() { window.show() }
    }
}
