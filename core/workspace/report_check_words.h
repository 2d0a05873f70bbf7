#pragma once

#include "workspace/report_check.h"

#include <QStringList>

namespace sextant::workspace {

/// What a check has found, in plain words.
struct ReportCheckWords
{
    QString headline;      ///< one sentence
    QStringList sentences; ///< what else there is to know, one sentence or two each
};
ReportCheckWords reportCheckWords(const ReportCheck& check, Language language);

/// One change, in plain words.
struct ChangeWords
{
    QString where;  ///< "D3 Segregation of duties", "F2", "Assessment"
    QString what;   ///< "answer", "note"
    QString before; ///< as in the report; an en dash: nothing
    QString after;
};
ChangeWords changeWords(Workspace& workspace, const HistoryLine& line, Language language);

/// What a record or a saved report cannot prove: for every place that shows the outcome.
QString reportCheckLimits(Language language);

} // namespace sextant::workspace
