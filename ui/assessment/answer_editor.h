#pragma once

#include "assessment/assessment.h"
#include "base/language.h"
#include "framework/framework.h"

#include <QWidget>

#include <optional>

namespace sextant::ui {

/// What an editor needs to know of one question.
struct AnswerSubject
{
    const framework::Item* item = nullptr;
    framework::Direction better = framework::Direction::HigherIsBetter;
    assessment::Response response;
    std::optional<assessment::Response> last; ///< last time's
    std::optional<Decimal> target;
    Language language = Language::English; ///< of the content
    bool editable = true;
    bool bilingual = false; ///< the content in both languages, that of the screen first
};

/// Where the answer to a question is given. Shows what is on record and asks for changes; never keeps its
/// own.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Another question, or the same one with another answer. What is being typed into the same question
    /// stays.
    virtual void present(const AnswerSubject& subject, bool sameItem) = 0;
    /// Takes over what has been typed, and an open pre-edit.
    virtual void commit() {}
    /// What stands typed but could not be taken; empty: nothing.
    virtual QString unreadText() const { return {}; }
    /// The digit key \a digit was pressed. False when it means nothing here.
    virtual bool pressDigit(int digit) = 0;
    /// Gives the focus to where the answer is (or would be) given.
    virtual void focusAnswer() = 0;
    /// There is little height: what can be kept short is.
    virtual void setCompact(bool) {}

Q_SIGNALS:
    void responseEntered(const sextant::assessment::Response& response);
    void escaped();
};

} // namespace sextant::ui
