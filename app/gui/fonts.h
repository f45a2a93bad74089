// The theme's two families, and the fonts behind them for the scripts that those do not cover.
#pragma once

#include <filesystem>
#include <thread>

namespace fagdansk::gui {

class Fonts
{
public:
    /// Before any text. Where the list beside `program` names fonts that this machine has, only those are looked at,
    /// unless the environment names another list. Lists them on a thread of its own.
    explicit Fonts(const std::filesystem::path &program);
    ~Fonts();

    /// Waits for the list and makes the fonts of the first screen.
    void warm();

private:
    std::thread m_listing;
};

} // namespace fagdansk::gui
