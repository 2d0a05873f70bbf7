#include "ui/assessment/history_dialog.h"

#include "ui/assessment/history_reader.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

namespace sextant::ui {

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 560;
constexpr int kRowHeight = 32;
constexpr int kDetailHeight = 120;
constexpr int kParts = 7;

} // namespace

HistoryDialog::HistoryDialog(const Theme& theme, AssessmentPresenter& presenter, int item, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_item(item)
    , m_assessment(presenter.assessmentId())
    , m_reader(new HistoryReader(presenter.workspace(), this))
    , m_model(new HistoryModel(theme, presenter, item, this))
    , m_title(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_part(new ChoiceBox(this))
    , m_conflict(new MessageBar(theme, MessageKind::Warn, this))
    , m_table(newTable())
    , m_empty(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_beforeTitle(new Label(theme, TextRole::Caption, Ink::Text2))
    , m_before(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_afterTitle(new Label(theme, TextRole::Caption, Ink::Text2))
    , m_after(new TextBlock(theme, TextRole::Body, Ink::Ink))
    , m_why(new TextBlock(theme, TextRole::Caption, Ink::Text2, this))
    , m_restore(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    // The item can go, and with it all that this shows.
    connect(&presenter, &AssessmentPresenter::reset, this, &QDialog::close);
    connect(&presenter, &AssessmentPresenter::assessmentChanged, this, &HistoryDialog::showSelected);
    connect(&presenter.workspace().notifier(), &workspace::ChangeNotifier::committed, this,
            &HistoryDialog::read);
    connect(m_reader, &HistoryReader::ready, this, &HistoryDialog::showLines);
    read();
}

QTableView* HistoryDialog::newTable()
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("historyTable"));
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
    // Measuring thousands of rows would keep the window waiting; the first ones tell.
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(HistoryModel::After, QHeaderView::Stretch);
    m_theme.keep(table,
                 [this, table] { table->verticalHeader()->setDefaultSectionSize(m_theme.px(kRowHeight)); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryDialog::showSelected);
    connect(table, &QTableView::activated, this, [this] { m_restore->setFocus(); });
    return table;
}

void HistoryDialog::build()
{
    m_part->setObjectName(QStringLiteral("historyPart"));
    m_conflict->setObjectName(QStringLiteral("historyConflict"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_close->setObjectName(QStringLiteral("closeHistoryButton"));
    for (int i = 0; i < kParts; ++i)
        m_part->addItem(QString());
    m_conflict->hide();
    m_empty->hide();
    setButtonKind(m_restore, ButtonKind::Primary);
    m_restore->setAutoDefault(false);
    m_close->setDefault(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_part);
    auto* values = new QWidget;
    auto* detail = new QVBoxLayout(values);
    m_theme.keepSpacing(detail, QMargins(), metric::kHalfGrid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_beforeTitle, m_before, m_afterTitle, m_after})
        detail->addWidget(part);
    detail->addStretch(1);
    auto* scroll = newPageScroll(values);
    m_theme.keep(scroll, [this, scroll] { scroll->setFixedHeight(m_theme.px(kDetailHeight)); });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_why, 1);
    foot->addWidget(m_restore);
    foot->addWidget(m_close);
    m_theme.keepSpacing(foot, QMargins(), metric::kGrid);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(20, 20, 20, 20), 12);
    column->addLayout(head);
    column->addWidget(m_conflict);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addWidget(scroll);
    column->addLayout(foot);
    resize(m_theme.px(kWidth), m_theme.px(kHeight));
    connect(m_part, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setPart(static_cast<HistoryPart>(index));
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
        showSelected();
    });
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void HistoryDialog::read()
{
    m_reader->read(m_assessment, m_presenter.item(m_item).id, std::numeric_limits<int>::max());
}

void HistoryDialog::showLines(const std::vector<workspace::HistoryLine>& lines)
{
    m_isRead = true;
    m_model->setLines(lines);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    if (!m_table->hasFocus() && focusWidget() != m_part)
        m_table->setFocus();
    showConflict();
    showSelected();
}

/// Two people have written without seeing each other: both values, and that restoring one settles it.
void HistoryDialog::showConflict()
{
    QStringList sides;
    for (const workspace::HistoryLine& line : m_model->conflicting()) {
        const HistoryWording wording = historyWording(m_presenter, m_item, line);
        //: One of two contradicting values: %1 which part, %2 the value, %3 who, %4 when
        sides << tr("%1 “%2” (%3, %4)")
                     .arg(wording.what, wording.after, line.author, momentText(line.at, m_theme.language()));
    }
    m_conflict->setVisible(!sides.isEmpty());
    if (!sides.isEmpty())
        m_conflict->setMessage(
            tr("Two people have changed this without seeing each other."),
            //: %1: the values, who wrote them and when
            tr("%1. Choose the one that is to hold and restore it; both stay in the history.")
                .arg(sides.join(tr("; "))));
}

int HistoryDialog::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

/// Why the value of \a row cannot be written back; empty: it can.
QString HistoryDialog::refusal(int row) const
{
    if (m_presenter.isEmpty() || m_presenter.assessmentId() != m_assessment)
        return tr("Another assessment is shown by now.");
    if (m_presenter.lock() == EditLock::Signed)
        return tr("The assessment is signed: reopen it to restore something.");
    if (m_presenter.lock() == EditLock::ReadOnlyFile)
        return tr("The file is open for reading only.");
    if (!m_model->wording(row).canRestore)
        return tr("There is no value to restore: it was taken away here.");
    return m_model->isPresent(row) ? tr("This is how it stands now.") : QString();
}

void HistoryDialog::showSelected()
{
    const int row = selectedRow();
    const bool any = row >= 0;
    m_empty->setVisible(m_isRead && m_model->rowCount() == 0);
    const QString why = any ? refusal(row) : QString();
    m_restore->setEnabled(any && why.isEmpty());
    m_restore->setAccessibleDescription(why);
    m_why->setText(why);
    for (QWidget* part : std::initializer_list<QWidget*>{m_beforeTitle, m_before, m_afterTitle, m_after})
        part->setVisible(any);
    if (!any)
        return;
    m_before->setText(m_model->wording(row).before);
    m_after->setText(m_model->wording(row).after);
}

void HistoryDialog::restore()
{
    const int row = selectedRow();
    if (row < 0 || !refusal(row).isEmpty())
        return;
    m_presenter.restore(m_item, m_model->line(row), m_model->wording(row).what);
    read();
}

void HistoryDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HistoryDialog::retranslate()
{
    //: %1: code of the question, "B2"
    const QString title = tr("History of %1").arg(m_presenter.item(m_item).code);
    setWindowTitle(title);
    m_title->setText(title);
    m_part->setAccessibleName(tr("What to show"));
    const QStringList parts{tr("All changes"), tr("Answer"),   tr("Note"),    tr("Target"),
                            tr("Flag"),        tr("Assigned"), tr("Evidence")};
    for (int i = 0; i < kParts; ++i)
        m_part->setItemText(i, parts[i]);
    m_table->setAccessibleName(title);
    m_empty->setText(tr("Nothing has been changed here yet."));
    m_beforeTitle->setText(tr("Before"));
    m_afterTitle->setText(tr("After"));
    m_restore->setText(tr("Restore this"));
    m_close->setText(tr("Close"));
    m_model->refresh();
    showConflict();
    showSelected();
}

} // namespace sextant::ui
