#pragma once

#include "ui/fieldwork/sample_work.h"
#include "ui/theme/theme.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class Dialogs;
class Label;
class SegmentedSwitch;
class TextBlock;

/// The design of a new sample: what it is drawn from, how sure it must be, and how many items that takes.
class SampleForm : public QWidget
{
    Q_OBJECT

public:
    SampleForm(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);
    ~SampleForm() override;

    /// Empty, with \a title and \a seed proposed.
    void begin(const QString& title, const QString& seed);
    void focusFirst();

Q_SIGNALS:
    /// Of a sample that has just been drawn.
    void drawn(const sextant::audit::SampleRecord& record);
    void refused(const sextant::Error& error);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    Label* addWord(QVBoxLayout& column, QWidget& field);
    void readTyped();
    void chooseFile();
    void takeSource(const Result<SampleSource>& source);
    void refresh();
    void draw();
    void retranslate();
    audit::SamplePlan plan() const;

    const Theme& m_theme;
    Dialogs& m_dialogs;
    std::optional<SampleSource> m_source;
    QString m_problem; ///< why there is no population; empty: none was typed
    Label* m_heading;
    QLineEdit* m_title;
    QPlainTextEdit* m_typed;
    QPushButton* m_file;
    TextBlock* m_summary;
    SegmentedSwitch* m_confidence;
    SegmentedSwitch* m_tolerable;
    SegmentedSwitch* m_allowed;
    QLineEdit* m_seed;
    Label* m_size;
    TextBlock* m_why;
    QPushButton* m_draw;
    QPushButton* m_cancel;
    std::vector<Label*> m_words;
    QTimer m_pause;
    QThreadPool m_reading;
};

} // namespace sextant::ui
