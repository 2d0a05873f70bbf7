#pragma once

#include "ui/shared/check_acts.h"

#include "audit/review_note.h"

namespace sextant::ui {

/// Everything that the user can do to the checks of an engagement: each act is one step of undo; what is
/// refused is told by the presenter. Items are named by their index in the framework.
class FieldworkActs : public CheckActs
{
    Q_OBJECT

public:
    FieldworkActs(AssessmentPresenter& presenter, QObject* parent);

    /// Puts the author's name under them; when it stands under all as they are now, takes it away.
    bool toggleSignOff(const std::vector<int>& items);
    bool review(const std::vector<int>& items);
    /// True when the preparer's name stands under each of \a items as they are now.
    bool isSignedOff(const std::vector<int>& items) const;

    bool addNote(int item, const QString& text);
    bool reply(int item, const audit::ReviewNoteId& note, const QString& text);
    bool setResolved(int item, const audit::ReviewNoteId& note, bool resolved);
    bool removeNote(int item, const audit::ReviewNoteId& note);

Q_SIGNALS:
    void refused(const sextant::Error& error);

private:
    bool take(const Result<workspace::GroupId>& group, int item, const QString& text);
};

} // namespace sextant::ui
