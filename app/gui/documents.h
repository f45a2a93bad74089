// What the view models ask of the reports room: a document as a file, or as a picture or text to look at before.
#pragma once

#include "app/viewmodels/app_model.h"

namespace fagdansk::gui {

base::Result<void> writeDocument(const viewmodels::DocumentRequest &request, const QString &file);
base::Result<QImage> drawDocument(const viewmodels::DocumentRequest &request, int width);

viewmodels::PrivacyNotice privacyNotice(const viewmodels::PrivacyRequest &request);
base::Result<void> writePrivacyNotice(const viewmodels::PrivacyRequest &request, const QString &file);

} // namespace fagdansk::gui
