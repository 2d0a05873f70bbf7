#include "ui/manual/contents_panel.h"

#include "ui/manual/contents_delegate.h"
#include "ui/manual/contents_model.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace sextant::ui {

ContentsPanel::ContentsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ContentsModel(this))
    , m_found(new ContentsFilter(this))
    , m_delegate(new ContentsDelegate(theme, this))
    , m_field(new QLineEdit)
    , m_count(new Label(theme, TextRole::Caption, Ink::Text2))
    , m_tree(new QTreeView)
{
    m_field->setObjectName(u"manualFilterEdit"_qs);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"manualFilterCount"_qs);
    m_tree->setObjectName(u"manualContentsTree"_qs);
    m_found->setSourceModel(m_model);
    m_tree->setModel(m_found);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setUniformRowHeights(false);
    m_tree->viewport()->setAutoFillBackground(false);
    setOwnFocus(m_tree);

    auto* head = new QVBoxLayout;
    theme.keepSpacing(head, QMargins(12, 12, 12, 8), metric::kHalfGrid);
    head->addWidget(m_field);
    head->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);

    connect(m_field, &QLineEdit::textChanged, this, &ContentsPanel::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const int node = index.isValid() ? index.data(ContentsModel::NodeRole).toInt() : -1;
                if (node < 0 || node == m_current)
                    return;
                m_current = node;
                Q_EMIT chosen(m_current);
            });
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_found->hasChildren(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QAbstractItemView::activated, this, &ContentsPanel::readingRequested);
    theme.keep(this, [this] { m_tree->doItemsLayout(); });
    retranslate();
}

QWidget* ContentsPanel::tree() const
{
    return m_tree;
}

QWidget* ContentsPanel::filterField() const
{
    return m_field;
}

void ContentsPanel::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ContentsPanel::setContents(const std::shared_ptr<const ManualContents>& contents)
{
    m_contents = contents;
    m_model->setContents(contents);
    filter();
}

void ContentsPanel::setLanguage(Language language)
{
    m_model->setLanguage(language);
}

void ContentsPanel::setCurrent(int node)
{
    m_current = node;
    showCurrent();
}

void ContentsPanel::showCurrent()
{
    const QModelIndex index = m_found->mapFromSource(m_model->indexOfNode(m_current));
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) {
        if (index.parent().isValid())
            m_tree->expand(index.parent());
        m_tree->scrollTo(index);
    }
    m_tree->viewport()->update();
}

int ContentsPanel::neighbour(int step) const
{
    if (m_contents == nullptr)
        return -1;
    const int count = static_cast<int>(m_contents->nodes.size());
    int node = m_current + step;
    while (node >= 0 && node < count && !m_found->isHit(node))
        node += step;
    return node >= 0 && node < count ? node : -1;
}

void ContentsPanel::filter()
{
    if (m_contents == nullptr)
        return;
    m_query = search::Query(m_field->text());
    m_delegate->setQuery(m_query);
    {
        const QSignalBlocker quiet(m_tree->selectionModel()); // a row that goes chooses nothing
        if (m_query.isEmpty()) {
            m_found->setHits(std::nullopt);
            m_tree->collapseAll();
        } else {
            const QSet<int> hits = m_contents->find(m_query);
            m_hitCount = static_cast<int>(hits.size());
            m_found->setHits(hits);
            m_tree->expandAll();
        }
    }
    showCurrent();
    retranslate();
    Q_EMIT queryChanged();
}

/// To the entry at hand if it was found, else to the next one found, else to the first.
void ContentsPanel::goToHits()
{
    m_tree->setFocus(Qt::TabFocusReason);
    if (m_contents == nullptr || (m_current >= 0 && m_found->isHit(m_current)))
        return;
    int hit = neighbour(1);
    for (int node = 0; hit < 0 && node < static_cast<int>(m_contents->nodes.size()); ++node)
        hit = m_found->isHit(node) ? node : -1;
    if (hit >= 0)
        m_tree->setCurrentIndex(m_found->mapFromSource(m_model->indexOfNode(hit)));
}

bool ContentsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (m_field->text().isEmpty())
                return false;
            m_field->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            goToHits();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ContentsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContentsPanel::retranslate()
{
    m_field->setPlaceholderText(tr("Search the Manual"));
    m_field->setAccessibleName(tr("Search the Manual in both languages"));
    m_field->setToolTip(tr("Searches the texts of both languages"));
    m_tree->setAccessibleName(tr("Contents of the Manual"));
    m_count->setHidden(m_query.isEmpty());
    m_count->setText(m_hitCount == 0 ? tr("Nothing found") : tr("%n places", nullptr, m_hitCount));
    m_count->setAccessibleName(m_count->text());
}

} // namespace sextant::ui
