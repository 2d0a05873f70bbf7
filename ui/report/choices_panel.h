#pragma once

#include "report/choices.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace sextant::ui {

class ChoiceBox;
class FieldBox;
class Label;
class LogoField;
class PartList;
class SegmentedSwitch;

/// Something that a report can be on.
struct ReportSubject
{
    QString id; ///< of an assessment or engagement
    QString name;
};

/// What can be chosen from: the kinds that can be made now, each with what it can be on.
struct ReportOffer
{
    struct Kind
    {
        report::ReportKind kind;
        std::vector<ReportSubject> subjects; ///< empty: of nothing in the file
    };
    std::vector<Kind> kinds;
    std::vector<ReportSubject> chapters; ///< of the manual, in reading order
};

/// Where a person chooses what a report holds: kind and subject, parts, language, detail, what is told of
/// notes, evidence and names, and what is on the paper.
class ChoicesPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a languages and \a logo stand among the choices; the panel owns them from then on.
    ChoicesPanel(const Theme& theme, SegmentedSwitch* languages, LogoField* logo, QWidget* parent = nullptr);

    /// What was chosen stays as far as it is on offer.
    void setOffer(ReportOffer offer);
    const ReportOffer& offer() const { return m_offer; }
    /// Shows \a choices without announcing them; languages apart. A kind or subject that is not on offer: the
    /// first that is.
    void setChoices(const report::Choices& choices);
    /// What is chosen, languages apart.
    const report::Choices& choices() const { return m_choices; }
    /// The name of what the report is on; empty when it is on nothing in the file.
    QString subjectName() const;
    QWidget* firstField() const;

Q_SIGNALS:
    /// The user has chosen differently.
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange(SegmentedSwitch* languages);
    void addTicks(QVBoxLayout* column);
    void addPaper(QVBoxLayout* column);
    ChoiceBox* newBox(const QString& name, void (ChoicesPanel::*take)(int));
    QCheckBox* newTick(const QString& name, bool report::Choices::*field);
    void takeKind(int row);
    void takeSubject(int row);
    void takePaper(int row);
    void takeWatermark(int row);
    void takeMark(int row);
    void takeParts();
    void takeChapters();
    void takeCompared();
    void announce();
    static bool isComparison(report::ReportKind kind);
    const ReportOffer::Kind* kindOnOffer() const;
    QString subjectId() const;
    void setSubject(const QString& id);
    void keepOnOffer();
    void compareSeveral();
    void show();
    void showKinds();
    void showParts();
    void showSeveral();
    void retranslate();

    const Theme& m_theme;
    ReportOffer m_offer;
    report::Choices m_choices;

    ChoiceBox* m_kind;
    ChoiceBox* m_subject;
    PartList* m_parts;
    PartList* m_chapters;
    SegmentedSwitch* m_detail;
    QCheckBox* m_notes;
    QCheckBox* m_evidence;
    QCheckBox* m_names;
    ChoiceBox* m_mark;
    ChoiceBox* m_watermark;
    ChoiceBox* m_paper;
    QCheckBox* m_signing;
    LogoField* m_logo;
    FieldBox* m_kindField;
    FieldBox* m_subjectField;
    FieldBox* m_partsField;
    FieldBox* m_chaptersField;
    FieldBox* m_languageField;
    FieldBox* m_detailField;
    FieldBox* m_markField;
    FieldBox* m_watermarkField;
    FieldBox* m_paperField;
    Label* m_tell;
    Label* m_sheet;
};

} // namespace sextant::ui
