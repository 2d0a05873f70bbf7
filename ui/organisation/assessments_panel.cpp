#include "ui/organisation/assessments_panel.h"

#include "ui/organisation/assessment_list_model.h"
#include "ui/organisation/new_assessment_form.h"
#include "ui/shared/button_command.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/row_delegate.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kMostRows = 6; ///< without scrolling
constexpr int kRowHeight = 36;

QTableView* newTable(const Theme& theme, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(u"assessmentTable"_qs);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new RowDelegate(theme, table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(AssessmentListModel::Title, QHeaderView::Stretch);
    const auto fit = [&theme, table] {
        table->verticalHeader()->setDefaultSectionSize(theme.px(kRowHeight));
        const int rows = std::clamp(table->model()->rowCount(), 1, kMostRows);
        table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * theme.px(kRowHeight) +
                              2 * table->frameWidth());
    };
    theme.keep(table, fit);
    QObject::connect(model, &QAbstractItemModel::modelReset, table, fit);
    return table;
}

} // namespace

AssessmentsPanel::AssessmentsPanel(const Theme& theme, workspace::Workspace& workspace,
                                   const workspace::FrameworkLibrary& library, Dialogs& dialogs, Hooks hooks,
                                   QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_library(library)
    , m_dialogs(dialogs)
    , m_hooks(std::move(hooks))
    , m_model(new AssessmentListModel(theme, workspace, this))
    , m_heading(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_table(newTable(theme, m_model, this))
    , m_form(new NewAssessmentForm(theme, library, this))
    , m_rename(new QLineEdit(this))
{
    setFocusProxy(m_table);
    m_rename->setObjectName(u"renameEdit"_qs);
    m_rename->hide();
    m_form->hide();
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(theme, buttons);
    m_open = addButton(row, u"openAssessmentButton"_qs, &AssessmentsPanel::open);
    m_new = addButton(row, u"newAssessmentButton"_qs, &AssessmentsPanel::showForm);
    m_renameButton = addButton(row, u"renameButton"_qs, &AssessmentsPanel::beginRename);
    m_review = addButton(row, u"reviewButton"_qs, &AssessmentsPanel::toggleReview);
    m_sign = addButton(row, u"signButton"_qs, &AssessmentsPanel::signOrReopen);
    m_delete = addButton(row, u"deleteButton"_qs, &AssessmentsPanel::remove);

    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), 12);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_table, m_rename, buttons, m_form})
        column->addWidget(widget);

    connect(m_table, &QTableView::activated, this, &AssessmentsPanel::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssessmentsPanel::updateButtons);
    connect(m_rename, &QLineEdit::editingFinished, this, &AssessmentsPanel::rename);
    connect(m_form, &NewAssessmentForm::startRequested, this, &AssessmentsPanel::start);
    connect(m_form, &NewAssessmentForm::cancelled, this, &AssessmentsPanel::closeForm);
    connect(&workspace.notifier(), &workspace::ChangeNotifier::listChanged, this, &AssessmentsPanel::refresh);
    connect(&workspace.notifier(), &workspace::ChangeNotifier::assessmentChanged, this,
            &AssessmentsPanel::refresh);
    connect(&workspace.notifier(), &workspace::ChangeNotifier::answerChanged, m_model,
            [this](const assessment::AssessmentId& id) { m_model->refresh(id); });
    retranslate();
}

QPushButton* AssessmentsPanel::addButton(QLayout* row, const QString& name, void (AssessmentsPanel::*act)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

std::vector<Command> AssessmentsPanel::commands()
{
    return {buttonCommand(u"organisation.open"_qs, m_open, tr("Open the assessment selected")),
            buttonCommand(u"organisation.new"_qs, m_new),
            buttonCommand(u"organisation.rename"_qs, m_renameButton, tr("Rename the assessment selected")),
            buttonCommand(u"organisation.review"_qs, m_review),
            buttonCommand(u"organisation.sign"_qs, m_sign),
            buttonCommand(u"organisation.delete"_qs, m_delete, tr("Delete the assessment selected"))};
}

void AssessmentsPanel::setOrganisation(const organisation::OrganisationId& organisation)
{
    m_organisation = organisation;
    m_model->setOrganisation(organisation);
    m_form->hide();
    if (m_model->rowCount() > 0)
        m_table->selectRow(m_model->rowCount() - 1);
    updateButtons();
}

void AssessmentsPanel::refresh()
{
    const assessment::AssessmentId kept = selected();
    m_model->refresh();
    const int row = m_model->rowOf(kept);
    m_table->selectRow(row >= 0 ? row : m_model->rowCount() - 1);
    updateButtons();
}

assessment::AssessmentId AssessmentsPanel::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? assessment::AssessmentId() : m_model->idAt(rows.front().row());
}

