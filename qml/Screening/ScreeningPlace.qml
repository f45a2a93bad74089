import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A screening, one step at a time. The header says where one is; nothing counts down.
Item {
    id: place
    required property AppModel app
    required property ScreeningModel screening

    readonly property bool ends: screening.kind === ScreeningModel.Finished || screening.kind === ScreeningModel.Stopped
    // Danish in every language, and never what decides a line's direction.
    readonly property string trade: "\u2068" + screening.tradeTitle + "\u2069"
    readonly property string partTitle: screening.part === ScreeningModel.EverydayPart ? qsTr("Hverdagstekst")
        : screening.part === ScreeningModel.TermsPart ? qsTr("Fagets ord")
        : screening.part === ScreeningModel.TechnicalPart ? qsTr("Fagtekst") : qsTr("Prøv først")
    readonly property string instruction: {
        switch (screening.kind) {
        case ScreeningModel.Welcome: return qsTr("Velkommen. Du skal læse to tekster og forklare nogle ord. Der er god tid. Du kan altid gå tilbage eller holde pause.")
        case ScreeningModel.PartIntro: return screening.part === ScreeningModel.TermsPart
            ? qsTr("Nu kommer 12 ord fra faget. Forklar, hvad tingen er, og hvad den bruges til. Skriv, som du kan. Fejl i stavningen gør ikke noget.")
            : screening.part === ScreeningModel.EverydayPart ? qsTr("Nu kommer en tekst fra hverdagen. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.")
            : qsTr("Nu kommer en tekst fra faget. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.")
        case ScreeningModel.Practice: return qsTr("Prøv, hvordan det er. Det tæller ikke. Forklar ordet med dine egne ord.")
        case ScreeningModel.ReadText: return qsTr("Læs teksten. Tryk på »Jeg har læst teksten«, når du er klar.")
        case ScreeningModel.Choice: return qsTr("Vælg det svar, der passer til teksten.")
        case ScreeningModel.Explain: return screening.part === ScreeningModel.TermsPart
            ? qsTr("Forklar, hvad det er, og hvad det bruges til.") : qsTr("Forklar med dine egne ord.")
        case ScreeningModel.Recognition: return qsTr("Hvad betyder ordet? Vælg det, du tror.")
        case ScreeningModel.OfferHelp: return qsTr("Det er svære ord. Du bestemmer, hvad du vil.")
        case ScreeningModel.Finished: return qsTr("Tak for dit arbejde. Tryk på »Aflever«, så kan din lærer læse dine svar.")
        case ScreeningModel.Stopped: return qsTr("Det er i orden. Det, du har lavet, er gemt. Tryk på »Aflever«, så kan din lærer læse det.")
        default: return ""
        }
    }

    ParticipantHeader {
        id: header
        speaker: place.app.speaker
        title: place.ends ? place.trade : place.trade + " · " + place.partTitle
        subtitle: place.ends ? "" : place.screening.question > 0
                  ? qsTr("Del %1 af %2 · spørgsmål %3 af %4").arg(place.screening.partNumber).arg(place.screening.partCount)
                        .arg(place.screening.question).arg(place.screening.questionCount)
                  : qsTr("Del %1 af %2").arg(place.screening.partNumber).arg(place.screening.partCount)
        canGoBack: true
        showsProgress: true
        progress: place.screening.fraction
        saved: place.screening.saveState === ScreeningModel.Saved ? qsTr("Gemt")
             : place.screening.saveState === ScreeningModel.Saving ? qsTr("Gemmer …") : qsTr("Ikke gemt")
        savedFault: place.screening.saveState === ScreeningModel.NotSaved
        onBack: place.screening.canGoBack ? place.screening.back() : place.screening.leave()
        instruction: place.instruction
    }
    Notice {
        id: fault
        objectName: "screening-fault"
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 48
        anchors.rightMargin: 48
        text: place.screening.fault
        actionText: qsTr("Prøv igen")
        onAction: place.screening.retry()
    }
    Loader {
        id: step
        objectName: "screening-step"
        anchors.top: fault.visible ? fault.bottom : header.bottom
        anchors.topMargin: fault.visible ? 16 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        sourceComponent: {
            switch (place.screening.kind) {
            case ScreeningModel.ReadText: return readText
            case ScreeningModel.Choice: return choice
            case ScreeningModel.Explain: return place.screening.faceToFace ? faceToFace : explain
            case ScreeningModel.Practice: return practice
            case ScreeningModel.Recognition: return recognition
            case ScreeningModel.OfferHelp: return offer
            default: return message
            }
        }
    }
    Component { id: message; MessageStep { screening: place.screening; instruction: place.instruction; partTitle: place.partTitle; onPrivacy: place.app.privacy.open() } }
    Component { id: readText; ReadStep { app: place.app; screening: place.screening } }
    Component { id: choice; ChoiceStep { app: place.app; screening: place.screening; instruction: place.instruction } }
    Component { id: recognition; RecognitionStep { app: place.app; screening: place.screening; instruction: place.instruction } }
    Component { id: explain; ExplainStep { app: place.app; screening: place.screening; instruction: place.instruction } }
    Component { id: practice; PracticeStep { app: place.app; screening: place.screening; instruction: place.instruction } }
    Component { id: faceToFace; FaceToFaceStep { screening: place.screening } }
    Component { id: offer; OfferStep { screening: place.screening; instruction: place.instruction } }
}
