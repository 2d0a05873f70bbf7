#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace sextant::paper {

enum class NoteRoom { None, Line, Several };

/// How a form is to be.
struct FormChoices
{
    bool withAnswers = false; ///< what was answered so far is ticked, and what it makes irrelevant left out
    bool spelledOut = true;   ///< what each level means for the question; else only its name
    bool bilingual = false;   ///< the other language beside that of the form
    NoteRoom notes = NoteRoom::Line;
    std::vector<framework::SectionId> sections = {}; ///< with those below them; empty: all that are in scope
    friend bool operator==(const FormChoices&, const FormChoices&) = default;
};

/// All that a form is made from: an assessment, or the checks of an audit.
struct PaperInput
{
    organisation::Organisation organisation;
    assessment::Assessment assessment;
    LocalizedText title; ///< of the assessment, or code and title of the audit
    LocalizedText mark;  ///< of confidentiality; empty: none
    std::shared_ptr<const framework::IndexedFramework> framework; ///< not null
    QHash<framework::ItemId, assessment::Answer> answers;
    QSet<framework::ItemId> conflicts; ///< answered differently by two people
    QDateTime printedAt;               ///< UTC
    QString programVersion;
    FormChoices choices;
};

} // namespace sextant::paper
