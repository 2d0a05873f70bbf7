#include "ui/fieldwork/population_view.h"

#include "ui/fieldwork/population_model.h"
#include "ui/shared/label.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kRowsMeasured = 50;
constexpr int kWidest = 260;
constexpr int kReasonWidth = 220;

} // namespace

PopulationView::PopulationView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new PopulationModel(theme, this))
    , m_heading(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_hint(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_search->setObjectName(QStringLiteral("populationSearch"));
    m_search->setClearButtonEnabled(true);
    buildTable();
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(16, 12, 16, 16), metric::kGrid);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    connect(m_model, &PopulationModel::picksChanged, this, &PopulationView::picksChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &PopulationView::findNext);
    addKeys();
    retranslate();
    theme.keep(this, [this] { showSource(); });
}

void PopulationView::buildTable()
{
    m_table->setObjectName(QStringLiteral("populationTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_theme, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    // The height of one row stands for all: 100,000 are not measured.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (m_model->isPicking())
            m_model->toggle(at.row());
    });
}

void PopulationView::addKeys()
{
    const auto add = [this](Qt::Key key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_Space, [this] { m_model->toggle(m_table->currentIndex().row()); });
    const auto write = [this] {
        const QModelIndex at = m_table->currentIndex();
        if (at.isValid() && m_model->isPicking())
            m_table->edit(at.siblingAtColumn(m_model->reasonColumn()));
    };
    add(Qt::Key_Return, write);
    add(Qt::Key_Enter, write);
    add(Qt::Key_F2, write);
}

void PopulationView::setSource(const PopulationReader::Source& source)
{
    m_model->setSource(source);
    showSource();
}

void PopulationView::setPicking(bool picking)
{
    if (picking == m_model->isPicking())
        return;
    m_model->setPicking(picking);
    retranslate();
    showSource();
}

const std::map<qint64, QString>& PopulationView::picks() const
{
    return m_model->picks();
}

void PopulationView::showSource()
{
    const bool isThere = m_model->rowCount() > 0;
    m_search->setVisible(isThere);
    m_table->setVisible(isThere);
    if (!isThere)
        return;
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(metric::kControl));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), m_theme.px(kWidest)));
    if (m_model->isPicking())
        m_table->setColumnWidth(m_model->reasonColumn(), m_theme.px(kReasonWidth));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void PopulationView::findNext()
{
    const int row = m_model->find(m_search->text(), m_table->currentIndex().row());
    setFieldError(m_search, row < 0);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void PopulationView::retranslate()
{
    m_heading->setText(tr("Rows of the population"));
    m_hint->setText(
        m_model->isPicking()
            ? tr("Space chooses a row, Enter writes why. What is chosen by hand speaks for itself "
                 "only.")
            : tr("As they were read. Every row is one item that can be drawn; rows of totals are "
                 "left out."));
    m_search->setPlaceholderText(tr("Find in the rows; Enter goes to the next"));
    m_search->setAccessibleName(tr("Find in the rows"));
    m_table->setAccessibleName(tr("Rows of the population"));
    m_model->retranslate();
}

void PopulationView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
