#pragma once

#include "scoring/shortest_list.h"
#include "ui/results/results_figures.h"

#include <QObject>

#include <memory>

namespace sextant::ui {

/// Looks for the shortest list on a worker: it gets values and gives back values, the window never waits.
/// What has been overtaken by a later question is dropped.
class ListFinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void find(std::shared_ptr<const ResultsFigures> figures, const scoring::Goal& goal,
              scoring::OpenAnswers open);
    /// Nothing is wanted any more.
    void drop() { ++m_request; }

Q_SIGNALS:
    void found(const sextant::scoring::ShortestList& list);

private:
    int m_request = 0;
};

} // namespace sextant::ui
