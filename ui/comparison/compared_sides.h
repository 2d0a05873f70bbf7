#pragma once

#include "base/error.h"
#include "comparison/comparison.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <vector>

namespace sextant::ui {

/// What can be compared, and what is chosen of it: the assessments of the open file, and those of other files
/// as they were when they were read. At most eight are chosen, in the order of choosing.
class ComparedSides : public QObject
{
    Q_OBJECT

public:
    /// One that can be chosen.
    struct Offer
    {
        QString key; ///< of the assessment in its file
        QString organisation;
        QString title;
        QDate on;
        QString file;   ///< empty: the open one
        int number = 0; ///< from 1 in the order of choosing; 0: not chosen
        friend bool operator==(const Offer&, const Offer&) = default;
    };

    /// All outlive this.
    ComparedSides(workspace::Workspace& workspace, const workspace::FrameworkLibrary& library,
                  QObject* parent = nullptr);
    ~ComparedSides() override;

    /// The assessments of the open file by organisation, then those of other files.
    std::vector<Offer> offers(Language language) const;
    bool isFull() const { return m_chosen.size() >= static_cast<qsizetype>(comparison::kMostSides); }
    bool isChosen(const QString& key) const { return m_chosen.contains(key); }
    qsizetype chosenCount() const { return m_chosen.size(); }
    /// Chooses or lets go; more than eight are refused: false.
    bool setChosen(const QString& key, bool chosen);
    /// Chooses \a assessment with the others of its organisation by the same framework, the latest eight, by
    /// day.
    void chooseAround(const assessment::AssessmentId& assessment);
    /// Those of the open file that are chosen, to be kept; and back.
    QStringList chosenHere() const;
    /// What is chosen was ticked by a person, or brought back: it follows no assessment.
    bool isOwnChoice() const { return m_isOwn; }
    void restore(const QStringList& keys);
    /// What is chosen as values, in the order of choosing; what is no longer there is let go.
    std::vector<comparison::Side> values();
    /// Reads the assessments of the file at \a path on a worker: added() or failed() tells how it went.
    void addFile(const QString& path);
    bool isReading() const { return m_reading > 0; }

Q_SIGNALS:
    /// Other offers, or another choice.
    void changed();
    /// \a count assessments of the file \a name can be chosen now.
    void added(const QString& name, int count);
    void failed(const sextant::Error& error);

private:
    std::vector<assessment::AssessmentId> idsHere() const;
    void take(const std::vector<comparison::Side>& sides, const QString& name);

    workspace::Workspace& m_workspace;
    const workspace::FrameworkLibrary& m_library;
    std::vector<comparison::Side> m_others;
    QStringList m_chosen; ///< keys
    bool m_isOwn = false;
    int m_reading = 0;
    QThreadPool m_pool;
};

} // namespace sextant::ui
