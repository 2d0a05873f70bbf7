#pragma once

#include "ui/assessment/evidence_adder.h"
#include "ui/assessment/evidence_opener.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

#include <vector>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class Dialogs;
class EvidenceCard;
class KeyCap;
class Label;

/// The files kept with the present answer: open, remove, add.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    EvidencePanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter, Dialogs& dialogs,
                  EvidenceOpener::Launcher launch = {}, QWidget* parent = nullptr);

    /// Asks for files and adds them (key E).
    void chooseFiles();
    void addFiles(const QStringList& paths);
    /// Ends copying that is under way.
    void stop() { m_adder.stop(); }

Q_SIGNALS:
    void failed(const sextant::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QWidget* line;
        EvidenceCard* card;
    };

    void buildProgress(QVBoxLayout& column);
    void refresh();
    void addRow(const assessment::Evidence& evidence);
    void open(const assessment::Evidence& evidence);
    void remove(const assessment::EvidenceId& evidence);
    void showProgress(const QString& fileName, qint64 doneBytes, qint64 sizeBytes);
    bool askLarge(const QString& fileName, qint64 sizeBytes);

    const Theme& m_theme;
    const Clock& m_clock;
    AssessmentPresenter& m_presenter;
    Dialogs& m_dialogs;
    EvidenceOpener m_opener;
    EvidenceAdder m_adder;
    Label* m_heading;
    Label* m_count;
    KeyCap* m_key;
    QVBoxLayout* m_list;
    std::vector<Row> m_rows;
    std::vector<assessment::Evidence> m_evidence;
    EvidenceCard* m_add;
    QWidget* m_progressLine;
    Label* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QString m_folder; ///< where files were chosen last
};

} // namespace sextant::ui
