#pragma once

#include "organisation/organisation.h"
#include "ui/shared/acts.h"
#include "ui/shared/dialogs.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace sextant::ui {

class Label;
class TextBlock;

/// Gives an organisation its logo and takes it away, each as a step of undo.
class LogoActs : public Acts
{
    Q_OBJECT

public:
    using Acts::Acts;

    bool set(const organisation::OrganisationId& id, const QByteArray& png);
    bool remove(const organisation::OrganisationId& id);
    /// Tells why a picture was not taken.
    void refusePicture(const Error& error) { refuse(error); }
};

/// The logo of the organisation that a report is of: whether it stands on the report, which picture it is,
/// and the way to another. Hidden while the report is of none.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    LogoField(const Theme& theme, Dialogs& dialogs, workspace::Workspace& workspace, QUndoStack& undo,
              QWidget* parent = nullptr);

    /// Whose logo; null: nobody's. What the file has of it is read again.
    void setOrganisation(const organisation::OrganisationId& id);
    /// Without announcing it.
    void setOnReport(bool on);

Q_SIGNALS:
    /// The user wants the logo on the report, or not.
    void onReportChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void choose();
    void take(const organisation::OrganisationId& id, const Result<QByteArray>& png);
    void tell(const QString& words);
    void showLogo();
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    LogoActs* m_acts;
    organisation::OrganisationId m_organisation;
    QByteArray m_png; ///< what is shown
    bool m_reading = false;

    QCheckBox* m_onReport;
    QLabel* m_picture;
    Label* m_none;
    QPushButton* m_choose;
    QPushButton* m_remove;
    TextBlock* m_hint;
};

} // namespace sextant::ui
