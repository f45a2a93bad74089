// Letters as files and as pictures to look at before.
#pragma once

#include "app/reports/letter.h"
#include "wordlists/base/result.h"

#include <QImage>

#include <filesystem>
#include <span>

namespace fagdansk::reports {

/// One page of A4, readable by its owner only. `editions`: one, or two with the same sections; InvalidInput otherwise.
/// Further errors as in `writePdf`.
base::Result<void> writeLetter(std::span<const Letter> editions, const std::filesystem::path &path);

/// The same page as a picture, so many pixels wide.
base::Result<QImage> letterPicture(std::span<const Letter> editions, int width);

} // namespace fagdansk::reports
