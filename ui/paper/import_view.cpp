#include "ui/paper/import_view.h"

#include "ui/paper/form_desk.h"
#include "ui/paper/import_model.h"
#include "ui/shared/card.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/row_delegate.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace sextant::ui {

namespace {

constexpr int kRow = 34;
constexpr int kLeastCard = 200;

} // namespace

ImportView::ImportView(const Theme& theme, FormDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_model(new ImportModel(theme, desk, this))
    , m_summary(new MessageBar(theme))
    , m_table(newTable())
    , m_leave(new QPushButton)
    , m_write(new QPushButton)
{
    m_summary->setObjectName(u"importSummary"_qs);
    m_leave->setObjectName(u"leaveImport"_qs);
    m_write->setObjectName(u"writeImport"_qs);
    setButtonKind(m_write, ButtonKind::Primary);
    auto* card = new Card(theme, metric::kGrid, 0);
    card->column()->addWidget(m_table);
    theme.keep(card, [this, card] { card->setMinimumHeight(m_theme.px(kLeastCard)); });
    auto* foot = new QHBoxLayout;
    theme.keepSpacing(foot, QMargins(), metric::kGrid);
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_write);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), 12);
    column->addWidget(m_summary);
    column->addWidget(card, 1);
    column->addLayout(foot);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportView::refresh);
    retranslate();
}

QTableView* ImportView::newTable()
{
    auto* table = new QTableView;
    table->setObjectName(u"importTable"_qs);
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(m_theme, table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ImportModel::Row, ImportModel::Code})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_theme.keep(table, [this, table] { table->verticalHeader()->setDefaultSectionSize(m_theme.px(kRow)); });
    return table;
}

QWidget* ImportView::first() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_leave;
}

void ImportView::refresh()
{
    const auto& import = m_desk.import();
    if (!import)
        return;
    const QString name = QFileInfo(m_desk.path()).fileName();
    const int changes = import->added + import->changed;
    for (const int column : {ImportModel::Before, ImportModel::After})
        m_table->setColumnHidden(column, import->isRefused());
    if (import->isRefused()) {
        m_summary->setKind(MessageKind::Bad);
        m_summary->setMessage(tr("The form cannot be taken as it is. Nothing was written."),
                              tr("%1: put these cells right in the workbook and read it again.").arg(name));
    } else if (changes == 0) {
        m_summary->setKind(MessageKind::Ok);
        m_summary->setMessage(tr("The file says already what the form says."), name);
    } else {
        m_summary->setKind(MessageKind::Info);
        m_summary->setMessage(tr("Nothing is written yet."),
                              tr("%1: new answers %2, changed answers %3, the same %4. They are written "
                                 "together, as one step that can be undone.")
                                  .arg(name)
                                  .arg(import->added)
                                  .arg(import->changed)
                                  .arg(import->same));
    }
    m_write->setVisible(!import->isRefused() && changes > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ImportModel::Code));
}

void ImportView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportView::retranslate()
{
    m_table->setAccessibleName(tr("Rows of the filled form"));
    m_leave->setText(tr("Leave the form"));
    m_write->setText(tr("Write the answers"));
    m_model->renew();
}

} // namespace sextant::ui