void AssessmentsPanel::updateButtons()
{
    const assessment::Assessment* chosen = m_workspace.assessments().find(selected());
    const bool canWrite = !m_workspace.isReadOnly();
    const bool isSigned = chosen != nullptr && chosen->stage == assessment::Stage::Signed;
    m_open->setEnabled(chosen != nullptr);
    m_new->setEnabled(canWrite && !m_organisation.isNull());
    m_renameButton->setEnabled(canWrite && chosen != nullptr && !isSigned);
    m_review->setEnabled(canWrite && chosen != nullptr && !isSigned);
    m_sign->setEnabled(canWrite && chosen != nullptr);
    m_delete->setEnabled(canWrite && chosen != nullptr && !isSigned);
    const bool inReview = chosen != nullptr && chosen->stage == assessment::Stage::InReview;
    m_review->setText(inReview ? tr("Back to work") : tr("Hand in for review"));
    m_sign->setText(isSigned ? tr("Reopen") : tr("Sign"));
}

void AssessmentsPanel::open()
{
    if (!selected().isNull())
        Q_EMIT openRequested(selected());
}

void AssessmentsPanel::showForm()
{
    m_form->show();
    m_form->prepare(m_workspace, m_organisation, QDate::currentDate());
}

void AssessmentsPanel::start(const framework::FrameworkId& framework, const QString& title,
                             const assessment::AssessmentId& basedOn)
{
    const auto entry = m_library.shipped(framework);
    if (!entry) {
        m_hooks.refuse(entry.error());
        return;
    }
    workspace::NewAssessment request;
    request.organisation = m_organisation;
    request.title = title;
    request.basedOn = basedOn;
    const auto started = m_workspace.assessments().start(*entry, request);
    if (!started) {
        m_hooks.refuse(started.error());
        return;
    }
    m_form->hide();
    m_table->selectRow(m_model->rowOf(*started));
    Q_EMIT openRequested(*started);
}

void AssessmentsPanel::beginRename()
{
    const assessment::Assessment* chosen = m_workspace.assessments().find(selected());
    if (chosen == nullptr)
        return;
    m_rename->setText(chosen->title);
    m_rename->show();
    m_rename->setFocus();
    m_rename->selectAll();
}

void AssessmentsPanel::rename()
{
    if (m_rename->isHidden()) // hiding it takes the focus, which ends editing once more
        return;
    const QString title = m_rename->text().trimmed();
    m_rename->hide();
    m_table->setFocus();
    const assessment::Assessment* chosen = m_workspace.assessments().find(selected());
    if (chosen != nullptr && !title.isEmpty() && title != chosen->title)
        take(m_workspace.assessments().rename(selected(), title), tr("rename the assessment"));
}

void AssessmentsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_rename->isHidden()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_rename->hide();
    m_table->setFocus();
}

void AssessmentsPanel::closeForm()
{
    m_form->hide();
    m_new->setFocus();
}

void AssessmentsPanel::toggleReview()
{
    const assessment::Assessment* chosen = m_workspace.assessments().find(selected());
    if (chosen == nullptr)
        return;
    const auto stage =
        chosen->stage == assessment::Stage::InReview ? assessment::Stage::Draft : assessment::Stage::InReview;
    take(m_workspace.assessments().setStage(selected(), stage), tr("change the state of the assessment"));
}

void AssessmentsPanel::signOrReopen()
{
    const assessment::Assessment* chosen = m_workspace.assessments().find(selected());
    if (chosen == nullptr)
        return;
    if (chosen->stage != assessment::Stage::Signed) {
        sign(chosen->id);
        return;
    }
    if (const auto reopened = m_workspace.assessments().reopen(chosen->id); !reopened)
        m_hooks.refuse(reopened.error());
}

void AssessmentsPanel::sign(const assessment::AssessmentId& id)
{
    const Question question{
        tr("Sign the assessment?"),
        tr("Its answers and figures are sealed as they are. They change again only after it has "
           "been reopened, and both stay on record."),
        tr("Sign"), false};
    if (!m_dialogs.ask(this, question))
        return;
    if (const auto sealed = m_workspace.assessments().sign(id); !sealed)
        m_hooks.refuse(sealed.error());
}

void AssessmentsPanel::remove()
{
    take(m_workspace.assessments().remove(selected()), tr("delete the assessment"));
}

void AssessmentsPanel::take(const Result<workspace::GroupId>& result, const QString& text)
{
    if (!result)
        m_hooks.refuse(result.error());
    else if (!result->isNull())
        m_hooks.pushStep(*result, text);
}

void AssessmentsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AssessmentsPanel::retranslate()
{
    m_heading->setText(tr("Assessments"));
    m_table->setAccessibleName(tr("Assessments"));
    m_rename->setAccessibleName(tr("New title of the assessment"));
    m_open->setText(tr("Open"));
    m_new->setText(tr("New assessment"));
    m_renameButton->setText(tr("Rename"));
    m_delete->setText(tr("Delete"));
    m_model->refresh();
    updateButtons();
}

} // namespace sextant::ui
