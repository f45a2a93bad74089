#include "app/gui/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <array>
#include <utility>

namespace fagdansk::gui {
namespace {
constexpr auto listVariable = "FONTCONFIG_FILE";
constexpr std::array firstScreenPx{40, 28}; ///< Door's heading and the names on its tiles

/// Beside the program (build folder) or in share/ (installed); empty where this machine keeps its fonts elsewhere.
std::filesystem::path ownList(const std::filesystem::path &program)
{
    std::error_code ignored;
    for (const auto *const folder : {"/usr/share/fonts/truetype/andika", "/usr/share/fonts/opentype/inter"}) {
        if (!std::filesystem::is_directory(folder, ignored)) {
            return {};
        }
    }
    for (const auto *const place : {"fonts.conf", "../share/fagdansk/fonts.conf"}) {
        auto file = (program.parent_path() / place).lexically_normal();
        if (std::filesystem::exists(file, ignored)) {
            return file;
        }
    }
    return {};
}
} // namespace

Fonts::Fonts(const std::filesystem::path &program)
{
    const auto list = ownList(program);
    if (!list.empty() && !qEnvironmentVariableIsSet(listVariable)) {
        m_ownList = qputenv(listVariable, QByteArray::fromStdString(list.string()));
    }
    const QStringList behind{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Ethiopic"),
                             QStringLiteral("Noto Sans")};
    QFont::insertSubstitutions(QStringLiteral("Andika"), behind);
    QFont::insertSubstitutions(QStringLiteral("Inter"), behind);
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    m_listing = std::thread([] { QFontDatabase::families(); });
}

Fonts::~Fonts()
{
    if (m_listing.joinable()) {
        m_listing.join();
    }
}

void Fonts::warm()
{
    if (m_listing.joinable()) {
        m_listing.join();
    }
    // Other programs, such as the viewer of a report, have their own fonts.
    if (std::exchange(m_ownList, false)) {
        qunsetenv(listVariable);
    }
    QFont font(QStringLiteral("Andika"));
    for (const int size : firstScreenPx) {
        font.setPixelSize(size);
        (void)QFontMetricsF(font).height();
    }
}

} // namespace fagdansk::gui
