#include "ui/universe/rating_row.h"

#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kBar = 3;
constexpr int kInset = 10;

} // namespace

RatingRow::RatingRow(const Theme& theme, int least, int greatest, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_least(least)
    , m_greatest(greatest)
    , m_title(new ElidedLabel(theme, TextRole::Body))
    , m_numbers(new SegmentedSwitch(theme))
    , m_meaning(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_clear(new QPushButton)
{
    m_numbers->setCompact(true);
    for (int number = least; number <= greatest; ++number)
        m_numbers->addSegment(QString::number(number));
    const auto cells = m_numbers->findChildren<QToolButton*>();
    for (QToolButton* cell : cells)
        cell->installEventFilter(this);
    setButtonKind(m_clear, ButtonKind::Link);
    m_clear->setObjectName(u"asProposedButton"_qs);
    m_clear->hide();
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(kInset, 4, 0, 4), 2);
    auto* line = new QHBoxLayout;
    theme.keepSpacing(line, QMargins(), metric::kGrid);
    line->addWidget(m_title, 1);
    line->addWidget(m_numbers);
    column->addLayout(line);
    column->addWidget(m_meaning);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_numbers, &SegmentedSwitch::chosen, this, [this](int index) { Q_EMIT rated(m_least + index); });
    connect(m_clear, &QPushButton::clicked, this, &RatingRow::cleared);
    changeEvent(nullptr);
}

void RatingRow::setWords(const QString& title, const QStringList& levels)
{
    m_levels = levels;
    m_title->setText(title);
    m_numbers->setAccessibleName(title);
    for (int i = 0; i < m_numbers->count() && i < levels.size(); ++i)
        //: a number and what it means, for screen readers: "2, Regular contact"
        m_numbers->setSegmentName(i, tr("%1: %2, %3").arg(title).arg(m_least + i).arg(levels[i]));
    showMeaning();
}

void RatingRow::setValue(int value)
{
    m_numbers->setCurrent(value - m_least);
    showMeaning();
}

void RatingRow::setProposal(int proposed, bool byHand)
{
    m_proposed = proposed;
    m_isByHand = byHand;
    showMeaning();
}

void RatingRow::setLocked(const QString& why)
{
    m_numbers->setEnabled(why.isEmpty());
    m_numbers->setToolTip(why);
    m_clear->setEnabled(why.isEmpty());
}

void RatingRow::setJudged(bool judged)
{
    m_isJudged = judged;
    update();
}

int RatingRow::value() const
{
    return m_least + m_numbers->current();
}

void RatingRow::focusChosen()
{
    const auto cells = m_numbers->findChildren<QToolButton*>();
    const int chosen = m_numbers->current();
    cells.at(qMax(0, chosen))->setFocus(Qt::OtherFocusReason);
}

void RatingRow::showMeaning()
{
    const QString meaning = m_levels.value(m_numbers->current());
    if (!m_proposed.has_value())
        m_meaning->setText(meaning);
    else if (m_isByHand)
        //: %1: what the number set by hand means; %2: the number that the factors propose
        m_meaning->setText(tr("%1; set by hand, the factors say %2").arg(meaning).arg(*m_proposed));
    else
        m_meaning->setText(tr("%1; as the factors propose").arg(meaning));
    m_clear->setVisible(m_isByHand);
}

bool RatingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && take(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The switch would choose with up and down as well: the keys are seen before it.
bool RatingRow::take(int key)
{
    const int digit = key - Qt::Key_0;
    if (digit >= m_least && digit <= m_greatest) {
        Q_EMIT rated(digit);
        Q_EMIT moveRequested(1);
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        Q_EMIT moveRequested(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if ((key == Qt::Key_Backspace || key == Qt::Key_Delete) && m_isByHand) {
        Q_EMIT cleared();
        return true;
    }
    return false;
}

void RatingRow::paintEvent(QPaintEvent*)
{
    if (!m_isJudged)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, m_theme.px(kBar), height()), m_theme.tokens().accent);
}

void RatingRow::changeEvent(QEvent* event)
{
    if (event == nullptr || event->type() == QEvent::LanguageChange) {
        m_clear->setText(tr("As proposed"));
        showMeaning();
    }
    if (event != nullptr)
        QWidget::changeEvent(event);
}

} // namespace sextant::ui
