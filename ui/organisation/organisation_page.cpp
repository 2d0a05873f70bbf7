#include "ui/organisation/organisation_page.h"

#include "ui/organisation/assessments_panel.h"
#include "ui/organisation/profile_form.h"
#include "ui/shared/button_command.h"
#include "ui/shared/card.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/error_text.h"
#include "ui/shared/group_command.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/scroll_place.h"
#include "ui/theme/control_kind.h"
#include "workspace/organisation_service.h"

#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kContentWidth = 1208; ///< as wide as the cards of Home

} // namespace

OrganisationPage::OrganisationPage(const Theme& theme, workspace::Workspace& workspace,
                                   const workspace::FrameworkLibrary& library, QUndoStack& undo,
                                   Dialogs& dialogs, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_undo(undo)
    , m_header(new PageHeader(theme, this))
    , m_choice(new ChoiceBox(this))
    , m_add(new QPushButton(this))
    , m_message(new MessageBar(theme, MessageKind::Warn))
    , m_form(new ProfileForm(theme))
    , m_assessments(new AssessmentsPanel(
          theme, workspace, library, dialogs,
          {[this](const workspace::GroupId& group, const QString& text) { pushStep(group, text); },
           [this](const Error& error) { refuse(error); }}))
    , m_profileHeading(new Label(theme, TextRole::Heading))
{
    m_choice->setObjectName(u"organisationCombo"_qs);
    m_add->setObjectName(u"addOrganisationButton"_qs);
    setButtonKind(m_add, ButtonKind::Quiet);
    m_header->addAction(m_choice);
    m_header->addAction(m_add);
    m_message->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_scroll = newPageScroll(content());
    column->addWidget(m_scroll);

    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &OrganisationPage::stateChanged);
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        Q_EMIT organisationSelected(
            organisation::OrganisationId::fromString(m_choice->itemData(row).toString()));
    });
    connect(m_add, &QPushButton::clicked, this, &OrganisationPage::add);
    connect(m_form, &ProfileForm::edited, this, &OrganisationPage::update);
    connect(m_assessments, &AssessmentsPanel::openRequested, this, &OrganisationPage::assessmentRequested);
    connect(&workspace.notifier(), &workspace::ChangeNotifier::organisationChanged, this,
            &OrganisationPage::refresh);
    connect(&workspace.notifier(), &workspace::ChangeNotifier::listChanged, this, &OrganisationPage::refresh);
    m_form->setReadOnly(workspace.isReadOnly());
    retranslate();
}

OrganisationPage::~OrganisationPage()
{
    commitTyping(); // or the fields would end editing while the page falls apart
}

void OrganisationPage::commitTyping()
{
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

QWidget* OrganisationPage::content()
{
    auto* content = new QWidget;
    auto* profile = new Card(m_theme, metric::kCardGap, 12);
    profile->column()->addWidget(m_profileHeading);
    profile->column()->addWidget(m_form);
    auto* assessments = new Card(m_theme, metric::kCardGap);
    assessments->column()->addWidget(m_assessments);
    auto* column = new QVBoxLayout;
    m_theme.keepSpacing(column, QMargins(), metric::kCardPadding);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_header, m_message, assessments, profile})
        column->addWidget(widget);
    column->addStretch();
    auto* row = new QHBoxLayout(content);
    m_theme.keepSpacing(
        row, QMargins(metric::kHomeEdge, metric::kCardGap, metric::kHomeEdge, metric::kCardGap), 0);
    auto* holder = new QWidget;
    holder->setLayout(column);
    m_theme.keep(holder, [this, holder] { holder->setMaximumWidth(m_theme.px(kContentWidth)); });
    row->addWidget(holder, 1);
    row->addStretch(0);
    return content;
}

void OrganisationPage::setOrganisation(const organisation::OrganisationId& organisation)
{
    if (!m_organisation.isNull())
        m_form->commit();
    m_organisation = organisation;
    m_assessments->setOrganisation(organisation);
    m_message->hide();
    refresh();
}

std::vector<Command> OrganisationPage::commands()
{
    std::vector<Command> all = m_assessments->commands();
    all.push_back(buttonCommand(u"organisation.add"_qs, m_add));
    return all;
}

QString OrganisationPage::help() const
{
    return tr("Here are the assessments of the organisation, from the first draft to the signed one, and its "
              "profile. Start "
              "an assessment, hand it in for review, sign it: a signed one keeps its figures until it is "
              "reopened. What you "
              "write in the profile stands on the report. A file may hold several organisations.");
}

QVariantMap OrganisationPage::state() const
{
    return {{u"scroll"_qs, scrollPlace(m_scroll)}};
}

void OrganisationPage::restoreState(const QVariantMap& state)
{
    restoreScrollPlace(m_scroll, state.value(u"scroll"_qs).toInt());
}

void OrganisationPage::activated()
{
    m_assessments->refresh();
    m_assessments->setFocus();
}

void OrganisationPage::refresh()
{
    const organisation::Organisation* shown = m_workspace.organisations().find(m_organisation);
    if (shown == nullptr)
        return;
    m_form->setOrganisation(*shown);
    m_header->setTitle(shown->name.in(m_theme.language()));
    fillChoice();
}

void OrganisationPage::fillChoice()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const auto& organisation : m_workspace.organisations().organisations())
        m_choice->addItem(organisation.name.in(m_theme.language()), organisation.id.toString());
    m_choice->setCurrentIndex(m_choice->findData(m_organisation.toString()));
    m_choice->setVisible(m_choice->count() > 1);
}

void OrganisationPage::add()
{
    organisation::Organisation organisation;
    organisation.name = {tr("New organisation"), {}};
    const auto added = m_workspace.organisations().add(organisation);
    if (added)
        Q_EMIT organisationSelected(*added);
    else
        refuse(added.error());
}

void OrganisationPage::update(const organisation::Organisation& wanted)
{
    const auto group = m_workspace.organisations().update(wanted);
    if (!group)
        refuse(group.error());
    else if (!group->isNull())
        pushStep(*group, tr("change the profile"));
}

void OrganisationPage::pushStep(const workspace::GroupId& group, const QString& text)
{
    m_message->hide();
    m_undo.push(new GroupCommand(m_workspace, group, text,
                                 [page = QPointer(this)](const Result<workspace::RevertReport>& report) {
                                     if (page != nullptr)
                                         page->tellKept(report);
                                 }));
}

void OrganisationPage::tellKept(const Result<workspace::RevertReport>& report)
{
    if (!report) {
        refuse(report.error());
    } else if (!report->kept.empty()) {
        m_message->setKind(MessageKind::Warn);
        m_message->setMessage(tr("Not everything could be put back."),
                              tr("Somebody has changed this since, and it stays as it is: %1.")
                                  .arg(QStringList(report->kept.begin(), report->kept.end()).join(tr(", "))));
        m_message->show();
    }
}

void OrganisationPage::refuse(const Error& error)
{
    const ErrorText text = errorText(error);
    m_message->setKind(MessageKind::Bad);
    m_message->setMessage(text.happened, QString(text.kept + u' ' + text.todo).trimmed());
    m_message->show();
}

void OrganisationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void OrganisationPage::retranslate()
{
    m_add->setText(tr("Add an organisation"));
    //: Heading over the facts about an organisation
    m_profileHeading->setText(tr("Profile"));
    m_choice->setAccessibleName(tr("Organisation"));
    refresh();
}

} // namespace sextant::ui
