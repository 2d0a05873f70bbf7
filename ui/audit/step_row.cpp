#include "ui/audit/step_row.h"

#include "ui/shared/accessible.h"
#include "ui/shared/flow_layout.h"
#include "ui/theme/paint.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeight = 36;
constexpr int kPadding = 12;
constexpr int kMark = 18;
constexpr int kGap = 8;
constexpr int kUnderline = 2;

} // namespace

StepButton::StepButton(const Theme& theme, int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void StepButton::setStep(const QString& title, const QString& figure, bool isDone)
{
    setText(title);
    m_figure = figure;
    m_isDone = isDone;
    setAccessibleName(title);
    QStringList more{figure, isDone ? tr("done") : QString()};
    more.removeAll(QString());
    setAccessibleDescription(more.join(tr(", ")));
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(TextRole::BodyBold)).horizontalAdvance(text());
    const int figure =
        m_figure.isEmpty()
            ? 0
            : m_theme.px(kGap) + QFontMetrics(m_theme.font(TextRole::Caption)).horizontalAdvance(m_figure);
    return {title + figure + m_theme.px(2 * kPadding + kMark + kGap), m_theme.px(kHeight)};
}

bool StepButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void StepButton::paintMark(QPainter& painter, const QRectF& place) const
{
    const Tokens& t = m_theme.tokens();
    if (m_isDone) {
        m_theme.paintIcon(painter, place, Icon::Check, t.ok, metric::kIconButton);
        return;
    }
    const QColor ink = isChecked() ? t.accent : t.text2;
    paintShape(painter, place, place.height() / 2, QColor(), ink, isChecked() ? 1.5 : 1.0);
    painter.setFont(m_theme.font(TextRole::CaptionBold));
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, QString::number(m_number));
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse())
        paintShape(painter, rect(), m_theme.px(metric::kRadius), isDown() ? t.pressed : t.hover, QColor());
    if (isChecked())
        painter.fillRect(QRect(0, height() - kUnderline, width(), kUnderline), t.accent);
    const int side = m_theme.px(kMark);
    int x = m_theme.px(kPadding);
    paintMark(painter, QRectF(x, (height() - side) / 2.0, side, side));
    x += side + m_theme.px(kGap);
    painter.setFont(m_theme.font(isChecked() ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(isChecked() ? t.accent : t.ink);
    painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter | Qt::AlignLeft), text());
    x += painter.fontMetrics().horizontalAdvance(text()) + m_theme.px(kGap);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(t.text2);
    painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter | Qt::AlignLeft), m_figure);
}

StepRow::StepRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    installAccessibility();
    new FlowLayout(theme, this);
    connect(m_group, &QButtonGroup::idClicked, this, &StepRow::chosen);
}

void StepRow::setCount(int count)
{
    while (this->count() < count) {
        auto* step = new StepButton(m_theme, this->count() + 1, this);
        step->setObjectName(u"step-%1"_qs.arg(this->count() + 1));
        m_group->addButton(step, this->count());
        layout()->addWidget(step);
        m_steps.push_back(step);
    }
}

void StepRow::setStep(int index, const QString& title, const QString& figure, bool isDone)
{
    m_steps.at(static_cast<size_t>(index))->setStep(title, figure, isDone);
}

int StepRow::current() const
{
    return m_group->checkedId();
}

void StepRow::setCurrent(int index)
{
    m_steps.at(static_cast<size_t>(index))->setChecked(true);
}

} // namespace sextant::ui
