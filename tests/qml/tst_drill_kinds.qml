import QtQuick
import QtTest
import Fagdansk.ViewModels

// Every kind of exercise, asked and answered, looked at in all languages and sizes.
DrillCase {
    name: "DrillKinds"

    readonly property var kinds: [DrillModel.MeaningChoice, DrillModel.WordChoice, DrillModel.ListenChoice, DrillModel.TypeWord,
        DrillModel.GapChoice, DrillModel.GapType, DrillModel.CompoundBuild, DrillModel.ArticleChoice]
    readonly property var instructions: ({
        [DrillModel.MeaningChoice]: "Hvad betyder ordet?", [DrillModel.WordChoice]: "Hvilket ord passer?",
        [DrillModel.ListenChoice]: "Hvilket ord hører du?", [DrillModel.TypeWord]: "Skriv ordet",
        [DrillModel.GapChoice]: "Hvilket ord mangler?", [DrillModel.GapType]: "Skriv det ord, der mangler",
        [DrillModel.CompoundBuild]: "Sæt ordet sammen", [DrillModel.ArticleChoice]: "Er det en eller et?"
    })

    function answer() {
        const drill = app.drill
        if (drill.kind === DrillModel.CompoundBuild) {
            buildAndTakeBack()
        } else if (drill.kind === DrillModel.TypeWord || drill.kind === DrillModel.GapType) {
            write("drill-typed", "sksæt")
            press("drill-hand")
        } else {
            press("drill-option-0")
        }
        tryCompare(drill, "phase", DrillModel.Answered)
    }
    function buildAndTakeBack() {
        const drill = app.drill
        const open = drill.slotItems.filter(slot => !slot.given).length
        const slot = drill.slotItems.findIndex(item => !item.given)
        if (open > 1) {
            press("drill-tile-0")
            compare(drill.usedTiles.length, 1)
            keyTo("drill-slot-" + slot)
            compare(drill.usedTiles.length, 0, "a placed tile goes back")
        }
        for (let tile = 0; tile < open; ++tile) {
            press("drill-tile-" + tile)
        }
    }

    function test_all_kinds() {
        openWithAmina()
        stage.practise(person)
        begin()
        const seen = []
        for (let i = 0; i < 80 && seen.length < kinds.length; ++i) {
            const isNew = !seen.includes(app.drill.kind)
            if (isNew) {
                seen.push(app.drill.kind)
                verifyText(instructions[app.drill.kind])
                walkMirrored("drill-" + app.drill.kind)
                answer()
                verifyText(app.drill.feedback)
                verifyText(app.drill.rightAnswer)
                walk("drill-" + app.drill.kind + "-answered")
            } else {
                answerRight()
            }
            goOn()
            if (app.drill.phase === DrillModel.Summary) {
                break
            }
        }
        compare(seen.sort(), kinds.slice().sort(), "every kind was asked")
    }
}
