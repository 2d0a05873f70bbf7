#include "ui/settings/check_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <map>

namespace sextant::ui {

/// The words of this file, for the translator.
class CheckSentences
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::CheckSentences)

public:
    static QString counts(const workspace::Workspace::VerifyReport& report);
    static QString ofFault(const QString& code, int count);
};

QString CheckSentences::counts(const workspace::Workspace::VerifyReport& report)
{
    const QString changes = tr("%n change(s)", nullptr, report.changes)
                                .replace(QString::number(report.changes), QLocale().toString(report.changes));
    const QString sessions = tr("%n session(s)", nullptr, report.sessions);
    const QString files = tr("%n file(s) of evidence", nullptr, report.evidenceFiles);
    //: %1: "1,204 changes", %2: "3 sessions", %3: "14 files of evidence"
    const QString text = tr("%1 by %2, %3: all as written.").arg(changes, sessions, files);
    QStringList sentences{text};
    if (report.seals > 0)
        sentences << tr("%n signature(s) hold(s).", nullptr, report.seals);
    if (report.erasedBodies > 0)
        //: after "all as written": what somebody took out of the file for good, as the program offers it
        sentences
            << tr("The content(s) of %n change(s) was (were) erased on purpose, on record: that is no fault.",
                  nullptr, report.erasedBodies)
                   .replace(QString::number(report.erasedBodies), QLocale().toString(report.erasedBodies));
    QString told = sentences.takeFirst();
    for (const QString& sentence : sentences)
        //: Two sentences, one after the other
        told = tr("%1 %2").arg(told, sentence);
    return told;
}

QString CheckSentences::ofFault(const QString& code, int count)
{
    if (code == u"structure")
        return tr("The structure of the file is broken in %n place(s). Parts of it may be unreadable.",
                  nullptr, count);
    if (code == u"digest")
        return tr("%n record(s) are not as they were written. Somebody or something has altered them.",
                  nullptr, count);
    if (code == u"chain")
        return tr("%n link(s) between changes are broken: changes are missing or out of order.", nullptr,
                  count);
    if (code == u"projection")
        return tr("%n entry(ies) shown do not agree with the history.", nullptr, count);
    if (code == u"evidence")
        return tr(
            "%n file(s) of evidence are missing or not as they were added. The answers stand; add the files "
            "again.",
            nullptr, count);
    if (code == u"seal")
        return tr("%n signed assessment(s) are not what was signed.", nullptr, count);
    return tr("%n framework(s) are not as they were stored.", nullptr, count);
}

CheckWords checkWords(const workspace::Workspace::VerifyReport& report)
{
    CheckWords words;
    if (report.faults.empty()) {
        words.title = CheckSentences::tr("This file is as it should be.");
        words.text = CheckSentences::counts(report);
        return words;
    }
    std::map<QString, int> byCode;
    QStringList details;
    bool onlyEvidence = true;
    for (const auto& fault : report.faults) {
        ++byCode[fault.code];
        onlyEvidence = onlyEvidence && fault.code == u"evidence";
        details << fault.code + QStringLiteral(": ") + fault.subject + QStringLiteral(": ") + fault.detail;
    }
    QStringList lines;
    for (const auto& [code, count] : byCode)
        lines << CheckSentences::ofFault(code, count);
    words.kind = onlyEvidence ? MessageKind::Warn : MessageKind::Bad;
    words.title = CheckSentences::tr("%n fault(s) found.", nullptr, static_cast<int>(report.faults.size()));
    words.text = CheckSentences::tr(
        "Open a copy of a backup from before, compare, and go on in the one that is whole. "
        "Keep this file, and do not sign it.");
    if (onlyEvidence)
        words.text = CheckSentences::tr("Answers and history are as written.");
    words.faults = lines.join(u'\n');
    words.detail = details.join(u'\n');
    return words;
}

} // namespace sextant::ui
