#include "ui/shared/field_box.h"

#include "ui/shared/draft_keeper.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QVBoxLayout>

namespace sextant::ui {

FieldBox::FieldBox(const Theme& theme, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field->focusProxy() != nullptr ? field->focusProxy() : field)
    , m_title(new ElidedLabel(theme, TextRole::Caption, Ink::Text2, this))
    , m_hint(new TextBlock(theme, TextRole::Caption, Ink::Text2, this))
{
    m_title->setBuddy(m_field);
    m_hint->hide();
    auto* layout = new QVBoxLayout(this);
    theme.keepSpacing(layout, QMargins(), metric::kHalfGrid);
    layout->addWidget(m_title);
    layout->addWidget(field);
    layout->addWidget(m_hint);
    layout->addStretch();
}

void FieldBox::setTitle(const QString& title)
{
    m_title->setText(title);
    m_field->setAccessibleName(title);
}

void FieldBox::setHint(const QString& hint, bool isError)
{
    m_hint->setText(hint);
    m_hint->setInk(isError ? Ink::Bad : Ink::Text2);
    m_hint->setVisible(!hint.isEmpty());
    describe();
    setFieldError(m_field, isError);
}

DraftKeeper& FieldBox::keepDrafts(workspace::DraftService& drafts)
{
    auto* keeper = new DraftKeeper(drafts, m_field);
    m_recovered = new RecoveredLine(m_theme, *keeper, m_field, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_recovered);
    connect(m_recovered, &RecoveredLine::said, this, &FieldBox::describe);
    return *keeper;
}

void FieldBox::describe()
{
    QStringList said{m_recovered == nullptr ? QString() : m_recovered->text(), m_hint->text()};
    said.removeAll(QString());
    m_field->setAccessibleDescription(said.join(u' '));
}

} // namespace sextant::ui
