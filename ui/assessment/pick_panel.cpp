#include "ui/assessment/pick_panel.h"

#include "ui/shared/accessible.h"
#include "ui/shared/label.h"
#include "ui/theme/paint.h"

#include "base/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kRow = 30;
constexpr int kRowsSeen = 9;
constexpr int kTop = 56;
constexpr int kEntryRole = Qt::UserRole + 1; ///< int: place of the entry; -1: a new text
constexpr int kNotThere = 9;

} // namespace

PickPanel::PickPanel(const Theme& theme, QWidget* page)
    : QFrame(page)
    , m_theme(theme)
    , m_title(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("pickPanel"));
    m_field->setObjectName(QStringLiteral("pickField"));
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; arrows move the choice
    m_field->installEventFilter(this);
    page->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_list);
    theme.keepSpacing(column, QMargins(12, 10, 12, 12), metric::kGrid);
    connect(m_field, &QLineEdit::textChanged, this, &PickPanel::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { pick(index.row()); });
    theme.keep(this, [this] { place(); });
    hide();
}

void PickPanel::open(PickRequest request)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    m_request = std::move(request);
    m_title->setText(m_request.title);
    m_field->setPlaceholderText(m_request.placeholder);
    m_field->setAccessibleName(m_request.title);
    m_list->setAccessibleName(m_request.title);
    m_field->setText(m_request.typed);
    fill();
    show();
    raise();
    // As a popup takes it: what was being typed elsewhere is not finished by this.
    m_field->setFocus(Qt::PopupFocusReason);
}

void PickPanel::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_field->hasFocus();
    hide();
    if (hadFocus && m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

/// Lower is better; kNotThere: does not fit what was typed.
int PickPanel::rank(const PickEntry& entry, const QString& folded) const
{
    const QString key = foldedText(entry.key);
    if (folded.isEmpty())
        return 3;
    if (!key.isEmpty() && key == folded)
        return 0;
    if (!key.isEmpty() && key.startsWith(folded))
        return 1;
    const QString text = foldedText(entry.text);
    if (text.startsWith(folded))
        return 2;
    return text.contains(folded) || foldedText(entry.detail).contains(folded) ? 3 : kNotThere;
}

void PickPanel::fill()
{
    const QString folded = foldedText(m_field->text()).trimmed();
    std::vector<std::pair<int, int>> fitting;
    for (size_t i = 0; i < m_request.entries.size(); ++i) {
        if (const int how = rank(m_request.entries[i], folded); how < kNotThere)
            fitting.emplace_back(how, static_cast<int>(i));
    }
    std::ranges::sort(fitting);
    m_model->clear();
    const auto add = [this](const QString& text, int entry) {
        auto* item = new QStandardItem(text.simplified());
        item->setData(entry, kEntryRole);
        item->setToolTip(plainToolTip(text));
        item->setSizeHint(QSize(0, m_theme.px(kRow)));
        m_model->appendRow(item);
    };
    for (const auto& [how, place] : fitting) {
        const PickEntry& entry = m_request.entries[static_cast<size_t>(place)];
        add(entry.detail.isEmpty() ? entry.text : QString(entry.text + QStringLiteral("    ") + entry.detail),
            place);
    }
    const bool known = std::ranges::any_of(m_request.entries, [&](const PickEntry& entry) {
        return foldedText(entry.text).trimmed() == folded;
    });
    if (m_request.newWord && !folded.isEmpty() && !known)
        add(m_request.newWord(m_field->text().trimmed()), -1);
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void PickPanel::place()
{
    const QWidget* page = parentWidget();
    const int width = std::min(m_theme.px(kWidth), page->width() - 2 * m_theme.px(metric::kPageEdge));
    const int rows = std::clamp(m_model->rowCount(), 1, kRowsSeen);
    m_list->setFixedHeight(rows * m_theme.px(kRow));
    const int top = std::min(m_theme.px(kTop), page->height() / 8);
    const int height = std::min(sizeHint().height(), std::max(0, page->height() - top));
    setGeometry((page->width() - width) / 2, top, width, height);
}

void PickPanel::pick(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    const int entry = index.data(kEntryRole).toInt();
    const QString typed = m_field->text().trimmed();
    const PickRequest request = m_request;
    close();
    if (entry >= 0)
        request.picked(entry);
    else
        request.pickedNew(typed);
}

void PickPanel::removeCurrent()
{
    const int entry = m_list->currentIndex().data(kEntryRole).toInt();
    const bool removable = m_list->currentIndex().isValid() && entry >= 0 &&
                           m_request.entries[static_cast<size_t>(entry)].removable && m_request.remove;
    if (!removable)
        return;
    const auto remove = m_request.remove; // it may open the list anew
    remove(entry);
}

bool PickPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const int row = m_list->currentIndex().row();
    switch (key.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(row);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(
            std::clamp(row + (key.key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_model->rowCount() - 1)),
            0));
        return true;
    case Qt::Key_Delete:
        if (!key.modifiers().testFlag(Qt::ShiftModifier))
            return false;
        removeCurrent();
        return true;
    default:
        return false;
    }
}

void PickPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, rect(), m_theme.px(metric::kRadiusCard), m_theme.tokens().card, m_theme.tokens().edge,
               metric::kLine);
}

} // namespace sextant::ui
