// The theme's two families, and the fonts behind them for the scripts that those do not cover.
#pragma once

#include <filesystem>
#include <thread>

namespace fagdansk::gui {

class Fonts
{
public:
    /// Before any text. Where the list beside `program` names fonts that this machine has, only those are looked at
    /// (fontconfig reads it from the environment, which is put back by `warm`). Lists them on a thread of its own.
    explicit Fonts(const std::filesystem::path &program);
    ~Fonts();

    /// Waits for the list and makes the fonts of the first screen.
    void warm();

private:
    bool m_ownList = false;
    std::thread m_listing;
};

} // namespace fagdansk::gui
