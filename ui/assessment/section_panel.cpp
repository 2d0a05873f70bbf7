#include "ui/assessment/section_panel.h"

#include "ui/assessment/section_delegate.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QKeyEvent>
#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

bool SectionTree::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QTreeView::event(event);
}

SectionPanel::SectionPanel(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_model(new SectionTreeModel(presenter, this))
    , m_title(new ElidedLabel(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_views(new SegmentedSwitch(theme, this))
    , m_count(new Label(theme, TextRole::Caption, Ink::Text2, this))
    , m_share(new Label(theme, TextRole::Caption, Ink::Text2, this))
    , m_bar(new QProgressBar(this))
    , m_tree(new SectionTree(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    buildHead();
    buildTree();
    layout->addWidget(m_tree, 1);
    connect(&presenter, &AssessmentPresenter::reset, this, &SectionPanel::showTitle);
    connect(&presenter, &AssessmentPresenter::assessmentChanged, this, &SectionPanel::showTitle);
    connect(&presenter, &AssessmentPresenter::reset, this, &SectionPanel::showProgress);
    connect(&presenter, &AssessmentPresenter::answersChanged, this, &SectionPanel::showProgress);
    connect(&presenter, &AssessmentPresenter::visibilityChanged, this, &SectionPanel::showProgress);
    connect(&presenter, &AssessmentPresenter::currentChanged, this, &SectionPanel::showCurrent);
    theme.keep(this, [this] {
        m_model->setLanguage(m_theme.language());
        m_tree->doItemsLayout();
    });
    showTitle();
    showProgress();
    showCurrent();
}

void SectionPanel::buildHead()
{
    auto* head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_views);
    buildViews();
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_count);
    counts->addStretch();
    counts->addWidget(m_share);
    head->addLayout(counts);
    head->addWidget(m_bar);
    m_bar->setTextVisible(false);
    m_theme.keepSpacing(counts, QMargins(0, 4, 0, 0), metric::kGrid);
    m_theme.keepSpacing(head, QMargins(16, 16, 16, 12), metric::kHalfGrid);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

/// Questions, grid and results are views of one assessment; the results are a page of their own.
void SectionPanel::buildViews()
{
    addViews(*m_views);
    m_views->setStretched(true);
    m_views->setCurrent(static_cast<int>(AssessmentView::Questions));
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int index) {
        m_views->setCurrent(static_cast<int>(AssessmentView::Questions)); // this list is of that view only
        Q_EMIT viewRequested(static_cast<AssessmentView>(index));
    });
}

void SectionPanel::buildTree()
{
    m_tree->setObjectName(QStringLiteral("sectionTree"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SectionDelegate(m_theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->setAutoFillBackground(false);
    setOwnFocus(m_tree);
    connect(m_tree, &QAbstractItemView::clicked, this, &SectionPanel::go);
    connect(m_tree, &QAbstractItemView::activated, this, &SectionPanel::go);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const int item = index.isValid() ? index.data(SectionTreeModel::ItemRole).toInt() : -1;
                if (item >= 0 && m_tree->hasFocus())
                    m_presenter.goTo(item);
            });
}

/// To an item; or, from a section, to its first item that is not answered.
void SectionPanel::go(const QModelIndex& index)
{
    const int item = index.data(SectionTreeModel::ItemRole).toInt();
    if (item >= 0) {
        m_presenter.goTo(item);
        Q_EMIT chosen();
        return;
    }
    if (m_presenter.current() >= 0 && index.data(SectionTreeModel::CurrentRole).toBool())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        m_presenter.goTo(m_presenter.firstIn(index.data(SectionTreeModel::NodeRole).toInt()));
}

void SectionPanel::showTitle()
{
    const assessment::Assessment* shown = m_presenter.assessment();
    m_title->setText(shown == nullptr ? QString() : shown->title);
    nameViews(*m_views);
    m_tree->setAccessibleName(tr("Sections and questions"));
}

void SectionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) {
        showProgress();
        showCurrent();
    }
}

void SectionPanel::showProgress()
{
    m_stale = m_stale || !isVisible();
    if (m_presenter.isEmpty() || m_stale)
        return;
    const Progress progress = m_presenter.progress();
    const int percent = progress.visible == 0 ? 100 : progress.answered * 100 / progress.visible;
    m_count->setText(tr("%1 of %2 answered").arg(progress.answered).arg(progress.visible));
    m_share->setText(tr("%1%").arg(percent));
    m_bar->setRange(0, qMax(1, progress.visible));
    m_bar->setValue(progress.answered);
    m_bar->setAccessibleName(m_count->text());
}

void SectionPanel::showCurrent()
{
    m_stale = m_stale || !isVisible();
    if (m_stale)
        return;
    const QModelIndex current = m_model->indexOfItem(m_presenter.current());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        m_tree->setExpanded(section, section == current.parent());
    }
    m_tree->setCurrentIndex(current);
    m_tree->scrollTo(current);
}

void SectionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showTitle();
        showProgress();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
