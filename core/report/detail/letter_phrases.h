#pragma once

#include "base/language.h"

#include <QString>

#include <initializer_list>

namespace sextant::report::detail {

/// Every sentence and label that a letter announcing an audit says by itself.
enum class LetterPhrase {
    // the proposed text
    Subject,
    Opening,
    Period,
    Objective,
    Scope,
    Criteria,
    Chapters,
    Work,
    Auditor,
    Request,
    Spirit,
    Closing,
    // the paper
    Title,
    RunningTitle,
    FileName,
    CreditCode,
    To,
    Date,
    Reference,
    NotWritten,
    Lead,
    LeadNamed,
    Received,
    Return,
};

/// The words of \a phrase with %1…%9 filled in, in one pass.
QString sayLetter(LetterPhrase phrase, Language language, std::initializer_list<QString> args = {});

} // namespace sextant::report::detail
