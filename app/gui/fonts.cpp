#include "app/gui/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <fontconfig/fontconfig.h>

#include <array>

namespace fagdansk::gui {
namespace {
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

/// Makes the list this process's own before Qt asks for a font. Not by the environment: changing it races with every
/// thread that reads it, and other programs, such as the viewer of a report, have their own fonts.
void use(const std::filesystem::path &list)
{
    auto *const config = FcConfigCreate();
    const auto file = list.u8string();
    if (FcConfigParseAndLoad(config, reinterpret_cast<const FcChar8 *>(file.c_str()), FcTrue) == FcTrue &&
        FcConfigBuildFonts(config) == FcTrue) {
        FcConfigSetCurrent(config);
    }
    FcConfigDestroy(config);
}
} // namespace

Fonts::Fonts(const std::filesystem::path &program)
{
    const auto list = qEnvironmentVariableIsSet("FONTCONFIG_FILE") ? std::filesystem::path() : ownList(program);
    const QStringList behind{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Ethiopic"),
                             QStringLiteral("Noto Sans")};
    QFont::insertSubstitutions(QStringLiteral("Andika"), behind);
    QFont::insertSubstitutions(QStringLiteral("Inter"), behind);
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    m_listing = std::thread([list] {
        if (!list.empty()) {
            use(list);
        }
        QFontDatabase::families();
    });
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
    QFont font(QStringLiteral("Andika"));
    for (const int size : firstScreenPx) {
        font.setPixelSize(size);
        (void)QFontMetricsF(font).height();
    }
}

} // namespace fagdansk::gui
