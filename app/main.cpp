// The composition root of the app: options, adapters, window.
#include "app/gui/application.h"

#include <exception>
#include <iostream>

int main(int argc, char **argv)
{
    try {
        return fagdansk::gui::run(argc, argv);
    } catch (const std::exception &error) {
        std::cerr << "fagdansk: " << error.what() << '\n';
        return 3;
    }
}
