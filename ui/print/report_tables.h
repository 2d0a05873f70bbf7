#pragma once

#include "base/error.h"
#include "base/language.h"
#include "office/office.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace sextant::ui {

/// Makes the bytes of a file from values alone: it runs on the worker.
using FileWork = std::function<Result<QByteArray>()>;
/// Gathers, in the window's own thread and from the open file as it then stands, what makes a file in the
/// languages given.
using FileGather = std::function<Result<FileWork>(const std::vector<Language>&)>;

/// What a report can be saved as besides its pages, with all there is, whatever the pages leave out. What is
/// empty is not offered.
struct ReportTables
{
    FileGather workbook; ///< XLSX with the sheets of each language
    FileGather csv;      ///< in the first of the languages
};

/// The workbook of what \a gather gathers: values of an assessment or of an audit.
template <typename Gather>
FileGather workbookOf(Gather gather)
{
    return [gather](const std::vector<Language>& languages) {
        return gather().map([&](auto values) {
            return FileWork(
                [values = std::move(values), languages] { return office::workbookOf(values, languages); });
        });
    };
}

/// A table that is made at once: \a write reads the open file.
template <typename Write>
FileGather tableOf(Write write)
{
    return [write](const std::vector<Language>& languages) {
        return write(languages.front()).map([](const QByteArray& bytes) {
            return FileWork([bytes]() -> Result<QByteArray> { return bytes; });
        });
    };
}

} // namespace sextant::ui
