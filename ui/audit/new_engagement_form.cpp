#include "ui/audit/new_engagement_form.h"

#include "ui/audit/chapter_list.h"
#include "ui/shared/due_date.h"
#include "ui/shared/field_box.h"
#include "ui/shared/form_drafts.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace sextant::ui {

namespace {

constexpr int kLongestTitle = 120;
const QString kChapters = QStringLiteral("chapters");

/// As a draft says them: never empty, which would be no draft.
QString chaptersText(const std::vector<framework::SectionId>& chapters)
{
    QJsonArray all;
    for (const framework::SectionId& one : chapters)
        all.append(one.text);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<framework::SectionId> chaptersIn(const QString& text)
{
    std::vector<framework::SectionId> chapters;
    for (const QJsonValue& one : QJsonDocument::fromJson(text.toUtf8()).array())
        chapters.push_back({one.toString()});
    return chapters;
}

} // namespace

NewEngagementForm::NewEngagementForm(const Theme& theme, workspace::DraftService& drafts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLineEdit(this))
    , m_titleBox(new FieldBox(theme, m_title, this))
    , m_drafts(new FormDrafts(theme, drafts, this))
    , m_chaptersTitle(new Label(theme, TextRole::Caption, Ink::Text2, this))
    , m_chapters(new ChapterList(theme, this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_title->setObjectName(u"engagementTitleEdit"_qs);
    m_title->setMaxLength(kLongestTitle);
    m_start->setObjectName(u"startEngagementButton"_qs);
    m_cancel->setObjectName(u"cancelEngagementButton"_qs);
    setButtonKind(m_start, ButtonKind::Primary);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    m_drafts->setObjectName(u"engagementRecovered"_qs);
    m_drafts->addField(m_title, u"title"_qs);
    grid->addWidget(m_drafts, 0, 0, 1, 4);
    grid->addWidget(m_titleBox, 1, 0, 1, 4);
    const std::array<std::pair<QString, audit::Period NewEngagementForm::*>, 2> periods{
        {{u"Period"_qs, &NewEngagementForm::m_period}, {u"Planned"_qs, &NewEngagementForm::m_planned}}};
    const std::array<std::pair<QString, QDate audit::Period::*>, 2> ends{
        {{u"From"_qs, &audit::Period::from}, {u"To"_qs, &audit::Period::to}}};
    for (const auto& [name, period] : periods)
        for (const auto& [end, day] : ends) {
            auto* edit = new QLineEdit(this);
            edit->setObjectName(u"new"_qs + name + end);
            auto* box = new FieldBox(theme, edit, this);
            grid->addWidget(box, 2, static_cast<int>(m_days.size()));
            m_drafts->addField(edit, name + end);
            m_days.push_back({edit, box, day, period});
            connect(edit, &QLineEdit::editingFinished, this,
                    [this, field = m_days.back()] { takeDay(field); });
        }
    grid->addWidget(m_chaptersTitle, 3, 0, 1, 4);
    grid->addWidget(m_chapters, 4, 0, 1, 4);
    auto* buttons = new QHBoxLayout;
    theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_start);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    grid->addLayout(buttons, 5, 0, 1, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    theme.keep(this, [&theme, grid] {
        grid->setHorizontalSpacing(theme.px(metric::kCardPadding));
        grid->setVerticalSpacing(theme.px(12));
    });
    connect(m_start, &QPushButton::clicked, this, &NewEngagementForm::confirm);
    connect(m_title, &QLineEdit::returnPressed, this, &NewEngagementForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &NewEngagementForm::cancelled);
    connect(m_chapters, &ChapterList::edited, this, &NewEngagementForm::keepChapters);
    retranslate();
}

void NewEngagementForm::prepare(std::shared_ptr<const framework::IndexedFramework> manual, QDate today)
{
    m_manual = std::move(manual);
    m_today = today;
    m_titleBox->setHint({}, false);
    for (const DayField& field : m_days)
        field.box->setHint({}, false);
    m_chapters->setChapters(m_manual->index);
    m_title->setFocus();
}

void NewEngagementForm::propose(const organisation::OrganisationId& organisation,
                                const AuditProposal& proposal)
{
    m_proposal = proposal;
    m_period = proposal.period;
    m_planned = proposal.planned;
    QStringList records{proposal.title};
    for (const DayField& field : m_days)
        records.append(((this->*field.period).*field.day).toString(Qt::ISODate));
    const QString unit = proposal.unit.isNull() ? QString() : proposal.unit.toString();
    m_drafts->begin(organisation, u"newEngagement/"_qs + unit, records);
    const QString chapters = m_drafts->takeBackChoice(kChapters);
    m_chapters->setChosen(chapters.isEmpty() ? proposal.chapters : chaptersIn(chapters));
    if (m_title->text() == proposal.title)
        m_title->selectAll();
    showChapterCount();
}

void NewEngagementForm::end()
{
    m_drafts->end();
}

void NewEngagementForm::keepChapters()
{
    const auto chosen = chapters();
    m_drafts->keepChoice(kChapters, chosen == m_proposal.chapters ? QString() : chaptersText(chosen));
    showChapterCount();
}

QString NewEngagementForm::engagementTitle() const
{
    return m_title->text().trimmed();
}

std::vector<framework::SectionId> NewEngagementForm::chapters() const
{
    return m_chapters->chosen();
}

bool NewEngagementForm::takeDay(const DayField& field)
{
    const QString text = field.edit->text().trimmed();
    const auto day = parseDueDate(text, m_today);
    const bool isRead = text.isEmpty() || day.has_value();
    field.box->setHint(isRead ? QString() : tr("Write the day as 2027-03-09, or 3-9 for the next one."),
                       !isRead);
    if (!isRead)
        return false;
    (this->*field.period).*field.day = day.value_or(QDate());
    if (day.has_value())
        field.edit->setText(day->toString(Qt::ISODate));
    return true;
}

bool NewEngagementForm::takePeriods()
{
    bool isRead = true;
    for (const DayField& field : m_days)
        isRead = takeDay(field) && isRead;
    for (const DayField& field : m_days) {
        const audit::Period& period = this->*field.period;
        if (field.day != &audit::Period::to || !period.from.isValid() || !period.to.isValid() ||
            period.from <= period.to)
            continue;
        field.box->setHint(tr("This day lies before the first one."), true);
        isRead = false;
    }
    return isRead;
}

void NewEngagementForm::confirm()
{
    const bool isTitled = !engagementTitle().isEmpty();
    m_titleBox->setHint(isTitled ? QString() : tr("The audit needs a title."), !isTitled);
    const bool areDaysRead = takePeriods();
    if (!isTitled)
        m_title->setFocus();
    else if (areDaysRead)
        Q_EMIT confirmed();
}

void NewEngagementForm::showChapterCount()
{
    const auto count = static_cast<int>(m_chapters->chosen().size());
    m_chaptersTitle->setText(
        count == 0 ? tr("Chapters of the manual; with none ticked, all of them for now")
                   : tr("Chapters of the manual: %1, with %n check(s)", nullptr, m_chapters->chosenChecks())
                         .arg(count));
}

void NewEngagementForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewEngagementForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewEngagementForm::retranslate()
{
    m_titleBox->setTitle(tr("Title"));
    const std::array<QString, 4> titles{tr("Audited from"), tr("Audited to"), tr("Work begins"),
                                        tr("Work ends")};
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i].box->setTitle(titles[i]);
    m_start->setText(tr("Start the audit"));
    m_cancel->setText(tr("Cancel"));
    if (m_manual != nullptr)
        m_chapters->setChapters(m_manual->index);
    showChapterCount();
}

} // namespace sextant::ui
