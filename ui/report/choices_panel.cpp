#include "ui/report/choices_panel.h"

#include "ui/report/logo_field.h"
#include "ui/report/part_list.h"
#include "ui/shared/accessible.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

using report::Choices;
using report::ReportKind;

constexpr int kMostParts = 12;
constexpr int kMostChapters = 10;

bool isOnAudit(ReportKind kind)
{
    return kind == ReportKind::Audit;
}

} // namespace

ChoicesPanel::ChoicesPanel(const Theme& theme, SegmentedSwitch* languages, LogoField* logo, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(newBox(u"reportKindBox"_qs, &ChoicesPanel::takeKind))
    , m_subject(newBox(u"reportSubjectBox"_qs, &ChoicesPanel::takeSubject))
    , m_parts(new PartList(theme, kMostParts))
    , m_chapters(new PartList(theme, kMostChapters))
    , m_detail(new SegmentedSwitch(theme))
    , m_notes(newTick(u"reportNotesTick"_qs, &Choices::notes))
    , m_evidence(newTick(u"reportEvidenceTick"_qs, &Choices::evidence))
    , m_names(newTick(u"reportNamesTick"_qs, &Choices::names))
    , m_mark(newBox(u"reportMarkBox"_qs, &ChoicesPanel::takeMark))
    , m_watermark(newBox(u"reportWatermarkBox"_qs, &ChoicesPanel::takeWatermark))
    , m_paper(newBox(u"reportPaperBox"_qs, &ChoicesPanel::takePaper))
    , m_signing(new QCheckBox)
    , m_logo(logo)
    , m_kindField(new FieldBox(theme, m_kind))
    , m_subjectField(new FieldBox(theme, m_subject))
    , m_partsField(new FieldBox(theme, m_parts))
    , m_chaptersField(new FieldBox(theme, m_chapters))
    , m_languageField(new FieldBox(theme, languages))
    , m_detailField(new FieldBox(theme, m_detail))
    , m_markField(new FieldBox(theme, m_mark))
    , m_watermarkField(new FieldBox(theme, m_watermark))
    , m_paperField(new FieldBox(theme, m_paper))
    , m_tell(new Label(theme, TextRole::BodyBold))
    , m_sheet(new Label(theme, TextRole::BodyBold))
{
    m_parts->setObjectName(u"reportPartList"_qs);
    m_chapters->setObjectName(u"reportChapterList"_qs);
    m_detail->setObjectName(u"reportDetailSwitch"_qs);
    m_signing->setObjectName(u"reportSigningTick"_qs);
    for (int i = 0; i < 3; ++i)
        m_detail->addSegment(QString());
    arrange(languages);
    connect(&m_parts->parts(), &PartModel::ticked, this, &ChoicesPanel::takeParts);
    connect(&m_chapters->parts(), &PartModel::ticked, this, &ChoicesPanel::takeChapters);
    connect(m_detail, &SegmentedSwitch::chosen, this, [this](int index) {
        m_choices.detail = static_cast<report::Detail>(index);
        showParts();
        announce();
    });
    connect(m_signing, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.dressing.signing = on;
        announce();
    });
    connect(m_logo, &LogoField::onReportChanged, this, [this](bool on) {
        m_choices.dressing.logo = on;
        announce();
    });
    retranslate();
}

bool ChoicesPanel::isComparison(ReportKind kind)
{
    return kind == ReportKind::Comparison;
}

ChoiceBox* ChoicesPanel::newBox(const QString& name, void (ChoicesPanel::*take)(int))
{
    auto* box = new ChoiceBox;
    box->setObjectName(name);
    connect(box, &QComboBox::activated, this, [this, take](int row) {
        (this->*take)(row);
        announce();
    });
    return box;
}

QCheckBox* ChoicesPanel::newTick(const QString& name, bool Choices::*field)
{
    auto* tick = new QCheckBox;
    tick->setObjectName(name);
    connect(tick, &QCheckBox::toggled, this, [this, field](bool on) {
        m_choices.*field = on;
        announce();
    });
    return tick;
}

void ChoicesPanel::arrange(SegmentedSwitch* languages)
{
    languages->setCompact(true);
    languages->setStretched(true);
    m_detail->setCompact(true);
    m_detail->setStretched(true);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(0, 0, 0, 0), 12);
    for (FieldBox* field :
         {m_kindField, m_subjectField, m_languageField, m_detailField, m_partsField, m_chaptersField})
        column->addWidget(field);
    addTicks(column);
    addPaper(column);
}

void ChoicesPanel::addTicks(QVBoxLayout* column)
{
    auto* ticks = new QVBoxLayout;
    m_theme.keepSpacing(ticks, QMargins(0, 4, 0, 0), 6);
    ticks->addWidget(m_tell);
    for (QCheckBox* tick : {m_notes, m_evidence, m_names})
        ticks->addWidget(tick);
    column->addLayout(ticks);
}

void ChoicesPanel::addPaper(QVBoxLayout* column)
{
    auto* sheet = new QVBoxLayout;
    m_theme.keepSpacing(sheet, QMargins(0, 4, 0, 0), 8);
    sheet->addWidget(m_sheet);
    for (FieldBox* field : {m_markField, m_watermarkField, m_paperField})
        sheet->addWidget(field);
    sheet->addWidget(m_signing);
    sheet->addWidget(m_logo);
    column->addLayout(sheet);
}

