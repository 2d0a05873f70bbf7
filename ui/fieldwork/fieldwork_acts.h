#pragma once

#include "ui/fieldwork/check_facts.h"

#include "audit/review_note.h"

#include <QObject>

namespace sextant::ui {

/// Everything that the user can do to the checks of an engagement: each act is one step of undo; what is
/// refused is told by the presenter. Items are named by their index in the framework.
class FieldworkActs : public QObject
{
    Q_OBJECT

public:
    FieldworkActs(AssessmentPresenter& presenter, QObject* parent);

    /// The same result for each of \a items; not NotApplicable. False when refused.
    bool answer(const std::vector<int>& items, CheckResult result);
    /// Takes the results away.
    bool clear(const std::vector<int>& items);
    bool answerNotApplicable(const std::vector<int>& items, const QString& reason);
    /// Flags all of them; when all are flagged, takes the flags away.
    bool toggleFlag(const std::vector<int>& items);
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
    bool respond(const std::vector<int>& items, const assessment::Response& response);
    bool take(const Result<workspace::GroupId>& group, int item, const QString& text);
    std::vector<framework::ItemId> ids(const std::vector<int>& items) const;

    AssessmentPresenter& m_presenter;
};

} // namespace sextant::ui
