#pragma once

#include "ui/fieldwork/population_reader.h"
#include "ui/theme/theme.h"

#include "audit/sample_record.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace sextant::ui {

class ChoiceBox;
class Label;
class SegmentedSwitch;
class TextBlock;

/// What a sample is to show, how sure it must be, and how many items that takes: the size follows every key.
class SampleDesignBox : public QWidget
{
    Q_OBJECT

public:
    explicit SampleDesignBox(const Theme& theme, QWidget* parent = nullptr);

    /// The usual: does a control work, 95 %, 5 %, none allowed.
    void begin(const QString& seed);
    /// What the sample is drawn from; nullptr: nothing yet.
    void setSource(const PopulationReader::Source& source);
    /// How many items were chosen by hand.
    void setPicked(int count);

    audit::SamplingMethod method() const;
    /// As it stands in the fields; size, interval and strata are left to completedDesign().
    audit::SampleDesign design() const;
    quint64 seed() const;
    /// Everything is there to draw the sample.
    bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void methodChanged();
    void readyChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A field with its word, shown for some of the methods.
    struct Row
    {
        Label* word = nullptr;
        QWidget* field = nullptr;
        std::vector<audit::SamplingMethod> methods;
        std::function<QString()> text;
    };

    void build();
    void addRow(QVBoxLayout& column, QWidget* field, const char* name,
                std::vector<audit::SamplingMethod> methods, std::function<QString()> text);
    void buildRows(QVBoxLayout& column);
    void connectFields();
    void proposeSize();
    void refresh();
    void showRows();
    /// True when every field of the method can be read; marks those that cannot.
    bool checkFields();
    bool mayEnlarge() const;
    bool isShown(const QWidget* field) const;
    QString whyText(const audit::SampleDesign& design) const;
    QString monetaryText(const audit::SampleDesign& design) const;
    QString strataText(const audit::SampleDesign& design) const;
    void retranslate();

    const Theme& m_theme;
    PopulationReader::Source m_source;
    int m_picked = 0;
    bool m_isReady = false;
    bool m_sizeIsOwn = false; ///< the auditor has typed a size of his own
    ChoiceBox* m_method;
    SegmentedSwitch* m_confidence;
    SegmentedSwitch* m_tolerable;
    SegmentedSwitch* m_allowed;
    QLineEdit* m_expectedRate;
    QLineEdit* m_precision;
    QLineEdit* m_tolerableAmount;
    QLineEdit* m_expectedAmount;
    QLineEdit* m_bounds;
    QLineEdit* m_cutOff;
    QLineEdit* m_strataSize;
    SegmentedSwitch* m_allocation;
    SegmentedSwitch* m_rule;
    QLineEdit* m_seed;
    QCheckBox* m_mayEnlarge;
    Label* m_size;
    TextBlock* m_why;
    std::vector<Row> m_rows;
};

} // namespace sextant::ui
