#pragma once

#include "ui/fieldwork/population_reader.h"
#include "ui/theme/theme.h"

#include "audit/sample_record.h"

#include <QThreadPool>
#include <QWidget>

#include <map>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class Dialogs;
class Label;
class PopulationBox;
class SampleDesignBox;

/// The design of a new sample: what it is drawn from, what it is to show, and how many items that takes.
class SampleForm : public QWidget
{
    Q_OBJECT

public:
    SampleForm(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);
    /// Waits for what is being drawn.
    ~SampleForm() override;

    /// Empty, with \a title and \a seed proposed.
    void begin(const QString& title, const QString& seed);
    void focusFirst();
    /// By position; of a judgemental sample, what was chosen and why.
    void setPicks(const std::map<qint64, QString>& picks);
    /// While the sample is being kept, it cannot be drawn again.
    void setBusy(bool busy);

Q_SIGNALS:
    /// Of a sample that has just been drawn from \a source.
    void drawn(const sextant::audit::SampleRecord& record,
               const sextant::ui::PopulationReader::Source& source);
    void refused(const sextant::Error& error);
    void cancelled();
    /// What stands beside the form: the rows of \a source, to choose from when \a picking.
    void sourceShown(const sextant::ui::PopulationReader::Source& source, bool picking);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    Label* addWord(QVBoxLayout& column, QLineEdit& field);
    void takeSource();
    void refresh();
    void draw();
    void takeDrawn(const Result<audit::SampleRecord>& record, const PopulationReader::Source& source);
    void leave();
    void retranslate();

    const Theme& m_theme;
    std::map<qint64, QString> m_picks;
    bool m_isBusy = false;
    int m_asked = 0; ///< drawings so far: one that was overtaken, or whose form was left, is dropped
    QThreadPool m_drawing;
    Label* m_heading;
    Label* m_titleWord = nullptr;
    QLineEdit* m_title;
    Label* m_purposeWord = nullptr;
    QLineEdit* m_purpose;
    PopulationBox* m_population;
    SampleDesignBox* m_design;
    QPushButton* m_draw;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
