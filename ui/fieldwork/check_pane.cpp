#include "ui/fieldwork/check_pane.h"

#include "ui/fieldwork/check_filter_bar.h"
#include "ui/shared/card.h"
#include "ui/shared/check_list.h"
#include "ui/shared/check_list_model.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kHowLines = 3;

} // namespace

CheckPane::CheckPane(const Theme& theme, AssessmentPresenter& presenter, CheckListModel& model,
                     QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_filters(new CheckFilterBar(theme, model, this))
    , m_paper(new QPushButton(this))
    , m_list(new CheckList(theme, model, this))
    , m_foot(new QWidget(this))
    , m_howTitle(new TextBlock(theme, TextRole::BodyBold, Ink::Ink, m_foot))
    , m_how(new TextBlock(theme, TextRole::Body, Ink::Text2, m_foot))
    , m_timeLeft(new Label(theme, TextRole::Caption, Ink::Text3, m_foot))
{
    m_paper->setObjectName(QStringLiteral("showPaper"));
    setButtonKind(m_paper, ButtonKind::Quiet);
    setControlSize(m_paper, ControlSize::Compact);
    m_paper->hide();
    m_how->setMaxLines(kHowLines);
    m_howTitle->setMaxLines(1);
    m_timeLeft->setObjectName(QStringLiteral("timeLeft"));
    m_timeLeft->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_filters, 1);
    head->addWidget(m_paper, 0, Qt::AlignTop);
    theme.keepSpacing(head, QMargins(16, 8, 12, 8), metric::kGrid);
    auto* foot = new QVBoxLayout(m_foot);
    foot->addWidget(new Hairline(theme, Qt::Horizontal, m_foot));
    foot->addWidget(m_howTitle);
    foot->addWidget(m_how);
    foot->addWidget(m_timeLeft);
    theme.keepSpacing(foot, QMargins(16, 0, 16, 12), metric::kHalfGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    connect(m_paper, &QPushButton::clicked, this, &CheckPane::paperRequested);
    theme.keep(this, [this] { refresh(); });
}

void CheckPane::refresh()
{
    m_paper->setText(tr("Working paper"));
    m_list->setAccessibleName(tr("Checks"));
    const int item = m_presenter.isEmpty() ? -1 : m_presenter.current();
    m_howTitle->setVisible(item >= 0 && !m_isNarrow);
    m_how->setVisible(item >= 0 && !m_isNarrow);
    if (item < 0)
        return;
    const framework::Item& check = m_presenter.item(item);
    //: Above the steps of a check: its code
    m_howTitle->setText(tr("%1  How to test").arg(check.code));
    QStringList steps;
    if (check.procedure)
        for (const LocalizedText& step : check.procedure->steps)
            steps << step.in(m_theme.language());
    if (steps.isEmpty())
        steps << check.question.in(m_theme.language());
    m_how->setText(steps.join(m_theme.language() == Language::Chinese ? QString() : QStringLiteral(" ")));
}

void CheckPane::setTimeLeft(const QString& text)
{
    m_timeLeft->setText(text);
    m_timeLeft->setVisible(!text.isEmpty());
}

void CheckPane::setNarrow(bool narrow)
{
    m_paper->setVisible(narrow);
    m_isNarrow = narrow;
    refresh();
}

void CheckPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
