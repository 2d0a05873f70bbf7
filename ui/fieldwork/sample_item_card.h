#pragma once

#include "ui/shared/card.h"

#include "audit/sample_outcome.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace sextant::workspace {
class EvidenceService;
}

namespace sextant::ui {

class EvidenceLine;
class Label;
class TextBlock;

/// The item of a sample that is being looked at: all of its words, and the files that show its result.
class SampleItemCard : public Card
{
    Q_OBJECT

public:
    SampleItemCard(const Theme& theme, const workspace::EvidenceService& files, QWidget* parent = nullptr);

    /// \a draft: what was being typed as its note when the program ended.
    void setItem(const audit::SampleRecord& record, size_t item, bool canEdit, const QString& draft = {});

Q_SIGNALS:
    void addRequested();
    void openRequested(const sextant::assessment::EvidenceId& file);
    void removeRequested(const sextant::assessment::EvidenceId& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFiles(const std::vector<assessment::EvidenceId>& files, bool canEdit);
    void retranslate();

    const Theme& m_theme;
    const workspace::EvidenceService& m_files;
    Label* m_reference;
    TextBlock* m_text;
    TextBlock* m_note;
    TextBlock* m_draft;
    QVBoxLayout* m_list;
    std::vector<EvidenceLine*> m_lines;
    std::vector<assessment::EvidenceId> m_shown;
    bool m_shownEditable = false;
    QPushButton* m_add;
};

} // namespace sextant::ui
