#include "ui/assessment/section_tree_model.h"

#include "ui/shared/accessible.h"

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr quintptr kSection = 0; // an item's internal id is its section's row + 1

} // namespace

SectionTreeModel::SectionTreeModel(AssessmentPresenter& presenter, QObject* parent)
    : QAbstractItemModel(parent)
    , m_presenter(presenter)
    , m_current(presenter.current())
{
    rebuild();
    connect(&presenter, &AssessmentPresenter::reset, this, [this] {
        beginResetModel();
        m_current = m_presenter.current();
        rebuild();
        endResetModel();
    });
    connect(&presenter, &AssessmentPresenter::visibilityChanged, this, &SectionTreeModel::reconcile);
    connect(&presenter, &AssessmentPresenter::shownChanged, this, &SectionTreeModel::reconcile);
    connect(&presenter, &AssessmentPresenter::currentChanged, this, &SectionTreeModel::onCurrentChanged);
    connect(&presenter, &AssessmentPresenter::answerChanged, this, &SectionTreeModel::onAnswerChanged);
}

void SectionTreeModel::rebuild()
{
    m_rows.clear();
    if (m_presenter.isEmpty())
        return;
    const auto& nodes = m_presenter.index().nodes();
    for (size_t n = 0; n < nodes.size(); ++n) {
        if (nodes[n].depth != 0)
            continue;
        Row row{static_cast<int>(n), {}};
        for (int i = nodes[n].firstItem; i < nodes[n].endItem; ++i) {
            if (m_presenter.isShown(i))
                row.items.push_back(i);
        }
        m_rows.push_back(std::move(row));
    }
}

void SectionTreeModel::reconcile()
{
    for (int row = 0; row < rowCount(); ++row)
        reconcileRow(row);
}

void SectionTreeModel::reconcileRow(int row)
{
    Row& section = m_rows[static_cast<size_t>(row)];
    const QModelIndex parent = index(row, 0);
    const auto& range = m_presenter.index().nodes()[static_cast<size_t>(section.node)];
    int place = 0;
    for (int item = range.firstItem; item < range.endItem; ++item) {
        const auto at = section.items.begin() + place;
        const bool shown = at != section.items.end() && *at == item;
        if (shown && !m_presenter.isShown(item)) {
            beginRemoveRows(parent, place, place);
            section.items.erase(at);
            endRemoveRows();
        } else if (!shown && m_presenter.isShown(item)) {
            beginInsertRows(parent, place, place);
            section.items.insert(at, item);
            endInsertRows();
        }
        place += m_presenter.isShown(item) ? 1 : 0;
    }
    Q_EMIT dataChanged(parent, parent);
}

void SectionTreeModel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void SectionTreeModel::retranslate()
{
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (rowCount(parent) > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

int SectionTreeModel::rowOfItem(int item) const
{
    if (item < 0 || m_presenter.isEmpty())
        return -1;
    const auto found = std::ranges::find(m_rows, m_presenter.topNode(item), &Row::node);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QModelIndex SectionTreeModel::indexOfItem(int item) const
{
    const int row = rowOfItem(item);
    if (row < 0)
        return {};
    const std::vector<int>& items = m_rows[static_cast<size_t>(row)].items;
    const auto found = std::ranges::find(items, item);
    return found == items.end() ? QModelIndex()
                                : index(static_cast<int>(found - items.begin()), 0, index(row, 0));
}

QModelIndex SectionTreeModel::indexOfNode(int node) const
{
    const auto found = std::ranges::find(m_rows, node, &Row::node);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

QModelIndex SectionTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kSection);
}

QModelIndex SectionTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kSection)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kSection);
}

int SectionTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != kSection || parent.column() != 0)
        return 0;
    return static_cast<int>(m_rows[static_cast<size_t>(parent.row())].items.size());
}

int SectionTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant SectionTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kSection)
        return sectionData(m_rows[static_cast<size_t>(index.row())], role);
    const Row& row = m_rows[static_cast<size_t>(index.internalId() - 1)];
    return itemData(row.items[static_cast<size_t>(index.row())], role);
}

