#include "ui/report/choices_panel.h"

#include "audit/audit_words.h"
#include "ui/report/logo_field.h"
#include "ui/report/part_list.h"
#include "ui/shared/accessible.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>

// What the panel shows of the choices, and its words.

namespace sextant::ui {

namespace {

using report::ReportKind;

QStringList namesOf(const std::vector<assessment::AssessmentId>& assessments)
{
    QStringList names;
    for (const assessment::AssessmentId& id : assessments)
        names << id.toString();
    return names;
}

} // namespace

void ChoicesPanel::show()
{
    showKinds();
    showParts();
    const QSignalBlocker blockers[] = {QSignalBlocker(m_notes), QSignalBlocker(m_evidence),
                                       QSignalBlocker(m_names), QSignalBlocker(m_signing)};
    m_detail->setCurrent(static_cast<int>(m_choices.detail));
    m_notes->setChecked(m_choices.notes);
    m_evidence->setChecked(m_choices.evidence);
    m_names->setChecked(m_choices.names);
    m_signing->setChecked(m_choices.dressing.signing);
    m_logo->setOnReport(m_choices.dressing.logo);
    m_mark->setCurrentIndex(static_cast<int>(m_choices.dressing.mark));
    m_watermark->setCurrentIndex(static_cast<int>(m_choices.dressing.watermark));
    m_paper->setCurrentIndex(static_cast<int>(m_choices.dressing.paper));
}

void ChoicesPanel::showKinds()
{
    m_kind->clear();
    for (const ReportOffer::Kind& one : m_offer.kinds) {
        m_kind->addItem(report::nameOf(one.kind).in(m_theme.language()));
        if (one.kind == m_choices.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_subject->clear();
    const ReportOffer::Kind* kind = kindOnOffer();
    m_subjectField->setVisible(kind != nullptr && !kind->subjects.empty() && !isComparison(kind->kind));
    if (kind == nullptr)
        return;
    setPlainToolTip(*m_subject, subjectName());
    for (const ReportSubject& one : kind->subjects) {
        m_subject->addItem(one.name);
        m_subject->setItemData(m_subject->count() - 1, plainToolTip(one.name), Qt::ToolTipRole);
        if (one.id == subjectId())
            m_subject->setCurrentIndex(m_subject->count() - 1);
    }
}

void ChoicesPanel::showParts()
{
    std::vector<PartRow> rows;
    for (const report::ReportPart& part : report::partsOf(m_choices.kind))
        rows.push_back({part.id, part.name.in(m_theme.language()), part.from <= m_choices.detail});
    m_partsField->setVisible(!rows.empty());
    m_parts->parts().setRows(std::move(rows), m_choices.leftOut);

    showSeveral();
    const bool isManual = m_choices.kind == ReportKind::Manual;
    for (QWidget* tick : {m_notes, m_evidence, m_names})
        tick->setVisible(!isManual);
    m_tell->setVisible(!isManual);
    m_signing->setVisible(!isManual);
}

/// The chapters of the manual, or the assessments that are compared.
void ChoicesPanel::showSeveral()
{
    const bool isManual = m_choices.kind == ReportKind::Manual;
    const ReportOffer::Kind* kind = kindOnOffer();
    const bool isCompared = isComparison(m_choices.kind) && kind != nullptr;
    m_chaptersField->setVisible(isManual || isCompared);
    if (!isManual && !isCompared)
        return;
    m_chaptersField->setTitle(isManual ? tr("Chapters") : tr("Compared, eight at most"));
    QStringList chosen = m_choices.chapters;
    if (isCompared)
        chosen = namesOf(m_choices.assessments);
    std::vector<PartRow> rows;
    QStringList without;
    for (const ReportSubject& one : isManual ? m_offer.chapters : kind->subjects) {
        rows.push_back({one.id, one.name, true});
        if ((isCompared || !chosen.isEmpty()) && !chosen.contains(one.id))
            without << one.id;
    }
    m_chapters->parts().setRows(std::move(rows), without);
}

void ChoicesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChoicesPanel::retranslate()
{
    m_kindField->setTitle(tr("Report"));
    m_subjectField->setTitle(tr("On"));
    m_languageField->setTitle(tr("Language"));
    m_detailField->setTitle(tr("Detail"));
    m_partsField->setTitle(tr("Parts"));
    //: Least detail of a report
    m_detail->setSegmentText(0, tr("Summary"));
    //: Usual detail of a report
    m_detail->setSegmentText(1, tr("Standard"));
    //: All details of a report
    m_detail->setSegmentText(2, tr("Full"));
    m_detail->setAccessibleName(tr("Detail"));
    m_tell->setText(tr("With"));
    m_notes->setText(tr("Notes"));
    m_evidence->setText(tr("Evidence"));
    m_names->setText(tr("Names of persons"));
    m_sheet->setText(tr("On the paper"));
    m_markField->setTitle(tr("Confidentiality"));
    m_watermarkField->setTitle(tr("Watermark"));
    m_paperField->setTitle(tr("Size"));
    m_signing->setText(tr("Room for signatures and seal"));
    m_mark->clear();
    for (int i = 0; i < audit::countOf<audit::Confidentiality>(); ++i)
        m_mark->addItem(i == 0 ? tr("No mark")
                               : audit::label(static_cast<audit::Confidentiality>(i)).in(m_theme.language()));
    m_watermark->clear();
    //: A report without watermark
    m_watermark->addItem(tr("None"));
    //: Watermark
    m_watermark->addItem(tr("Draft"));
    //: Watermark
    m_watermark->addItem(tr("Final"));
    m_paper->clear();
    m_paper->addItem(u"A4"_qs);
    m_paper->addItem(u"Letter"_qs);
    show();
}

} // namespace sextant::ui
