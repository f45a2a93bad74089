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
            sourceComponent: switch (window.app.place) {
                case AppModel.Start: return start
                case AppModel.Door: return door
                case AppModel.Pin: return pin
                case AppModel.Home: return home
                case AppModel.Words: return words
                case AppModel.Screening: return screening
                case AppModel.Drill: return drill
                case AppModel.Login: return login
                case AppModel.Desk: return desk
                case AppModel.Trouble: return trouble
                default: return opening
            }
        }
    }

    Component { id: opening; OpeningPlace {} }
    Component { id: trouble; TroublePlace { app: window.app } }
    Component { id: start; StartPlace { app: window.app; start: window.app.start } }
    Component { id: door; DoorPlace { app: window.app; door: window.app.door } }
    Component { id: pin; PinPlace { app: window.app; door: window.app.door } }
    Component { id: home; HomePlace { app: window.app; home: window.app.home } }
    Component { id: words; WordsPlace { app: window.app; home: window.app.home } }
    Component { id: screening; ScreeningPlace { app: window.app; screening: window.app.screening } }
    Component { id: drill; DrillPlace { app: window.app; drill: window.app.drill } }
    Component { id: login; LoginPlace { app: window.app; desk: window.app.desk } }
    Component { id: desk; DeskPlace { app: window.app; desk: window.app.desk; marking: window.app.marking; decision: window.app.decision } }
}
