#include "ui/fieldwork/sample_delegate.h"

#include "ui/fieldwork/sample_table_model.h"
#include "ui/shared/chip.h"
#include "ui/shared/draft_keeper.h"

#include <QApplication>
#include <QPainter>

namespace sextant::ui {

using audit::TestResult;

namespace {

struct Look
{
    ChipKind kind;
    Icon icon;
};

Look lookOf(TestResult result)
{
    switch (result) {
    case TestResult::Conforming:
        return {ChipKind::Ok, Icon::Check};
    case TestResult::Deviation:
    case TestResult::Misstated:
        return {ChipKind::Bad, Icon::Close};
    case TestResult::Replaced:
    case TestResult::NotTested:
        break;
    }
    return {ChipKind::Neutral, Icon::Dash};
}

} // namespace

SampleDelegate::SampleDelegate(const Theme& theme, workspace::DraftService& drafts, QObject* parent)
    : RowDelegate(theme, parent)
    , m_theme(theme)
    , m_drafts(drafts)
{
    connect(this, &QAbstractItemDelegate::closeEditor, this, &SampleDelegate::giveUp);
}

QWidget* SampleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    QWidget* editor = RowDelegate::createEditor(parent, option, index);
    if (index.column() == SampleTableModel::Note)
        new DraftKeeper(m_drafts, editor);
    return editor;
}

void SampleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* keeper = editor->findChild<DraftKeeper*>();
    if (keeper == nullptr)
        RowDelegate::setEditorData(editor, index);
    else if (const auto* model = qobject_cast<const SampleTableModel*>(index.model()))
        keeper->show(model->notePlace(index.row()), index.data(Qt::EditRole).toString());
}

void SampleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QPersistentModelIndex at = index;
    RowDelegate::setModelData(editor, model, index);
    if (auto* keeper = editor->findChild<DraftKeeper*>())
        keeper->taken(keeper->place(), at.data(Qt::EditRole).toString());
}

/// Escape gives up what was typed.
void SampleDelegate::giveUp(QWidget* editor, EndEditHint hint)
{
    auto* keeper = editor->findChild<DraftKeeper*>();
    if (keeper != nullptr && hint == RevertModelCache)
        keeper->taken(keeper->place(), {});
}

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SampleTableModel*>(index.model());
    if (model == nullptr || index.column() != SampleTableModel::Result) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // selection and focus
    painter->save();
    if (index.row() > 0)
        painter->fillRect(QRect(cell.rect.topLeft(), QSize(cell.rect.width(), metric::kLine)),
                          m_theme.tokens().line);
    const TestResult result = model->resultAt(index.row()).result;
    if (result != TestResult::NotTested) {
        const Look look = lookOf(result);
        paintChip(m_theme, *painter,
                  QPointF(cell.rect.left() + m_theme.px(metric::kGrid), cell.rect.center().y()),
                  model->resultText(index.row()), look.kind, look.icon);
    }
    painter->restore();
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.column() == SampleTableModel::Result)
        size.setWidth(chipWidth(m_theme, index.data().toString(), true) + 2 * m_theme.px(metric::kGrid));
    return size;
}

} // namespace sextant::ui
