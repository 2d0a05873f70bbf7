#include "ui/results/list_finder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace sextant::ui {

void ListFinder::find(std::shared_ptr<const ResultsFigures> figures, const scoring::Goal& goal,
                      scoring::OpenAnswers open)
{
    const int request = ++m_request;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), request, figures = std::move(figures), goal, open] {
            auto list = std::make_shared<scoring::ShortestList>(scoring::shortestList(
                figures->prepared(), figures->sheet(), figures->input().assessment.asOf, goal, open));
            QMetaObject::invokeMethod(qApp, [self, request, list] {
                if (self != nullptr && self->m_request == request)
                    Q_EMIT self->found(*list);
            });
        });
}

} // namespace sextant::ui
