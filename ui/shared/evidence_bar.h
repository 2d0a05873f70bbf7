#pragma once

#include "ui/shared/evidence_adder.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace sextant::ui {

class Dialogs;
class ElidedLabel;
class MessageBar;

/// How far the adding of evidence is, with a way to cancel it, and then what came of it.
class EvidenceBar : public QWidget
{
    Q_OBJECT

public:
    EvidenceBar(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);

    void showProgress(const AddProgress& progress);
    void showResult(const AddResult& result);
    void showError(const Error& error);
    /// Takes good news away; what went wrong stays until it is closed or something else is told.
    void fade();

Q_SIGNALS:
    void cancelRequested();
    /// To add \a paths to \a item byte for byte.
    void originalsRequested(const sextant::framework::ItemId& item, const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildProgress();
    void buildMessage();
    void refreshResult();
    QString failureText() const;
    void showAll();
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    AddResult m_result;
    bool m_hasResult = false;
    QWidget* m_progressLine;
    ElidedLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    MessageBar* m_message;
    QPushButton* m_asTheyAre;
    QPushButton* m_all;
    QPushButton* m_close;
};

} // namespace sextant::ui
