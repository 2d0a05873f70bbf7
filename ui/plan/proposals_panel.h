#pragma once

#include "improvement/proposals.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QCheckBox>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class Label;
class TextBlock;

/// One gap to be ticked: what would be done over where it stands, and what it alone would bring.
class ProposalRow : public QCheckBox
{
    Q_OBJECT

public:
    explicit ProposalRow(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const QString& what, const QString& facts, const QString& gain);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }

private:
    const Theme& m_theme;
    QString m_what;
    QString m_facts;
    QString m_gain;
};

/// What the gaps and failed gates of an assessment suggest, to be chosen from: nothing is added before it is
/// seen what it brings.
class ProposalsPanel : public QWidget
{
    Q_OBJECT

public:
    ProposalsPanel(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Lists what \a assessment suggests now, everything ticked.
    void open(const assessment::AssessmentId& assessment);
    std::vector<improvement::Proposal> chosen() const;
    const assessment::AssessmentId& assessmentId() const { return m_assessment; }
    QWidget* firstRow() const;

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString factsOf(const improvement::Proposal& proposal, const framework::FrameworkIndex& index) const;
    void fillRows();
    void showEffect();
    void tickAll(bool on);
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    assessment::AssessmentId m_assessment;
    std::vector<improvement::Proposal> m_proposals;
    std::vector<ProposalRow*> m_rows;
    Label* m_heading;
    TextBlock* m_text;
    TextBlock* m_effect;
    QVBoxLayout* m_list;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
