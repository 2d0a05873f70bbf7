#pragma once

#include "ui/theme/theme.h"

#include "workspace/evidence_service.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;

namespace sextant::ui {

class EvidenceTable;
class EvidenceThumbnails;
struct EvidenceRow;
class Label;

/// Chooses among the files that are in the workspace already. Typing searches, the arrows choose, Enter
/// takes.
class EvidenceChooser : public QDialog
{
    Q_OBJECT

public:
    /// \a code of the question that is to get the files.
    EvidenceChooser(const Theme& theme, EvidenceThumbnails& thumbnails, std::vector<EvidenceRow> rows,
                    const QString& code, QWidget* parent = nullptr);

Q_SIGNALS:
    /// In the order shown.
    void chosen(const std::vector<sextant::assessment::EvidenceId>& files);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void refresh();

    EvidenceTable* m_table;
    QLineEdit* m_search;
    Label* m_empty;
    QPushButton* m_link;
};

} // namespace sextant::ui
