import QtQuick
import Fagdansk

Item {
    Words {
        anchors.centerIn: parent
        text: qsTr("Fagdansk åbner …")
        soft: true
    }
}
