// SQLite's failures as the project's own.
#pragma once

#include "wordlists/base/result.h"

#include <string>

namespace SQLite {
class Exception;
}

namespace fagdansk::pack {

/// `what` names the file and what was tried.
base::Error writeError(const SQLite::Exception &error, const std::string &what);
base::Error readError(const SQLite::Exception &error, const std::string &what);

} // namespace fagdansk::pack
