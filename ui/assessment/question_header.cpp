#include "ui/assessment/question_header.h"

#include "ui/assessment/chip_button.h"
#include "ui/assessment/wording.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kCodeGap = 14;
constexpr int kMarksHeight = 24;
constexpr int kBesideWidth = 560; ///< both languages beside each other from this width

} // namespace

QuestionHeader::QuestionHeader(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_marks(new QHBoxLayout)
    , m_section(new ElidedLabel(theme, TextRole::Body, Ink::Text2, this))
    , m_place(new Label(theme, TextRole::Body, Ink::Text2, this))
    , m_code(new Label(theme, TextRole::Question, Ink::Accent, this))
    , m_texts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_question(new TextBlock(theme, TextRole::Question, Ink::Ink, this))
    , m_other(new TextBlock(theme, TextRole::Question, Ink::Text2, this))
    , m_guidanceIcon(new QLabel(this))
    , m_guidance(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
{
    buildMarks();
    auto* question = new QHBoxLayout;
    question->addWidget(m_code, 0, Qt::AlignTop);
    question->addLayout(m_texts, 1);
    m_texts->addWidget(m_question, 1);
    m_texts->addWidget(m_other, 1);
    theme.keepSpacing(m_texts, QMargins(), kCodeGap);
    theme.keepSpacing(question, QMargins(0, 8, 0, 0), kCodeGap);
    auto* guidance = new QHBoxLayout;
    guidance->addWidget(m_guidanceIcon, 0, Qt::AlignTop);
    guidance->addWidget(m_guidance, 1);
    theme.keepSpacing(guidance, QMargins(0, 8, 0, 0), metric::kGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_marks);
    column->addLayout(question);
    column->addLayout(guidance);
    m_question->setObjectName(QStringLiteral("questionText"));
    m_other->setObjectName(QStringLiteral("otherQuestionText"));
    theme.keep(this, [this] {
        const int side = m_theme.px(metric::kIconButton);
        const QColor color = m_theme.color(Ink::Text2);
        m_guidanceIcon->setPixmap(m_theme.pixmap(Icon::Info, color, side, devicePixelRatioF()));
        m_guidanceIcon->setFixedSize(side, m_theme.step(TextRole::Body).lineHeight);
        m_place->setMinimumHeight(m_theme.px(kMarksHeight));
        m_code->setFixedHeight(m_theme.step(TextRole::Question).lineHeight);
    });
}

void QuestionHeader::buildMarks()
{
    m_key = new Chip(m_theme, ChipKind::Neutral, Icon::Key, this);
    m_gate = new Chip(m_theme, ChipKind::Bad, Icon::Gate, this);
    m_conflict = new Chip(m_theme, ChipKind::Bad, Icon::Alert, this);
    m_carried = new ChipButton(m_theme, Icon::History, this);
    m_carried->setKind(ChipKind::Accent);
    m_carried->setObjectName(QStringLiteral("confirmButton"));
    m_review = new ChipButton(m_theme, Icon::Check, this);
    m_review->setObjectName(QStringLiteral("reviewButton"));
    m_flag = new ChipButton(m_theme, Icon::Flag, this);
    m_flag->setCheckable(true);
    m_flag->setObjectName(QStringLiteral("flagButton"));
    m_result = new ChipButton(m_theme, Icon::Chart, this);
    m_result->setObjectName(QStringLiteral("resultButton"));
    m_result->hide();
    m_filter = new ChipButton(m_theme, Icon::Filter, this);
    m_filter->setObjectName(QStringLiteral("filterButton"));
    m_filter->hide();
    m_section->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_marks->addWidget(m_section, 1);
    m_marks->addWidget(m_place);
    m_marks->addStretch();
    for (QWidget* mark : marks())
        m_marks->addWidget(mark);
    m_theme.keepSpacing(m_marks, QMargins(), metric::kGrid);
    connect(m_flag, &QAbstractButton::clicked, this, [this](bool on) {
        m_presenter.setFlagged(m_presenter.current(), on);
        refreshMarks(m_presenter.current());
    });
    connect(m_result, &QAbstractButton::clicked, this, &QuestionHeader::resultRequested);
    connect(m_filter, &QAbstractButton::clicked, this, &QuestionHeader::filtersRequested);
    connect(m_review, &QAbstractButton::clicked, this, [this] { m_presenter.review(m_presenter.current()); });
    connect(m_carried, &QAbstractButton::clicked, this,
            [this] { m_presenter.confirmCarriedOver(m_presenter.current()); });
}

std::vector<QWidget*> QuestionHeader::marks() const
{
    return {m_key, m_gate, m_conflict, m_carried, m_review, m_flag, m_filter, m_result};
}

void QuestionHeader::refresh()
{
    const int item = m_presenter.current();
    if (item < 0)
        return;
    refreshMarks(item);
    refreshTexts(item);
}

void QuestionHeader::refreshMarks(int item)
{
    const framework::Item& asked = m_presenter.item(item);
    const assessment::Answer& answer = m_presenter.answer(item);
    m_key->setVisible(asked.key);
    m_key->setText(tr("Key question, weight %1").arg(asked.weight.toString()));
    m_gate->setVisible(asked.gate.has_value());
    if (asked.gate) {
        const bool atLeast = m_presenter.method().better == framework::Direction::HigherIsBetter;
        const int option = optionWithPoints(asked, asked.gate->threshold);
        const QString need = option < 0
                                 ? asked.gate->threshold.toString()
                                 : levelWords(asked, m_presenter.method().better, option, m_theme.language());
        m_gate->setText((atLeast ? tr("Gate: at least %1") : tr("Gate: at most %1")).arg(need));
    }
    m_conflict->setVisible(m_presenter.isConflicted(item));
    m_conflict->setText(tr("Answered differently by two people: choose one"));
    m_carried->setVisible(answer.carriedOver);
    m_carried->setText(tr("Carried over: confirm"));
    m_carried->setAccessibleName(m_carried->text());
    m_carried->setEnabled(m_presenter.canEdit());
    m_carried->updateGeometry();
    refreshReview(item);
    m_flag->setChecked(answer.flagged);
    m_flag->setText(answer.flagged ? tr("Flagged for review") : tr("Flag for review"));
    m_flag->setAccessibleName(m_flag->text());
    m_flag->setKind(answer.flagged ? ChipKind::Warn : ChipKind::Outline);
    m_flag->setEnabled(m_presenter.canEdit());
    m_flag->updateGeometry();
    m_filter->setText(tr("Filter"));
    m_filter->setAccessibleName(tr("Choose which questions are shown"));
    m_filter->updateGeometry();
    m_result->setText(tr("Result"));
    m_result->setAccessibleName(tr("Show the result of this domain"));
    m_result->updateGeometry();
}

/// What a colleague has to look at: every answer once the assessment is handed in, and "not applicable" at
/// any time.
void QuestionHeader::refreshReview(int item)
{
    const assessment::Answer& answer = m_presenter.answer(item);
    const assessment::Assessment* shown = m_presenter.assessment();
    const bool handedIn = shown != nullptr && shown->stage == assessment::Stage::InReview;
    const bool isReviewed = m_presenter.isReviewed(item);
    const bool wanted = m_presenter.isAnswered(item) &&
                        (handedIn || isReviewed || assessment::isNotApplicable(answer.response));
    m_review->setVisible(wanted);
    m_review->setText(isReviewed      ? tr("Reviewed")
                      : answer.review ? tr("Changed since the review: review again")
                                      : tr("Mark as reviewed"));
    m_review->setAccessibleName(m_review->text());
    m_review->setKind(isReviewed ? ChipKind::Ok : answer.review ? ChipKind::Warn : ChipKind::Outline);
    m_review->setEnabled(!isReviewed && m_presenter.canEdit());
    m_review->updateGeometry();
}

void QuestionHeader::refreshTexts(int item)
{
    const Language language = m_theme.language();
    const framework::Item& asked = m_presenter.item(item);
    const auto& node = m_presenter.index().nodes()[static_cast<size_t>(m_presenter.topNode(item))];
    const auto [place, count] = m_presenter.place(item);
    const QString gap = language == Language::Chinese ? QString(QChar(0x2002)) : QStringLiteral(" ");
    const framework::Section& named = *node.section;
    m_names = {named.code + gap + named.title.in(language),
               named.shortTitle.isEmpty() ? named.code
                                          : QString(named.code + gap + named.shortTitle.in(language)),
               named.code};
    //: After the name of the section: "| Question 4 of 7"
    m_place->setText(tr("|  Question %1 of %2").arg(place).arg(count));
    fitSection();
    m_code->setText(asked.code);
    m_question->setText(asked.question.in(language));
    const bool both = m_presenter.isBilingual();
    m_other->setText(asked.question.in(otherLanguage(language)));
    m_other->setVisible(both && m_other->text() != m_question->text());
    const QString guidance = contentText(asked.guidance, language, both);
    const QString lead = tr("How to judge:");
    //: "How to judge:" and the guidance
    const QString whole = tr("%1 %2").arg(lead, guidance);
    m_guidance->setText(whole, {boldSpan(whole, lead)});
    m_guidance->setVisible(!guidance.isEmpty());
    m_guidanceIcon->setVisible(!guidance.isEmpty());
}

void QuestionHeader::setResultHidden(bool hidden)
{
    m_result->setVisible(hidden);
    fitSection();
}

void QuestionHeader::setFiltersHidden(bool hidden)
{
    m_filter->setVisible(hidden);
    fitSection();
}

/// The section's short name, or its letter, where the marks leave no room for more.
void QuestionHeader::fitSection()
{
    int taken = m_place->sizeHint().width();
    for (const QWidget* mark : marks())
        taken += mark->isHidden() ? 0 : mark->sizeHint().width() + m_theme.px(metric::kGrid);
    const int room = width() - taken - 2 * m_theme.px(metric::kGrid);
    const auto fits = [&](const QString& name) {
        return m_section->fontMetrics().horizontalAdvance(name) <= room;
    };
    const auto name = std::ranges::find_if(m_names, fits);
    m_section->setText(name == m_names.end() ? m_names.back() : *name);
    m_section->setAccessibleName(m_names.front());
}

void QuestionHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_texts->setDirection(width() < m_theme.px(kBesideWidth) ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
    fitSection();
}

void QuestionHeader::setCompact(bool compact)
{
    m_guidance->setMaxLines(compact ? 1 : 0);
}

} // namespace sextant::ui