QVariant SectionTreeModel::sectionData(const Row& row, int role) const
{
    const framework::Section& section = *m_presenter.index().nodes()[static_cast<size_t>(row.node)].section;
    switch (role) {
    case Qt::DisplayRole:
        return section.title.in(m_language);
    case Qt::ToolTipRole:
        return plainToolTip(section.code + QChar(0x2002) + section.title.in(m_language));
    case Qt::AccessibleTextRole:
        return QString(section.code + u' ' + section.title.in(m_language));
    case Qt::AccessibleDescriptionRole:
        return sectionDescription(row);
    case ItemRole:
        return -1;
    case NodeRole:
        return row.node;
    case CodeRole:
        return section.code;
    case AnsweredRole:
        return m_presenter.progress(row.node).answered;
    case VisibleRole:
        return m_presenter.progress(row.node).visible;
    case HiddenRole:
        return m_presenter.progress(row.node).hidden;
    case CurrentRole:
        return m_current >= 0 && m_presenter.topNode(m_current) == row.node;
    default:
        return {};
    }
}

QVariant SectionTreeModel::itemData(int item, int role) const
{
    const framework::Item& asked = m_presenter.item(item);
    switch (role) {
    case Qt::DisplayRole:
        return asked.title.in(m_language);
    case Qt::ToolTipRole:
        return plainToolTip(asked.code + QChar(0x2002) + asked.title.in(m_language));
    case Qt::AccessibleTextRole:
        return QString(asked.code + u' ' + asked.title.in(m_language));
    case Qt::AccessibleDescriptionRole:
        return itemDescription(item);
    case ItemRole:
        return item;
    case NodeRole:
        return m_presenter.topNode(item);
    case CodeRole:
        return asked.code;
    case StateRole:
        return static_cast<int>(m_presenter.mark(item).state);
    case SymbolRole:
        return m_presenter.mark(item).symbol;
    case LevelRole:
        return m_presenter.mark(item).level;
    case FlaggedRole:
        return m_presenter.answer(item).flagged;
    case GateRole:
        return asked.gate.has_value();
    case CarriedOverRole:
        return m_presenter.answer(item).carriedOver;
    case CurrentRole:
        return item == m_current;
    default:
        return {};
    }
}

QString SectionTreeModel::sectionDescription(const Row& row) const
{
    const Progress progress = m_presenter.progress(row.node);
    QString words = tr("%1 of %2 answered").arg(progress.answered).arg(progress.visible);
    if (progress.hidden > 0)
        words += u", " + tr("%n hidden by earlier answers", nullptr, progress.hidden);
    return words;
}

QString SectionTreeModel::stateWord(int item) const
{
    const AnswerMark mark = m_presenter.mark(item);
    switch (mark.state) {
    case AnswerState::Unanswered:
        return tr("not answered");
    case AnswerState::NotApplicable:
        return tr("not applicable");
    case AnswerState::Conflict:
        return tr("answered differently by two people");
    case AnswerState::Rated:
        return mark.level >= 0 ? tr("level %1").arg(mark.symbol) : tr("answered");
    }
    return {};
}

QString SectionTreeModel::itemDescription(int item) const
{
    QStringList words{stateWord(item)};
    if (m_presenter.answer(item).carriedOver)
        words << tr("carried over, not confirmed");
    if (m_presenter.answer(item).flagged)
        words << tr("flagged for review");
    if (m_presenter.item(item).gate)
        words << tr("gate");
    return words.join(u", ");
}

void SectionTreeModel::onCurrentChanged(int item)
{
    const int before = m_current;
    m_current = item;
    for (const int touched : {before, item}) {
        const QModelIndex changed = indexOfItem(touched);
        if (!changed.isValid())
            continue;
        Q_EMIT dataChanged(changed, changed, {CurrentRole});
        Q_EMIT dataChanged(changed.parent(), changed.parent(), {CurrentRole});
    }
}

void SectionTreeModel::onAnswerChanged(int item)
{
    const QModelIndex changed = indexOfItem(item);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
    const QModelIndex section = index(rowOfItem(item), 0);
    if (section.isValid())
        Q_EMIT dataChanged(section, section);
}

} // namespace sextant::ui
