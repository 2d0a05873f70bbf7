#include "ui/search/find_popup.h"

#include "ui/search/find_delegate.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>

#include <array>

namespace sextant::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kMostRows = 560; ///< px of rows shown at once
constexpr int kWindowEdge = 16;
constexpr int kFoot = 32;
constexpr int kBorder = 1;

} // namespace

FindPopup::FindPopup(const Theme& theme, QWidget& field, QWidget* window)
    : QFrame(window)
    , m_theme(theme)
    , m_field(field)
    , m_model(new FindModel(this))
    , m_delegate(new FindDelegate(theme, this))
    , m_view(new QListView(this))
    , m_nothing(new QWidget(this))
    , m_nothingTitle(new TextBlock(theme, TextRole::BodyBold, Ink::Ink, m_nothing))
    , m_nothingText(new TextBlock(theme, TextRole::Body, Ink::Text2, m_nothing))
    , m_foot(new QWidget(this))
    , m_count(new Label(theme, TextRole::Caption, Ink::Text3, m_foot))
{
    setObjectName(QStringLiteral("findPopup"));
    m_view->setObjectName(QStringLiteral("findList"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusProxy(&field);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    setOwnFocus(m_view);
    connect(m_view, &QListView::clicked, this, &FindPopup::pressed);
    arrange();
    theme.keep(this, [this] { fit(); });
    window->installEventFilter(this);
    field.installEventFilter(this);
    retranslate();
    hide();
}

void FindPopup::arrange()
{
    auto* words = new QVBoxLayout(m_nothing);
    words->addWidget(m_nothingTitle);
    words->addWidget(m_nothingText);
    m_theme.keepSpacing(words, QMargins(16, 14, 16, 14), metric::kHalfGrid);
    auto* foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_count);
    foot->addStretch(1);
    for (const QStringList& keys : {QStringList{QStringLiteral("↑"), QStringLiteral("↓")},
                                    QStringList{QStringLiteral("Enter")}, QStringList{QStringLiteral("Esc")}})
    {
        for (const QString& key : keys)
            foot->addWidget(new KeyCap(m_theme, key, m_foot));
        m_words.push_back(new Label(m_theme, TextRole::Caption, Ink::Text2, m_foot));
        foot->addWidget(m_words.back());
        foot->addSpacing(metric::kGrid);
    }
    m_theme.keepSpacing(foot, QMargins(14, 0, 6, 0), 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBorder, kBorder, kBorder, kBorder);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_foot);
}

void FindPopup::showRows(std::vector<FindRow> rows, const QString& count, int chosen)
{
    m_model->setRows(std::move(rows));
    m_nothing->hide();
    m_view->show();
    m_count->setText(count);
    fit();
    show();
    raise();
    choose(m_model->next(chosen - 1, 1));
    say(count);
}

void FindPopup::showNothing(const QString& title, const QString& text)
{
    m_model->setRows({});
    m_nothingTitle->setText(title);
    m_nothingText->setText(text);
    m_view->hide();
    m_nothing->show();
    m_count->setText({});
    fit();
    show();
    raise();
    say(title);
}

/// As wide as the design says and as high as its rows, within the window, below the field.
void FindPopup::fit()
{
    const QWidget* window = parentWidget();
    const int edge = m_theme.px(kWindowEdge);
    const int widest = qMax(1, window->width() - 2 * edge);
    const int width = qMin(m_theme.px(kWidth), widest);
    const QPoint below = m_field.mapTo(window, QPoint(m_field.width() / 2, m_field.height()));
    const int x = qBound(edge, below.x() - width / 2, qMax(edge, window->width() - edge - width));
    const int y = below.y() + m_theme.px(metric::kHalfGrid);
    m_foot->setFixedHeight(m_theme.px(kFoot));
    int content = 0;
    if (m_nothing->isHidden()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            content += m_delegate->height(m_model->row(row));
        content = qMin(content, m_theme.px(kMostRows));
    } else {
        content = m_nothing->heightForWidth(width - 2 * kBorder);
    }
    const int wanted = content + m_foot->height() + 2 * kBorder;
    setGeometry(x, y, width, qMin(wanted, qMax(1, window->height() - y - edge)));
}

int FindPopup::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void FindPopup::choose(int row)
{
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    // The heading above the first row of a group comes into sight with it.
    const bool first = row > 0 && m_model->row(row - 1).kind == FindRow::Kind::Heading;
    if (first)
        m_view->scrollTo(m_model->index(row - 1));
    m_view->scrollTo(index);
}

void FindPopup::move(int step)
{
    int row = current();
    for (int left = qAbs(step); left > 0; --left) {
        const int next = m_model->next(row, step > 0 ? 1 : -1);
        if (next < 0)
            break;
        row = next;
    }
    choose(row);
}

const FindRow* FindPopup::chosen() const
{
    return isHidden() || current() < 0 ? nullptr : &m_model->row(current());
}

void FindPopup::say(const QString& words)
{
    m_count->setAccessibleName(words);
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FindPopup::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    qApp->installEventFilter(this);
}

void FindPopup::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool FindPopup::isOutside(const QObject* pressed) const
{
    const auto* widget = qobject_cast<const QWidget*>(pressed);
    const auto holds = [widget](const QWidget* part) { return part == widget || part->isAncestorOf(widget); };
    return widget != nullptr && !holds(this) && !holds(&m_field);
}

bool FindPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible() && isOutside(watched))
        Q_EMIT dismissed();
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && (watched == parentWidget() || watched == &m_field) && isVisible())
        fit();
    return QFrame::eventFilter(watched, event);
}

void FindPopup::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.paper);
    paintShape(painter, rect(), m_theme.px(metric::kRadius), t.card, t.edge, metric::kLine);
    painter.fillRect(QRect(kBorder, m_foot->y(), width() - 2 * kBorder, metric::kLine), t.line);
}

void FindPopup::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindPopup::retranslate()
{
    m_view->setAccessibleName(tr("Found"));
    //: What the arrow keys do in the list of what was found
    m_words[0]->setText(tr("choose"));
    //: What Enter does in the list of what was found
    m_words[1]->setText(tr("go"));
    //: What Escape does in the list of what was found
    m_words[2]->setText(tr("back"));
}

} // namespace sextant::ui
