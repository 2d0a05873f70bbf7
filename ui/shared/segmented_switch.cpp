#include "ui/shared/segmented_switch.h"

#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kCompactPadding = 10;

/// One cell; the frame around all belongs to the switch.
class Segment : public QToolButton
{
public:
    Segment(const Theme& theme, QWidget* parent)
        : QToolButton(parent)
        , m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setCompact(bool compact)
    {
        setControlSize(this, compact ? ControlSize::Compact : ControlSize::Normal);
    }

    QSize sizeHint() const override
    {
        const bool compact = controlSize(this) == ControlSize::Compact;
        // Han characters are as wide in bold.
        const int word =
            QFontMetrics(font(isHan() ? TextRole::Body : TextRole::BodyBold)).horizontalAdvance(text());
        return {word + 2 * m_theme.px(compact ? kCompactPadding : kPadding),
                m_theme.px(compact ? metric::kCompactControl : metric::kControl)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        // The switch moves between its cells; QAbstractButton would only move the focus.
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            event->ignore();
            return;
        default:
            QToolButton::keyPressEvent(event);
        }
    }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        if (isEnabled() && isChecked())
            paintChosen(painter, isDown() ? t.accentPressed : t.accent);
        else if (isEnabled() && (isDown() || underMouse()))
            painter.fillRect(rect().adjusted(1, 1, -1, -1), isDown() ? t.pressed : t.hover);
        painter.setFont(font(isChecked() ? TextRole::BodyBold : TextRole::Body));
        painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.onAccent : t.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool isHan() const
    {
        const QString word = text();
        return !word.isEmpty() &&
               std::all_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }

    /// "中文" in an English window: a Chinese font that has all of it is enough, and spares Qt to list what
    /// else could stand in.
    QFont font(TextRole role) const
    {
        QFont chinese = m_theme.font(role);
        if (!isHan())
            return chinese;
        chinese.setFamilies(fontFamilies(Language::Chinese));
        chinese.setStyleStrategy(QFont::NoFontMerging);
        const QFontMetrics metrics(chinese);
        const QString word = text();
        const bool hasAll =
            std::all_of(word.begin(), word.end(), [&metrics](QChar c) { return metrics.inFont(c); });
        return hasAll ? chinese : m_theme.font(role);
    }

    /// The fill keeps inside the rounded frame at the first and last cell.
    void paintChosen(QPainter& painter, const QColor& fill) const
    {
        const QRectF frame(parentWidget()->rect().translated(-pos()));
        const qreal radius = m_theme.px(metric::kRadius);
        QPainterPath outline;
        outline.addRoundedRect(frame, radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(rect(), fill);
        painter.restore();
    }

    const Theme& m_theme;
};

} // namespace

SegmentedSwitch::SegmentedSwitch(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
    connect(&theme, &Theme::changed, this, [this] {
        for (QToolButton* segment : m_segments)
            segment->updateGeometry();
    });
}

int SegmentedSwitch::addSegment(const QString& text)
{
    auto* segment = new Segment(m_theme, this);
    const int index = count();
    segment->setObjectName(QStringLiteral("segment%1").arg(index));
    segment->setText(text);
    segment->setCompact(m_compact);
    layout()->addWidget(segment);
    m_segments.push_back(segment);
    m_group->addButton(segment, index);
    return index;
}

void SegmentedSwitch::setSegmentText(int index, const QString& text)
{
    m_segments.at(static_cast<std::size_t>(index))->setText(text);
    updateGeometry();
}

void SegmentedSwitch::setSegmentName(int index, const QString& name)
{
    m_segments.at(static_cast<std::size_t>(index))->setAccessibleName(name);
}

void SegmentedSwitch::setCompact(bool compact)
{
    m_compact = compact;
    for (QToolButton* segment : m_segments)
        static_cast<Segment*>(segment)->setCompact(compact);
}

void SegmentedSwitch::setStretched(bool stretched)
{
    setSizePolicy(stretched ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* box = static_cast<QHBoxLayout*>(layout());
    for (int i = 0; i < count(); ++i)
        box->setStretch(i, stretched ? 1 : 0);
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrent(int index)
{
    if (index >= 0) {
        m_segments.at(static_cast<std::size_t>(index))->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QToolButton* segment : m_segments)
        segment->setChecked(false);
    m_group->setExclusive(true);
}

void SegmentedSwitch::choose(int index)
{
    const int bounded = std::clamp(index, 0, count() - 1);
    QToolButton* segment = m_segments.at(static_cast<std::size_t>(bounded));
    segment->setFocus(Qt::OtherFocusReason);
    if (!segment->isChecked())
        segment->click();
}

void SegmentedSwitch::keyPressEvent(QKeyEvent* event)
{
    if (m_segments.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(current() - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(current() + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(count() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedSwitch::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const QColor border = isEnabled() ? t.edge : t.line;
    QPainter painter(this);
    paintShape(painter, rect(), m_theme.px(metric::kRadius), isEnabled() ? t.card : QColor(), border,
               metric::kLine);
    for (std::size_t i = 1; i < m_segments.size(); ++i)
        painter.fillRect(QRect(m_segments[i]->x(), 0, metric::kLine, height()), border);
}

} // namespace sextant::ui
