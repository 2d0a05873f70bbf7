#include "ui/findings/grade_matrix.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"
#include "ui/shared/label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kSteps = 3;
constexpr int kCellWidth = 68;

size_t placeOf(int consequence, int likelihood)
{
    return static_cast<size_t>((kSteps - consequence) * kSteps + likelihood - 1);
}

} // namespace

GradeMatrix::GradeMatrix(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto* grid = new QGridLayout(this);
    m_theme.keepSpacing(grid, QMargins(), metric::kHalfGrid);
    for (int consequence = kSteps; consequence >= 1; --consequence) {
        const int row = kSteps - consequence;
        auto* side = new Label(m_theme, TextRole::Caption, Ink::Text2);
        m_consequences[static_cast<size_t>(consequence - 1)] = side;
        grid->addWidget(side, row, 0);
        for (int likelihood = 1; likelihood <= kSteps; ++likelihood) {
            auto* button = new QToolButton;
            button->setObjectName(QStringLiteral("cell-%1-%2").arg(consequence).arg(likelihood));
            button->setCheckable(true);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            m_theme.keep(button, [this, button] {
                button->setMinimumSize(m_theme.px(kCellWidth), m_theme.px(metric::kCompactControl));
            });
            m_cells[placeOf(consequence, likelihood)] = button;
            m_group->addButton(button);
            grid->addWidget(button, row, likelihood);
            connect(button, &QToolButton::clicked, this, [this] { Q_EMIT weighed(weighing()); });
        }
    }
    for (int likelihood = 1; likelihood <= kSteps; ++likelihood) {
        auto* foot = new Label(m_theme, TextRole::Caption, Ink::Text2);
        m_likelihoods[static_cast<size_t>(likelihood - 1)] = foot;
        grid->addWidget(foot, kSteps, likelihood, Qt::AlignHCenter);
    }
    setFocusProxy(m_cells.front());
    retranslate();
}

QToolButton* GradeMatrix::cell(int consequence, int likelihood) const
{
    return m_cells[placeOf(consequence, likelihood)];
}

void GradeMatrix::setWeighing(const audit::Weighing& weighing)
{
    if (weighing.isWhole()) {
        cell(weighing.consequence, weighing.likelihood)->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QToolButton* button : m_cells)
        button->setChecked(false);
    m_group->setExclusive(true);
}

audit::Weighing GradeMatrix::weighing() const
{
    const auto found = std::ranges::find_if(m_cells, &QToolButton::isChecked);
    if (found == m_cells.end())
        return {};
    const auto place = static_cast<int>(found - m_cells.begin());
    return {kSteps - place / kSteps, place % kSteps + 1};
}

void GradeMatrix::keyPressEvent(QKeyEvent* event)
{
    audit::Weighing next = weighing();
    if (!next.isWhole())
        next = {2, 2};
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        next.likelihood += event->key() == Qt::Key_Right ? 1 : -1;
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        next.consequence += event->key() == Qt::Key_Up ? 1 : -1;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                         event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isArrow) {
        QWidget::keyPressEvent(event);
        return;
    }
    next.consequence = std::clamp(next.consequence, 1, kSteps);
    next.likelihood = std::clamp(next.likelihood, 1, kSteps);
    cell(next.consequence, next.likelihood)->setFocus();
    if (next == weighing())
        return;
    setWeighing(next);
    Q_EMIT weighed(next);
}

void GradeMatrix::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GradeMatrix::retranslate()
{
    const std::array consequences{tr("Slight"), tr("Marked"), tr("Severe")};
    const std::array likelihoods{tr("Unlikely"), tr("Possible"), tr("Likely")};
    for (int i = 1; i <= kSteps; ++i) {
        const auto place = static_cast<size_t>(i - 1);
        m_consequences[place]->setText(consequences[place]);
        m_likelihoods[place]->setText(likelihoods[place]);
        for (int j = 1; j <= kSteps; ++j) {
            const QString grade = audit::label(*audit::matrixGrade({i, j})).in(m_theme.language());
            cell(i, j)->setText(grade);
            //: a cell of the matrix, for screen readers
            cell(i, j)->setAccessibleName(
                tr("Consequence %1, likelihood %2: %3")
                    .arg(consequences[place], likelihoods[static_cast<size_t>(j - 1)], grade));
        }
    }
    setAccessibleName(tr("Consequence and likelihood"));
}

} // namespace sextant::ui
