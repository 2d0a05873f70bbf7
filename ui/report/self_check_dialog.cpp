#include "ui/report/self_check_dialog.h"

#include "ui/report/self_check_model.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 560;
constexpr int kIndent = 24;
constexpr int kMostOpen = 8; ///< a kind with no more places than this shows them at once

} // namespace

SelfCheckDialog::SelfCheckDialog(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new SelfCheckModel(theme, workspace, this))
    , m_title(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_summary(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_tree(new QTreeView(this))
    , m_advice(new TextBlock(theme, TextRole::Body, Ink::Ink, this))
    , m_go(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"selfCheckDialog"_qs);
    buildTree();
    build();
    connect(m_go, &QPushButton::clicked, this, &SelfCheckDialog::go);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_tree, &QAbstractItemView::activated, this, &SelfCheckDialog::go);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SelfCheckDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SelfCheckDialog::showCurrent);
    retranslate();
}

void SelfCheckDialog::buildTree()
{
    m_tree->setObjectName(u"selfCheckTree"_qs);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_theme.keep(m_tree, [this] {
        m_tree->setIndentation(m_theme.px(kIndent));
        const int side = m_theme.px(metric::kIconRow);
        m_tree->setIconSize({side, side});
        m_model->retranslate(); // fonts and icons
    });
}

void SelfCheckDialog::build()
{
    m_advice->setObjectName(u"selfCheckAdvice"_qs);
    m_summary->setObjectName(u"selfCheckSummary"_qs);
    m_go->setObjectName(u"goToFinding"_qs);
    m_go->setAutoDefault(false);
    setButtonKind(m_go, ButtonKind::Primary);
    m_close->setObjectName(u"closeSelfCheck"_qs);
    m_close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    m_theme.keepSpacing(foot, QMargins(), metric::kGrid);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(20, 20, 20, 20), 12);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addWidget(m_advice);
    column->addLayout(foot);
    resize(m_theme.px(kWidth), m_theme.px(kHeight));
}

void SelfCheckDialog::present(const assessment::AssessmentId& assessment,
                              std::vector<workspace::SelfCheckFinding> findings)
{
    m_count = findings.size();
    m_grave = static_cast<size_t>(std::ranges::count_if(findings, [](const auto& finding) {
        return workspace::weightOf(finding.kind) == workspace::SelfCheckWeight::High;
    }));
    m_model->setFindings(assessment, std::move(findings));
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex group = m_model->index(row, 0); m_model->rowCount(group) <= kMostOpen)
            m_tree->expand(group);
    if (m_count > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showSummary();
    open();
    (m_count > 0 ? static_cast<QWidget*>(m_tree) : m_close)->setFocus();
}

void SelfCheckDialog::go()
{
    const QModelIndex current = m_tree->currentIndex();
    const workspace::SelfCheckFinding* finding = m_model->findingAt(current);
    if (finding == nullptr) {
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
        return;
    }
    const workspace::SelfCheckFinding wanted = *finding;
    close();
    Q_EMIT chosen(wanted);
}

void SelfCheckDialog::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    m_advice->setText(m_model->adviceAt(current));
    m_advice->setVisible(current.isValid());
    m_go->setEnabled(m_model->findingAt(current) != nullptr);
}

void SelfCheckDialog::showSummary()
{
    m_tree->setVisible(m_count > 0);
    m_go->setVisible(m_count > 0);
    if (m_count == 0)
        m_summary->setText(tr("There is nothing to mend before printing."));
    else if (m_grave == 0)
        m_summary->setText(
            tr("To look at: %1. None of it is grave, and nothing keeps you from printing.").arg(m_count));
    else
        m_summary->setText(
            tr("To look at: %1, of which grave: %2. Nothing keeps you from printing, but readers will ask.")
                .arg(m_count)
                .arg(m_grave));
    showCurrent();
}

void SelfCheckDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SelfCheckDialog::retranslate()
{
    setWindowTitle(tr("Before you print"));
    m_title->setText(windowTitle());
    m_tree->setAccessibleName(tr("What to look at before printing"));
    m_go->setText(tr("Go there"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    showSummary();
}

} // namespace sextant::ui
