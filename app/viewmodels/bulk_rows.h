// A spreadsheet's preview in the shape and the words of the screen.
#pragma once

#include "app/scenarios/bulk_enrolment.h"
#include "app/viewmodels/bulk_row_item.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace fagdansk::viewmodels {

class BulkRows
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::BulkRows)
public:
    static QList<BulkRowItem> of(const scenarios::BulkPreview &preview);
    /// What is wrong with the file as a whole, the worst first.
    static QStringList problemsOfFile(const scenarios::BulkPreview &preview);
    /// How many rows something must be mended in.
    static int faultyRows(const scenarios::BulkPreview &preview);
    /// Why a file cannot be read.
    static QString readingFault(const base::Error &error);

private:
    static QString textOf(const scenarios::BulkFault &fault);
};

} // namespace fagdansk::viewmodels
