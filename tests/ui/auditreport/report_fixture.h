#pragma once

#include "core/workspace/audits_fixture.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"

#include "ui/auditreport/audit_report_tab.h"
#include "ui/shared/language_switcher.h"
#include "workspace/draft_service.h"

#include <QInputMethodEvent>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

namespace sextant::test {

/// The report of an engagement over two checks on cash, one of them open, in a window of its own.
class ReportBench : public workspace_fixture::AuditBench
{
public:
    explicit ReportBench(const QSize& size = {1272, 760})
        : theme(look())
        , languages(*qApp, theme)
    {
        languages.setLanguage(Language::English);
        audit::Engagement planned = at(engagement);
        planned.objective = {u"Is cash safe?"_qs, u"现金是否安全？"_qs};
        REQUIRE(audits().update(planned).has_value());
        answer("cash.count", audit::kPartly);
        m_size = size;
        open();
    }
    ~ReportBench()
    {
        shut();
        undo.clear();
    }

    void open()
    {
        window = std::make_unique<QWidget>();
        tab = new ui::AuditReportTab({theme, clock, dialogs, file(), undo, u"0.1"_qs}, window.get());
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins({});
        layout->addWidget(tab);
        tab->setEngagement(engagement);
        REQUIRE(showActive(*window, m_size));
        tab->activated();
    }
    void shut()
    {
        window->close();
        window.reset();
    }

    /// A final finding, its title given; the audit then lacks nothing that is needed.
    audit::FindingId completed(const QString& title)
    {
        answerEverything();
        const audit::FindingId id = addFinding("cash.count");
        audit::Finding finding = at(id);
        finding.title = {title, title};
        REQUIRE(audits().update(finding).has_value());
        finish(id);
        settleLayouts();
        return id;
    }
    using AuditBench::at;
    const audit::Engagement& shown() { return at(engagement); }

    bool waitForPages()
    {
        return QTest::qWaitFor([this] { return tab->pageCount() > 0; }, 20'000);
    }
    /// The words of the PDF that the keys save.
    QString savedText()
    {
        const QString path = pathOf(u"out %1.pdf"_qs.arg(++m_saved));
        dialogs.files.push_back(path);
        press(Qt::Key_S, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000))
            return {};
        QProcess reader;
        reader.start(u"pdftotext"_qs, {u"-raw"_qs, path, u"-"_qs});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    /// What is being typed of the summary in English.
    QString draft()
    {
        return audits().drafts().kept(workspace::draftPlace(engagement, u"summary"_qs, Language::English));
    }
    /// DRAFT, set across the page, is found letter by letter.
    static bool isDraft(const QString& text)
    {
        static const QRegularExpression mark(u"D\\s*R\\s*A\\s*F\\s*T"_qs);
        return text.contains(mark);
    }

    /// Presses \a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// As an input method hands it over.
    void type(const QString& text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &commit);
    }
    template <typename Part>
    Part* part(const char* name)
    {
        auto* found = tab->findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }

    ui::Theme& theme;
    ui::LanguageSwitcher languages;
    ScriptedDialogs dialogs;
    QUndoStack undo;
    std::unique_ptr<QWidget> window;
    ui::AuditReportTab* tab = nullptr;

private:
    QSize m_size;
    int m_saved = 0;
};

} // namespace sextant::test
