#include "ui/verify/report_check_dialog.h"

#include "seal/record.h"
#include "ui/shared/error_text.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "ui/verify/changes_model.h"
#include "ui/verify/report_check_runner.h"
#include "workspace/report_check_words.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace sextant::ui {

using workspace::ReportCheck;
using workspace::ReportMatch;

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 560;
constexpr int kRowHeight = 32;
constexpr int kDigitsWidth = 200;
constexpr int kMostTyped = 60;

MessageKind kindOf(const ReportCheck& check, bool ofDocument)
{
    switch (check.match) {
    case ReportMatch::Now:
        return (ofDocument ? check.isClean() : true) && check.historyIsHere ? MessageKind::Ok
                                                                            : MessageKind::Warn;
    case ReportMatch::Earlier:
    case ReportMatch::Unknown:
        return MessageKind::Warn;
    case ReportMatch::Never:
    case ReportMatch::Foreign:
        break;
    }
    return MessageKind::Bad;
}

} // namespace

ReportCheckDialog::ReportCheckDialog(const Theme& theme, Dialogs& dialogs, workspace::Workspace& workspace,
                                     QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_runner(new ReportCheckRunner(workspace, this))
    , m_model(new ChangesModel(theme, workspace, this))
    , m_title(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_intro(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_choose(new QPushButton(this))
    , m_digits(new QLineEdit(this))
    , m_compare(new QPushButton(this))
    , m_waiting(new QWidget(this))
    , m_progress(new QProgressBar(m_waiting))
    , m_cancel(new QPushButton(m_waiting))
    , m_subject(new ElidedLabel(theme, TextRole::Caption, Ink::Text2, this))
    , m_result(new MessageBar(theme, MessageKind::Ok, this))
    , m_sentences(new TextBlock(theme, TextRole::Body, Ink::Ink, this))
    , m_table(newTable())
    , m_limits(new TextBlock(theme, TextRole::Caption, Ink::Text2, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"reportCheckDialog"_qs);
    build();
    connect(m_choose, &QPushButton::clicked, this, &ReportCheckDialog::chooseFile);
    connect(m_compare, &QPushButton::clicked, this, &ReportCheckDialog::checkDigits);
    connect(m_digits, &QLineEdit::returnPressed, this, &ReportCheckDialog::checkDigits);
    connect(m_digits, &QLineEdit::textEdited, this, [this] { m_digitsBox->setHint({}, false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_runner->cancel();
        refresh();
        m_choose->setFocus();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_runner, &ReportCheckRunner::progressed, m_progress, &QProgressBar::setValue);
    connect(m_runner, &ReportCheckRunner::done, this, &ReportCheckDialog::take);
    connect(m_runner, &ReportCheckRunner::failed, this,
            [this](const Error& error) { take(tl::make_unexpected(error)); });
    retranslate();
}

ReportCheckDialog::~ReportCheckDialog() = default;

QTableView* ReportCheckDialog::newTable()
{
    auto* table = new QTableView(this);
    table->setObjectName(u"reportChanges"_qs);
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new RowDelegate(m_theme, table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(50); // thousands of rows would keep the window waiting
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {ChangesModel::Where, ChangesModel::InReport, ChangesModel::Now})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_theme.keep(table,
                 [this, table] { table->verticalHeader()->setDefaultSectionSize(m_theme.px(kRowHeight)); });
    return table;
}

QWidget* ReportCheckDialog::buildChoice()
{
    auto* choice = new QWidget(this);
    m_choose->setObjectName(u"chooseReport"_qs);
    m_choose->setAutoDefault(false);
    setButtonKind(m_choose, ButtonKind::Primary);
    m_digits->setObjectName(u"reportDigits"_qs);
    m_digits->setMaxLength(kMostTyped);
    m_digits->setPlaceholderText(u"7F3A 19C2 E0B4"_qs);
    m_theme.keep(m_digits, [this] { m_digits->setFixedWidth(m_theme.px(kDigitsWidth)); });
    m_digitsBox = new FieldBox(m_theme, m_digits, choice);
    m_compare->setObjectName(u"compareDigits"_qs);
    m_compare->setAutoDefault(false);
    auto* row = new QHBoxLayout(choice);
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    row->addWidget(m_choose, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_digitsBox, 0, Qt::AlignBottom);
    row->addWidget(m_compare, 0, Qt::AlignBottom);
    return choice;
}

void ReportCheckDialog::build()
{
    m_progress->setObjectName(u"reportCheckProgress"_qs);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelReportCheck"_qs);
    m_cancel->setAutoDefault(false);
    m_result->setObjectName(u"reportCheckResult"_qs);
    m_sentences->setObjectName(u"reportCheckSentences"_qs);
    m_limits->setObjectName(u"reportCheckLimits"_qs);
    m_close->setObjectName(u"closeReportCheck"_qs);
    m_close->setAutoDefault(false);
    auto* waiting = new QHBoxLayout(m_waiting);
    m_theme.keepSpacing(waiting, QMargins(), metric::kGrid);
    waiting->addWidget(m_progress, 1);
    waiting->addWidget(m_cancel);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(20, 20, 20, 20), 12);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(buildChoice());
    column->addWidget(m_waiting);
    column->addWidget(m_subject);
    column->addWidget(m_result);
    column->addWidget(m_sentences);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    column->addWidget(m_limits);
    column->addLayout(foot);
    resize(m_theme.px(kWidth), m_theme.px(kHeight));
}

void ReportCheckDialog::present(const QString& folder)
{
    m_folder = folder;
    m_check.reset();
    m_digits->clear();
    m_digitsBox->setHint({}, false);
    m_subject->clear();
    refresh();
    open();
    m_choose->setFocus();
}

void ReportCheckDialog::chooseFile()
{
    const QString path = m_dialogs.openFile(
        this,
        {tr("Check a report"), m_folder, {tr("Reports (*.pdf *.html *.htm)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_ofDocument = true;
    begin(QFileInfo(path).fileName());
    m_runner->checkFile(path);
    refresh();
}

void ReportCheckDialog::checkDigits()
{
    const QByteArray digits = seal::typedDigest(m_digits->text());
    if (digits.isEmpty()) {
        m_digitsBox->setHint(tr("The foot of each page has 12 digits, such as 7F3A 19C2 E0B4."), true);
        m_digits->setFocus();
        m_digits->selectAll();
        return;
    }
    m_ofDocument = false;
    begin(m_digits->text().simplified());
    m_runner->checkDigits(digits);
    refresh();
}

void ReportCheckDialog::begin(const QString& subject)
{
    m_check.reset();
    m_digitsBox->setHint({}, false);
    m_subject->setText(subject);
    m_progress->setValue(0);
}

void ReportCheckDialog::take(const Result<ReportCheck>& check)
{
    m_check = check;
    m_model->setChanges(check ? check->changes : std::vector<workspace::HistoryLine>());
    refresh();
    Q_EMIT checked();
}

void ReportCheckDialog::refresh()
{
    m_waiting->setVisible(m_runner->isRunning());
    m_subject->setVisible(m_runner->isRunning() || m_check.has_value());
    m_result->setVisible(m_check.has_value());
    m_sentences->hide();
    m_table->setVisible(m_check && *m_check && !(*m_check)->changes.empty());
    m_limits->setVisible(m_check && *m_check);
    if (!m_check)
        return;
    if (*m_check)
        showCheck(**m_check);
    else
        showError(m_check->error());
}

void ReportCheckDialog::showCheck(const ReportCheck& check)
{
    const Language language = m_theme.language();
    const auto words = workspace::reportCheckWords(check, language);
    m_result->setKind(kindOf(check, m_ofDocument));
    m_result->setMessage(words.headline, {});
    m_sentences->setText(words.sentences.join(u'\n'));
    m_sentences->setVisible(!words.sentences.isEmpty());
    m_limits->setText(workspace::reportCheckLimits(language));
}

void ReportCheckDialog::showError(const Error& error)
{
    const ErrorText words = errorText(error);
    m_result->setKind(MessageKind::Bad);
    m_result->setMessage(words.happened, QString(words.kept + u' ' + words.todo).trimmed());
}

void ReportCheckDialog::hideEvent(QHideEvent* event)
{
    m_runner->cancel();
    QDialog::hideEvent(event);
}

void ReportCheckDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReportCheckDialog::retranslate()
{
    setWindowTitle(tr("Check a printed or saved report"));
    m_title->setText(windowTitle());
    m_intro->setText(
        tr("Every page of a report carries 12 digits at its foot, and a saved PDF or HTML file a "
           "record of what it was made from. Both can be held against this file. The report "
           "itself is not opened."));
    m_choose->setText(tr("Choose a PDF or HTML file…"));
    m_digitsBox->setTitle(tr("Digits at the foot of a page"));
    m_compare->setText(tr("Compare the digits"));
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_table->setAccessibleName(tr("What is different now"));
    m_model->retranslate();
    refresh();
}

} // namespace sextant::ui
