// Documents and kinds of information in the interface's language.
#pragma once

#include "app/scenarios/documents.h"
#include "app/viewmodels/document_item.h"

#include <QString>

namespace fagdansk::viewmodels {

QString titleOf(scenarios::Document document);
QString titleOf(scenarios::Information information);
GivenItem givenItem(const scenarios::GivenDocument &given);

} // namespace fagdansk::viewmodels
