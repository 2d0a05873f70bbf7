#include "ui/settings/check_card.h"

#include "ui/settings/check_words.h"
#include "ui/settings/setting_row.h"
#include "ui/shared/error_text.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace sextant::ui {

CheckCard::CheckCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : SettingsCard(theme, parent)
    , m_workspace(workspace)
    , m_check(new QPushButton)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_result(new MessageBar(theme))
    , m_faults(new TextBlock(theme, TextRole::Body, Ink::Ink))
    , m_copy(new QPushButton)
{
    m_pool.setMaxThreadCount(1);
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_cancel->setObjectName(QStringLiteral("cancelCheckButton"));
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_result->setObjectName(QStringLiteral("checkResult"));
    m_copy->setObjectName(QStringLiteral("copyCheckButton"));
    m_progress->setTextVisible(false);
    setButtonKind(m_copy, ButtonKind::Quiet);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    theme.keepSpacing(row, QMargins(), metric::kGrid);
    row->addWidget(m_check);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch(0);
    m_row = new SettingRow(theme, holder, m_check);
    for (QWidget* part : std::initializer_list<QWidget*>{m_row, m_result, m_faults})
        add(part);
    column()->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_check, &QPushButton::clicked, this, &CheckCard::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelled = true; });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_report && m_report->has_value())
            QGuiApplication::clipboard()->setText(checkWords(**m_report).detail);
    });
    retranslate();
}

CheckCard::~CheckCard()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void CheckCard::start()
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_report.reset();
    m_progress->setValue(0);
    refresh();
    m_pool.start([this] { work(); });
}

void CheckCard::work()
{
    const auto report = m_workspace.verify([this](int percent) {
        QMetaObject::invokeMethod(
            m_progress, [this, percent] { m_progress->setValue(percent); }, Qt::QueuedConnection);
        return !m_cancelled;
    });
    QMetaObject::invokeMethod(
        this, [this, report] { take(report); }, Qt::QueuedConnection);
}

void CheckCard::take(const Result<workspace::Workspace::VerifyReport>& report)
{
    m_running = false;
    m_report = report;
    refresh();
    Q_EMIT finished();
}

void CheckCard::refresh()
{
    m_check->setEnabled(!m_running);
    m_progress->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_result->setVisible(m_report.has_value());
    m_faults->hide();
    m_copy->hide();
    if (!m_report)
        return;
    if (!m_report->has_value()) {
        const ErrorText words = errorText(m_report->error());
        m_result->setKind(MessageKind::Info);
        m_result->setMessage(words.happened, words.todo);
        return;
    }
    const CheckWords words = checkWords(**m_report);
    m_result->setKind(words.kind);
    m_result->setMessage(words.title, words.text);
    m_faults->setText(words.faults);
    m_faults->setVisible(!words.faults.isEmpty());
    m_copy->setVisible(!words.detail.isEmpty());
}

void CheckCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsCard::changeEvent(event);
}

void CheckCard::retranslate()
{
    setHeading(tr("This file"));
    m_row->setTexts(
        tr("Check this file"),
        tr("Reads everything in it, evidence too, and compares it with what was written. You can go on "
           "working meanwhile."));
    m_check->setText(tr("Check"));
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("Copy details"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    refresh();
}

} // namespace sextant::ui
