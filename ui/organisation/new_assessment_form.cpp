#include "ui/organisation/new_assessment_form.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/theme/control_kind.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace sextant::ui {

namespace {

constexpr int kLongestTitle = 120;

} // namespace

NewAssessmentForm::NewAssessmentForm(const Theme& theme, const workspace::FrameworkLibrary& library,
                                     QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_library(library)
    , m_title(new QLineEdit(this))
    , m_framework(new ChoiceBox(this))
    , m_basis(new ChoiceBox(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_title->setObjectName(u"newTitleEdit"_qs);
    m_title->setMaxLength(kLongestTitle);
    m_framework->setObjectName(u"newFrameworkCombo"_qs);
    m_basis->setObjectName(u"newBasisCombo"_qs);
    m_start->setObjectName(u"startButton"_qs);
    m_cancel->setObjectName(u"cancelButton"_qs);
    setButtonKind(m_start, ButtonKind::Primary);
    m_titleBox = new FieldBox(theme, m_title, this);
    m_frameworkBox = new FieldBox(theme, m_framework, this);
    m_basisBox = new FieldBox(theme, m_basis, this);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_titleBox, 0, 0, 1, 2);
    grid->addWidget(m_frameworkBox, 1, 0);
    grid->addWidget(m_basisBox, 1, 1);
    grid->addLayout(buttons, 2, 0, 1, 2);
    for (int column : {0, 1})
        grid->setColumnStretch(column, 1);
    theme.keep(this, [&theme, grid] { grid->setSpacing(theme.px(metric::kGrid)); });

    connect(m_start, &QPushButton::clicked, this, &NewAssessmentForm::request);
    connect(m_title, &QLineEdit::returnPressed, this, &NewAssessmentForm::request);
    connect(m_cancel, &QPushButton::clicked, this, &NewAssessmentForm::cancelled);
    connect(m_framework, &QComboBox::activated, this, &NewAssessmentForm::proposeTitle);
    retranslate();
}

void NewAssessmentForm::prepare(workspace::Workspace& workspace,
                                const organisation::OrganisationId& organisation, QDate today)
{
    m_year = today.year();
    m_framework->clear();
    for (const framework::FrameworkId& id : m_library.ids())
        if (const auto entry = m_library.shipped(id))
            m_framework->addItem(entry->framework->framework.title.in(m_theme.language()), id.text);
    m_basis->clear();
    m_basis->addItem(tr("No answers"), QString());
    const auto earlier = workspace.audits().plainAssessments(organisation);
    for (auto id = earlier.rbegin(); id != earlier.rend(); ++id)
        m_basis->addItem(tr("The answers of: %1").arg(workspace.assessments().find(*id)->title),
                         id->toString());
    proposeTitle();
    m_title->setFocus();
    m_title->selectAll();
}

void NewAssessmentForm::proposeTitle()
{
    //: title of an assessment: the framework's title and the year
    m_title->setText(tr("%1 %2").arg(m_framework->currentText(), QString::number(m_year)));
}

void NewAssessmentForm::request()
{
    const QString title = m_title->text().trimmed();
    m_titleBox->setHint(title.isEmpty() ? tr("The assessment needs a title.") : QString(), title.isEmpty());
    if (!title.isEmpty())
        Q_EMIT startRequested({m_framework->currentData().toString()}, title,
                              assessment::AssessmentId::fromString(m_basis->currentData().toString()));
}

void NewAssessmentForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewAssessmentForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewAssessmentForm::retranslate()
{
    m_titleBox->setTitle(tr("Title"));
    m_frameworkBox->setTitle(tr("Framework"));
    m_basisBox->setTitle(tr("Begin with"));
    m_start->setText(tr("Start"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace sextant::ui
