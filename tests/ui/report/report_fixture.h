#pragma once

#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/report/report_page.h"
#include "ui/shared/message_bar.h"

#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

namespace report_page_test {

/// The report page on the demo's assessment in review.
struct Fixture
{
    sextant::test::DemoFile demo;
    sextant::test::ScriptedDialogs dialogs;
    sextant::ui::Theme& theme = sextant::test::look();
    QUndoStack undo;
    sextant::ui::ReportPage page{
        {theme, dialogs, *demo.workspace, demo.library, undo, u"0.1"_qs, QDate(2026, 11, 23)}};

    Fixture()
    {
        (void)sextant::test::showActive(page, {1272, 844}); // keys work in the active window
        page.setAssessment(demo.in(sextant::assessment::Stage::InReview));
    }

    bool waitForPages()
    {
        return QTest::qWaitFor([this] { return page.pageCount() > 0; }, 20'000);
    }

    /// The message of what was asked for last, once it is over.
    sextant::ui::MessageBar* waitForMessage()
    {
        auto* message = page.findChild<sextant::ui::MessageBar*>(u"reportMessage"_qs);
        const bool over =
            QTest::qWaitFor([&] { return dialogs.files.empty(); }, 20'000) &&
            QTest::qWaitFor([&] { return message->kind() != sextant::ui::MessageKind::Info; }, 20'000);
        return over ? message : nullptr;
    }

    QString savedText(const QString& path)
    {
        dialogs.files.push_back(path);
        page.findChild<QPushButton*>(u"savePdfButton"_qs)->click();
        if (!QTest::qWaitFor([&] { return dialogs.files.empty(); }, 20'000))
            return {};
        auto* message = page.findChild<sextant::ui::MessageBar*>(u"reportMessage"_qs);
        if (!QTest::qWaitFor([&] { return message->kind() != sextant::ui::MessageKind::Info; }, 20'000))
            return {};
        QProcess reader;
        reader.start(u"pdftotext"_qs, {path, u"-"_qs});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

} // namespace report_page_test
