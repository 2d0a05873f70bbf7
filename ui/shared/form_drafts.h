#pragma once

#include "ui/shared/text_block.h"
#include "workspace/draft_service.h"

#include <QStringList>

#include <vector>

namespace sextant::ui {

class DraftKeeper;

/// Keeps what is typed in a form that counts only once it is confirmed, so that it outlives the program until
/// then; and the line in the form that says when it has come back, hidden while nothing has.
class FormDrafts : public TextBlock
{
    Q_OBJECT

public:
    /// \a drafts outlives it.
    FormDrafts(const Theme& theme, workspace::DraftService& drafts, QWidget* parent = nullptr);

    /// From now on what is typed in \a field (a QLineEdit or QPlainTextEdit) is kept as \a name.
    void addField(QWidget* field, const QString& name);
    /// Fills in \a form of \a subject anew: \a records in the order in which the fields were added, what was
    /// typed and neither confirmed nor given up in their place.
    void begin(const workspace::DraftSubject& subject, const QString& form, const QStringList& records);
    /// Keeps what was chosen rather than typed, as \a name; empty: as it was proposed.
    void keepChoice(const QString& name, const QString& choice);
    /// Empty: as it was proposed. One that is there is said to have come back.
    QString takeBackChoice(const QString& name);
    /// The form was confirmed or given up: nothing of it is unfinished.
    void end();
    bool hasComeBack() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field
    {
        QWidget* widget = nullptr;
        DraftKeeper* keeper = nullptr;
        QString name;
    };

    workspace::DraftPlace placeOf(const QString& name) const;
    void tell();

    workspace::DraftService& m_drafts;
    std::vector<Field> m_fields;
    QStringList m_choices; ///< their names
    bool m_hasChoiceComeBack = false;
    workspace::DraftSubject m_subject;
    QString m_form;
};

} // namespace sextant::ui
