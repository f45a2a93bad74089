import QtQuick
import QtTest
import Fagdansk

// The look's promise: text at least 4.5:1, borders of controls at least 3:1 (WCAG AA), light, dark and high contrast.
TestCase {
    name: "Theme"

    function channel(value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(colour) {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b)
    }
    function contrast(a, b) {
        const light = Math.max(luminance(a), luminance(b))
        const dark = Math.min(luminance(a), luminance(b))
        return (light + 0.05) / (dark + 0.05)
    }
    function test_contrast_data() {
        return [
            { tag: "light", dark: false, high: false },
            { tag: "dark", dark: true, high: false },
            { tag: "light, high contrast", dark: false, high: true },
            { tag: "dark, high contrast", dark: true, high: true }
        ]
    }
    function test_contrast(row) {
        Theme.dark = row.dark
        Theme.highContrast = row.high
        const texts = [
            ["ink on paper", Theme.ink, Theme.paper], ["ink on panel", Theme.ink, Theme.panel], ["ink on side", Theme.ink, Theme.side],
            ["soft ink on paper", Theme.softInk, Theme.paper], ["soft ink on panel", Theme.softInk, Theme.panel],
            ["soft ink on side", Theme.softInk, Theme.side], ["accent on paper", Theme.accent, Theme.paper],
            ["on accent", Theme.accentInk, Theme.accent], ["found", Theme.foundInk, Theme.found], ["amber", Theme.amberInk, Theme.amber],
            ["ink on accent wash", Theme.ink, Theme.accentWash]
        ]
        for (const [what, ink, ground] of texts) {
            verify(contrast(ink, ground) >= 4.5, row.tag + ", " + what + ": " + contrast(ink, ground).toFixed(2))
        }
        verify(contrast(Theme.border, Theme.panel) >= 3, row.tag + ", border: " + contrast(Theme.border, Theme.panel).toFixed(2))
    }
    function test_black_on_white_is_21() {
        compare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21)
    }
    function cleanup() {
        Theme.dark = false
        Theme.highContrast = false
    }
}
