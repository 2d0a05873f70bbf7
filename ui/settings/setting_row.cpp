#include "ui/settings/setting_row.h"

#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kWideFrom = 680; ///< px at 100 %: words and control side by side
constexpr int kWords = 320;

} // namespace

SettingRow::SettingRow(const Theme& theme, QWidget* control, QWidget* named, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_named(named == nullptr ? control : named)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QWidget(this))
    , m_title(new Label(theme, TextRole::BodyBold, Ink::Ink, m_words))
    , m_sentence(new TextBlock(theme, TextRole::Body, Ink::Text2, m_words))
    , m_note(new TextBlock(theme, TextRole::Body, Ink::Text2))
{
    m_title->setBuddy(m_named);
    m_note->hide();
    auto* words = new QVBoxLayout(m_words);
    theme.keepSpacing(words, QMargins(), 0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch(1);
    auto* side = new QVBoxLayout;
    theme.keepSpacing(side, QMargins(), metric::kHalfGrid);
    side->addWidget(control);
    side->addWidget(m_note);
    side->addStretch(1);
    m_sides->addWidget(m_words, 0);
    m_sides->addLayout(side, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_sides);
    theme.keep(this, [this] { arrange(); });
}

void SettingRow::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_named->setAccessibleName(title);
    m_named->setAccessibleDescription(sentence);
}

void SettingRow::setNote(const QString& note, bool isError)
{
    m_note->setText(note);
    m_note->setInk(isError ? Ink::Bad : Ink::Text2);
    m_note->setVisible(!note.isEmpty());
    setFieldError(m_named, isError);
}

void SettingRow::arrange()
{
    const bool wide = width() >= m_theme.px(kWideFrom);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setSpacing(m_theme.px(wide ? metric::kCardGap : metric::kGrid));
    m_words->setMinimumWidth(wide ? m_theme.px(kWords) : 0);
    m_words->setMaximumWidth(wide ? m_theme.px(kWords) : QWIDGETSIZE_MAX);
}

void SettingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace sextant::ui