QWidget* ChoicesPanel::firstField() const
{
    return m_kind;
}

void ChoicesPanel::announce()
{
    Q_EMIT chosen();
}

const ReportOffer::Kind* ChoicesPanel::kindOnOffer() const
{
    const auto found = std::ranges::find(m_offer.kinds, m_choices.kind, &ReportOffer::Kind::kind);
    return found == m_offer.kinds.end() ? nullptr : &*found;
}

QString ChoicesPanel::subjectId() const
{
    if (isOnAudit(m_choices.kind))
        return m_choices.engagement.toString();
    return m_choices.assessments.empty() ? QString() : m_choices.assessments.front().toString();
}

void ChoicesPanel::setSubject(const QString& id)
{
    if (isOnAudit(m_choices.kind))
        m_choices.engagement = audit::EngagementId::fromString(id);
    else
        m_choices.assessments = {assessment::AssessmentId::fromString(id)};
}

void ChoicesPanel::keepOnOffer()
{
    const ReportOffer::Kind* kind = kindOnOffer();
    if (kind == nullptr && !m_offer.kinds.empty()) {
        kind = &m_offer.kinds.front();
        m_choices.kind = kind->kind;
        m_choices.leftOut.clear();
    }
    if (kind == nullptr || kind->subjects.empty())
        return;
    if (isComparison(m_choices.kind))
        return;
    const auto found = std::ranges::find(kind->subjects, subjectId(), &ReportSubject::id);
    if (found == kind->subjects.end())
        setSubject(kind->subjects.front().id);
}

/// One alone is compared with the latest others.
void ChoicesPanel::compareSeveral()
{
    const ReportOffer::Kind* offered = kindOnOffer();
    if (!isComparison(m_choices.kind) || offered == nullptr || m_choices.assessments.size() > 1)
        return;
    const ReportOffer::Kind& kind = *offered;
    m_choices.assessments.clear();
    const size_t most = static_cast<size_t>(report::kMostCompared);
    const size_t first = kind.subjects.size() > most ? kind.subjects.size() - most : 0;
    for (size_t i = first; i < kind.subjects.size(); ++i)
        m_choices.assessments.push_back(assessment::AssessmentId::fromString(kind.subjects[i].id));
}

QString ChoicesPanel::subjectName() const
{
    const ReportOffer::Kind* kind = kindOnOffer();
    if (kind == nullptr || kind->subjects.empty() || isComparison(kind->kind))
        return {};
    const auto found = std::ranges::find(kind->subjects, subjectId(), &ReportSubject::id);
    return found == kind->subjects.end() ? QString() : found->name;
}

void ChoicesPanel::setOffer(ReportOffer offer)
{
    const bool isFirst = m_offer.kinds.empty();
    m_offer = std::move(offer);
    keepOnOffer();
    if (isFirst)
        compareSeveral();
    show();
}

void ChoicesPanel::setChoices(const Choices& choices)
{
    m_choices = choices;
    keepOnOffer();
    compareSeveral();
    show();
}

void ChoicesPanel::takeKind(int row)
{
    const ReportKind kind = m_offer.kinds[static_cast<size_t>(row)].kind;
    if (kind == m_choices.kind)
        return;
    m_choices.kind = kind;
    m_choices.leftOut.clear();
    if (!isComparison(kind) && m_choices.assessments.size() > 1)
        m_choices.assessments = {m_choices.assessments.back()};
    keepOnOffer();
    compareSeveral();
    show();
}

void ChoicesPanel::takeSubject(int row)
{
    setSubject(kindOnOffer()->subjects[static_cast<size_t>(row)].id);
    setPlainToolTip(*m_subject, subjectName());
}

void ChoicesPanel::takePaper(int row)
{
    m_choices.dressing.paper = static_cast<report::PaperSize>(row);
}

void ChoicesPanel::takeWatermark(int row)
{
    m_choices.dressing.watermark = static_cast<report::Watermark>(row);
}

void ChoicesPanel::takeMark(int row)
{
    m_choices.dressing.mark = static_cast<audit::Confidentiality>(row);
}

void ChoicesPanel::takeParts()
{
    m_choices.leftOut = m_parts->parts().leftOut();
    m_choices.leftOut.sort();
    announce();
}

void ChoicesPanel::takeCompared()
{
    m_choices.assessments.clear();
    for (const QString& id : m_chapters->parts().chosen())
        if (m_choices.assessments.size() < static_cast<size_t>(report::kMostCompared))
            m_choices.assessments.push_back(assessment::AssessmentId::fromString(id));
    showSeveral();
    announce();
}

void ChoicesPanel::takeChapters()
{
    if (isComparison(m_choices.kind)) {
        takeCompared();
        return;
    }
    const bool all = m_chapters->parts().leftOut().isEmpty();
    m_choices.chapters = all ? QStringList() : m_chapters->parts().chosen();
    announce();
}

} // namespace sextant::ui
